import { areasAround, type Network } from "../network/network.js";
import type { Area } from "../model/area.js";
import type { Place } from "../model/place.js";
import type { Element } from "../model/sections.js";
import type { Service } from "../model/service.js";
import { statuses, tiers, type Tier } from "../model/words.js";
import { withDefaults } from "../questions/kinds.js";
import { answerGaps } from "../questions/gaps/gaps.js";
import { answerReach } from "../questions/reach/reach.js";
import type { Reached } from "../questions/reach/schema.js";
import { sourceRowsOf, tells, type SourceRow } from "./source-rows.js";

/** The ages asked about: those of children and young people. */
export const childAges = { first: 0, last: 17 } as const;

/** A place, or a service that is met in places that no source names, and what is there. */
export interface MeetingPlace {
  /** The place; without one, the service itself. */
  at: Place | Service;
  offers: readonly string[];
  runBy: readonly string[];
  /** The ages for which nothing is offered; undefined where no source gives ages. */
  none: readonly number[] | undefined;
  /** What comes there now, and what would by plan or is argued about. */
  comes: readonly string[];
  wouldCome: readonly string[];
}

/** Who coordinates and what is done at one tier; `undefined` is a tier that no source gives. */
export interface TierPart {
  tier: Tier | undefined;
  groups: readonly Element<"group">[];
  roles: readonly Element<"role">[];
  tasks: readonly Element<"task">[];
}

export interface MeetingRegion {
  /** Empty for places whose area no source gives. */
  areas: readonly Area[];
  places: readonly MeetingPlace[];
  /** Whether places are named or counted; else the services of which the source speaks stand for them. */
  named: boolean;
  /** How many places are counted; undefined where nothing is. */
  counted: number | undefined;
  /** The ages for which no place of the region offers anything; undefined where no source gives ages. */
  none: readonly number[] | undefined;
  tiers: readonly TierPart[];
}

/**
 * The meeting places of a network, region by region: what each offers, what comes to it, for which ages none is
 * there, and who coordinates at which tier. Two regions that a source tells of in one row are one.
 *
 * @example
 * ```ts
 * findMeetingPlaces(network).length; // 1
 * ```
 */
export function findMeetingPlaces(network: Network): MeetingRegion[] {
  const { model } = network;
  const rows = sourceRowsOf(model);
  const places = model.places ?? [];
  const rowOf = (place: Place) => {
    const around = place.area === undefined ? undefined : areasAround(network, place.area);
    return (
      rows.find(({ areas }) => areas.some(({ id }) => id === place.area)) ??
      rows.find(({ areas }) => areas.some(({ id }) => around?.has(id))) ??
      rows.find((row) => tells(row, place.sources))
    );
  };
  const homeless: SourceRow = { areas: [], at: [] };
  return [...rows, homeless].flatMap((row) => {
    const inRow = places.filter((place) => (rowOf(place) ?? homeless) === row);
    const services = model.services.filter(({ sources }) => tells(row, sources));
    const named = inRow.length > 0;
    const there = named
      ? inRow.map((place) => meetingPlace(network, place, place.offers ?? [], place.runBy))
      : services.map((service) => meetingPlace(network, service, [service.id], service.runBy));
    const offered = new Set([...services.map(({ id }) => id), ...inRow.flatMap(({ offers = [] }) => offers)]);
    const parts = tierParts(network, row, offered);
    // A row that names no places is about them only where it tells who coordinates, and at which tier.
    if (there.length === 0 || (!named && parts.every(({ tier }) => tier === undefined))) return [];
    const counts = inRow.flatMap(({ count }) => count ?? []);
    return {
      areas: row.areas,
      places: there,
      named,
      counted: counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count),
      none: commonAges(there.map(({ none }) => none)),
      tiers: parts,
    };
  });
}

function meetingPlace(
  network: Network,
  at: Place | Service,
  offers: readonly string[],
  runBy: readonly string[] = [],
): MeetingPlace {
  const services = offers.flatMap((id) => network.service(id) ?? []);
  const runs = [...new Set([...runBy, ...services.flatMap((service) => service.runBy ?? [])])];
  const now = comesTo(network, at);
  const everything = comesTo(network, at, true);
  const placeAges = "offers" in at ? at.ages : undefined;
  const given =
    placeAges !== undefined || services.some(({ eligibility }) => eligibility?.ages !== undefined);
  return {
    at,
    offers,
    runBy: runs,
    none: given && offers.length > 0 ? withoutAges(network, at.id, [...offers], placeAges) : undefined,
    comes: now,
    wouldCome: everything.filter((id) => !now.includes(id)),
  };
}

/**
 * The services that come to a place in one step, now or with plans and disputes counted. A place whose area no source
 * gives is reached by what holds everywhere alone: whether the rest holds there is not known.
 */
function comesTo(network: Network, at: Place | Service, all = false): string[] {
  const area = "offers" in at ? at.area : undefined;
  const question = withDefaults({
    ask: "reach",
    from: at.id,
    ...(area === undefined ? {} : { client: { area } }),
    via: ["consultation", "outreach", "joint"],
    maxSteps: 1,
    ...(all ? { status: [...statuses] } : {}),
  });
  const holds = ({ route: [leg] }: Reached) =>
    area !== undefined || !network.places.has(at.id) || network.link(leg?.link ?? "")?.areas === undefined;
  return answerReach(network, question)
    .reached.filter((one) => one.arrival === "comes" && holds(one))
    .map(({ service }) => service);
}

/** The ages at which a client at a place finds none of what it offers, asked as gaps. */
function withoutAges(network: Network, from: string, targets: string[], own: Place["ages"]): number[] {
  const { first, last } = childAges;
  const question = withDefaults({
    ask: "gaps",
    from,
    rows: { ages: [first, last] },
    targets: targets.toSorted(),
    status: ["established", "piloted"],
  });
  const { rows, cells } = answerGaps(network, question);
  return rows.map(Number).filter((age, row) => {
    const takes = (own?.min ?? 0) <= age && age <= (own?.max ?? Infinity);
    return !takes || (cells[row] ?? []).every((cell) => cell === null);
  });
}

/** The ages that all lack; undefined where one place's ages are not given, so that none can be said to be missed. */
function commonAges(lists: readonly (readonly number[] | undefined)[]): number[] | undefined {
  const [first, ...rest] = lists;
  if (first === undefined || rest.includes(undefined)) return undefined;
  return first.filter((age) => rest.every((list) => list?.includes(age)));
}

/** Who takes part in the region's row, or steers what is offered in it, by tier. */
function tierParts({ model }: Network, row: SourceRow, offered: ReadonlySet<string>): TierPart[] {
  const groups = (model.groups ?? []).filter(
    ({ sources, steers = [] }) => tells(row, sources) || steers.some((id) => offered.has(id)),
  );
  const inGroups = new Set(groups.map(({ id }) => id));
  const roles = (model.roles ?? []).filter(
    ({ sources, worksIn = [] }) => tells(row, sources) || worksIn.some((id) => offered.has(id)),
  );
  const tasks = (model.tasks ?? []).filter(({ sources, of }) => tells(row, sources) || inGroups.has(of));
  return [...tiers, undefined].flatMap((tier) => {
    const at = <Item extends { tier?: Tier | undefined }>(items: readonly Item[]) =>
      items.filter((one) => one.tier === tier);
    const part = { tier, groups: at(groups), roles: at(roles), tasks: at(tasks) };
    return part.groups.length + part.roles.length + part.tasks.length === 0 ? [] : part;
  });
}
