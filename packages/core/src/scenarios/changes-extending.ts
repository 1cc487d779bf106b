import type { Change } from "../model/change.js";
import type { Id } from "../model/fields.js";
import { statuses, type Status } from "../model/words.js";
import { byLanguage } from "../text/by-language.js";
import { formatters } from "../text/formatter.js";
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
  if (!linksThrough(network, id).some(([, { areas }]) => areas !== undefined))
    throw new RangeError(`no pilot, practice or link "${id}" in this network`);
  for (const area of to === "all" ? [] : to)
    if (!network.areas.has(area)) throw new RangeError(`no area "${area}" in this network`);
  const extended = (areas: readonly Id[]): Id[] | null => {
    if (to === "all") return null;
    const all = new Set([...areas, ...to]);
    const isCovered = (area: Id) =>
      [...areasAround(network, area)].some((around) => around !== area && all.has(around));
    return [...all].filter((area) => !isCovered(area));
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
  const ids = linkIdsOf(links);
  const limited = new Set<Id>();
  for (const [index, link] of links.entries())
    if (link.areas) for (const id of [ids[index] ?? "", ...(link.practices ?? [])]) limited.add(id);
  const isLimited = (id: Id) => limited.has(id);
  return [
    ...pilots.filter(({ tries }) => tries?.some(isLimited)).map(({ id }) => id),
    ...practices.map(({ id }) => id).filter(isLimited),
    ...ids.filter(isLimited),
  ];
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

/**
 * The statuses of the links that change and of the services at their ends: what a question has to count for changes of
 * these links to show.
 *
 * @example
 * ```ts
 * statusesOfChanges(network, changesExtending(network, "perhetyo-neuvola", "all")); // ["established", "piloted"]
 * ```
 */
export function statusesOfChanges(network: Network, changes: readonly Change[]): Status[] {
  const found = changes.flatMap(({ in: section, id }) => {
    const link = section === "links" && id !== undefined ? network.link(id) : undefined;
    return link ? [link, network.service(link.from), network.service(link.to)] : [];
  });
  const named = new Set(found.map((one) => one?.status ?? "established"));
  return statuses.filter((status) => named.has(status));
}

/** What is said of statuses that are counted beyond those that a question counts. */
export const extensionWords = byLanguage({
  counted: (names: readonly string[]) => ({
    fi: `Mukaan lasketaan myös: ${formatters.fi.and(names)}. Muuten laajennus ei näkyisi.`,
    sv: `Också detta räknas: ${formatters.sv.and(names)}. Annars skulle utvidgningen inte synas.`,
    en: `Counted too: ${formatters.en.and(names)}. Otherwise the extension would not show.`,
  }),
});
