import type { Area } from "../model/area.js";
import type { Citation } from "../model/citation.js";
import type { Id } from "../model/fields.js";
import type { Model } from "../model/model.js";

/** What one source says of how many municipalities an area has. */
export interface AreaCount {
  source: Id;
  /** The citation of the area itself, where there is one. */
  citation: Citation | undefined;
  /** How many the source counts: as many as it names, unless it only counts them. */
  count: number;
  /** Those that the source names. */
  names: readonly Id[];
  /** Those that other sources name and this one does not; empty where it names none. */
  misses: readonly Id[];
}

/** An area and the municipalities in it, source by source. */
export interface AreaParts {
  area: Area;
  municipalities: readonly Area[];
  counts: readonly AreaCount[];
  /** Whether the sources' counts differ. */
  differ: boolean;
}

/**
 * The areas that have municipalities in them, and which source names or counts how many: where the counts differ,
 * that shows, with the municipalities that make the difference.
 *
 * @example
 * ```ts
 * findAreas(model).map(({ area, municipalities }) => [area.id, municipalities.length]); // [["mallimaa", 2]]
 * ```
 */
export function findAreas(model: Model): AreaParts[] {
  const areas = model.areas ?? [];
  const order = new Map((model.sources ?? []).map(({ id }, index) => [id, index]));
  return areas.flatMap((area) => {
    const municipalities = areas.filter(({ kind, within }) => kind === "municipality" && within === area.id);
    if (municipalities.length === 0) return [];
    const own = area.sources ?? [];
    const sources = new Set(
      [area, ...municipalities].flatMap((each) => (each.sources ?? []).map(({ source }) => source)),
    );
    const counts = [...sources].flatMap((source): AreaCount[] => {
      const citation =
        own.find((each) => each.source === source && each.count !== undefined) ??
        own.find((each) => each.source === source);
      const names = municipalities.filter((each) => cites(each, source)).map(({ id }) => id);
      const count = citation?.count ?? names.length;
      const missed = municipalities.filter((each) => !cites(each, source)).map(({ id }) => id);
      return count === 0
        ? []
        : [{ source, citation, count, names, misses: names.length === 0 ? [] : missed }];
    });
    const sorted = counts.toSorted((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0));
    return {
      area,
      municipalities,
      counts: sorted,
      differ: new Set(sorted.map(({ count }) => count)).size > 1,
    };
  });
}

function cites({ sources = [] }: Area, source: Id): boolean {
  return sources.some((citation) => citation.source === source);
}
