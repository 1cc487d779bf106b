import {
  elementsOf,
  sectionNames,
  sections,
  type Element,
  type ElementKind,
  type Section,
} from "../model/sections.js";
import type { Model } from "../model/model.js";
import type { Finding } from "../model/issue.js";
import { findNearest } from "../model/nearest.js";
import { findMismatches, type Mismatch } from "./mismatches.js";
import { survey, type SuspectText } from "./survey.js";

/** One element of a file, and where it stands. */
export interface Entry<Kind extends ElementKind = ElementKind> {
  readonly section: Section;
  readonly kind: Kind;
  readonly index: number;
  readonly element: Element<Kind>;
}

/** An id that an element of a file declares, and where. */
export interface Declaration {
  readonly id: string;
  readonly kind: ElementKind;
  readonly section: Section;
  readonly index: number;
}

/**
 * What rules look at: the elements whose own shape is right, and every id that the file declares, so
 * that one broken element is not followed by a tail of "unknown reference".
 */
export interface Subject {
  readonly entries: readonly Entry[];
  /** Every id declared, in the order of the file, those of broken elements too. */
  readonly declarations: readonly Declaration[];
  /** The kinds of element that declare an id, in the order of the file. */
  readonly declared: ReadonlyMap<string, readonly ElementKind[]>;
  /** Where elements name an id that is not one of the kinds asked for. */
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
export function toSubject(model: Model, { suspects } = survey(model)): Subject {
  const entries = [...elementsOf(model)] as Entry[];
  return subjectOf(entries, declarationsIn(entries), new Set(), suspects);
}

/** What can still be checked of a raw value that has shape issues: its unbroken elements. */
export function salvage(
  raw: unknown,
  findings: readonly Finding[],
  { suspects } = survey(raw),
): Subject {
  const broken = new Set(findings.map(({ path }) => `${path[0]}/${path[1]}`));
  const all: Entry[] = [];
  const root = (typeof raw === "object" && raw !== null ? raw : {}) as Record<string, unknown>;
  for (const section of sectionNames) {
    const list = root[section];
    if (!Array.isArray(list)) continue;
    for (const [index, element] of list.entries())
      if (typeof element === "object" && element !== null)
        all.push({ section, kind: sections[section], index, element } as Entry);
  }
  const sound = all.filter(({ section, index }) => !broken.has(`${section}/${index}`));
  return subjectOf(sound, declarationsIn(all), unreadKinds(root), suspects);
}

/**
 * The kinds of which a file may declare more than could be read: their list is missing though it is
 * required, or is not a list, or stands under a misspelt name. An id of such a kind is not "unknown".
 */
function unreadKinds(root: Record<string, unknown>): Set<ElementKind> {
  const meant = new Set(
    Object.keys(root)
      .filter((key) => !Object.hasOwn(sections, key))
      .map((key) => findNearest(key, sectionNames)),
  );
  return new Set(
    sectionNames
      .filter((section) => {
        const list = root[section];
        const required = section === "levels" || section === "services";
        return meant.has(section) || (list === undefined ? required : !Array.isArray(list));
      })
      .map((section) => sections[section]),
  );
}

function declarationsIn(entries: readonly Entry[]): Declaration[] {
  const declarations: Declaration[] = [];
  for (const { kind, section, index, element } of entries) {
    const { id } = element;
    if (typeof id === "string") declarations.push({ id, kind, section, index });
  }
  return declarations;
}

function subjectOf(
  entries: readonly Entry[],
  declarations: readonly Declaration[],
  unread: ReadonlySet<ElementKind>,
  suspects: readonly SuspectText[],
): Subject {
  const declared = new Map<string, ElementKind[]>();
  for (const { id, kind } of declarations) {
    const kinds = declared.get(id);
    if (kinds) kinds.push(kind);
    else declared.set(id, [kind]);
  }
  const mismatches = findMismatches(entries, declared, unread);
  return { entries, declarations, declared, mismatches, suspects };
}
