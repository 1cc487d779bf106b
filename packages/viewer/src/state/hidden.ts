import type { LinkKind, Network, Sector, Service, Status } from "@polku/core";
import { areasAround, linkIdOf } from "@polku/core/network";
import { nothingHidden, type HiddenParts } from "@polku/map";
import { weakMapMemoize as memoize } from "reselect";
import { findServices } from "./find-services.js";

/**
 * What the reader hides on the screen. It is no part of a question: answers, their lists and the text
 * view stay as they are.
 */
export interface Hidden {
  readonly levels: readonly string[];
  readonly sectors: readonly Sector[];
  readonly kinds: readonly LinkKind[];
  readonly statuses: readonly Status[];
  /** Only services that take people of this area stay. */
  readonly area?: string;
  /** Only services that answer this need stay. */
  readonly need?: string;
  /** Only services whose names hold this text stay. */
  readonly text?: string;
  /** Services that stay whatever else is hidden. */
  readonly kept: readonly string[];
}

export const hidesNothing: Hidden = { levels: [], sectors: [], kinds: [], statuses: [], kept: [] };

/** Whether anything is asked to be hidden. */
export function hidesSomething(hidden: Hidden): boolean {
  const { levels, sectors: of, kinds, statuses: how, area, need, text } = hidden;
  return (
    [...levels, ...of, ...kinds, ...how].length > 0 || [area, need, text].some((one) => one !== undefined)
  );
}

/** The services and links of a network that are hidden. */
export const hiddenParts = memoize((network: Network, hidden: Hidden): HiddenParts => {
  if (!hidesSomething(hidden)) return nothingHidden;
  const isHidden = hides(network, hidden);
  const kept = new Set(hidden.kept);
  const services = network.services.filter((service) => !kept.has(service.id) && isHidden(service));
  const isUnsettled = ({ status = "established" }: { status?: Status | undefined }) =>
    hidden.statuses.includes(status);
  const links = new Set<string>();
  const unsettled = new Set(services.filter(isUnsettled).map(({ id }) => id));
  for (const [number, link] of network.links.entries()) {
    const id = linkIdOf(network, number);
    if (isUnsettled(link)) unsettled.add(id);
    if (isUnsettled(link) || hidden.kinds.includes(link.kind)) links.add(id);
  }
  return { services: new Set(services.map(({ id }) => id)), links, unsettled };
});

function hides(network: Network, hidden: Hidden): (service: Service) => boolean {
  const { levels, area, need, text } = hidden;
  const sectorOf = new Map((network.model.organisations ?? []).map(({ id, sector }) => [id, sector]));
  const around = areasAround(network, area);
  const named = text === undefined ? undefined : new Set(findServices(network, text).map(({ id }) => id));
  return ({ id, level, status = "established", runBy = [], eligibility, needs = [] }) =>
    levels.includes(level) ||
    hidden.statuses.includes(status) ||
    // Run by several, it is hidden when the sectors of all are.
    (runBy.length > 0 && runBy.every((one) => isAmong(hidden.sectors, sectorOf.get(one)))) ||
    (area !== undefined &&
      eligibility?.areas !== undefined &&
      !eligibility.areas.some((one) => around.has(one))) ||
    (need !== undefined && !needs.includes(need)) ||
    (named !== undefined && !named.has(id));
}

function isAmong<Word>(words: readonly Word[], word: Word | undefined): boolean {
  return word !== undefined && words.includes(word);
}

/** The words of an address, and the wishes that they stand for. */
export const wishes = {
  level: "levels",
  sector: "sectors",
  kind: "kinds",
  status: "statuses",
  area: "area",
  need: "need",
  text: "text",
  keep: "kept",
} as const satisfies Record<string, keyof Hidden>;

/** The wishes as one value of an address: `level:ot,kind:joint`; undefined where nothing is hidden. */
export function writeHidden(hidden: Hidden): string[] | undefined {
  if (!hidesSomething(hidden)) return undefined;
  return Object.entries(wishes).flatMap(([key, wish]) =>
    // Once more than the address itself: a comma of the reader's own is to stay one.
    [hidden[wish] ?? []].flat().map((value) => `${key}:${encodeURIComponent(value)}`),
  );
}

/** What is hidden, and besides it what is not there at all: no derived link passes over that. */
export function withAbsent(parts: HiddenParts, absent: readonly string[]): HiddenParts {
  if (absent.length === 0) return parts;
  const { services, links, unsettled } = parts;
  return {
    services: new Set([...services, ...absent]),
    links: new Set([...links, ...absent]),
    unsettled: new Set([...unsettled, ...absent]),
  };
}

/** Those of some services that are hidden, in their order, each once. */
export function hiddenAmong(parts: HiddenParts, services: readonly string[]): string[] {
  return parts.services.size === 0 ? [] : [...new Set(services)].filter((id) => parts.services.has(id));
}

/** The wishes with some services shown all the same. */
export function keepShown(hidden: Hidden, services: readonly string[]): Hidden {
  return { ...hidden, kept: [...new Set([...hidden.kept, ...services])] };
}
