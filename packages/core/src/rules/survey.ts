import { isOwnField } from "../model/fields.js";
import type { Path } from "../model/issue.js";

/** How many lists and objects may stand inside one another. A model needs eight. */
export const maxDepth = 100;

/** The one field that the schema library leaves out in silence, so that the survey has to find it. */
export const hiddenField = "__proto__";

/** A string of a file that could hold personal data, and where it stands. */
export interface SuspectText {
  readonly text: string;
  readonly path: Path;
}

/** What one walk over a raw value finds, before any schema looks at it. */
export interface Survey {
  /** How many fields there are; fewer where there is an excess. */
  readonly fields: number;
  /** Where the value is nested too deeply, or where it has repeated itself too often. */
  readonly excess?: { readonly problem: "depth" | "repetition"; readonly path: Path };
  /** Where a hidden field stands in a place that is not the author's own. */
  readonly hidden: readonly Path[];
  readonly suspects: readonly SuspectText[];
}

/**
 * Walks over a raw value once. It ends, whatever the value: at `maxDepth`, which a value that contains
 * itself reaches, and after `maxValues` values, which only aliases of aliases reach.
 */
export function survey(root: unknown, maxValues = 50_000_000): Survey {
  const hidden: Path[] = [];
  const suspects: SuspectText[] = [];
  const path: Path = [];
  let fields = 0;
  let left = maxValues;
  let problem: "depth" | "repetition" | undefined;

  /** Whether the walk goes on; where it doesn't, `path` is where it ended. */
  function walk(value: unknown, own: boolean): boolean {
    if (--left < 0) problem = "repetition";
    else if (typeof value === "string") {
      if (mayBePersonal(value)) suspects.push({ text: value, path: [...path] });
    } else if (typeof value === "object" && value !== null) {
      if (path.length >= maxDepth) problem = "depth";
      else if (Array.isArray(value)) return walkList(value, own);
      else return walkFields(value as Record<string, unknown>, own);
    }
    return problem === undefined;
  }

  function walkList(list: readonly unknown[], own: boolean): boolean {
    for (let index = 0; index < list.length; index++) {
      path.push(index);
      if (!walk(list[index], own)) return false;
      path.pop();
    }
    return true;
  }

  function walkFields(holder: Record<string, unknown>, own: boolean): boolean {
    for (const key of Object.keys(holder)) {
      fields++;
      path.push(key);
      if (key === hiddenField && !own) hidden.push([...path]);
      if (!walk(holder[key], own || isOwnField(key))) return false;
      path.pop();
    }
    return true;
  }

  walk(root, false);
  return { fields, hidden, suspects, ...(problem ? { excess: { problem, path } } : {}) };
}

const isoDate = /^\d{4}-\d\d-\d\d$/;

/** Whether a string has what phone numbers, identity codes (eight digits) or addresses (an at sign) have. */
export function mayBePersonal(text: string): boolean {
  if (text.length < 6) return false;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      if (++digits === 8) return !isoDate.test(text);
    } else if (code === 64 || ((code === 41 || code === 93) && isWrittenAt(text, at))) return true;
  }
  return false;
}

/** Whether the bracket that closes here closes an at sign in words: `(at)`, `[at]`. */
function isWrittenAt(text: string, at: number): boolean {
  return /^[([]at[)\]]$/i.test(text.slice(Math.max(0, at - 3), at + 1));
}
