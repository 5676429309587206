// What for: the purpose that each request states, and the case that some purposes name.

import { language, words } from "./words.js";

const field = document.getElementById("purpose-field");
const purposeBox = document.getElementById("purpose");
const caseBox = document.getElementById("case");
let purposes = [];
/** The kind of caller whose purposes are offered; unknown until the hub has said it. */
let kind = "";

const known = () => purposes.filter((purpose) => !kind || purpose.kinds.includes(kind));
const chosen = () => purposes.find((purpose) => purpose.code === purposeBox.value);

/** The header that states the purpose; empty when none is stated. */
export function stated() {
  const purpose = chosen();
  if (!purpose || field.hidden) return "";
  return purpose.case ? `${purpose.code};case=${caseBox.value.trim() || "GraphiQL"}` : purpose.code;
}

function showCase() {
  caseBox.hidden = !chosen()?.case;
}

/**
 * Offer the purposes of a kind of caller, in the chosen language; the first is taken unasked.
 * Of a caller whose kind is not known, none is: it might not be allowed to it.
 */
export function offer(wanted = kind) {
  const kept = purposeBox.value;
  kind = wanted;
  const options = known().map((purpose) => new Option(purpose[language()], purpose.code));
  field.hidden = options.length === 0;
  purposeBox.replaceChildren(new Option(words().noPurpose, ""), ...options);
  const again = options.some((option) => option.value === kept);
  purposeBox.value = again ? kept : (kind && options[0]?.value) || "";
  showCase();
}

/** Read the list of purposes; `changed` is told when another is chosen. */
export async function openPurpose(changed) {
  const response = await fetch("/purposes.json");
  purposes = response.ok ? await response.json() : [];
  for (const box of [purposeBox, caseBox]) {
    box.addEventListener("change", () => {
      showCase();
      changed();
    });
  }
}
