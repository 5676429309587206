"use strict";
// The page: persona switch, examples, GraphiQL with the explorer, and what was withheld.
(async () => {
  const asked = new URLSearchParams(location.search);
  const get = async (path) => { const r = await fetch(path); return r.ok ? r.json() : []; };
  const [personas, examples] = await Promise.all([get("/dev/personas"), get("/examples.json")]);
  const personaBox = document.getElementById("persona");
  const exampleBox = document.getElementById("example");
  const tokens = Object.fromEntries(personas.map((p) => [p.name, p.token]));
  for (const p of personas.length ? personas : [{ name: "public" }]) personaBox.add(new Option(p.name));
  examples.forEach((e, i) => exampleBox.add(new Option(e.title, String(i))));
  const wanted = asked.get("persona") || localStorage.getItem("persona");
  if (wanted && wanted in tokens) personaBox.value = wanted;
  personaBox.onchange = () => localStorage.setItem("persona", personaBox.value);

  const show = (access) => {
    document.getElementById("count").textContent = access.length;
    const body = document.querySelector("#withheld tbody");
    body.replaceChildren();
    for (const item of access) for (const e of item.effects) {
      const row = body.insertRow();
      for (const text of [item.field, e.effect, e.rule, e.reason, e.ground]) row.insertCell().textContent = text;
    }
  };
  const fetcher = async (params) => {
    const headers = { "content-type": "application/json", "accept-language": "zh" };
    const token = tokens[personaBox.value];
    if (token) headers.authorization = "Bearer " + token;
    const response = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(params) });
    const answer = await response.json();
    if (params.operationName !== "IntrospectionQuery") show(answer.extensions?.access ?? []);
    return answer;
  };
  const explorer = GraphiQLPluginExplorer.explorerPlugin({ showAttribution: false });
  const root = ReactDOM.createRoot(document.getElementById("graphiql"));
  let turn = 0;
  const render = (query, variables) => root.render(React.createElement(GraphiQL, {
    key: String(++turn), fetcher, plugins: [explorer], query, variables,
    defaultEditorToolsVisibility: false, shouldPersistHeaders: false,
  }));
  exampleBox.onchange = () => {
    const e = examples[Number(exampleBox.value)];
    if (!e) return;
    if (e.persona in tokens) personaBox.value = e.persona;
    render(e.query, "");
  };
  render(asked.get("query") || (examples[0] && examples[0].query) || "{ viewer { kind level } }", asked.get("variables") || "");
  if (asked.get("run")) {
    const push = () => { const b = document.querySelector(".graphiql-execute-button"); if (b) b.click(); else setTimeout(push, 100); };
    setTimeout(push, 800);
  }
})();
