import type {
  Answer,
  Change,
  CompareAnswer,
  GapsAnswer,
  GatekeepersAnswer,
  Network,
  ReachAnswer,
  Route,
  WhatIfAnswer,
} from "@polku/core";
import { answerReach, type Differences } from "@polku/core/questions";
import { byElement, type MapMark, type MapMarks } from "../map/scene/map-marks.js";
import { reachOf, type Kept } from "./carry.js";
import { changeNetwork, joinedNetwork, type Moves } from "./changed-network.js";
import { differencesIn } from "./choosable.js";
import { standOf } from "./edit.js";
import { otherRoutes, toWholeRoute } from "../answers/other-routes.js";
import type { Side } from "./question-kinds.js";
import { originalOf } from "./opened-as.js";
import type { Opened, State } from "./state.js";

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
  /** The network whose places hold, where it is not the one that was read. */
  readonly base?: Network;
  /** Of changes: what moved, and whether that is much. */
  readonly moves?: Moves;
  readonly many?: boolean;
}

/** From so many marked services on a map is crowded. */
const many = 12;
/** Where changes add more than this share of services, there is no room for them between the others. */
const mostAdded = 0.25;

/** What of a state decides which part of an answer is shown. */
interface Choice {
  opened: Opened;
  changes: readonly Change[];
  editing: boolean;
  overlaid: boolean;
  chosen: string | undefined;
  /** Which of several routes, from 1. */
  way: number;
  side: Side;
  kept: Kept;
}

const seen = new WeakMap<Answer, Choice & { shown: Shown }>();
const none: MapMarks = {};

/** What the map shows of a state; the same object for as long as it is the same. */
export function shownIn(state: State): Shown | undefined {
  const { opened, answer, chosen, way, side, overlaid, kept, changes, editing } = state;
  if (!opened || !answer) return undefined;
  const last = seen.get(answer);
  const choice = { opened, changes, editing, overlaid, chosen, way, side, kept };
  const decides = ["chosen", "way", "side", "overlaid", "editing"] as const;
  if (last && decides.every((key) => last[key] === choice[key])) return last.shown;
  const shown = withChanges(show(opened.network, answer, choice), answer, choice);
  seen.set(answer, { ...choice, shown });
  return shown;
}

type Found = Pick<Shown, "network" | "answer" | "target" | "marks">;

/**
 * What is edited is drawn on what is there before and after alike, so that nothing moves between the two.
 * So is a what-if, whose marks say what its changes do and, of each service once, what comes of it.
 */
function withChanges(found: Found, answer: Answer, choice: Choice): Shown {
  const { opened, changes, editing } = choice;
  if (!editing && answer.ask !== "what-if")
    return { ...found, absent: [], crowded: differencesIn(answer) !== undefined && isCrowded(found) };
  const original = originalOf(opened);
  const { network: joined, marks, moves } = joinedNetwork(original, changes);
  const stand = standOf(choice);
  const overlaid = { ...found, network: joined, marks: { ...found.marks, ...marks } };
  const crowded = isCrowded(overlaid);
  const grown = joined.services.length - original.services.length > original.services.length * mostAdded;
  const common = { moves, many: crowded, joined, ...(grown && !editing ? { base: joined } : {}) };
  if (stand === "both")
    return {
      ...overlaid,
      ...common,
      marks: crowded ? onePerService(overlaid.marks) : overlaid.marks,
      absent: [],
      crowded,
    };
  const [network, absent] = stand === "before" ? [original, []] : [joined, marks.removed];
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

function show(network: Network, answer: Answer, choice: Choice): Found {
  const { chosen, way } = choice;
  switch (answer.ask) {
    case "reach": {
      const other =
        way > 1 && chosen !== undefined ? otherRoutes(network, answer, chosen).routes[way - 2] : undefined;
      return { network, answer: withRoute(answer, chosen, other), target: chosen, marks: none };
    }
    case "routes": {
      const { to } = answer.question;
      const route = answer.routes[way - 1];
      const base = reachBehind(network, answer, choice.kept);
      return { network, answer: withRoute(base, to, route), target: to, marks: asTarget(to, route) };
    }
    case "why-not": {
      const { to } = answer.question;
      const base = reachBehind(network, answer, choice.kept);
      const relaxed = answer.relax[way - 1];
      const route = relaxed && toWholeRoute(relaxed.route, base.reached[0]?.service ?? base.question.from);
      const marks = { door: answer.doors.map(({ service }) => service), ...asTarget(to, route) };
      return { network, answer: withRoute(base, to, route), target: to, marks };
    }
    case "gatekeepers": {
      const base = reachBehind(network, answer, choice.kept);
      return { network, answer: base, target: answer.question.to, marks: gatekeeperMarks(answer, chosen) };
    }
    case "gaps":
      return showGaps(network, answer, choice.kept);
    case "compare":
    case "what-if":
      // What changes can't be made of has no differences, and is shown as it is.
      return "ok" in answer && !answer.ok
        ? { network, answer: reachBehind(network, answer, choice.kept), target: undefined, marks: none }
        : showDifferences(network, answer, choice);
  }
}

/** Who is reached under a question's conditions, whatever else it asks. */
function reachBehind(network: Network, { question }: Answer, kept: Kept): ReachAnswer {
  const { needs: _, ...reach } = reachOf(question, kept);
  return answerReach(network, reach);
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
  answer: (CompareAnswer | WhatIfAnswer) & Differences,
  { opened, chosen, side, kept }: Choice,
): Found {
  const isCompare = answer.ask === "compare";
  const question = isCompare ? answer.question[side] : reachOf(answer.question, kept);
  const original = originalOf(opened);
  const now = isCompare
    ? network
    : side === "b"
      ? changeNetwork(original, answer.question.changes)
      : original;
  const { gained, lost, nearer, farther, otherRoute } = answer;
  const marks = { gained, lost, nearer, farther, otherRoute };
  return { network, answer: answerReach(now, question), target: chosen, marks };
}

/** Who is reached in any row, as nearly as in the best of them. */
function showGaps(network: Network, { columns, cells, question }: GapsAnswer, kept: Kept): Found {
  const reach = reachOf(question, kept);
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
