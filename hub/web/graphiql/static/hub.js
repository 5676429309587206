// The page: caller, examples, language, GraphiQL with the explorer, and what was withheld.

import { learn, watch } from "./access.js";
import { ask } from "./asking.js";
import { labelPersonas, openCaller, showScope, take, token } from "./caller.js";
import { offer } from "./purpose.js";
import { choose, label, language, words } from "./words.js";
import { labelWithheld, show } from "./withheld.js";

// The library behind GraphiQL's dialogs reads this name for the one style element that it adds.
globalThis.__webpack_nonce__ = document.querySelector("meta[name=style-nonce]").content;

const exampleBox = document.getElementById("example");
const languageBox = document.getElementById("language");
const { createElement, useEffect } = React;

/** GraphiQL's editors, once they are there; `waiting` is a query for the tab being opened. */
const desk = { editors: null, waiting: null };

function Desk() {
  const editors = GraphiQL.React.useEditorContext({ nonNull: true });
  useEffect(() => {
    desk.editors = editors;
    editors.queryEditor?.setOption("lineWrapping", true);
    if (desk.waiting === null) return;
    editors.queryEditor.setValue(desk.waiting);
    desk.waiting = null;
  });
  return null;
}

/** Send what GraphiQL asks; headers typed into its editor come last, so they win. */
async function fetcher(document, { headers = {} } = {}) {
  const answer = await ask(document, token(), headers);
  if (document.operationName === "IntrospectionQuery") learn(answer.body.data?.__schema);
  else show(answer);
  return answer.body;
}

/** Open an example as its caller: in this tab if nothing of one's own stands there, else in a new one. */
function open(example, examples) {
  take(example.persona);
  const written = desk.editors.queryEditor.getValue().trim();
  if (written === "" || examples.some((known) => known.query.trim() === written)) {
    desk.editors.queryEditor.setValue(example.query);
    desk.editors.responseEditor?.setValue("");
  } else {
    desk.waiting = example.query;
    desk.editors.addTab();
  }
}

function labelExamples(examples) {
  const first = new Option(words().chooseExample, "");
  exampleBox.replaceChildren(first, ...examples.map((example, index) => {
    const title = example.title[language()];
    return new Option(example.useCase ? `${example.useCase} · ${title}` : title, index);
  }));
}

function labelAll(examples) {
  label(document);
  languageBox.setAttribute("aria-label", words().language);
  for (const button of languageBox.children) button.setAttribute("aria-pressed", button.value === language());
  labelPersonas();
  offer();
  labelExamples(examples);
  labelWithheld();
}

const [examples] = await Promise.all([fetch("/examples.json").then((found) => found.json()), openCaller()]);
labelAll(examples);
languageBox.addEventListener("click", ({ target }) => {
  if (!target.value) return;
  choose(target.value);
  labelAll(examples);
  showScope();
});
exampleBox.addEventListener("change", () => {
  if (exampleBox.value) open(examples[exampleBox.value], examples);
  // It is a menu: the same example can be chosen again.
  exampleBox.value = "";
});
watch();
// The first example greets a newcomer, as its caller.
if (localStorage.getItem("hub.persona") === null) take(examples[0].persona);
ReactDOM.createRoot(document.getElementById("graphiql")).render(createElement(
  GraphiQL,
  {
    fetcher, plugins: [GraphiQLPluginExplorer.explorerPlugin({ showAttribution: false })],
    defaultQuery: examples[0].query, defaultEditorToolsVisibility: false, shouldPersistHeaders: false,
  },
  createElement(GraphiQL.Logo, null, "GraphiQL"),
  createElement(Desk),
));
