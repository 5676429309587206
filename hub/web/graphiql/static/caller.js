// Who asks: a persona in development, a pasted token elsewhere, and the scope that goes with it.

import { ask } from "./asking.js";
import { offer, openPurpose } from "./purpose.js";
import { words } from "./words.js";

const personaBox = document.getElementById("persona");
const tokenBox = document.getElementById("token");
const scopeBox = document.getElementById("scope");
const tokens = new Map();
const FIVE = ["city", "district", "town", "village", "enterprise"];

const kindOf = (name) => name.split(":")[0];
const KINDS = {
  public: "PUBLIC", auditor: "AUDITOR", enterprise: "ENTERPRISE_USER", partner: "PARTNER",
  city: "OFFICER", district: "OFFICER", town: "OFFICER", village: "OFFICER",
};

function group(name) {
  if (FIVE.includes(kindOf(name))) return words().levels;
  return kindOf(name) === "partner" ? words().others : words().rest;
}

/** Say a persona in the chosen language: `town:320402001` is a town with its code. */
function spoken(name) {
  const [kind, code] = name.split(":");
  return words().personas[name] ?? [words().personas[kind] ?? kind, code].filter(Boolean).join(" ");
}

/** Write the names of the personas in the chosen language; the one chosen stays chosen. */
export function labelPersonas() {
  const kept = personaBox.value;
  const groups = new Map([words().levels, words().others, words().rest].map((name) => [name, []]));
  for (const name of tokens.keys()) {
    groups.get(group(name)).push(new Option(spoken(name), name));
  }
  personaBox.replaceChildren(...[...groups].filter(([, options]) => options.length).map(([name, options]) => {
    const box = document.createElement("optgroup");
    box.label = name;
    box.append(...options);
    return box;
  }));
  if (kept) personaBox.value = kept;
}

export const token = () => (tokens.size ? tokens.get(personaBox.value) : tokenBox.value.trim());

/** Take a persona, if there are personas and this is one of them. */
export function take(name) {
  if (!tokens.has(name)) return;
  personaBox.value = name;
  localStorage.setItem("hub.persona", name);
  offer(KINDS[kindOf(name)] ?? "");
  showScope();
}

/** Ask the hub itself for the name of what a caller answers for. */
async function place(viewer, asToken) {
  const name = async (query, variables, read) => read((await ask({ query, variables }, asToken)).body.data ?? {});
  if (viewer.level === "ENTERPRISE") {
    return name("{ enterprises(first: 1) { edges { node { name } } } }", {}, (d) => d.enterprises?.edges[0]?.node.name);
  }
  if (viewer.department) {
    return name("query ($code: String!) { department(code: $code) { name } }", { code: viewer.department }, (d) => d.department?.name);
  }
  const grids = viewer.codes.map((code) => name("query ($code: Long!) { grid(code: $code) { name } }", { code: Number(code) }, (d) => d.grid?.name));
  return (await Promise.all(grids)).filter(Boolean).join("、");
}

let turn = 0;

/** Show kind, level, codes and place of the caller; an answer that comes late is dropped. */
export async function showScope() {
  const mine = ++turn;
  // Whatever shows what a caller may do starts anew.
  document.dispatchEvent(new Event("caller"));
  const asToken = token();
  const { body } = await ask({ query: "{ viewer { kind level codes department } }" }, asToken);
  const viewer = body.data?.viewer;
  const parts = viewer
    ? [words().kinds[viewer.kind] ?? viewer.kind, words().viewerLevels[viewer.level], ...viewer.codes, viewer.department, await place(viewer, asToken)]
    : [body.errors?.[0]?.message];
  if (mine !== turn) return;
  scopeBox.classList.toggle("refused", !viewer);
  scopeBox.textContent = parts.filter(Boolean).join(" · ");
  scopeBox.title = scopeBox.textContent;
}

/** Fill the switch with the personas of development, or show the field for a token instead. */
export async function openCaller() {
  const response = await fetch("/dev/personas");
  for (const { name, token: signed } of response.ok ? await response.json() : []) tokens.set(name, signed);
  const personal = tokens.size > 0;
  document.getElementById("persona-field").hidden = !personal;
  document.getElementById("token-field").hidden = personal;
  labelPersonas();
  // A token stays with this tab only; it is gone when the tab is closed.
  tokenBox.value = sessionStorage.getItem("hub.token") ?? "";
  const kept = localStorage.getItem("hub.persona");
  if (tokens.has(kept)) personaBox.value = kept;
  await openPurpose(showScope);
  // Of a pasted token it is not known whose it is: every purpose is offered.
  offer(KINDS[kindOf(personaBox.value)] ?? "");
  personaBox.addEventListener("change", () => take(personaBox.value));
  tokenBox.addEventListener("change", () => {
    sessionStorage.setItem("hub.token", tokenBox.value.trim());
    showScope();
  });
  showScope();
}
