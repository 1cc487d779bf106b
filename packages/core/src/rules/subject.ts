import { elementsOf, sectionNames, sections, type ElementKind } from "../model/sections.js";
import type { Model } from "../model/model.js";
import type { Finding } from "../model/issue.js";
import type { Declaration, Declared, Entry } from "./entry.js";
import { findMismatches, type Mismatch } from "./mismatches.js";
import { survey, type SuspectText } from "./survey.js";

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
export function toSubject(model: Model, { suspects } = survey(model)): Subject {
  const entries = [...elementsOf(model)] as Entry[];
  return subjectOf(entries, entries, new Set(), suspects);
}

/** What can still be checked of a raw value that has shape issues: its unbroken elements. */
export function salvage(raw: unknown, findings: readonly Finding[], { suspects } = survey(raw)): Subject {
  const root = (typeof raw === "object" && raw !== null ? raw : {}) as Record<string, unknown>;
  const all: Entry[] = [];
  for (const section of sectionNames) {
    const list = root[section];
    if (!Array.isArray(list)) continue;
    for (const [index, element] of list.entries())
      if (typeof element === "object" && element !== null)
        all.push({ section, kind: sections[section], index, element } as Entry);
  }
  const broken = new Set(findings.map(({ path }) => `${path[0]}/${path[1]}`));
  const sound = all.filter(({ section, index }) => !broken.has(`${section}/${index}`));
  return subjectOf(sound, all, unreadKinds(root, findings), suspects);
}

/**
 * The kinds of which a file may declare more than could be read: their list is missing though it is
 * required, or is not a list, or stands under a misspelt name. An id of such a kind is not "unknown".
 */
function unreadKinds(root: Record<string, unknown>, findings: readonly Finding[]): Set<ElementKind> {
  const meant = new Set(
    findings.flatMap(({ code, path, facts }) =>
      code === "unknown-field" && path.length === 1 ? [facts["nearest"]] : [],
    ),
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
