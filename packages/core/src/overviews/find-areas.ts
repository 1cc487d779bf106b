import type { Network } from "../network/network.js";
import type { Area } from "../model/area.js";
import type { Citation } from "../model/citation.js";
import type { Id } from "../model/fields.js";

/** How many municipalities one source lists or counts in an area. */
export interface AreaCount {
  /** Where it does. */
  citation: Citation;
  count: number;
  /** The municipalities that the source names; none where it only counts them. */
  names: readonly Id[];
  /** Those that it does not name, where it names any. */
  misses: readonly Id[];
}

/** An area and the municipalities in it, source by source. */
export interface AreaParts {
  area: Area;
  municipalities: readonly Area[];
  /** In the order in which the area cites them. */
  counts: readonly AreaCount[];
  /** Whether they differ. */
  differ: boolean;
}

/**
 * The areas that have municipalities in them, and how many each source lists or counts: where the numbers differ,
 * that shows, with the municipalities that make the difference.
 *
 * @example
 * ```ts
 * findAreas(network).map(({ area, municipalities }) => [area.id, municipalities.length]); // [["mallimaa", 2]]
 * ```
 */
export function findAreas({ model: { areas = [] } }: Network): AreaParts[] {
  return areas.flatMap((area) => {
    const municipalities = areas.filter(({ kind, within }) => kind === "municipality" && within === area.id);
    if (municipalities.length === 0) return [];
    const counts = (area.sources ?? []).flatMap((citation): AreaCount[] => {
      const { source, count } = citation;
      if (count === undefined) return [];
      const isNamed = ({ sources = [] }: Area) =>
        sources.some((one) => one.source === source && one.reading !== "inferred");
      const names = municipalities.filter(isNamed).map(({ id }) => id);
      const others = municipalities.filter((each) => !isNamed(each)).map(({ id }) => id);
      return [{ citation, count, names, misses: names.length === 0 ? [] : others }];
    });
    return { area, municipalities, counts, differ: new Set(counts.map(({ count }) => count)).size > 1 };
  });
}
