import type { Finding, Path } from "../model/issue.js";
import { findInText } from "./text-rules.js";
import { maxIssues } from "./to-issues.js";

/** How many lists and objects may be nested. A model needs eight. */
export const maxDepth = 100;

/** How many values a survey visits. Only a program's value that shares its parts again and again has more. */
const maxValues = 50_000_000;

/** What was found in a raw value, up to the limit. */
export interface Inspection {
  readonly findings: readonly Finding[];
  /** Whether more is wrong than `findings` says. */
  readonly cutOff: boolean;
  /** How many fields the value has; undefined where it is too large to be counted. */
  readonly fields: number | undefined;
}

/** What is wrong with the texts of a value and the names of its fields; or, alone, that the value is too large. */
export interface Survey extends Inspection {
  readonly tooLarge: boolean;
}

/** Visits every value of a raw value once. It ends, whatever the value, one that contains itself included. */
export function survey(root: unknown): Survey {
  const findings: Finding[] = [];
  const path: Path = [];
  let fields = 0;
  let left = maxValues;
  let cutOff = false;
  let problem: "depth" | "repetition" | undefined;

  function visitText(text: string, onKey: boolean): void {
    for (const found of findInText(text))
      if (findings.length === maxIssues) cutOff = true;
      else findings.push({ ...found, path: [...path], ...(onKey ? { onKey } : {}) });
  }

  /** Whether the walk goes on; where it doesn't, `path` is where it ended. */
  function visit(value: unknown): boolean {
    if (--left < 0) problem = "repetition";
    else if (typeof value === "string") visitText(value, false);
    else if (typeof value === "object" && value !== null) {
      if (path.length >= maxDepth) problem = "depth";
      else return Array.isArray(value) ? visitList(value) : visitFields(value as Record<string, unknown>);
    }
    return problem === undefined;
  }

  function visitList(list: readonly unknown[]): boolean {
    for (let index = 0; index < list.length; index++) {
      path.push(index);
      if (!visit(list[index])) return false;
      path.pop();
    }
    return true;
  }

  function visitFields(holder: Record<string, unknown>): boolean {
    for (const key of Object.keys(holder)) {
      fields++;
      path.push(key);
      visitText(key, true);
      if (!visit(holder[key])) return false;
      path.pop();
    }
    return true;
  }

  visit(root);
  if (problem === undefined) return { findings, cutOff, fields, tooLarge: false };
  const excess: Finding = { code: "too-large", path, facts: { problem } };
  return { findings: [excess], cutOff: false, fields: undefined, tooLarge: true };
}
