import type { Path } from "../model/issue.js";
import { mentionsIn, referencesOf, type Reference } from "../model/references.js";
import { sectionNames, type ElementKind } from "../model/sections.js";
import type { Declared, Entry } from "./entry.js";

/** A field that names an id which nothing declares as one of the kinds that the field asks for. */
export interface Mismatch {
  readonly reference: Reference;
  readonly id: string;
  readonly path: Path;
  /** The kinds that do declare the id; empty where nothing does. */
  readonly found: readonly ElementKind[];
}

/**
 * Every mismatch of a file, in its order. Ids of `unread` kinds are let be: what declares them could
 * not be read. Three rules share this one pass, since it looks at every reference of every element.
 */
export function findMismatches(
  entries: readonly Entry[],
  declared: Declared,
  unread: ReadonlySet<ElementKind>,
): Mismatch[] {
  const mismatches: Mismatch[] = [];
  const asked = new Map(
    sectionNames.map((section) => [
      section,
      referencesOf(section)
        .filter(({ to }) => !to.some((kind) => unread.has(kind)))
        .map((reference) => ({ reference, fits: fitsOf(reference, declared) })),
    ]),
  );
  for (const { section, index, element } of entries) {
    for (const { reference, fits } of asked.get(section) ?? []) {
      if (everyId(element, reference.field, 0, fits)) continue;
      for (const { id, path } of mentionsIn(element, reference.field))
        if (!fits(id))
          mismatches.push({
            reference,
            id,
            path: [section, index, ...path],
            found: declared.get(id) ?? [],
          });
    }
  }
  return mismatches;
}

/** Whether a field names a level and nothing else. */
export function isLevelReference({ to }: Reference): boolean {
  return to.length === 1 && to[0] === "level";
}

/** Whether an id is declared as one of the kinds that a field asks for. */
function fitsOf({ to }: Reference, declared: Declared): (id: string) => boolean {
  return (id) => {
    const kinds = declared.get(id);
    if (kinds === undefined) return false;
    for (const kind of kinds) if (to.includes(kind)) return true;
    return false;
  };
}

/** Whether every id that a field names fits; it builds no paths, since nearly always all do. */
function everyId(
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
