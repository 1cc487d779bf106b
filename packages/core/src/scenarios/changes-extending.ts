import type { Change } from "../model/change.js";
import type { Id } from "../model/fields.js";
import { linkIdsOf } from "../network/link-ids.js";
import { areasAround, type Network } from "../network/network.js";
import { linksThrough } from "./areas-to-extend.js";

/**
 * The changes that extend a pilot, a practice or a link to more areas, or with `"all"` to everyone: the areas of the
 * links that it is about, and of the pilot. Empty where nothing limits them.
 *
 * @throws RangeError where the id is none of these, or an area is unknown
 *
 * @example
 * ```ts
 * const [change] = changesExtending(network, "perhetyo-neuvola", "all");
 * change; // { op: "change", in: "links", id: "perhetyo-neuvola", value: { areas: null } }
 * ```
 */
export function changesExtending(network: Network, id: Id, to: "all" | readonly Id[]): Change[] {
  if (!extendableElements(network).includes(id))
    throw new RangeError(`no pilot, practice or link "${id}" in this network`);
  for (const area of to === "all" ? [] : to)
    if (!network.areas.has(area)) throw new RangeError(`no area "${area}" in this network`);
  const extended = (areas: readonly Id[]): Id[] | null => {
    if (to === "all") return null;
    const covered = (area: Id, by: readonly Id[]) =>
      by.some((other) => other !== area && areasAround(network, area).has(other));
    const all = [...new Set([...areas, ...to])];
    return all.filter((area) => !covered(area, all));
  };
  const change = (section: "links" | "pilots", one: Id, areas: readonly Id[] = []): Change[] => {
    const value = extended(areas);
    const isSame = areas.length === 0 || JSON.stringify(value) === JSON.stringify(areas);
    return isSame ? [] : [{ op: "change", in: section, id: one, value: { areas: value } }];
  };
  const pilot = network.model.pilots?.find((one) => one.id === id);
  return [
    ...linksThrough(network, id).flatMap(([one, link]) => change("links", one, link.areas)),
    ...(pilot ? change("pilots", id, pilot.areas) : []),
  ];
}

/**
 * The pilots, practices and links that areas limit.
 *
 * @example
 * ```ts
 * extendableElements(network).includes("perhetyo-neuvola"); // true
 * ```
 */
export function extendableElements(network: Network): Id[] {
  const { pilots = [], practices = [], links = [] } = network.model;
  const limited = (id: Id) => linksThrough(network, id).some(([, { areas }]) => areas !== undefined);
  return [...pilots.map(({ id }) => id), ...practices.map(({ id }) => id), ...linkIdsOf(links)].filter(
    limited,
  );
}

/**
 * Where links that change reach a client: the hosts of outreach, those who ask for advice, partners, and who refers.
 *
 * @example
 * ```ts
 * originsOfChanges(network, changesExtending(network, "perhetyo-neuvola", "all")); // ["neuvola"]
 * ```
 */
export function originsOfChanges(network: Network, changes: readonly Change[]): Id[] {
  const origins = changes.flatMap(({ in: section, id }) => {
    const link = section === "links" && id !== undefined ? network.link(id) : undefined;
    if (!link) return [];
    const { kind, from, to } = link;
    return kind === "outreach" ? [to] : kind === "joint" ? [from, to] : [from];
  });
  return [...new Set(origins)];
}
