import type { Finding, Path, Spot } from "../model/issue.js";
import type { TextProblem } from "../model/issue-words.js";
import type { Model } from "../model/model.js";
import type { Scenario } from "../model/scenario.js";

/** Something that keeps a text from being read, and where. */
export type TextFinding = Finding & { spot: Spot };

/** What reading a text gives: a raw value, or what keeps it from being one. */
export type Reading =
  | {
      ok: true;
      value: unknown;
      /**
       * What is wrong with the text beyond its value, once it is known how many fields the value has; where
       * that isn't known, they are counted.
       */
      refuse?(fields: number | undefined): TextFinding[] | undefined;
      /** Where the value (or the key) at a path begins; where it is missing, the nearest thing around it. */
      locate(path: Path, onKey: boolean): Spot;
    }
  | { ok: false; findings: TextFinding[] };

/** One text format of models and scenarios. Contract: `read(write(model))` gives the same value. */
export interface Format {
  readonly id: "yaml" | "json";
  /** File-name endings, without the dot. */
  readonly extensions: readonly string[];
  read(text: string): Reading;
  write(model: Model | Scenario): string;
}

/** How many syntax issues are told one by one; what follows them is mostly their consequence. */
const maxProblems = 50;

/**
 * A finding about a text that can't be read. `found` is the parser's own wording, for problems that
 * have no words of ours.
 */
export function textFinding(
  code: "syntax" | "too-deep",
  problem: TextProblem | undefined,
  spot: Spot,
  found = "",
): TextFinding {
  return { code, path: [], facts: { ...(problem === undefined ? {} : { problem }), found }, spot };
}

/** The first findings; where that is not all, a last one that says how many are left out. */
export function cutOff(findings: readonly TextFinding[]): TextFinding[] {
  const next = findings[maxProblems];
  if (!next) return [...findings];
  const rest = textFinding("syntax", "more", next.spot, String(findings.length - maxProblems));
  return [...findings.slice(0, maxProblems), rest];
}
