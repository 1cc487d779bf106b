import { areasAround, type Network } from "../network/network.js";
import { isMet, type Constraint } from "../network/constraints.js";
import type { Id } from "../model/fields.js";
import type { Link } from "../model/link.js";
import { readingOf } from "../model/reading-of.js";
import type { Service } from "../model/service.js";
import type { Leg, ResolvedConditions, Route } from "./schema.js";

/** What is wrong with a route. */
export interface Flaw {
  /** The index of the leg; -1 for the route as a whole. */
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
 * Checks a route against the model, link by link and without a search; the list is empty where it holds.
 * Every leg's link has to exist, be usable under the question and join the service before it; no referral
 * follows expertise; arrival, at, handoffs and steps are those of the legs. That the route is the best one
 * is not checked.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "reach", from: "neuvola" });
 * const { reached } = answerReach(network, question);
 * reached.flatMap((entry) => verifyRoute(network, question, entry, entry.service)); // []
 * ```
 */
export function verifyRoute(
  network: Network,
  question: ResolvedConditions & { from: Id },
  route: Route,
  target: Id,
): Flaw[] {
  const clientAreas = areasAround(network, question.client.area, question.at);
  const meets = (constraint: Constraint) => isMet(constraint, question, clientAreas);
  const origins = new Set(
    originsOf(network, question.from).filter(
      (id) => id === question.from || meets(constraintOf(network.service(id))),
    ),
  );
  const [first] = route.route;
  // The first leg shows where a route begins; joint work may begin at either end.
  const starts = first ? [first.from, first.to].filter((id) => origins.has(id)) : [target];
  if (!starts.some((id) => origins.has(id))) return [{ leg: 0, problem: "does-not-join" }];
  const found = starts.map((origin) => findFlawsFrom(origin, network, question, route, target, meets));
  return found.find((flaws) => flaws.length === 0) ?? found[0] ?? [];
}

function findFlawsFrom(
  origin: Id,
  network: Network,
  question: ResolvedConditions,
  route: Route,
  target: Id,
  meets: (constraint: Constraint) => boolean,
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
    if (!meets({ ...constraintOf(link), kind: link.kind, ages: link.ages, areas: link.areas }))
      add("not-usable");
    const next = leg.from === here ? leg.to : leg.from;
    if (leg.from !== here && leg.to !== here) add("does-not-join");
    const startsHere = leg.kind === "referral" || leg.kind === "consultation";
    if ((startsHere && leg.from !== here) || (leg.kind === "outreach" && leg.to !== here))
      add("does-not-join");
    if (!isLinkOf(network, link, leg, here)) add("wrong-inheritance");
    if (leg.kind === "referral") {
      if (expertise) add("referral-after-expertise");
      at = next;
    } else expertise = true;
    if (!meets(constraintOf(network.service(next)))) add("not-enterable");
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
  return network.service(from) ? [from] : (network.places.get(from)?.offers ?? []);
}

/** Whether a service has the link of a leg itself or, where the leg says so, inherits it. */
function isLinkOf(network: Network, link: Link, leg: Leg, service: Id): boolean {
  const [own, other, next] =
    leg.to === service ? [link.to, link.from, leg.from] : [link.from, link.to, leg.to];
  if (other !== next) return false;
  if (own === service) return leg.inherited === undefined;
  return leg.inherited === true && network.ancestorsOf(service).includes(own);
}

function constraintOf(element: Service | Link | undefined): Constraint {
  if (!element) return { status: "disputed", reading: "inferred", areas: [] };
  const { status = "established", since, until } = element;
  const { ages, areas } = "eligibility" in element ? (element.eligibility ?? {}) : {};
  return { status, reading: readingOf(element), ages, areas, since, until };
}
