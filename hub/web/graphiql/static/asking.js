// One way to the hub: a document goes out as the chosen caller in the chosen language.

import { stated } from "./purpose.js";
import { language, words } from "./words.js";

/** Read a Server-Timing header: `plan;dur=0.1, execute;dur=2` becomes [["plan", 0.1], …]. */
function stages(header) {
  return (header ?? "").split(",").flatMap((part) => {
    const [name, ...parameters] = part.split(";").map((piece) => piece.trim());
    const duration = parameters.find((parameter) => parameter.startsWith("dur="));
    return duration ? [[name, Number(duration.slice(4))]] : [];
  });
}

/**
 * Send one document; the answer is {body, status, milliseconds, stages, language}.
 * A hub that cannot be reached, or answers with no JSON, is an error in the form of GraphQL.
 */
export async function ask(document, token, headers = {}) {
  const spoken = language();
  const sent = { "content-type": "application/json", "accept-language": spoken === "zh" ? "zh-CN" : "en" };
  if (token) sent.authorization = `Bearer ${token}`;
  // A header carries bytes: a case in Chinese travels as UTF-8.
  if (stated()) sent["x-hub-purpose"] = String.fromCharCode(...new TextEncoder().encode(stated()));
  const from = performance.now();
  const failed = (message, status) => ({ body: { errors: [{ message }] }, status, milliseconds: performance.now() - from, stages: [], language: spoken });
  let response;
  try {
    response = await fetch("/graphql", { method: "POST", headers: { ...sent, ...headers }, body: JSON.stringify(document) });
  } catch {
    return failed(words().unreachable, 0);
  }
  try {
    const body = await response.json();
    return {
      body, status: response.status, milliseconds: performance.now() - from,
      stages: stages(response.headers.get("server-timing")),
      language: spoken,
    };
  } catch {
    return failed(words().unreadable, response.status);
  }
}
