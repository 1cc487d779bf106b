import type { Citation } from "../model/citation.js";
import type { Model } from "../model/model.js";
import { elementsOf } from "../model/sections.js";
import { linkIdsOf } from "../network/link-ids.js";
import type { Outline } from "./outline.js";

/** A heading or row of a document, and what cites it or something below it. */
export interface CoverageEntry {
  at: string;
  /** Why nothing has to cite it. */
  why?: string;
  /** As `model:element`, each once, in the order of the models. */
  citedBy: string[];
}

export interface DocumentCoverage {
  document: string;
  title: string;
  entries: CoverageEntry[];
}

/** What is wrong between models and an outline. */
export interface CoverageProblem {
  /**
   * `unknown-document`, `unknown-heading`: an element cites what the outline does not have. `uncited`:
   * neither cited nor explained. `explained`: cited, though the outline says why not.
   */
  code: "unknown-document" | "unknown-heading" | "uncited" | "explained";
  document: string;
  at: string;
  /** As `model:element`, where an element cites it. */
  element?: string;
}

export interface Coverage {
  documents: DocumentCoverage[];
  problems: CoverageProblem[];
  /** How many citations name a heading of the outline. */
  citations: number;
}

/** A place in a document that an element cites. */
export interface Cited {
  /** As `model:element`. */
  element: string;
  document: string;
  at: string;
}

/**
 * What of some documents is cited by models, heading by heading and row by row. A citation counts for the
 * heading it begins with and for every row on its way.
 *
 * @example
 * ```ts
 * const headings = ["services", "links", "places", "roles", "practices", "pilots", "areas"];
 * const outline = { "tiny.yaml": { title: "Tiny", headings } };
 * findCoverage([model], outline).problems.map(({ code, at }) => `${code} ${at}`); // ["uncited areas"]
 * ```
 */
export function findCoverage(models: readonly Model[], outline: Outline): Coverage {
  const problems: CoverageProblem[] = [];
  const known: Cited[] = [];
  for (const citation of models.flatMap((model) => citedIn(model))) {
    const { document, at, element } = citation;
    const listed = outline[document];
    const [heading] = at.split(step);
    if (!listed) problems.push({ code: "unknown-document", document, at, element });
    else if (!listed.headings.some((entry) => placeOf(entry).at === heading))
      problems.push({ code: "unknown-heading", document, at, element });
    else known.push(citation);
  }
  const documents = Object.entries(outline).map(([document, { title, headings }]) => {
    const here = known.filter((citation) => citation.document === document);
    return {
      document,
      title,
      entries: headings.map((heading) => {
        const { at, why } = placeOf(heading);
        const citedBy = [
          ...new Set(here.filter((one) => isAtOrBelow(one.at, at)).map(({ element }) => element)),
        ];
        if (citedBy.length === 0 && why === undefined) problems.push({ code: "uncited", document, at });
        if (citedBy.length > 0 && why !== undefined) problems.push({ code: "explained", document, at });
        return { at, ...(why === undefined ? {} : { why }), citedBy };
      }),
    };
  });
  return { documents, problems, citations: known.length };
}

/** Every citation of a model's elements; those of an unknown source are left to the rules of models. */
export function citedIn(model: Model): Cited[] {
  const documents = new Map((model.sources ?? []).map(({ id, document }) => [id, document]));
  const linkIds = linkIdsOf(model.links ?? []);
  return [...elementsOf(model)].flatMap(({ section, index, element }) => {
    const name = `${model.id}:${section === "links" ? linkIds[index] : element.id}`;
    return citationsIn(element).flatMap(({ source, at }) => {
      const document = documents.get(source);
      return document === undefined ? [] : [{ element: name, document, at }];
    });
  });
}

/** The citations of an element and of the values in it. */
function citationsIn(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "sources" && Array.isArray(inner) ? (inner as Citation[]) : citationsIn(inner),
  );
}

/** Separates a heading from a row in a citation. */
const step = " › ";

function placeOf(entry: Outline[string]["headings"][number]): { at: string; why?: string | undefined } {
  return typeof entry === "string" ? { at: entry } : entry;
}

/** Whether a citation is of an entry or of something below it. A row may be cited with more of its words. */
function isAtOrBelow(citation: string, entry: string): boolean {
  if (citation === entry || citation.startsWith(`${entry}${step}`)) return true;
  const rest = citation.startsWith(entry) ? citation.slice(entry.length) : "";
  return entry.includes(step) && /^[^\p{L}\d]/u.test(rest);
}
