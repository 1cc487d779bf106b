import type { Finding, Path, Spot } from "../model/issue.js";
import type { TextProblem } from "../model/issue-words.js";
import type { Model } from "../model/model.js";
import type { Scenario } from "../model/scenario.js";
import type { Workshop } from "../model/workshop.js";

/** Something that keeps a text from being read, and where. */
export type TextFinding = Finding & { spot: Spot };

/** What reading a text gives: a raw value, or what keeps the text from being one. */
export type Reading =
  | {
      ok: true;
      value: unknown;
      /**
       * The fields that are written twice in one object, where the parser does not refuse them; `fields` is how
       * many fields the value has.
       */
      findRepeated?(fields: number): Iterable<TextFinding>;
      /** A number as it is written, for messages; undefined where it is written like its value. */
      writtenAt?(path: Path): string | undefined;
      /** Where the value (or the name) at a path begins; where it is missing, the nearest thing around it. */
      locate(path: Path, onKey: boolean): Spot;
    }
  | { ok: false; findings: TextFinding[] };

/** One text format of models and scenarios. Contract: `read(write(model))` gives the same value. */
export interface Format {
  readonly id: "yaml" | "json";
  /** File-name endings, without the dot. */
  readonly extensions: readonly string[];
  read(text: string): Reading;
  write(model: Model | Scenario | Workshop): string;
}

/** How many problems with the text are reported one by one; those after them are mostly their consequence. */
export const maxProblems = 50;

/**
 * A finding about a text that can't be read. `found` is the parser's own wording, for problems that
 * have no words of ours.
 */
export function textFinding(
  code: "syntax" | "too-large",
  problem: TextProblem | undefined,
  spot: Spot,
  found = "",
): TextFinding {
  return { code, path: [], facts: { ...(problem === undefined ? {} : { problem }), found }, spot };
}

/** The first findings; where that is not all, a last one that says so. The rest is not made. */
export function cutOff(findings: Iterable<TextFinding>): TextFinding[] {
  const first: TextFinding[] = [];
  for (const finding of findings) {
    if (first.length === maxProblems) return [...first, textFinding("syntax", "more", finding.spot)];
    first.push(finding);
  }
  return first;
}
