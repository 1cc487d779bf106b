import type {
  Answer,
  CompareAnswer,
  GapsAnswer,
  GatekeepersAnswer,
  Network,
  ReachAnswer,
  Route,
  WhatIfAnswer,
} from "@polku/core";
import type { Differences, ResolvedReach } from "@polku/core/questions";
import { byElement, type MapMark, type MapMarks } from "@polku/map";
import { reachAnswer } from "./answer.js";
import type { Joined, Moves } from "./changed-network.js";
import { differencesIn } from "./entries.js";
import { otherRoutes, toWholeRoute } from "./other-routes.js";
import type { Version } from "./state.js";

/** What the map shows, whatever was asked: who is reached, one route, and what is marked. */
export interface Shown {
  /** What is drawn: as it is, in a what-if with what would be added to it. */
  readonly network: Network;
  /** Who is reached, each by the route that would be drawn to it. */
  readonly answer: ReachAnswer;
  /** Where the route ends that is drawn. */
  readonly target: string | undefined;
  /** What the answer says of services and links beside who is reached. */
  readonly marks: MapMarks;
  /** Of a what-if that is not laid over: what is in the network that is drawn, but not there any more. */
  readonly absent: readonly string[];
  /** Whether so many services are marked that the marks are all there is to see. */
  readonly crowded: boolean;
  /** Of changes: the network with all of before and after, in whose picture each of the two lies. */
  readonly joined?: Network;
  /** The network whose places hold: as it was read, unless changes add much to it. */
  readonly base: Network;
  /** Of changes: what moved, and whether that is much. */
  readonly moves?: Moves;
  readonly many?: boolean;
}

/** What decides what the map shows. */
export interface ShowInput {
  readonly answer: Answer;
  /** The reach question under the one that is answered. */
  readonly reach: ResolvedReach;
  /** The network that was asked. */
  readonly network: Network;
  /** The network as it was read. */
  readonly original: Network;
  /** Of changes: the network with all of before and after. */
  readonly joined: Joined | undefined;
  readonly inScenario: boolean;
  readonly version: Version;
  /** The entry of the answer that is open. */
  readonly entry: string | undefined;
  readonly routeIndex: number;
}

/** From so many marked services on a map is crowded. */
const many = 12;
/** Where changes add more than this share of services, there is no room for them between the others. */
const mostAdded = 0.25;

const none: MapMarks = {};

type Found = Pick<Shown, "network" | "answer" | "target" | "marks">;

/**
 * What the map shows of an answer. A scenario is drawn on what is there before and after alike, so that nothing
 * moves between the two; so is a what-if, whose marks say what its changes do and what comes of it.
 */
export function showAnswer(input: ShowInput): Shown {
  const { original, joined, inScenario, answer } = input;
  const found = show(input);
  // The versions of a comparison are its two questions, both about the scenario.
  const version = answer.ask === "compare" ? "both" : input.version;
  if (!joined)
    return {
      ...found,
      base: original,
      absent: [],
      crowded: differencesIn(answer) !== undefined && isCrowded(found),
    };
  const { network: both, marks, moves } = joined;
  const overlaid = { ...found, network: both, marks: { ...found.marks, ...marks } };
  const crowded = isCrowded(overlaid);
  const hasGrown = both.services.length - original.services.length > original.services.length * mostAdded;
  const common = { moves, many: crowded, joined: both, base: hasGrown && !inScenario ? both : original };
  if (version === "both")
    return {
      ...overlaid,
      ...common,
      marks: crowded ? onePerService(overlaid.marks) : overlaid.marks,
      absent: [],
      crowded,
    };
  const [network, absent] = version === "before" ? [original, []] : [both, marks.removed];
  // Marks of many would hide the picture that each of the two is by itself.
  return { ...found, ...common, network, absent, marks: crowded ? none : found.marks, crowded: false };
}

function isCrowded({ network, marks }: Pick<Shown, "network" | "marks">): boolean {
  const marked = [...byElement(marks).keys()];
  return marked.filter((id) => network.serviceNumbers.has(id)).length >= many;
}

/**
 * What is most worth knowing of a service among many; that it stands elsewhere and is called otherwise,
 * both. That the way to it is another one says nothing of the service itself: the list tells it.
 */
const byWeight = [
  ["added"],
  ["removed"],
  ["moved", "renamed"],
  ["gained"],
  ["lost"],
  ["nearer"],
  ["farther"],
  ["changed"],
] as const;

/** The marks where each service and link has one, or two that belong together. */
function onePerService(marks: MapMarks): MapMarks {
  const taken = new Set<string>();
  const kept: { [Mark in MapMark]?: readonly string[] } = {};
  for (const together of byWeight) {
    for (const mark of together) kept[mark] = (marks[mark] ?? []).filter((id) => !taken.has(id));
    for (const mark of together) for (const id of kept[mark] ?? []) taken.add(id);
  }
  return kept;
}

function show({ answer, reach, network, version, entry, routeIndex }: ShowInput): Found {
  switch (answer.ask) {
    case "reach": {
      const others = routeIndex > 1 && entry !== undefined ? otherRoutes(network, answer, entry).routes : [];
      return {
        network,
        answer: withRoute(answer, entry, others[routeIndex - 2]),
        target: entry,
        marks: none,
      };
    }
    case "routes": {
      const { to } = answer.question;
      const route = answer.routes[routeIndex - 1];
      const base = reachAnswer(network, reach);
      return { network, answer: withRoute(base, to, route), target: to, marks: asTarget(to, route) };
    }
    case "why-not": {
      const { to } = answer.question;
      const base = reachAnswer(network, reach);
      const relaxed = answer.relax[routeIndex - 1];
      const route = relaxed && toWholeRoute(relaxed.route, base.reached[0]?.service ?? base.question.from);
      const marks = { door: answer.doors.map(({ service }) => service), ...asTarget(to, route) };
      return { network, answer: withRoute(base, to, route), target: to, marks };
    }
    case "gatekeepers": {
      const marks = gatekeeperMarks(answer, entry);
      return { network, answer: reachAnswer(network, reach), target: answer.question.to, marks };
    }
    case "gaps":
      return showGaps(network, answer, reach);
    case "compare":
      return showDifferences(network, answer, answer.question[version === "before" ? "a" : "b"], entry);
    case "what-if":
      // Changes that can't be made differ in nothing: the network is shown as it is.
      return answer.ok
        ? showDifferences(network, answer, reach, entry)
        : { network, answer: reachAnswer(network, reach), target: undefined, marks: none };
  }
}

/** A target that no route leads to, so that nothing else on the map tells which it is. */
function asTarget(to: string, route: Route | undefined): MapMarks {
  return route ? none : { target: [to] };
}

/** Who can't be done without; of one that is open, what would be lost without it. */
function gatekeeperMarks(answer: GatekeepersAnswer, chosen: string | undefined): MapMarks {
  if ("reached" in answer) return { gatekeeper: [...answer.services, ...answer.links] };
  const { services, links } = answer;
  const all = [
    ...services.map(({ service, loses }) => ({ id: service, loses })),
    ...links.map(({ link, loses }) => ({ id: link, loses })),
  ];
  const open = all.find(({ id }) => id === chosen);
  return open
    ? { gatekeeper: [open.id], lost: open.loses }
    : { gatekeeper: services.map(({ service }) => service) };
}

/** Before or after; what differs is marked the same on both. */
function showDifferences(
  network: Network,
  { gained, lost, nearer, farther, otherRoute }: (CompareAnswer | WhatIfAnswer) & Differences,
  question: ResolvedReach,
  entry: string | undefined,
): Found {
  const marks = { gained, lost, nearer, farther, otherRoute };
  return { network, answer: reachAnswer(network, question), target: entry, marks };
}

/** Who is reached in any row, as nearly as in the best of them. */
function showGaps(network: Network, { columns, cells }: GapsAnswer, reach: ResolvedReach): Found {
  const reached: ReachAnswer["reached"] = [];
  for (const [column, service] of columns.entries()) {
    const found = cells.flatMap((row) => row[column] ?? []);
    const [best] = found.toSorted((a, b) => a.handoffs - b.handoffs || a.steps - b.steps);
    if (best) reached.push({ service, ...best, at: reach.from, route: [] });
  }
  return { network, answer: { ask: "reach", question: reach, reached }, target: undefined, marks: none };
}

/** An answer in which one service is reached by another route than the best, or though it is not reached. */
function withRoute(answer: ReachAnswer, service: string | undefined, route: Route | undefined): ReachAnswer {
  if (!route || service === undefined) return answer;
  const entry = { service, ...route };
  const others = answer.reached.filter((one) => one.service !== service);
  return { ...answer, reached: [...others, entry] };
}
