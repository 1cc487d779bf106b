import { areasAround, type Network } from "../network/network.js";
import { isMet, type Constraint } from "../network/constraints.js";
import type { Id } from "../model/fields.js";
import type { Link } from "../model/link.js";
import type { Service } from "../model/service.js";
import type { Leg, ResolvedConditions, Route } from "./schema.js";

/** What keeps a route from being true, and at which leg (from 0; -1 for the route as a whole). */
export interface Flaw {
  leg: number;
  problem:
    | "unknown-link"
    | "wrong-kind"
    | "does-not-join"
    | "not-usable"
    | "not-enterable"
    | "referral-after-expertise"
    | "wrong-inheritance"
    | "wrong-end"
    | "wrong-count"
    | "over-limit";
}

/**
 * Holds a route against the model, link by link and without a search: a certificate that anyone can
 * check. Every leg's link exists, is usable under the question and joins the service before it; no
 * referral follows expertise; what is said of the whole (arrival, at, handoffs, steps) is so. No flaws,
 * no list.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "reach", from: "neuvola" });
 * const entry = answerReach(network, question).reached.at(-1);
 * verifyRoute(network, question, entry, entry.service); // []
 * ```
 */
export function verifyRoute(
  network: Network,
  question: ResolvedConditions & { from: Id },
  route: Route,
  target: Id,
): Flaw[] {
  const homes = areasAround(network, question.client.area);
  const meets = (term: Constraint) => isMet(term, question, homes);
  const origins = new Set(
    originsOf(network, question.from).filter(
      (id) => id === question.from || meets(termOf(serviceOf(network, id))),
    ),
  );
  const [first] = route.route;
  // Where a route begins is told by its first leg; joint work may begin at either end.
  const beginnings = first ? [first.from, first.to].filter((id) => origins.has(id)) : [target];
  if (!beginnings.some((id) => origins.has(id))) return [{ leg: 0, problem: "does-not-join" }];
  const found = beginnings.map((origin) => findFlawsFrom(origin, network, question, route, target, meets));
  return found.find((flaws) => flaws.length === 0) ?? found[0] ?? [];
}

function findFlawsFrom(
  origin: Id,
  network: Network,
  question: ResolvedConditions,
  route: Route,
  target: Id,
  meets: (term: Constraint) => boolean,
): Flaw[] {
  const flaws: Flaw[] = [];
  let here = origin;
  let at = origin;
  let expertise = false;
  for (const [index, leg] of route.route.entries()) {
    const add = (problem: Flaw["problem"]) => flaws.push({ leg: index, problem });
    const link = network.link(leg.link);
    if (!link) {
      add("unknown-link");
      continue;
    }
    if (link.kind !== leg.kind) add("wrong-kind");
    if (!meets({ ...termOf(link), kind: link.kind, ages: link.ages, areas: link.areas })) add("not-usable");
    const next = leg.from === here ? leg.to : leg.from;
    if (leg.from !== here && leg.to !== here) add("does-not-join");
    const setsOut = leg.kind === "referral" || leg.kind === "consultation";
    if ((setsOut && leg.from !== here) || (leg.kind === "outreach" && leg.to !== here)) add("does-not-join");
    if (!isTaken(network, link, leg, here)) add("wrong-inheritance");
    if (leg.kind === "referral") {
      if (expertise) add("referral-after-expertise");
      at = next;
    } else expertise = true;
    if (!meets(termOf(serviceOf(network, next)))) add("not-enterable");
    here = next;
  }
  const add = (problem: Flaw["problem"]) => flaws.push({ leg: -1, problem });
  const handoffs = route.route.filter(({ kind }) => kind === "referral").length;
  const steps = route.route.length;
  const arrival = steps === 0 ? "here" : steps === handoffs ? "goes" : "comes";
  if (here !== target || at !== route.at) add("wrong-end");
  if (route.handoffs !== handoffs || route.steps !== steps || route.arrival !== arrival) add("wrong-count");
  if (handoffs > (question.maxHandoffs ?? Infinity) || steps > (question.maxSteps ?? Infinity))
    add("over-limit");
  return flaws;
}

function originsOf(network: Network, from: Id): readonly Id[] {
  return network.serviceNumbers.has(from) ? [from] : (network.places.get(from)?.offers ?? []);
}

/** Whether the walker has the link itself or, where the leg says so, by a wider service. */
function isTaken(network: Network, link: Link, leg: Leg, walker: Id): boolean {
  const [own, other, near] =
    leg.to === walker ? [link.to, link.from, leg.from] : [link.from, link.to, leg.to];
  if (other !== near) return false;
  if (own === walker) return leg.inherited === undefined;
  if (leg.inherited !== true) return false;
  const seen = new Set<Id>();
  for (let wider = serviceOf(network, walker)?.partOf; wider !== undefined && !seen.has(wider);) {
    if (wider === own) return true;
    seen.add(wider);
    wider = serviceOf(network, wider)?.partOf;
  }
  return false;
}

function serviceOf(network: Network, id: Id): Service | undefined {
  return network.service(id);
}

function termOf(element: Service | Link | undefined): Constraint {
  if (!element) return { status: "disputed", areas: [] };
  const { status = "established", since, until } = element;
  const { ages, areas } = "eligibility" in element ? (element.eligibility ?? {}) : {};
  return { status, ages, areas, since, until };
}
