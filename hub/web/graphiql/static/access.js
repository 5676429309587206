// What the caller may not read is greyed in the explorer and the documentation, with the reason at hand.

import { ask } from "./asking.js";
import { token } from "./caller.js";
import { language, words } from "./words.js";

const MATRIX = `query ($type: SchemaName!, $language: Language!) {
  myAccess(type: $type, language: $language) { field effects { relation effect reason needs { text } } }
}`;
const desk = document.getElementById("graphiql");

/** Names of the types that are records; the policy speaks of these alone. */
let records = new Set();
/** What the present caller gets: fields of a record to their lines; null while it is being asked. */
let matrices = new Map();
/** Titles as they were, and as they were made. */
const titles = new WeakMap();

/** Learn from the schema which types are records. */
export function learn(schema) {
  const known = schema?.types ?? [];
  records = new Set(known.filter((type) => type.interfaces?.some(({ name }) => name === "Node")).map(({ name }) => name));
  mark();
}

/** Ask for the matrix of a record once a caller; an answer that comes late is dropped. */
async function inquire(type) {
  const mine = matrices;
  mine.set(type, null);
  const variables = { type, language: language() === "zh" ? "ZH" : "EN" };
  const { body } = await ask({ query: MATRIX, variables }, token());
  if (mine !== matrices) return;
  mine.set(type, new Map((body.data?.myAccess ?? []).map(({ field, effects }) => [field, effects])));
  mark();
}

/** Say each line that is not given in full: for which rows, what becomes of it, why, and what is needed. */
function reasons(lines) {
  return lines.filter(({ effect }) => effect !== "FULL").map(({ relation, effect, reason, needs }) => [
    `${words().relations[relation]} · ${words().effects[effect]}`, reason, ...needs.map(({ text }) => text),
  ].join("\n")).join("\n\n");
}

function show(element, lines) {
  const said = reasons(lines);
  const shut = lines.every(({ effect }) => effect === "WITHHELD" || effect === "SUMMARY");
  const before = titles.get(element);
  const own = before && before.made === element.title ? before.own : element.title;
  const made = [own, said].filter(Boolean).join("\n\n");
  titles.set(element, { own, made });
  if (element.title !== made) element.title = made;
  if (said) element.dataset.access = shut ? "withheld" : "partly";
  else delete element.dataset.access;
}

/** The type that a field of the explorer belongs to: that of the field whose list it stands in. */
function owner(element) {
  const line = element.parentElement;
  // A selected field is wrapped together with the list of its own fields.
  const wrapped = line.parentElement.classList.contains(`graphiql-explorer-${element.dataset.fieldName}`);
  const list = (wrapped ? line.parentElement : line).parentElement;
  return list?.parentElement?.querySelector(":scope > .graphiql-explorer-node > span[data-field-type]")?.dataset.fieldType;
}

/** Every field on the page, with the type that it belongs to. */
function* fields() {
  for (const element of desk.querySelectorAll(".graphiql-explorer-node > span[data-field-name]")) {
    yield [element, owner(element), element.dataset.fieldName];
  }
  const type = desk.querySelector(".graphiql-doc-explorer-title")?.textContent;
  for (const element of desk.querySelectorAll(".graphiql-doc-explorer-field-name")) yield [element, type, element.textContent];
}

function mark() {
  for (const [element, type, field] of fields()) {
    if (!records.has(type)) continue;
    if (!matrices.has(type)) inquire(type);
    show(element, matrices.get(type)?.get(field) ?? []);
  }
}

/** Forget what another caller, purpose or language gets. */
function forget() {
  matrices = new Map();
  mark();
}

/** Mark what is shown from now on, whatever opens; start anew with every caller. */
export function watch() {
  new MutationObserver(mark).observe(desk, { childList: true, subtree: true });
  document.addEventListener("caller", forget);
}
