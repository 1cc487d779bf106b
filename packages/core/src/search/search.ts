import type { Ways } from "../network/ways.js";
import type { Found } from "./labels.js";
import { roomOf, type Phase, type Room } from "./room.js";
import { wayKey, type Task } from "./task.js";

/**
 * The best route to every service that the client reaches from the origins: fewest handoffs, then
 * fewest steps, then the ids of services, then of links.
 *
 * The client's own way and the expertise that then comes are two phases of one breadth-first search:
 * for every number of handoffs, in ascending order, one layer of referrals and then the layers of
 * expertise that come to it. Layers are kept in the order of their routes' ids, so the first way found
 * is the one that ties go to. With `maxSteps` a service is passed again when more handoffs brought
 * fewer steps, since only that may leave enough steps for what lies beyond.
 *
 * What is found holds until the next search in the same room, which all questions of a network share where
 * they do not bring their own.
 */
export function search(task: Task, room = roomOf(task.network)): Found {
  const { network, maxHandoffs = Infinity, maxSteps = Infinity, staying = false, target = -1 } = task;
  const { labels, going, coming } = room;
  // Without a limit on steps, having come with fewer handoffs is always as good or better.
  const countsSteps = maxSteps !== Infinity;
  room.start(task, countsSteps);
  const isDone = () => target !== -1 && labels.best[target] !== -1;
  // A layer is a run of labels, from its first to where the next layer begins.
  let first = 0;
  for (let handoffs = 0; first < labels.length && !isDone(); handoffs++) {
    const end = labels.length;
    for (let label = first; label < end; label++) {
      const here = labels.service[label] as number;
      if (countsSteps) coming.entered[here] = Math.min(coming.entered[here] as number, handoffs);
      else coming.open[here] = 0;
    }
    let from = first;
    let to = end;
    for (let steps = handoffs + 1; from < to && steps <= maxSteps && !isDone(); steps++) {
      const next = labels.length;
      follow(task, room, { from, to, ways: network.comes, phase: coming, handoffs, steps, countsSteps });
      from = next;
      to = labels.length;
    }
    const steps = handoffs + 1;
    if (staying || steps > maxHandoffs || steps > maxSteps || isDone()) break;
    const layer = { from: first, to: end, ways: network.goes, phase: going, handoffs: steps, steps };
    first = labels.length;
    follow(task, room, { ...layer, countsSteps: false });
  }
  return labels;
}

/** The labels `from … to - 1`, the ways to follow from them, and what the labels added then cost. */
interface Layer {
  from: number;
  to: number;
  ways: Ways;
  phase: Phase;
  handoffs: number;
  steps: number;
  countsSteps: boolean;
  /** Where it is looked for: by service a number, and the one at which to stop. */
  sought?: { of: Float64Array; number: number } | undefined;
}

/**
 * Follows ways from the labels of a layer, in their order. The labels it adds are the next layer, in the
 * order of its routes. This is where searches spend their time: hence the plain way of it, for services
 * that inherit nothing in searches that leave nothing out. Gives the first label at a service that has the
 * number sought, and adds none after it; -1 where there is none.
 */
export function follow(task: Task, room: Room, layer: Layer): number {
  const { network, accepted, target = -1, withoutLink = -1, banned } = task;
  const { labels } = room;
  const { wider } = network;
  const { phase, handoffs, steps, countsSteps, sought } = layer;
  const { open, unfollowed } = phase;
  const { first, to: ends, term: terms } = layer.ways;
  const isPlain = !countsSteps && withoutLink === -1;
  // Without a limit on steps the arrays have room for all labels, so these stay the same.
  const { service, parent, way: wayOf, handoffs: handoffsOf, steps: stepsOf, best } = labels;
  for (let label = layer.from; label < layer.to; label++) {
    const here = labels.service[label] as number;
    const isBound = banned !== undefined && parent[label] === -1;
    if (!isPlain || isBound || wider[here] !== -1) {
      const firstChild = labels.length;
      followAny(task, room, layer, label);
      if (sought)
        for (let child = firstChild; child < labels.length; child++)
          if (sought.of[labels.service[child] as number] === sought.number) return child;
    } else if (unfollowed[here] === 1) {
      unfollowed[here] = 0;
      let { length } = labels;
      const stop = first[here + 1] as number;
      for (let way = first[here] as number; way < stop; way++) {
        const to = ends[way] as number;
        // One test, not two: which way it goes can't be foretold, and that is what costs time.
        if (((open[to] as number) & (accepted[terms[way] as number] as number)) === 0) continue;
        open[to] = 0;
        service[length] = to;
        parent[length] = label;
        wayOf[length] = way;
        handoffsOf[length] = handoffs;
        stepsOf[length] = steps;
        if (best[to] === -1) best[to] = length;
        length++;
        if (sought && sought.of[to] === sought.number) return (labels.length = length) - 1;
      }
      labels.length = length;
    }
    if (target !== -1 && best[target] !== -1) return -1;
  }
  return -1;
}

/** Follows the ways of one label, its own and those it inherits. */
function followAny(task: Task, room: Room, layer: Layer, label: number): void {
  const { network, accepted, withoutService = -1, withoutLink = -1 } = task;
  const { labels, latest } = room;
  const { ways, phase, handoffs, steps, countsSteps } = layer;
  const { open, unfollowed, entered, followed } = phase;
  const here = labels.service[label] as number;
  const sortBit = wayKey(ways === network.comes ? "comes" : "goes", 0);
  const banned = labels.parent[label] === -1 ? task.banned : undefined;
  const firstChild = labels.length;
  let lists = 0;
  for (let owner = here; owner !== -1 && owner !== withoutService; owner = network.wider[owner] as number) {
    if (countsSteps ? (followed[owner] as number) <= steps : unfollowed[owner] === 0) continue;
    // What is banned at an origin stays open to others that inherit the same ways.
    if (banned === undefined) {
      if (countsSteps) followed[owner] = steps;
      else unfollowed[owner] = 0;
    }
    lists++;
    const stop = ways.first[owner + 1] as number;
    for (let way = ways.first[owner] as number; way < stop; way++) {
      if (accepted[ways.term[way] as number] === 0) continue;
      const to = ways.to[way] as number;
      const link = ways.link[way] as number;
      if (link === withoutLink || banned?.has(way * 2 + sortBit)) continue;
      if (open[to] === 0 || (countsSteps && (entered[to] as number) <= steps)) {
        if (lists === 1) continue;
        // Where another list led to it from here a moment ago, the lower link wins the tie.
        const child = latest[to] as number;
        const isOurs = child >= firstChild && child < labels.length && labels.service[child] === to;
        if (isOurs && link < labels.linkOf(child)) labels.way[child] = way;
        continue;
      }
      if (countsSteps) entered[to] = steps;
      else open[to] = 0;
      latest[to] = labels.length;
      labels.add(to, label, way, handoffs, steps);
    }
  }
  if (lists > 1 && labels.length - firstChild > 1) labels.sortFrom(firstChild);
}
