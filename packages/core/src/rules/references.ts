import type { Finding, Path } from "../model/issue.js";
import { nearestFinder } from "../model/nearest.js";
import { mentionsIn, referencesOf } from "../model/references.js";
import { sectionNames, type ElementKind } from "../model/sections.js";
import type { Rule, Subject } from "./subject.js";

/**
 * A field names an id that nothing declares, or something of another kind than it may name. Fields that name
 * a level have a code of their own.
 */
export const findReferences: Rule = function* findReferences(subject) {
  const { declared, unread } = subject;
  const toFinding = findingMaker(subject);
  for (const section of sectionNames) {
    const list = subject.listOf(section);
    for (const { field, to } of referencesOf(section)) {
      if (to.some((kind) => unread.has(kind))) continue;
      const fits = (id: string) => declared.get(id)?.some((kind) => to.includes(kind)) === true;
      for (let index = 0; index < list.length; index++) {
        const element = list[index];
        if (element === undefined || everyId(element, field, 0, fits)) continue;
        for (const { id, path } of mentionsIn(element, field))
          if (!fits(id)) yield toFinding(id, to, [section, index, ...path]);
      }
    }
  }
};

/** Whether every id that a field names fits. It builds no paths, since nearly always all do. */
export function everyId(
  value: unknown,
  field: readonly string[],
  depth: number,
  fits: (id: string) => boolean,
): boolean {
  const step = field[depth];
  if (step === undefined) return typeof value !== "string" || fits(value);
  if (step === "*") {
    if (Array.isArray(value))
      for (const entry of value) if (!everyId(entry, field, depth + 1, fits)) return false;
    return true;
  }
  if (typeof value !== "object" || value === null) return true;
  const inner = (value as Record<string, unknown>)[step];
  return inner === undefined || everyId(inner, field, depth + 1, fits);
}

/** How many levels a message names. */
const maxLevels = 20;

/** Makes findings with hints. The search for near names is bounded over all of them, and equal ones share it. */
function findingMaker({
  declared,
}: Subject): (id: string, to: readonly ElementKind[], path: Path) => Finding {
  const find = nearestFinder();
  const idsByKinds = new Map<string, string[]>();
  const hints = new Map<string, string | undefined>();

  function idsOf(kinds: readonly ElementKind[]): string[] {
    const key = kinds.join();
    const ids =
      idsByKinds.get(key) ??
      [...declared].flatMap(([id, found]) => (found.some((kind) => kinds.includes(kind)) ? [id] : []));
    idsByKinds.set(key, ids);
    return ids;
  }

  function hintFor(id: string, kinds: readonly ElementKind[]): { nearest?: string } {
    const key = `${kinds.join()} ${id}`;
    if (!hints.has(key)) hints.set(key, find(id, idsOf(kinds)));
    const nearest = hints.get(key);
    return nearest === undefined ? {} : { nearest };
  }

  function listLevels(): string {
    const levels = idsOf(["level"]);
    return [...levels.slice(0, maxLevels), ...(levels.length > maxLevels ? ["…"] : [])].join(", ");
  }

  return (id, to, path) => {
    const hint = hintFor(id, to);
    if (to.length === 1 && to[0] === "level")
      return { code: "undeclared-level", path, facts: { id, known: listLevels(), ...hint } };
    const expected = to.join(", ");
    const found = declared.get(id);
    return found
      ? { code: "wrong-reference", path, facts: { id, found: found.join(", "), expected, ...hint } }
      : { code: "unknown-reference", path, facts: { id, expected, ...hint } };
  };
}
