import { parseModel } from "@polku/core";
import { decodeText, formatOf } from "@polku/core/formats";
import { markOf } from "../state/mark.js";
import type { ReadText } from "./read-file.js";

/**
 * Reads and checks a network file; whatever is in it, this does not reject. `sendAhead` takes the text of a network in
 * JSON before it is checked, so that the page can parse it meanwhile: the model is not sent then.
 */
export async function readText(
  file: Blob,
  name: string,
  sendAhead?: (text: string) => void,
): Promise<ReadText> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const decoded = decodeText(bytes, { file: name });
    if (!decoded.ok) return { kind: "issues", issues: decoded.issues };
    const { text } = decoded;
    const isAhead = sendAhead !== undefined && isPlainJson(name, text);
    if (isAhead) sendAhead(text);
    const checked = parseModel(text, { file: name });
    if (!checked.ok) return { kind: "issues", issues: checked.issues };
    const { model, issues: warnings } = checked;
    const sent = isAhead ? {} : canBeJson(text) ? { json: JSON.stringify(model) } : { model };
    return { kind: "model", ...sent, warnings, mark: markOf(bytes) };
  } catch {
    return { kind: "unreadable" };
  }
}

/**
 * Whether a text begins like a network in JSON, and its model is what the platform's parser makes of it: of a field
 * named like an object's prototype, the check makes something else. A text that is mostly brackets is left to the
 * worker, since it would fill the page's memory before the check refuses it.
 */
function isPlainJson(name: string, text: string): boolean {
  const isNetwork = formatOf(name, text).id === "json" && text.slice(0, 2000).includes('"polku"');
  if (!isNetwork || text.includes("__proto__") || text.includes("\\u005")) return false;
  return (countOf("{", text) + countOf("[", text)) * 12 < text.length;
}

function countOf(mark: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

/** Whether JSON can say all that a text does: in YAML, fields of its author's own may be no numbers, or infinite. */
function canBeJson(text: string): boolean {
  return !/\.(?:nan|inf)\b/i.test(text);
}
