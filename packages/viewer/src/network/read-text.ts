import { parseModel } from "@polku/core";
import { markOf } from "../state/mark.js";
import type { ReadText } from "./read-file.js";

/** Reads and checks a network file; whatever is in it, this does not reject. */
export async function readText(file: Blob, name: string): Promise<ReadText> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const checked = parseModel(bytes, { file: name });
    if (!checked.ok) return { kind: "issues", issues: checked.issues };
    const { model, issues: warnings } = checked;
    const sent = isJson(bytes) ? { json: JSON.stringify(model) } : { model };
    return { kind: "model", ...sent, warnings, mark: markOf(bytes) };
  } catch {
    return { kind: "unreadable" };
  }
}

/** Whether JSON can say all that a text does: in YAML, fields of its author's own may be no numbers, or infinite. */
function isJson(bytes: Uint8Array): boolean {
  return !/\.(?:nan|inf)\b/i.test(new TextDecoder().decode(bytes));
}
