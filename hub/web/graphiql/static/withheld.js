// The panel below the page: how the last request went, and what its answer kept back and why.

import { language, words } from "./words.js";

const panel = document.getElementById("withheld");
const status = document.getElementById("status");
const NARROW = matchMedia("(max-width: 760px)");

let last = null;

function row(item, effect) {
  const line = document.createElement("tr");
  const cells = {
    field: item.field, relation: words().relations[effect.relation] ?? effect.relation,
    effect: words().effects[effect.effect] ?? effect.effect, rule: effect.rule,
    reason: [effect.reason, ...(effect.needs ?? []).map(({ text }) => text)].join(" "),
    ground: effect.ground,
  };
  for (const [name, text] of Object.entries(cells)) {
    const cell = line.insertCell();
    cell.textContent = text;
    cell.className = name;
    // On a narrow screen a row becomes a card, and each value stands behind its heading.
    cell.dataset.heading = words()[name];
  }
  line.cells[0].title = item.path;
  line.dataset.effect = effect.effect;
  return line;
}

function rows() {
  return (last?.body.extensions?.access ?? []).flatMap((item) => item.effects.map((effect) => row(item, effect)));
}

function outcome() {
  if (last === null) return "";
  const times = [[words().round, last.milliseconds], ...last.stages];
  return [`HTTP ${last.status}`, ...times.map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`)].join(" · ");
}

function note(some) {
  if (last === null) return words().notAsked;
  if (!last.body.data) return words().noAnswer;
  if (!some) return words().nothing;
  return last.language === language() ? "" : words().stale;
}

/** Write the panel in the chosen language; reasons stay in the language in which they came. */
export function labelWithheld() {
  const lines = rows();
  panel.querySelector("tbody").replaceChildren(...lines);
  panel.querySelector("table").hidden = lines.length === 0;
  const said = document.getElementById("note");
  said.textContent = note(lines.length > 0);
  said.hidden = said.textContent === "";
  document.getElementById("count").textContent = lines.length;
  panel.classList.toggle("some", lines.length > 0);
  status.textContent = outcome();
  status.classList.toggle("refused", last !== null && (last.status < 200 || last.status > 299));
}

/** Show an answer; the panel opens for what was kept back, unless it was folded by hand. */
export function show(answer) {
  last = answer;
  labelWithheld();
  const folded = localStorage.getItem("hub.withheld") === "folded" || NARROW.matches;
  if (panel.classList.contains("some") && !folded) panel.open = true;
}

panel.querySelector("summary").addEventListener("click", () => {
  localStorage.setItem("hub.withheld", panel.open ? "folded" : "open");
});
