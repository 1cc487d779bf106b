import type { Network, ReachAnswer } from "@polku/core";
import { byElement, type MapMarks } from "@polku/map";

/** Why a service has its name on the wall, the weightiest first. */
export const labelRoles = ["end", "route", "selected", "framed", "marked", "neighbour", "hub"] as const;
export type LabelRole = (typeof labelRoles)[number];

/** A service that is to have its name on the wall. */
export interface Choice {
  readonly id: string;
  readonly role: LabelRole;
}

/** What the labels are chosen from. */
export interface LabelInput {
  readonly network: Network;
  readonly answer: ReachAnswer;
  /** The service whose route is shown. */
  readonly target?: string | undefined;
  readonly selected: readonly string[];
  readonly marks: MapMarks;
  /** The services that the picture is limited to, beside the route and what is selected; all where it is empty. */
  readonly frame: readonly string[];
  /** Services that are not shown. */
  readonly hidden: ReadonlySet<string>;
}

/** So many names can be read on a wall at once. */
export const mostLabels = 25;
/** Beside a route, so many others show where it lies. */
const besideRoute = 6;

/**
 * The services whose names the wall shows, in the order in which they are given up where there is too little room for
 * all: the ends of the route, the rest of it, what is selected, what a step frames, what is marked, neighbours (those
 * that the answer reaches in fewest steps) and hubs (those with the most links, one of each level first).
 */
export function chooseLabels(input: LabelInput): Choice[] {
  const { network, answer, target, selected, marks, frame, hidden } = input;
  const route = answer.reached.find(({ service }) => service === target)?.route ?? [];
  const chosen = new Map<string, LabelRole>();
  const add = (role: LabelRole, ids: Iterable<string | undefined>, most = mostLabels) => {
    for (const id of ids) {
      if (chosen.size >= most) return;
      if (id !== undefined && !chosen.has(id) && !hidden.has(id) && network.serviceNumbers.has(id))
        chosen.set(id, role);
    }
  };
  const walked = new Set(route.flatMap(({ from, to }) => [from, to]));
  const origins = answer.reached.filter(({ arrival }) => arrival === "here").map(({ service }) => service);
  // A question may begin at a place: the client is then at the service there that the route sets out from.
  const starts = [answer.question.from, ...origins];
  add("end", [
    starts.find((id) => (walked.size === 0 ? network.serviceNumbers.has(id) : walked.has(id))),
    target,
  ]);
  add("end", marks.target ?? []);
  add("route", [...walked, ...route.flatMap((leg) => widerOf(network, leg))]);
  add("selected", selected);
  add("framed", frame);
  // Most services that reach a client do so by links of what they are part of: without it, no line would be drawn.
  const wider = route.length > 0 ? [] : widest(network, answer, frame);
  if (frame.length > 0) {
    add("framed", wider);
    return listOf(chosen);
  }
  add("marked", byElement(marks).keys());
  add("hub", wider);
  const most = route.length > 0 ? Math.min(mostLabels, chosen.size + besideRoute) : mostLabels;
  add("neighbour", route.length > 0 ? linkedWith(network, chosen) : nearest(answer), most);
  if (route.length === 0) {
    const hubs = hubsOf(network);
    add("hub", firstOfLevels(network, hubs));
    add("hub", hubs);
  }
  return listOf(chosen);
}

type Leg = ReachAnswer["reached"][number]["route"][number];

/** The wider services whose links parts use on a leg. */
function widerOf(network: Network, { link, from, to }: Leg): string[] {
  const own = network.link(link);
  return own ? [own.from, own.to].filter((id) => id !== from && id !== to) : [];
}

/** What the answer reaches, in fewest steps first. */
function nearest({ reached }: ReachAnswer): string[] {
  return reached
    .filter(({ arrival }) => arrival !== "here")
    .toSorted((a, b) => a.steps - b.steps || a.handoffs - b.handoffs)
    .map(({ service }) => service);
}

/** The wider services whose links the answer uses to reach what is framed, those first that most of it goes by. */
function widest(network: Network, { reached }: ReachAnswer, frame: readonly string[]): string[] {
  const framed = reached.filter(({ service }) => frame.length === 0 || frame.includes(service));
  const counts = new Map<string, number>();
  for (const id of framed.flatMap(({ route }) => route.flatMap((leg) => widerOf(network, leg))))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return byCount(counts).slice(0, 3);
}

/** Services with a link to one of some others, those with the most such links first. */
function linkedWith({ links }: Network, ids: ReadonlyMap<string, unknown>): string[] {
  const counts = new Map<string, number>();
  for (const { from, to } of links)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      if (ids.has(one) && !ids.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
  return byCount(counts);
}

function hubsOf({ links }: Network): string[] {
  const counts = new Map<string, number>();
  for (const link of links) for (const id of [link.from, link.to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return byCount(counts);
}

/** The first of each level, so that every level has a name in the picture. */
function firstOfLevels(
  { model, service }: Pick<Network, "model" | "service">,
  ids: readonly string[],
): string[] {
  return model.levels.flatMap(({ id: level }) => ids.find((id) => service(id)?.level === level) ?? []);
}

/** The most first; of as many, in the order of ids, so that the same network gives the same picture. */
function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}

function listOf(chosen: ReadonlyMap<string, LabelRole>): Choice[] {
  return [...chosen].map(([id, role]) => ({ id, role }));
}
