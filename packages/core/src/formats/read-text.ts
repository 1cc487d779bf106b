import type { Finding, Path, Spot } from "../model/issue.js";
import type { Inspection } from "../rules/survey.js";
import { decode } from "./decode-text.js";
import { cutOff, type TextFinding } from "./format.js";
import { formatOf } from "./formats.js";

/** What was found in the value of a text, each finding with its place; or what keeps the text from being read. */
export type InspectedText<Found extends Inspection> =
  | {
      ok: true;
      value: unknown;
      found: Found & { findings: (Finding & { spot: Spot })[] };
      locate(path: Path, onKey: boolean): Spot;
    }
  | { ok: false; findings: TextFinding[] };

/** Reads a text in the format of its file's ending, else of its beginning, and inspects its value. */
export function inspectText<Found extends Inspection>(
  input: string | Uint8Array,
  file: string | undefined,
  inspect: (value: unknown) => Found,
): InspectedText<Found> {
  const text = typeof input === "string" ? input : decode(input);
  if (typeof text !== "string") return { ok: false, findings: [text] };
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const reading = formatOf(file, source).read(source);
  if (!reading.ok) return reading;
  const { value } = reading;
  const found = inspect(value);
  if (found.fields !== undefined && reading.findRepeated) {
    const repeated = cutOff(reading.findRepeated(found.fields));
    if (repeated.length > 0) return { ok: false, findings: repeated };
  }
  const locate = (path: Path, onKey: boolean) => reading.locate(path, onKey);
  const findings = found.findings.map((finding) => {
    const written = finding.code === "wrong-type" ? reading.writtenAt?.(finding.path) : undefined;
    return {
      ...finding,
      ...(written === undefined ? {} : { facts: { ...finding.facts, found: written } }),
      spot: locate(finding.path, finding.onKey === true),
    };
  });
  return { ok: true, value, found: { ...found, findings }, locate };
}
