import { inChunks } from "./interrupt.js";
import type { SearchResult } from "./labels.js";
import { edgeKey, type EdgeKind, type SearchQuery } from "./query.js";
import { workspaceOf, type SearchWorkspace } from "./workspace.js";

/**
 * The best route to every service that reaches the client: fewest handoffs, then fewest steps, then the
 * ids of services, then of links.
 *
 * It is a breadth-first search in two phases: for every number of handoffs, in ascending order, one layer
 * of referrals and then the layers of expertise that come to it. Layers are in the order of their routes'
 * ids, so the first route found wins a tie. With `maxSteps` a service is entered again where more handoffs
 * take fewer steps, since only that may leave enough steps for what is beyond it.
 *
 * The result is valid until the next search in the same workspace.
 */
export function search(query: SearchQuery, workspace = workspaceOf(query.network)): SearchResult {
  const { maxHandoffs = Infinity, maxSteps = Infinity, expertiseOnly = false, target = -1 } = query;
  const { labels, expertise } = workspace;
  // Without a limit on steps, fewer handoffs are always as good or better.
  const countsSteps = maxSteps !== Infinity;
  workspace.start(query, countsSteps);
  const isDone = () => query.interrupt?.isStopped === true || (target !== -1 && labels.best[target] !== -1);
  // The labels of a layer are those from its first to the first of the next layer.
  let first = 0;
  for (let handoffs = 0; first < labels.length && !isDone(); handoffs++) {
    const end = labels.length;
    for (let label = first; label < end; label++) {
      const here = labels.service[label] as number;
      if (countsSteps) expertise.enteredAt[here] = Math.min(expertise.enteredAt[here] as number, handoffs);
      else expertise.enterable[here] = 0;
    }
    let from = first;
    let to = end;
    for (let steps = handoffs + 1; from < to && steps <= maxSteps && !isDone(); steps++) {
      const next = labels.length;
      expandLayer(query, workspace, { from, to, kind: "expertise", handoffs, steps, countsSteps });
      from = next;
      to = labels.length;
    }
    const steps = handoffs + 1;
    if (expertiseOnly || steps > maxHandoffs || steps > maxSteps || isDone()) break;
    const layer = { from: first, to: end, kind: "referrals" as const, handoffs: steps, steps };
    first = labels.length;
    expandLayer(query, workspace, { ...layer, countsSteps: false });
  }
  return labels;
}

/** The labels `from … to - 1`, the edges to follow from them, and what the labels that are added cost. */
interface Layer {
  from: number;
  to: number;
  kind: EdgeKind;
  handoffs: number;
  steps: number;
  countsSteps: boolean;
  /** Stops at a service for which `by` has this value. */
  sought?: { by: Float64Array; value: number } | undefined;
}

/**
 * Follows the edges of a layer's labels, in their order. The labels that this adds are the next layer, in
 * the order of its routes. Returns the first label at a service that has the value sought, after which it
 * adds none; -1 where there is none.
 */
export function expandLayer(query: SearchQuery, workspace: SearchWorkspace, layer: Layer): number {
  if (!query.interrupt) return expandLabels(query, workspace, layer, layer.from, layer.to);
  let found = -1;
  const { best } = workspace.labels;
  const { target = -1 } = query;
  inChunks(layer.from, layer.to, query.interrupt, (from, to) => {
    found = expandLabels(query, workspace, layer, from, to);
    return found !== -1 || (target !== -1 && best[target] !== -1);
  });
  return found;
}

/**
 * This is where searches spend their time: hence the short path for services that inherit nothing in
 * searches that leave nothing out.
 */
function expandLabels(
  query: SearchQuery,
  workspace: SearchWorkspace,
  layer: Layer,
  from: number,
  end: number,
): number {
  const { network, acceptedConstraints, target = -1, removedLink = -1, banned } = query;
  const { labels } = workspace;
  const { kind, handoffs, steps, countsSteps, sought } = layer;
  const { enterable, unexpanded } = workspace[kind];
  const { offsets, targets, constraints } = network[kind];
  const isPlain = !countsSteps && removedLink === -1;
  // Without a limit on steps the arrays have room for all labels, so these remain the same.
  const { service, parent, edge: edgeOf, handoffs: handoffsOf, steps: stepsOf, best } = labels;
  for (let label = from; label < end; label++) {
    const here = labels.service[label] as number;
    const isBound = banned !== undefined && parent[label] === -1;
    if (!isPlain || isBound || network.parent[here] !== -1) {
      const firstChild = labels.length;
      expandLabel(query, workspace, layer, label);
      if (sought)
        for (let child = firstChild; child < labels.length; child++)
          if (sought.by[labels.service[child] as number] === sought.value) return child;
    } else if (unexpanded[here] === 1) {
      unexpanded[here] = 0;
      let { length } = labels;
      const stop = offsets[here + 1] as number;
      for (let edge = offsets[here] as number; edge < stop; edge++) {
        const to = targets[edge] as number;
        // One test instead of two: its outcome can't be predicted, and that is what costs time.
        if (((enterable[to] as number) & (acceptedConstraints[constraints[edge] as number] as number)) === 0)
          continue;
        enterable[to] = 0;
        service[length] = to;
        parent[length] = label;
        edgeOf[length] = edge;
        handoffsOf[length] = handoffs;
        stepsOf[length] = steps;
        if (best[to] === -1) best[to] = length;
        length++;
        if (sought && sought.by[to] === sought.value) return (labels.length = length) - 1;
      }
      labels.length = length;
    }
    if (target !== -1 && best[target] !== -1) return -1;
  }
  return -1;
}

/** Follows the edges of one label, its own and those it inherits. */
function expandLabel(query: SearchQuery, workspace: SearchWorkspace, layer: Layer, label: number): void {
  const { network, acceptedConstraints, removedService = -1, removedLink = -1 } = query;
  const { labels, latest } = workspace;
  const { kind, handoffs, steps, countsSteps } = layer;
  const { enterable, unexpanded, enteredAt, expandedAt } = workspace[kind];
  const { offsets, targets, links, constraints } = network[kind];
  const here = labels.service[label] as number;
  const kindBit = edgeKey(kind, 0);
  const banned = labels.parent[label] === -1 ? query.banned : undefined;
  const firstChild = labels.length;
  let rows = 0;
  for (let owner = here; owner !== -1 && owner !== removedService; owner = network.parent[owner] as number) {
    if (countsSteps ? (expandedAt[owner] as number) <= steps : unexpanded[owner] === 0) continue;
    // What is banned at an origin is open to others that inherit the same edges.
    if (banned === undefined) {
      if (countsSteps) expandedAt[owner] = steps;
      else unexpanded[owner] = 0;
    }
    rows++;
    const stop = offsets[owner + 1] as number;
    for (let edge = offsets[owner] as number; edge < stop; edge++) {
      if (acceptedConstraints[constraints[edge] as number] === 0) continue;
      const to = targets[edge] as number;
      const link = links[edge] as number;
      if (link === removedLink || banned?.has(edge * 2 + kindBit)) continue;
      if (enterable[to] === 0 || (countsSteps && (enteredAt[to] as number) <= steps)) {
        if (rows === 1) continue;
        // Where another row has just led there from here, the lower link wins the tie.
        const child = latest[to] as number;
        const isOurs = child >= firstChild && child < labels.length && labels.service[child] === to;
        if (isOurs && link < labels.linkOf(child)) labels.edge[child] = edge;
        continue;
      }
      if (countsSteps) enteredAt[to] = steps;
      else enterable[to] = 0;
      latest[to] = labels.length;
      labels.add(to, label, edge, handoffs, steps);
    }
  }
  if (rows > 1 && labels.length - firstChild > 1) labels.sortFrom(firstChild);
}
