import { compareIds, linkIdOf, type Network } from "../../network/network.js";
import type { Id } from "../../model/fields.js";
import { findCutElements, type CutElement } from "../../search/cut-elements.js";
import type { SearchResult } from "../../search/labels.js";
import type { SearchQuery } from "../../search/query.js";
import { finderOf } from "../../search/route-finder.js";
import { search } from "../../search/search.js";
import { SearchWorkspace } from "../../search/workspace.js";
import type { Kind } from "../kind.js";
import { incompleteIf, interruptOf, mostEntries, type AskOptions } from "../options.js";
import { present } from "../../model/plain-data.js";
import { resolveConditions } from "../resolve.js";
import { idOf, numberOf, queryOf } from "../route.js";
import type {
  GatekeepersAnswer,
  GatekeepersOfAll,
  GatekeepersOfTarget,
  GatekeepersQuestion,
  ResolvedGatekeepers,
} from "./schema.js";
import { sayGatekeepers } from "./words.js";

/** A service or a link without which services are no longer reached. */
export type Gatekeeper = { service: Id; loses: Id[] } | { link: string; loses: Id[] };

function resolveGatekeepers(question: GatekeepersQuestion): ResolvedGatekeepers {
  const { from, to } = question;
  return { ask: "gatekeepers", from, ...present({ to }), ...resolveConditions(question) };
}

/**
 * The services and links without which the target, or without a target some service, is no longer reached,
 * limits counted. The origin and the target are not listed. To remove a service is to remove its links with
 * it; its parts remain, without what they inherited. Stopped, it has those found so far.
 *
 * @example
 * ```ts
 * const answer = answerGatekeepers(network, withDefaults({ ask: "gatekeepers", from: "neuvola", to: "lastenpsykiatria" }));
 * answer.services; // ["perheneuvola"]
 * ```
 */
export function answerGatekeepers(
  network: Network,
  question: ResolvedGatekeepers,
  options: AskOptions = {},
): GatekeepersAnswer {
  return question.to === undefined
    ? gatekeepersOfAll(network, question, options)
    : gatekeepersOfTarget(network, question, numberOf(network, question.to), options);
}

function gatekeepersOfTarget(
  network: Network,
  question: ResolvedGatekeepers,
  target: number,
  options: AskOptions,
): GatekeepersOfTarget {
  const { ask } = question;
  const interrupt = interruptOf(options);
  const query = queryOf(network, question.from, question, interrupt);
  const found = search({ ...query, target });
  const label = found.best[target] as number;
  if (label === -1)
    return { ask, question, reached: false, services: [], links: [], ...incompleteIf(interrupt?.isStopped) };
  // Whatever every route needs, the best one needs.
  const candidates = usedBy(network, found, [label]);
  const finder = finderOf(network);
  const isLost = (without: Partial<SearchQuery>) =>
    !interrupt?.check() && !finder.find({ ...query, ...without }, target) && !interrupt?.isStopped;
  const services = candidates.services
    .filter((service) => service !== target && idOf(network, service) !== question.from)
    .filter((service) => isLost({ removedService: service }))
    .map((service) => idOf(network, service));
  const links = candidates.links
    .filter((link) => isLost({ removedLink: link }))
    .map((link) => linkIdOf(network, link));
  const most = mostEntries(options);
  return {
    ask,
    question,
    reached: true,
    services: services.slice(0, most),
    links: links.slice(0, Math.max(0, most - services.length)),
    ...incompleteIf(interrupt?.isStopped || services.length + links.length > most),
  };
}

function gatekeepersOfAll(
  network: Network,
  question: ResolvedGatekeepers,
  options: AskOptions,
): GatekeepersOfAll {
  const interrupt = interruptOf(options);
  const found: Gatekeeper[] = [];
  let left = mostEntries(options);
  for (const gatekeeper of findAll(network, question, queryOf(network, question.from, question, interrupt))) {
    left -= 1 + gatekeeper.loses.length;
    if (left < 0) break;
    found.push(gatekeeper);
  }
  return toGatekeepersAnswer(question, found, left >= 0 && !interrupt?.isStopped);
}

/** The answer of all gatekeepers or, where it is not complete, of those found so far. */
export function toGatekeepersAnswer(
  question: ResolvedGatekeepers,
  found: readonly Gatekeeper[],
  isComplete = true,
): GatekeepersOfAll {
  const mostFirst = <One extends Gatekeeper>(ones: readonly One[], idOfOne: (one: One) => string) =>
    ones.toSorted((a, b) => b.loses.length - a.loses.length || compareIds(idOfOne(a), idOfOne(b)));
  return {
    ask: question.ask,
    question,
    services: mostFirst(
      found.filter((one) => "service" in one),
      ({ service }) => service,
    ),
    links: mostFirst(
      found.filter((one) => "link" in one),
      ({ link }) => link,
    ),
    ...incompleteIf(!isComplete),
  };
}

/**
 * Every gatekeeper of a question without a target, one at a time as they are found, for work that shows its
 * progress: all links and then all services, or the other way round.
 *
 * @example
 * ```ts
 * const [first] = findGatekeepers(network, withDefaults({ ask: "gatekeepers", from: "neuvola" }));
 * first && "link" in first && first.link; // "neuvola-perheneuvola"
 * ```
 */
export function findGatekeepers(
  network: Network,
  question: ResolvedGatekeepers,
): Generator<Gatekeeper, void> {
  return findAll(network, question, queryOf(network, question.from, question));
}

function* findAll(
  network: Network,
  { from }: ResolvedGatekeepers,
  query: SearchQuery,
): Generator<Gatekeeper, void> {
  const spared = network.serviceNumbers.get(from) ?? -1;
  const isLimited = query.maxHandoffs !== undefined || query.maxSteps !== undefined;
  const found = isLimited ? findCutElementsWithin(query, spared) : findCutElements(query, spared);
  for (const { of, number, lost } of found) {
    const loses = lost.map((service) => idOf(network, service));
    yield of === "service"
      ? { service: idOf(network, number), loses }
      : { link: linkIdOf(network, number), loses };
  }
}

/** `findCutElements` under limits, where any service may be lost: one search for each candidate. */
function* findCutElementsWithin(query: SearchQuery, spared: number): Generator<CutElement, void> {
  const { network, interrupt } = query;
  const workspace = new SearchWorkspace(network.services.length);
  const found = search(query, workspace);
  const reached = [...found.best.keys()].filter((service) => found.best[service] !== -1);
  const { services, links } = usedBy(
    network,
    found,
    reached.map((service) => found.best[service] as number),
  );
  for (const [of, numbers] of [
    ["service", services.filter((number) => number !== spared)],
    ["link", links],
  ] as const)
    for (const number of numbers) {
      const removed = of === "service" ? { removedService: number } : { removedLink: number };
      const { best } = search({ ...query, ...removed }, workspace);
      const lost = reached.filter((service) => best[service] === -1 && service !== removed.removedService);
      if (interrupt?.check()) return;
      if (lost.length > 0) yield { of, number, lost };
    }
}

/**
 * The services and links that the best routes to some labels use: those on the route, and for what is
 * inherited the services up to the one whose link it is.
 */
function usedBy(
  network: Network,
  found: SearchResult,
  labels: Iterable<number>,
): { services: number[]; links: number[] } {
  const services = new Set<number>();
  const links = new Set<number>();
  const seen = new Set<number>();
  for (const label of labels)
    for (let here = label; here !== -1 && !seen.has(here); here = found.parent[here] as number) {
      seen.add(here);
      const service = found.service[here] as number;
      services.add(service);
      const number = found.linkOf(here);
      const link = network.links[number];
      if (!link) continue;
      links.add(number);
      const ends = new Set([numberOf(network, link.from), numberOf(network, link.to)]);
      let owner = found.service[found.parent[here] as number] as number;
      for (; owner !== -1 && !(ends.has(owner) && owner !== service); owner = network.parent[owner] as number)
        services.add(owner);
      services.add(owner);
    }
  services.delete(-1);
  return { services: ascending(services), links: ascending(links) };
}

function ascending(numbers: Set<number>): number[] {
  return [...numbers].toSorted((a, b) => a - b);
}

export const gatekeepers: Kind<GatekeepersQuestion, ResolvedGatekeepers, GatekeepersAnswer> = {
  resolve: resolveGatekeepers,
  answer: answerGatekeepers,
  say: sayGatekeepers,
};
