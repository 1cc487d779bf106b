import { compareIds, linkIdOf, type Network } from "../network/network.js";
import type { Id } from "../model/fields.js";
import type { ResolvedGatekeepers } from "./asked.js";
import { finderOf } from "../search/route-finder.js";
import type { SearchResult } from "../search/labels.js";
import { findCutElements, type CutElement } from "../search/cut-elements.js";
import { idOf, numberOf, queryOf } from "./route.js";
import { SearchWorkspace } from "../search/workspace.js";
import { search } from "../search/search.js";
import type { SearchQuery } from "../search/query.js";
import type { Stop } from "./stop.js";

/** With a target: the ids of those whose removal alone leaves it unreached. */
export interface GatekeepersOfTarget {
  ask: "gatekeepers";
  question: ResolvedGatekeepers;
  reached: boolean;
  services: Id[];
  links: string[];
}

/** Without a target: all whose removal alone loses anything, those that lose most first. */
export interface GatekeepersOfAll {
  ask: "gatekeepers";
  question: ResolvedGatekeepers;
  services: { service: Id; loses: Id[] }[];
  links: { link: string; loses: Id[] }[];
  /** Only where the work was stopped: there may be more. */
  complete?: false;
}

export type GatekeepersAnswer = GatekeepersOfTarget | GatekeepersOfAll;

/**
 * The services and links on which everything hangs: without one of them the target, or without a target
 * some service, is no longer reached, limits counted. The origin and the target are not listed. To
 * remove a service is to remove its links with it; its parts stay, without what they inherited. A `stop`
 * ends the search for all of them with those found so far.
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
  stop?: Stop,
): GatekeepersAnswer {
  const query = queryOf(network, question.from, question);
  return question.to === undefined
    ? gatekeepersOfAll(network, question, stop)
    : gatekeepersOfTarget(query, question, numberOf(network, question.to));
}

function gatekeepersOfTarget(
  query: SearchQuery,
  question: ResolvedGatekeepers,
  target: number,
): GatekeepersOfTarget {
  const { network } = query;
  const found = search({ ...query, target });
  const label = found.best[target] as number;
  if (label === -1) return { ask: question.ask, question, reached: false, services: [], links: [] };
  // Whatever every route needs, the best one needs.
  const { services, links } = neededBy(network, found, [label]);
  const finder = finderOf(network);
  const isLost = (without: Partial<SearchQuery>) => !finder.find({ ...query, ...without }, target);
  return {
    ask: question.ask,
    question,
    reached: true,
    services: services
      .filter((service) => service !== target && idOf(network, service) !== question.from)
      .filter((service) => isLost({ removedService: service }))
      .map((service) => idOf(network, service)),
    links: links.filter((link) => isLost({ removedLink: link })).map((link) => linkIdOf(network, link)),
  };
}

function gatekeepersOfAll(network: Network, question: ResolvedGatekeepers, stop?: Stop): GatekeepersOfAll {
  const found: Gatekeeper[] = [];
  for (const gatekeeper of findGatekeepers(network, question)) {
    found.push(gatekeeper);
    if (stop?.aborted) return toGatekeepersAnswer(question, found, false);
  }
  return toGatekeepersAnswer(question, found);
}

/** The answer that gatekeepers make, all of them or, where it is not complete, those found so far. */
export function toGatekeepersAnswer(
  question: ResolvedGatekeepers,
  found: readonly Gatekeeper[],
  complete = true,
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
    ...(complete ? {} : { complete }),
  };
}

/** A service or a link without which others are lost. */
export type Gatekeeper = { service: Id; loses: Id[] } | { link: string; loses: Id[] };

/**
 * Every gatekeeper of a question without a target, one at a time as they are found: first links, then
 * services, or the other way round. For long work that shows how far it is, or is broken off.
 *
 * @example
 * ```ts
 * const [first] = findGatekeepers(network, withDefaults({ ask: "gatekeepers", from: "neuvola" }));
 * first.link; // "neuvola-perheneuvola"
 * ```
 */
export function* findGatekeepers(
  network: Network,
  question: ResolvedGatekeepers,
): Generator<Gatekeeper, void> {
  for (const loss of lossesOf(queryOf(network, question.from, question), question)) {
    const loses = idsOf(network, loss);
    if (loss.of === "service") yield { service: idOf(network, loss.number), loses };
    else yield { link: linkIdOf(network, loss.number), loses };
  }
}

function lossesOf(query: SearchQuery, { from }: ResolvedGatekeepers): Generator<CutElement, void> {
  const spared = query.network.serviceNumbers.get(from) ?? -1;
  const isLimited = query.maxHandoffs !== undefined || query.maxSteps !== undefined;
  return isLimited ? findLossesWithin(query, spared) : findCutElements(query, spared);
}

function idsOf(network: Network, { lost }: CutElement): Id[] {
  return lost.map((service) => idOf(network, service));
}

/** The same under limits, where what hangs elsewhere may be lost too: a search for each that is needed. */
function* findLossesWithin(query: SearchQuery, spared: number): Generator<CutElement, void> {
  const workspace = new SearchWorkspace(query.network.services.length);
  const found = search(query, workspace);
  const reached = [...found.best.keys()].filter((service) => found.best[service] !== -1);
  const { services, links } = neededBy(
    query.network,
    found,
    reached.map((service) => found.best[service] as number),
  );
  for (const service of services) {
    if (service === spared) continue;
    const { best } = search({ ...query, removedService: service }, workspace);
    const lost = reached.filter((other) => other !== service && best[other] === -1);
    if (lost.length > 0) yield { of: "service", number: service, lost };
  }
  for (const link of links) {
    const { best } = search({ ...query, removedLink: link }, workspace);
    const lost = reached.filter((other) => best[other] === -1);
    if (lost.length > 0) yield { of: "link", number: link, lost };
  }
}

/**
 * The services and links that the best routes to some labels use: those walked through, and for what is
 * inherited the wider services up to the one whose link it is.
 */
function neededBy(
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
  return { services: inOrder(services), links: inOrder(links) };
}

function inOrder(numbers: Set<number>): number[] {
  return [...numbers].toSorted((a, b) => a - b);
}
