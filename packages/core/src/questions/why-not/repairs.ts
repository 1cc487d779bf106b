import { areasAround, compareIds, linkIdOf, type Network } from "../../network/network.js";
import { isMet } from "../../network/constraints.js";
import type { Change } from "../../model/change.js";
import type { Id } from "../../model/fields.js";
import type { Link } from "../../model/link.js";
import { present } from "../../model/plain-data.js";
import type { Service } from "../../model/service.js";
import type { Interrupt } from "../../search/interrupt.js";
import { finderOf, type BestRoute } from "../../search/route-finder.js";
import { idOf, numberOf, queryOf, toLegs, toRoute } from "../route.js";
import { openParts, type Part } from "./open-parts.js";
import type { Relaxable } from "./relax.js";
import type { Door, Repair, ResolvedWhyNot } from "./schema.js";

/** The conditions that links and services set, so that a change of these can meet them. */
const changeable: ReadonlySet<Relaxable> = new Set(["status", "at", "age", "area"]);
/** How many doors become repairs. */
export const mostDoors = 3;

/** Sets of conditions whose relaxing helps, each with the best route then. */
export interface Opened {
  conditions: readonly Relaxable[];
  route: BestRoute;
}

/**
 * Changes of the network after which the question as asked reaches the target, and no part of which is enough:
 * parts of the routes that relaxing opens, extended to take this client; then new links to the best doors.
 */
export function findRepairs(
  network: Network,
  question: ResolvedWhyNot,
  opened: readonly Opened[],
  doors: readonly Door[],
  interrupt?: Interrupt,
): Repair[] {
  const extended = opened
    .filter(({ conditions }) => conditions.every((condition) => changeable.has(condition)))
    .map(({ route }) => extendParts(network, question, route, interrupt));
  const different = new Map(extended.map((one) => [JSON.stringify(one.repair.changes), one]));
  const linked = linkToDoors(network, question, doors, interrupt);
  return [[...different.values()], linked].flatMap((group) =>
    group.toSorted(compareRanked).map(({ repair }) => repair),
  );
}

/** The parts of a route that refuse the client, extended; those that another route makes needless are left as they are. */
function extendParts(
  network: Network,
  question: ResolvedWhyNot,
  opened: BestRoute,
  interrupt: Interrupt | undefined,
): Ranked {
  const clientAreas = areasAround(network, question.client.area, question.at);
  const { services, links, serviceConstraint, linkConstraint, constraints } = network;
  const isRefused = (number: number | undefined) => {
    const constraint = constraints.list[number ?? -1];
    return constraint !== undefined && !isMet(constraint, question, clientAreas);
  };
  const { origin, hops } = opened;
  const parts: Part[] = [
    // A client at a place is only at the services that take the client.
    ...(network.places.has(question.from) ? [{ in: "services", number: origin } as const] : []),
    ...hops.flatMap(({ link, to }): Part[] => [
      { in: "links", number: link },
      { in: "services", number: to },
    ]),
  ].filter((part) => isRefused((part.in === "links" ? linkConstraint : serviceConstraint)[part.number]));
  const needed = new Set(parts);
  let route = opened;
  if (parts.length > 1) {
    const find = openParts(network, question, parts, interrupt);
    for (const part of parts) {
      needed.delete(part);
      const without = find(needed);
      if (without) route = without;
      else needed.add(part);
    }
  }
  const { handoffs, steps, route: legs } = toRoute(network, route.origin, route.hops);
  const changes = parts
    .filter((part) => needed.has(part))
    .map(({ in: section, number }): Change => {
      const isLink = section === "links";
      const element = isLink ? (links[number] as Link) : (services[number] as Service);
      const clients = extendClients("kind" in element ? element : element.eligibility, question, clientAreas);
      const value = {
        ...(isLink || Object.keys(clients).length === 0 ? clients : { eligibility: clients }),
        ...extendSettled(element, question),
      };
      return {
        op: "change",
        in: section,
        id: isLink ? linkIdOf(network, number) : idOf(network, number),
        value,
      };
    });
  const walked = [route.origin, ...route.hops.map(({ to }) => to)].map((number) => idOf(network, number));
  return rank({ changes, handoffs, steps, route: legs }, walked);
}

/** What to change of the ages and areas that something takes, so that it takes this client. */
function extendClients(
  { ages, areas }: Pick<Link, "ages" | "areas"> = {},
  { client: { age, area } }: ResolvedWhyNot,
  clientAreas: ReadonlySet<Id>,
): Record<string, unknown> {
  const isYounger = age !== undefined && (ages?.min ?? 0) > age;
  const isOlder = age !== undefined && (ages?.max ?? Infinity) < age;
  const isElsewhere = area !== undefined && areas && !areas.some((served) => clientAreas.has(served));
  return {
    ...(isYounger ? { ages: { min: age } } : isOlder ? { ages: { max: age } } : {}),
    ...(isElsewhere ? { areas: [...areas, area] } : {}),
  };
}

/** What to change of a status and of dates, so that something counts on the day asked. */
function extendSettled(
  { status = "established", since, until }: Link | Service,
  { status: counted, at }: ResolvedWhyNot,
): Record<string, unknown> {
  const settled = counted.includes("established") ? "established" : counted[0];
  return present({
    status: counted.includes(status) ? undefined : settled,
    since: at !== undefined && since !== undefined && since > at ? at : undefined,
    until: at !== undefined && until !== undefined && until < at ? at : undefined,
  });
}

/** A new link from where the client is to each of the best doors, of each kind that counts and may still follow. */
function linkToDoors(
  network: Network,
  question: ResolvedWhyNot,
  doors: readonly Door[],
  interrupt: Interrupt | undefined,
): Ranked[] {
  const { via, status, readings, maxHandoffs = Infinity, maxSteps = Infinity } = question;
  const query = queryOf(network, question.from, question, interrupt);
  const [origin] = query.origins;
  // A link that nobody wrote down anywhere counts as stated.
  if (origin === undefined || !readings.includes("stated")) return [];
  const client = idOf(network, origin);
  const finder = finderOf(network);
  return doors.slice(0, mostDoors).flatMap(({ service }) => {
    const door = numberOf(network, service);
    return via.flatMap((kind): Ranked[] => {
      const isReferral = kind === "referral";
      const rest = finder.find(
        {
          ...query,
          origins: [door],
          maxHandoffs: maxHandoffs - Number(isReferral),
          maxSteps: maxSteps - 1,
          expertiseOnly: !isReferral,
        },
        numberOf(network, question.to),
      );
      if (!rest || (isReferral && maxHandoffs === 0)) return [];
      const [from, to] = kind === "outreach" ? [service, client] : [client, service];
      const id = freeId(network, `${from}-${kind}-${to}`);
      const counts = status.includes("established") ? {} : { status: status[0] };
      const repair: Repair = {
        changes: [{ op: "add", in: "links", value: { id, kind, from, to, ...counts } }],
        handoffs: rest.handoffs + Number(isReferral),
        steps: rest.hops.length + 1,
        route: [{ link: id, kind, from, to }, ...toLegs(network, door, rest.hops)],
      };
      return [rank(repair, [client, service, ...rest.hops.map((hop) => idOf(network, hop.to))])];
    });
  });
}

/** An id that no element of the network has. */
function freeId(network: Network, wanted: string): string {
  let id = wanted;
  for (let number = 2; network.element(id) !== undefined; number++) id = `${wanted}-${number}`;
  return id;
}

/** A repair and what tells its route from others of the same length: ids of services, then of links. */
interface Ranked {
  repair: Repair;
  key: string;
}

function rank(repair: Repair, services: readonly Id[]): Ranked {
  // A space sorts before whatever ids are made of, so the texts compare as the lists do.
  return {
    repair,
    key: [services, repair.route.map(({ link }) => link)].map((ids) => ids.join(" ")).join("  "),
  };
}

/** Fewest changes first, then as reach orders routes. */
function compareRanked({ repair: a, key: keyA }: Ranked, { repair: b, key: keyB }: Ranked): number {
  const byCost = a.changes.length - b.changes.length || a.handoffs - b.handoffs || a.steps - b.steps;
  return byCost || compareIds(keyA, keyB);
}
