import {
  linkKinds,
  statuses,
  type LinkKind,
  type Network,
  type Sector,
  type Service,
  type Status,
} from "@polku/core";
import { sectors } from "@polku/core/model";
import { areasAround, linkIdOf } from "@polku/core/network";
import { nothingHidden, type HiddenParts } from "../map/scene/hidden-parts.js";
import { findServices } from "../question/find-services.js";

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

const known = new WeakMap<Hidden, WeakMap<Network, HiddenParts>>();

/** The services and links of a network that are hidden; the same object for the same wishes. */
export function hiddenParts(network: Network, hidden: Hidden): HiddenParts {
  if (!hidesSomething(hidden)) return nothingHidden;
  let parts = known.get(hidden);
  if (!parts) known.set(hidden, (parts = new WeakMap<Network, HiddenParts>()));
  let own = parts.get(network);
  if (!own) parts.set(network, (own = findParts(network, hidden)));
  return own;
}

function findParts(network: Network, hidden: Hidden): HiddenParts {
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
}

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

/** The wishes as one value of an address: `level:ot,kind:joint`; undefined where nothing is hidden. */
export function writeHidden(hidden: Hidden): string[] | undefined {
  if (!hidesSomething(hidden)) return undefined;
  const { levels, sectors: of, kinds, statuses: how, area, need, text, kept } = hidden;
  const all = (key: string, values: readonly (string | undefined)[]) =>
    // Once more than the address itself: a comma of the reader's own is to stay one.
    values.flatMap((value) => (value === undefined ? [] : `${key}:${encodeURIComponent(value)}`));
  return [
    ...all("level", levels),
    ...all("sector", of),
    ...all("kind", kinds),
    ...all("status", how),
    ...all("area", [area]),
    ...all("need", [need]),
    ...all("text", [text]),
    ...all("keep", kept),
  ];
}

/** The wishes in the parts of an address's value; words that nobody knows are left out. */
export function readHidden(parts: readonly string[]): Hidden {
  const said = (key: string) =>
    parts.filter((part) => part.startsWith(`${key}:`)).map((part) => decoded(part.slice(key.length + 1)));
  const words = <Word extends string>(key: string, all: readonly Word[]) => {
    const values = new Set<string>(said(key));
    return all.filter((word) => values.has(word));
  };
  const [area] = said("area");
  const [need] = said("need");
  const [text] = said("text");
  return {
    levels: said("level"),
    sectors: words("sector", sectors),
    kinds: words("kind", linkKinds),
    statuses: words("status", statuses),
    ...(area === undefined ? {} : { area }),
    ...(need === undefined ? {} : { need }),
    ...(text === undefined ? {} : { text }),
    kept: said("keep"),
  };
}

/** A part of an address may be anything that someone typed. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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
  return [...new Set(services)].filter((id) => parts.services.has(id));
}

/** The wishes with some services shown all the same. */
export function keepShown(hidden: Hidden, services: readonly string[]): Hidden {
  return { ...hidden, kept: [...new Set([...hidden.kept, ...services])] };
}
