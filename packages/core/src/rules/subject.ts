import { sectionNames, sections, type ElementKind, type Section } from "../model/sections.js";
import { isOwnField } from "../model/fields.js";
import type { Finding } from "../model/issue.js";
import { Model } from "../model/model.js";
import { findNearest } from "../model/nearest.js";
import type { Declaration, Declared, Entry } from "./entry.js";
import { findMismatches, type Mismatch } from "./mismatches.js";
import type { Survey, SuspectText } from "./survey.js";

/**
 * What rules look at: the elements whose own shape is right, and every id that the file declares, so
 * that one broken element is not followed by a tail of "unknown reference". Each is made when first asked for.
 */
export interface Subject {
  readonly entries: readonly Entry[];
  /** The entries of one kind, typed as that kind. */
  entriesOf<Kind extends ElementKind>(kind: Kind): readonly Entry<Kind>[];
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
  return subjectOf({ ...model }, () => true, new Set(), suspects);
}

/** What can still be checked of a raw value in which something is broken: its unbroken elements. */
export function salvage(raw: unknown, broken: readonly Broken[], { suspects }: Survey): Subject {
  const root = (typeof raw === "object" && raw !== null ? raw : {}) as Root;
  const indices = new Map<PropertyKey, Set<PropertyKey>>();
  for (const { path } of broken) {
    const [section, index] = path;
    if (section === undefined || index === undefined) continue;
    const known = indices.get(section);
    if (known) known.add(index);
    else indices.set(section, new Set([index]));
  }
  const isSound = ({ section, index }: Entry) => indices.get(section)?.has(index) !== true;
  return subjectOf(root, isSound, unreadKinds(root), suspects);
}

/** The place of anything wrong with the shape of a value. */
interface Broken {
  readonly path: readonly PropertyKey[];
}

type Root = Readonly<Record<string, unknown>>;

/** Every element of some sections that is an object, whatever its shape. */
function entriesIn(root: Root, asked: readonly Section[]): Entry[] {
  const entries: Entry[] = [];
  for (const section of asked) {
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
function unreadKinds(root: Root): Set<ElementKind> {
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
  root: Root,
  isSound: (entry: Entry) => boolean,
  unread: ReadonlySet<ElementKind>,
  suspects: readonly SuspectText[],
): Subject {
  const all = once(() => entriesIn(root, sectionNames));
  const entries = once(() => all().filter(isSound));
  const declarations = once(() => declarationsOf(all()));
  const declared = once(() => kindsById(declarations()));
  const mismatches = once(() => findMismatches(entries(), declared(), unread));
  return {
    get entries() {
      return entries();
    },
    entriesOf: <Kind extends ElementKind>(kind: Kind) =>
      entriesIn(
        root,
        sectionNames.filter((section) => sections[section] === kind),
      ).filter(isSound) as Entry<Kind>[],
    get declarations() {
      return declarations();
    },
    get declared() {
      return declared();
    },
    get mismatches() {
      return mismatches();
    },
    suspects,
  };
}

/** A function that makes something when first called, and gives the same ever after. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function declarationsOf(entries: readonly Entry[]): Declaration[] {
  const declarations: Declaration[] = [];
  for (const { kind, section, index, element } of entries) {
    const { id } = element;
    if (typeof id === "string") declarations.push({ id, kind, section, index });
  }
  return declarations;
}

function kindsById(declarations: readonly Declaration[]): Declared {
  const declared = new Map<string, ElementKind[]>();
  for (const { id, kind } of declarations) {
    const kinds = declared.get(id);
    if (kinds) kinds.push(kind);
    else declared.set(id, [kind]);
  }
  return declared;
}
