import type { Area } from "../model/area.js";
import type { Citation } from "../model/citation.js";
import type { Model } from "../model/model.js";

/** A region as a source tells of it: the areas of one row or chapter, and the places in the source where it is. */
export interface SourceRow {
  areas: Area[];
  at: Citation[];
}

/**
 * The regions of a model, those together that a source tells of in one row. Only sources that speak of
 * services count: a register of municipalities tells nothing of what is there.
 */
export function sourceRowsOf(model: Model): SourceRow[] {
  const telling = new Set(
    [...model.services, ...(model.places ?? [])].flatMap(({ sources = [] }) =>
      sources.map(({ source }) => source),
    ),
  );
  const rows: SourceRow[] = [];
  for (const area of model.areas ?? []) {
    if (area.kind !== "region" && !(area.kind === "municipality" && area.within === undefined)) continue;
    const at = (area.sources ?? []).filter(({ source }) => telling.has(source));
    const same = rows.find((row) => tells(row, at) || tells({ areas: [], at }, row.at));
    if (same) {
      same.areas.push(area);
      same.at.push(...at);
    } else rows.push({ areas: [area], at });
  }
  // A wider area that the row names only as what is around another is not what the row tells of.
  for (const row of rows)
    row.areas = row.areas.filter(({ id }) => !row.areas.some(({ within }) => within === id));
  return rows;
}

/** Whether one of the citations stands in a row. */
export function tells({ at }: SourceRow, sources: readonly Citation[] | undefined): boolean {
  return (sources ?? []).some((citation) =>
    at.some(
      (row) =>
        row.source === citation.source && (citation.at === row.at || citation.at.startsWith(`${row.at} › `)),
    ),
  );
}
