import { parseModel } from "@polku/core";
import { decodeText } from "@polku/core/formats";
import { markOf } from "../state/mark.js";
import type { Asked, ReadText } from "./read-file.js";

/**
 * Reads and checks a network file; whatever is in it, this does not reject. Where the page parses the file itself, the
 * model is not sent.
 */
export async function readText(
  { bytes, name }: Asked,
  isAhead: boolean | Promise<boolean> = false,
): Promise<ReadText> {
  try {
    const decoded = decodeText(bytes, { file: name });
    if (!decoded.ok) return { kind: "issues", issues: decoded.issues };
    const { text } = decoded;
    const checked = parseModel(text, { file: name });
    if (!checked.ok) return { kind: "issues", issues: checked.issues };
    const { model, issues: warnings } = checked;
    const sent = (await isAhead) ? {} : canBeJson(text) ? { json: JSON.stringify(model) } : { model };
    return { kind: "model", ...sent, warnings, mark: markOf(bytes) };
  } catch {
    return { kind: "unreadable" };
  }
}

/** Whether JSON can say all that a text does: in YAML, fields of its author's own may be no numbers, or infinite. */
function canBeJson(text: string): boolean {
  return !/\.(?:nan|inf)\b/i.test(text);
}
