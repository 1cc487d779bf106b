import { isOwnField } from "../model/fields.js";
import type { Finding, Path } from "../model/issue.js";
import { Model } from "../model/model.js";
import { findNearest } from "../model/nearest.js";
import { sectionNames, sections, type ElementKind, type Section } from "../model/sections.js";

export type ElementIn<S extends Section> = NonNullable<Model[S]>[number];

/**
 * What rules check: the elements whose own shape is right, and every id that the file declares, so that one
 * broken element does not cause an "unknown reference" wherever it is named.
 */
export interface Subject {
  /** The elements of a list in the order of the file, undefined in place of a broken one. */
  listOf<S extends Section>(section: S): readonly (ElementIn<S> | undefined)[];
  /** The raw value, with broken elements. */
  readonly lists: Readonly<Record<string, unknown>>;
  /** Every id of the file, broken elements included, with the kinds of the elements that have it. */
  readonly declared: ReadonlyMap<string, readonly ElementKind[]>;
  /** The kinds of which the file may declare more than could be read: an id of such a kind is not unknown. */
  readonly unread: ReadonlySet<ElementKind>;
}

/** A rule: finds what a schema can't say in the whole of a model. It is stopped when enough is found. */
export type Rule = (subject: Subject) => Iterable<Finding>;

/** What a rule finds in one element; the path begins at the element. */
export interface ElementFinding extends Omit<Finding, "path"> {
  readonly path?: Path;
}

/** What a check of single elements finds in some lists. */
export function* checkEach<S extends Section>(
  subject: Subject,
  names: readonly S[],
  check: (element: ElementIn<S>) => ElementFinding | undefined,
): Generator<Finding> {
  for (const section of names) {
    const list = subject.listOf(section);
    for (let index = 0; index < list.length; index++) {
      const element = list[index];
      const found = element === undefined ? undefined : check(element);
      if (found) yield { ...found, path: [section, index, ...(found.path ?? [])] };
    }
  }
}

/** The subject of a model that is right in shape; or of a raw value, given where its shape is wrong. */
export function toSubject(root: unknown, broken: readonly Finding[] = []): Subject {
  const lists = (typeof root === "object" && root !== null ? root : {}) as Readonly<Record<string, unknown>>;
  const brokenIndices = new Map<unknown, Set<unknown>>();
  for (const { path } of broken) {
    const [section, index] = path;
    const indices = brokenIndices.get(section) ?? new Set();
    brokenIndices.set(section, indices.add(index));
  }
  const sound = new Map<Section, readonly unknown[]>();
  for (const section of sectionNames) {
    const list = lists[section];
    if (!Array.isArray(list)) continue;
    const indices = brokenIndices.get(section);
    sound.set(
      section,
      indices ? list.map((element: unknown, index) => (indices.has(index) ? undefined : element)) : list,
    );
  }
  let declared: Map<string, ElementKind[]> | undefined;
  return {
    lists,
    listOf: <S extends Section>(section: S) => (sound.get(section) ?? []) as readonly ElementIn<S>[],
    get declared() {
      return (declared ??= declaredIn(lists));
    },
    unread: broken.length === 0 ? new Set() : unreadKinds(lists),
  };
}

function declaredIn(lists: Readonly<Record<string, unknown>>): Map<string, ElementKind[]> {
  const declared = new Map<string, ElementKind[]>();
  for (const section of sectionNames)
    for (const [, id] of idsIn(lists[section])) {
      const kind = sections[section];
      const kinds = declared.get(id);
      if (kinds === undefined) declared.set(id, [kind]);
      else if (!kinds.includes(kind)) kinds.push(kind);
    }
  return declared;
}

/** The ids of a raw list, each with its index; elements of any shape may have one. */
export function* idsIn(list: unknown): Generator<[index: number, id: string]> {
  if (!Array.isArray(list)) return;
  for (const [index, element] of (list as readonly unknown[]).entries())
    if (typeof element === "object" && element !== null && "id" in element && typeof element.id === "string")
      yield [index, element.id];
}

/** The kinds whose list is missing though it is required, is not a list, or has a misspelt name. */
function unreadKinds(lists: Readonly<Record<string, unknown>>): Set<ElementKind> {
  const meant = new Set(
    Object.keys(lists)
      .filter((key) => !Object.hasOwn(Model.shape, key) && !isOwnField(key))
      .slice(0, maxMisspelt)
      .map((key) => findNearest(key, Object.keys(Model.shape))),
  );
  const unread = new Set<ElementKind>();
  for (const section of sectionNames) {
    const list = lists[section];
    const required = section === "levels" || section === "services";
    const gone = list === undefined ? required : !Array.isArray(list);
    if (gone || meant.has(section)) unread.add(sections[section]);
  }
  return unread;
}

/** How many unknown fields of a file are compared with the names of lists. */
const maxMisspelt = 100;
