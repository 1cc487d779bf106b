import type { Answer, Network } from "@polku/core";
import { byElement, type MapMark, type MapMarks } from "@polku/map";
import type { Joined, Moves } from "./changed-network.js";
import { differencesIn } from "./entries.js";
import { kindOf, type OnMap, type ShowInput } from "./kind.js";
import type { Ask } from "./question.js";

/** What the map shows, whatever was asked: who is reached, one route, and what is marked. */
export interface Shown extends OnMap {
  /** What is drawn: as it is, in a what-if with what would be added to it. */
  readonly network: Network;
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
export interface ShownInput extends ShowInput {
  readonly answer: Answer;
  /** The network as it was read. */
  readonly original: Network;
  /** The network whose places hold. */
  readonly placed: Network;
  /** Of changes: the network with all of before and after. */
  readonly joined: Joined | undefined;
  readonly inScenario: boolean;
}

/** From so many marked services on a map is crowded. */
const many = 12;
/** Where changes add more than this share of services, there is no room for them between the others. */
const mostAdded = 0.25;

const none: MapMarks = {};

/**
 * What the map shows of an answer. A scenario is drawn on what is there before and after alike, so that nothing
 * moves between the two; so is a what-if, whose marks say what its changes do and what comes of it.
 */
export function showAnswer(input: ShownInput): Shown {
  const { original, placed, joined, inScenario, answer } = input;
  const found = { network: input.network, ...kindOf<Ask>(answer.ask).show(answer, input) };
  // The versions of a comparison are its two questions, both about the scenario.
  const version = answer.ask === "compare" ? "both" : input.version;
  if (!joined)
    return {
      ...found,
      base: placed,
      absent: [],
      crowded: differencesIn(answer) !== undefined && isCrowded(found),
    };
  const { network: both, marks, moves } = joined;
  const overlaid = { ...found, network: both, marks: { ...found.marks, ...marks } };
  const crowded = isCrowded(overlaid);
  const hasGrown = both.services.length - original.services.length > original.services.length * mostAdded;
  const common = { moves, many: crowded, joined: both, base: hasGrown && !inScenario ? both : placed };
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
