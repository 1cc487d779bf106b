import { sectionNames, sections, type ElementKind } from "../model/sections.js";
import { isOwnField } from "../model/fields.js";
import type { Finding } from "../model/issue.js";
import { Model } from "../model/model.js";
import { findNearest } from "../model/nearest.js";
import type { Declaration, Declared, Entry } from "./entry.js";
import { findMismatches, type Mismatch } from "./mismatches.js";
import type { Survey, SuspectText } from "./survey.js";

/**
 * What rules look at: the elements whose own shape is right, and every id that the file declares, so
 * that one broken element is not followed by a tail of "unknown reference".
 */
export interface Subject {
  readonly entries: readonly Entry[];
  /** Every id declared, in the order of the file, those of broken elements too. */
  readonly declarations: readonly Declaration[];
  readonly declared: Declared;
  /** Where elements name an id that is not of a kind asked for. */
  readonly mismatches: readonly Mismatch[];
  /** Every string of the file, its own texts and `x-` fields too, that could hold personal data. */
  readonly suspects: readonly SuspectText[];
}

/** A rule: what a schema can't say, found in the whole of a model at once. */
export interface Rule {
  readonly code: Finding["code"];
  /** Whether a finding is an error always, or a warning that only strict checking makes one. */
  readonly severity: "error" | "warning";
  find(subject: Subject): Finding[];
}

/** The subject of a model that is right in shape. */
export function toSubject(model: Model, { suspects }: Survey): Subject {
  const entries = entriesIn(model);
  return subjectOf(entries, entries, new Set(), suspects);
}

/** What can still be checked of a raw value in which something is broken: its unbroken elements. */
export function salvage(raw: unknown, broken: readonly Broken[], { suspects }: Survey): Subject {
  const root = (typeof raw === "object" && raw !== null ? raw : {}) as Record<string, unknown>;
  const all = entriesIn(root);
  const indices = new Map<PropertyKey, Set<PropertyKey>>();
  for (const { path } of broken) {
    const [section, index] = path;
    if (section === undefined || index === undefined) continue;
    const known = indices.get(section);
    if (known) known.add(index);
    else indices.set(section, new Set([index]));
  }
  const sound = all.filter(({ section, index }) => indices.get(section)?.has(index) !== true);
  return subjectOf(sound, all, unreadKinds(root), suspects);
}

/** The place of anything wrong with the shape of a value. */
interface Broken {
  readonly path: readonly PropertyKey[];
}

/** Every element that is an object, whatever its shape, in the order of sections. */
function entriesIn(root: Readonly<Record<string, unknown>>): Entry[] {
  const entries: Entry[] = [];
  for (const section of sectionNames) {
    const list = root[section];
    if (!Array.isArray(list)) continue;
    const kind = sections[section];
    for (const [index, element] of list.entries())
      if (typeof element === "object" && element !== null) entries.push({ section, kind, index, element });
  }
  return entries;
}

/**
 * The kinds of which a file may declare more than could be read: their list is missing though it is
 * required, or is not a list, or stands under a misspelt name. An id of such a kind is not "unknown".
 */
function unreadKinds(root: Readonly<Record<string, unknown>>): Set<ElementKind> {
  const meant = new Set(
    Object.keys(root)
      .filter((key) => !Object.hasOwn(Model.shape, key) && !isOwnField(key))
      .slice(0, maxMisspelt)
      .map((key) => findNearest(key, Object.keys(Model.shape))),
  );
  const unread = new Set<ElementKind>();
  for (const section of sectionNames) {
    const list = root[section];
    const required = section === "levels" || section === "services";
    const gone = list === undefined ? required : !Array.isArray(list);
    if (gone || meant.has(section)) unread.add(sections[section]);
  }
  return unread;
}

/** How many unknown fields of a file are held against the names of lists. */
const maxMisspelt = 100;

function subjectOf(
  entries: readonly Entry[],
  all: readonly Entry[],
  unread: ReadonlySet<ElementKind>,
  suspects: readonly SuspectText[],
): Subject {
  const declarations: Declaration[] = [];
  const declared = new Map<string, ElementKind[]>();
  for (const { kind, section, index, element } of all) {
    const { id } = element;
    if (typeof id !== "string") continue;
    declarations.push({ id, kind, section, index });
    const kinds = declared.get(id);
    if (kinds) kinds.push(kind);
    else declared.set(id, [kind]);
  }
  return {
    entries,
    declarations,
    declared,
    mismatches: findMismatches(entries, declared, unread),
    suspects,
  };
}
