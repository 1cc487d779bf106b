import type { Path } from "../model/issue.js";
import { mentionsIn, referencesOf, type Reference } from "../model/references.js";
import { sectionNames, type ElementKind, type Section } from "../model/sections.js";
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
  const bySection = new Map<Section, readonly Reference[]>(
    sectionNames.map((section) => [section, referencesOf(section).filter((one) => !isUnread(one, unread))]),
  );
  for (const { section, index, element } of entries) {
    for (const reference of bySection.get(section) ?? []) {
      const fits = (id: string) => declared.get(id)?.some((kind) => reference.to.includes(kind)) === true;
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

function isUnread(reference: Reference, unread: ReadonlySet<ElementKind>): boolean {
  return reference.to.some((kind) => unread.has(kind));
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
  if (step === "*") return !Array.isArray(value) || value.every((entry) => everyId(entry, field, depth + 1, fits));
  if (typeof value !== "object" || value === null) return true;
  const inner = (value as Record<string, unknown>)[step];
  return inner === undefined || everyId(inner, field, depth + 1, fits);
}
