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

/** One element of a file, and where it stands. */
export interface Entry<Kind extends ElementKind = ElementKind> {
  readonly section: Section;
  readonly kind: Kind;
  readonly index: number;
  readonly element: Element<Kind>;
}

/**
 * What rules look at: the elements whose own shape is right, and every id that the file declares, so
 * that one broken element is not followed by a tail of "unknown reference".
 */
export interface Subject {
  readonly entries: readonly Entry[];
  /** The kinds of element that declare an id, in the order of the file. */
  readonly declared: ReadonlyMap<string, readonly ElementKind[]>;
  readonly model: { readonly path: []; readonly element: object };
}

/** A rule: what a schema can't say, found in the whole of a model at once. */
export interface Rule {
  readonly code: Finding["code"];
  /** Whether a finding is an error always, or a warning that only strict checking makes one. */
  readonly severity: "error" | "warning";
  find(subject: Subject): Finding[];
}

/** The subject of a model that is right in shape. */
export function toSubject(model: Model): Subject {
  return subjectOf([...elementsOf(model)] as Entry[], [], model);
}

/** What can still be checked of a raw value that has shape issues: its unbroken elements. */
export function salvage(raw: unknown, findings: readonly Finding[]): Subject {
  const broken = new Set(findings.map(({ path }) => `${path[0]}/${path[1]}`));
  const entries: Entry[] = [];
  const rest: Entry[] = [];
  const root = (typeof raw === "object" && raw !== null ? raw : {}) as Record<string, unknown>;
  for (const section of sectionNames) {
    const list = root[section];
    if (!Array.isArray(list)) continue;
    for (const [index, element] of list.entries()) {
      const entry = { section, kind: sections[section], index, element } as Entry;
      if (!broken.has(`${section}/${index}`)) entries.push(entry);
      else if (typeof element === "object" && element !== null) rest.push(entry);
    }
  }
  return subjectOf(entries, rest, {});
}

function subjectOf(entries: Entry[], rest: Entry[], element: object): Subject {
  const declared = new Map<string, ElementKind[]>();
  for (const {
    kind,
    element: { id },
  } of [...entries, ...rest]) {
    if (typeof id !== "string") continue;
    const kinds = declared.get(id);
    if (kinds) kinds.push(kind);
    else declared.set(id, [kind]);
  }
  return { entries, declared, model: { path: [], element } };
}
