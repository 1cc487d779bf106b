import type { Path, Spot } from "../model/issue.js";
import { survey, type Survey } from "../rules/survey.js";
import { decode } from "./decode-text.js";
import type { TextFinding } from "./format.js";
import { formatOf } from "./formats.js";

/** How many values a text may come to by repeating itself with aliases, beyond one for each character. */
const maxRepeated = 100_000;

/** A raw value that is safe to walk over, or what keeps a text from being one. */
export type ReadText<Seen extends Survey = Survey> =
  | { ok: true; value: unknown; seen: Seen; locate(path: Path, onKey: boolean): Spot }
  | { ok: false; findings: TextFinding[] };

/** Reads a text in the format of its file's ending, else of its beginning; `look` walks over the value. */
export function readText(text: string | Uint8Array, file?: string): ReadText;
export function readText<Seen extends Survey>(
  text: string | Uint8Array,
  file: string | undefined,
  look: (value: unknown, maxValues: number) => Seen,
): ReadText<Seen>;
export function readText(
  input: string | Uint8Array,
  file?: string,
  look: (value: unknown, maxValues: number) => Survey = survey,
): ReadText {
  const text = typeof input === "string" ? input : decode(input);
  if (typeof text !== "string") return { ok: false, findings: [text] };
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const reading = formatOf(file, source).read(source);
  if (!reading.ok) return reading;
  const { value } = reading;
  const seen = look(value, source.length + maxRepeated);
  const refused = reading.refuse?.(seen.excess ? undefined : seen.fields);
  if (refused) return { ok: false, findings: refused };
  const locate = (path: Path, onKey: boolean) => reading.locate(path, onKey);
  if (!seen.excess) return { ok: true, value, seen, locate };
  const { path, problem } = seen.excess;
  return { ok: false, findings: [{ code: "too-deep", path, facts: { problem }, spot: locate(path, false) }] };
}
