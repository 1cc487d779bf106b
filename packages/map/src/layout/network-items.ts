import { textIn, type Language, type Network, type Service } from "@polku/core";
import { weakMapMemoize as memoize } from "reselect";
import type { Item } from "./items.js";

/** From so many services on, a network is laid out as groups that open in place. */
export const mostUngrouped = 120;
/** A group with more services than this opens into smaller groups, by the alphabet. */
const mostInGroup = 60;

/** Services that are drawn as one box until it is opened. */
export interface Group {
  readonly id: string;
  readonly level: number;
  /** What its services share: a wider service, an area, or the alphabet. */
  readonly by: "family" | "area" | "alphabet";
  /** The wider service or the area. */
  readonly of?: string;
  /** Of the alphabet: the first and the last service. */
  readonly ends?: readonly [string, string];
  /** All services in it, also those in smaller groups. */
  readonly services: readonly string[];
  readonly groups?: readonly Group[];
}

/** A network's services in groups by level. */
export interface Grouping {
  readonly groups: ReadonlyMap<string, Group>;
  /** The groups and services of each level, in the order of levels. */
  readonly levels: readonly (readonly (Group | string)[])[];
}

/** The groups of a large network; undefined where every service has a box of its own. */
export const groupingOf = memoize((network: Network): Grouping | undefined => {
  if (network.services.length <= mostUngrouped) return undefined;
  const groups = new Map<string, Group>();
  const widest = widestOf(network);
  const levels = network.model.levels.map(({ id }, level) => {
    const own = network.services.filter((service) => service.level === id);
    if (own.length <= mostInGroup / 3) return own.map((service) => service.id);
    return groupLevel(network, own, level, widest, groups);
  });
  return { groups, levels };
});

function groupLevel(
  network: Network,
  services: readonly Service[],
  level: number,
  widest: ReadonlyMap<string, string>,
  groups: Map<string, Group>,
): (Group | string)[] {
  const families = groupBy(services, ({ id }) => widest.get(id));
  const alone: Service[] = [];
  const found: Group[] = [];
  for (const [of, members] of families) {
    if (members.length < 4 || families.size > mostInGroup) alone.push(...members);
    else found.push(toGroup(`family:${level}:${of}`, level, "family", members, groups, of));
  }
  const areas = groupBy(alone, ({ eligibility }) => eligibility?.areas?.[0]);
  const anywhere: Service[] = [];
  for (const [of, members] of areas) {
    if (of === undefined || members.length < 4 || areas.size > mostInGroup || !network.areas.has(of))
      anywhere.push(...members);
    else found.push(toGroup(`area:${level}:${of}`, level, "area", members, groups, of));
  }
  return [...found, ...chunks(anywhere, level, `${level}`, groups)];
}

function toGroup(
  id: string,
  level: number,
  by: Group["by"],
  members: readonly Service[],
  groups: Map<string, Group>,
  of?: string,
): Group {
  const smaller = members.length > mostInGroup ? chunks(members, level, id, groups) : [];
  const group: Group = {
    id,
    level,
    by,
    ...(of === undefined ? {} : { of }),
    services: members.map((service) => service.id),
    ...(smaller.length > 0 ? { groups: smaller } : {}),
  };
  groups.set(id, group);
  return group;
}

/** Services by the alphabet in groups of even size, themselves in groups where they are many. */
function chunks(
  services: readonly Service[],
  level: number,
  of: string,
  groups: Map<string, Group>,
): Group[] {
  if (services.length === 0) return [];
  const sorted = services.toSorted((a, b) => compareNames(a, b));
  const count = Math.min(24, Math.ceil(sorted.length / (mostInGroup * 0.7)));
  return Array.from({ length: count }, (_, index): Group => {
    const members = sorted.slice(
      Math.floor((index * sorted.length) / count),
      Math.floor(((index + 1) * sorted.length) / count),
    );
    const id = `alphabet:${of}:${index}`;
    const smaller = members.length > mostInGroup ? chunks(members, level, id, groups) : [];
    const group: Group = {
      id,
      level,
      by: "alphabet",
      ends: [members[0]?.id ?? "", members.at(-1)?.id ?? ""],
      services: members.map((service) => service.id),
      ...(smaller.length > 0 ? { groups: smaller } : {}),
    };
    groups.set(id, group);
    return group;
  });
}

const collator = new Intl.Collator("fi", { numeric: true });

function compareNames(a: Service, b: Service): number {
  return collator.compare(textIn(a.name, "fi"), textIn(b.name, "fi")) || (a.id < b.id ? -1 : 1);
}

function groupBy<Key>(services: readonly Service[], keyOf: (service: Service) => Key): Map<Key, Service[]> {
  const groups = new Map<Key, Service[]>();
  for (const service of services) {
    const key = keyOf(service);
    const group = groups.get(key);
    if (group) group.push(service);
    else groups.set(key, [service]);
  }
  return groups;
}

/** The widest service that each service is part of; itself where it is part of none. */
function widestOf(network: Network): Map<string, string> {
  return new Map(network.services.map(({ id }) => [id, network.ancestorsOf(id).at(-1) ?? id]));
}

/** What the layout places for a network: services, and groups that are not open. */
export function itemsOf(network: Network, open: ReadonlySet<string>): Item[] {
  const grouping = groupingOf(network);
  const order = new Map(network.model.levels.map(({ id }, index) => [id, index]));
  if (grouping)
    return grouping.levels.flatMap((entries, level) =>
      entries.flatMap((entry) => itemsIn(entry, level, open, undefined)),
    );
  const widest = widestOf(network);
  const sizes = new Map<string, number>();
  for (const { id, level } of network.services) {
    const key = `${level} ${widest.get(id)}`;
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return network.services.map(({ id, level }): Item => {
    const frame = widest.get(id) ?? id;
    const isFramed = (sizes.get(`${level} ${frame}`) ?? 0) > 1;
    return {
      id,
      level: order.get(level) ?? 0,
      ...(isFramed ? { frame } : {}),
      isTitle: isFramed && frame === id,
      count: 1,
    };
  });
}

function itemsIn(
  entry: Group | string,
  level: number,
  open: ReadonlySet<string>,
  frame: string | undefined,
): Item[] {
  const own = frame === undefined ? {} : { frame };
  if (typeof entry === "string") return [{ id: entry, level, ...own, isTitle: false, count: 1 }];
  if (!open.has(entry.id))
    return [{ id: entry.id, level, ...own, isTitle: false, count: entry.services.length }];
  const inner = entry.groups ?? entry.services;
  return [
    { id: entry.id, level, frame: entry.id, isTitle: true, count: entry.services.length },
    ...inner.flatMap((one) => itemsIn(one, level, open, entry.id)),
  ];
}

/** The groups that are open, to compare them by. */
export function keyOf(open: ReadonlySet<string>): string {
  return [...open].toSorted().join(" ");
}

const lastBoxes = new WeakMap<Network, { key: string; boxes: ReadonlyMap<string, string> }>();

/**
 * The box in which each service is drawn: its own, or the outermost group that is not open; kept until other groups are
 * open.
 */
export function boxOf(network: Network, open: ReadonlySet<string>): (service: string) => string {
  const grouping = groupingOf(network);
  if (!grouping) return (service) => service;
  const key = keyOf(open);
  const last = lastBoxes.get(network);
  const boxes = last?.key === key ? last.boxes : boxesIn(grouping, open);
  lastBoxes.set(network, { key, boxes });
  return (service) => boxes.get(service) ?? service;
}

function boxesIn(grouping: Grouping, open: ReadonlySet<string>): Map<string, string> {
  const boxes = new Map<string, string>();
  const visit = (entry: Group | string): void => {
    if (typeof entry === "string") return;
    if (open.has(entry.id)) for (const one of entry.groups ?? []) visit(one);
    else for (const service of entry.services) boxes.set(service, entry.id);
  };
  for (const entries of grouping.levels) for (const entry of entries) visit(entry);
  return boxes;
}

/** The groups to open so that services have boxes of their own. */
export function groupsAround(network: Network, services: Iterable<string>): string[] {
  const grouping = groupingOf(network);
  if (!grouping) return [];
  const wanted = new Set(services);
  return [...grouping.groups.values()]
    .filter((group) => group.services.some((service) => wanted.has(service)))
    .map(({ id }) => id);
}

/** A name for a group in a language: that of its wider service or area, or the ends of its alphabet. */
export function groupName(network: Network, { by, of, ends }: Group, language: Language): string {
  const nameOf = (id: string) => {
    const service = network.service(id);
    return service ? textIn(service.short ?? service.name, language) : id;
  };
  if (by === "alphabet") return ends ? rangeOf(nameOf(ends[0]), nameOf(ends[1])) : "";
  const area = by === "area" && of !== undefined ? network.areas.get(of) : undefined;
  return area ? textIn(area.name, language) : nameOf(of ?? "");
}

/** The first and the last of names in order; the words that both begin with stand once. */
function rangeOf(first: string, last: string): string {
  const [from, to] = [first.split(" "), last.split(" ")];
  const common = to.findIndex((word, index) => word !== from[index] || index === to.length - 1);
  return `${first} – ${to.slice(common).join(" ")}`;
}
