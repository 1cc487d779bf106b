import type { Network } from "@polku/core";
import { areasAround, municipalitiesOf } from "@polku/core/network";

/** A region and those of the offered municipalities that are within it. */
export interface Region {
  readonly id: string;
  readonly areas: readonly string[];
}

/** The regions that hold any of the offered municipalities, in the order of the model. */
export function regionsOf(network: Network, offered: readonly string[]): Region[] {
  return [...network.areas.values()].flatMap(({ id, kind }) => {
    const areas = offered.filter((area) => area !== id && areasAround(network, area).has(id));
    return kind === "region" && areas.length > 0 ? [{ id, areas }] : [];
  });
}

/** The areas to extend to: each region of which all is chosen or covered already, and the municipalities of others. */
export function areasToName(
  network: Network,
  offered: readonly string[],
  chosen: ReadonlySet<string>,
): string[] {
  const isLeft = (area: string) => offered.includes(area) && !chosen.has(area);
  const left = municipalitiesOf(network).filter(isLeft);
  const whole = regionsOf(network, offered).filter(
    ({ id, areas }) =>
      areas.some((area) => chosen.has(area)) && !left.some((area) => areasAround(network, area).has(id)),
  );
  const within = new Set(whole.flatMap(({ areas }) => areas));
  return [...whole.map(({ id }) => id), ...offered.filter((area) => chosen.has(area) && !within.has(area))];
}
