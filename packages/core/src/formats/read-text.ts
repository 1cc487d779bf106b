import type { Path, Spot } from "../model/issue.js";
import { survey, type Survey } from "../rules/survey.js";
import type { TextFinding } from "./format.js";
import { formatOf } from "./formats.js";

/** How many values a text may come to by repeating itself with aliases, beyond one for each character. */
const maxRepeated = 100_000;

/** A raw value that is safe to walk over, or what keeps a text from being one. */
export type ReadText =
  | { ok: true; value: unknown; survey: Survey; locate(path: Path, onKey: boolean): Spot }
  | { ok: false; findings: TextFinding[] };

/** Reads a text in the format of its file's ending, else of its beginning. */
export function readText(text: string, file?: string): ReadText {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const reading = formatOf(source, file).read(source);
  if (!reading.ok) return reading;
  const seen = survey(reading.value, source.length + maxRepeated);
  if (!seen.excess) return { ...reading, survey: seen };
  const { path, problem } = seen.excess;
  const spot = reading.locate(path, false);
  return { ok: false, findings: [{ code: "too-deep", path, facts: { problem }, spot }] };
}
