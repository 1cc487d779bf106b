import { linkIdOf, type Network } from "../graph/network.js";
import type { Id } from "../model/fields.js";
import type { AskedGatekeepers } from "./asked.js";
import { finderOf } from "../search/best-route.js";
import type { Found } from "../search/labels.js";
import { findLosses, type Losses } from "../search/losses.js";
import { idOf, numberOf, taskOf } from "./route.js";
import { Room } from "../search/room.js";
import { search } from "../search/search.js";
import type { Task } from "../search/task.js";

/** With a target: the ids of those whose removal alone leaves it unreached. */
export interface GatekeepersOfTarget {
  question: AskedGatekeepers;
  reached: boolean;
  services: Id[];
  links: string[];
}

/** Without a target: all whose removal alone loses anything, those that lose most first. */
export interface GatekeepersOfAll {
  question: AskedGatekeepers;
  services: { service: Id; loses: Id[] }[];
  links: { link: string; loses: Id[] }[];
}

export type GatekeepersAnswer = GatekeepersOfTarget | GatekeepersOfAll;

/**
 * The services and links on which everything hangs: without one of them the target, or without a target
 * some service, is no longer reached, limits counted. The origin and the target are not listed. To
 * remove a service is to remove its links with it; its parts stay, without what they inherited.
 *
 * @example
 * ```ts
 * const answer = answerGatekeepers(network, fillIn({ ask: "gatekeepers", from: "neuvola", to: "lastenpsykiatria" }));
 * answer.services; // ["perheneuvola"]
 * ```
 */
export function answerGatekeepers(network: Network, question: AskedGatekeepers): GatekeepersAnswer {
  const task = taskOf(network, question.from, question);
  return question.to === undefined
    ? gatekeepersOfAll(task, question)
    : gatekeepersOfTarget(task, question, numberOf(network, question.to));
}

function gatekeepersOfTarget(task: Task, question: AskedGatekeepers, target: number): GatekeepersOfTarget {
  const { network } = task;
  const found = search({ ...task, target });
  const label = found.best[target] as number;
  if (label === -1) return { question, reached: false, services: [], links: [] };
  // Whatever every route needs, the best one needs.
  const { services, links } = neededBy(network, found, [label]);
  const finder = finderOf(network);
  const isLost = (without: Partial<Task>) => !finder.find({ ...task, ...without }, target);
  return {
    question,
    reached: true,
    services: services
      .filter((service) => service !== target && idOf(network, service) !== question.from)
      .filter((service) => isLost({ withoutService: service }))
      .map((service) => idOf(network, service)),
    links: links
      .filter((link) => isLost({ withoutLink: link }))
      .map((link) => linkIdOf(network, link)),
  };
}

function gatekeepersOfAll(task: Task, question: AskedGatekeepers): GatekeepersOfAll {
  const { network, maxHandoffs, maxSteps } = task;
  const spared = network.serviceNumbers.get(question.from) ?? -1;
  const isLimited = maxHandoffs !== undefined || maxSteps !== undefined;
  const { services, links } = isLimited ? findLossesWithin(task, spared) : findLosses(task, spared);
  const mostFirst = (losses: Losses) => [...losses].toSorted(([, a], [, b]) => b.length - a.length);
  const idsOf = (lost: readonly number[]) => lost.map((service) => idOf(network, service));
  return {
    question,
    services: mostFirst(services).map(([service, lost]) => ({
      service: idOf(network, service),
      loses: idsOf(lost),
    })),
    links: mostFirst(links).map(([link, lost]) => ({
      link: linkIdOf(network, link),
      loses: idsOf(lost),
    })),
  };
}

/** The same under limits, where what hangs elsewhere may be lost too: a search for each that is needed. */
function findLossesWithin(task: Task, spared: number): { services: Losses; links: Losses } {
  const room = new Room(task.network.services.length);
  const found = search(task);
  const reached = [...found.best.keys()].filter((service) => found.best[service] !== -1);
  const { services, links } = neededBy(
    task.network,
    found,
    reached.map((service) => found.best[service] as number),
  );
  const lossesOf = (candidates: readonly number[], name: "withoutService" | "withoutLink") => {
    const losses: Losses = new Map();
    for (const candidate of candidates) {
      const left = search({ ...task, [name]: candidate }, room).best;
      const isLost = (service: number) => left[service] === -1;
      const others = name === "withoutLink" ? reached : reached.filter((service) => service !== candidate);
      const lost = others.filter(isLost);
      if (lost.length > 0) losses.set(candidate, lost);
    }
    return losses;
  };
  return {
    services: lossesOf(
      services.filter((service) => service !== spared),
      "withoutService",
    ),
    links: lossesOf(links, "withoutLink"),
  };
}

/**
 * The services and links that the best routes to some labels use: those walked through, and for what is
 * inherited the wider services up to the one whose link it is.
 */
function neededBy(
  network: Network,
  found: Found,
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
      for (; owner !== -1 && !(ends.has(owner) && owner !== service); owner = network.wider[owner] as number)
        services.add(owner);
      services.add(owner);
    }
  services.delete(-1);
  return { services: inOrder(services), links: inOrder(links) };
}

function inOrder(numbers: Set<number>): number[] {
  return [...numbers].toSorted((a, b) => a - b);
}
