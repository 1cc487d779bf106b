import { findAlternatives } from "./alternatives.js";
import { partsOf } from "./predecessors.js";
import type { EdgeKind, SearchQuery } from "./query.js";
import { search } from "./search.js";
import { toSearchTree, type SearchTree } from "./search-tree.js";

/** A service or a link, by number, without which services are no longer reached; `lost` is never empty. */
export interface CutElement {
  of: "service" | "link";
  number: number;
  lost: number[];
}

/**
 * What is lost without each service but one, and without each link, where there are no limits. The tree of
 * one search serves all of them: what is not below the removed element in it remains reached, and only
 * what is below is looked at. Most of that has another leg leading to it and remains as a whole.
 */
export function* findCutElements(query: SearchQuery, spared: number): Generator<CutElement, void> {
  const { network, interrupt } = query;
  const tree = toSearchTree(network, search(query));
  const hasAlternative = findAlternatives(query, tree);
  const losses = new Losses(tree);
  const without: SearchQuery = { ...query };
  /** By node to which no leg leads but by the removed link: what is lost with it. */
  const lostWithNode = new Map<number, number[]>();
  for (const [link, cut] of cutByLinks(tree, hasAlternative)) {
    if (interrupt?.check()) return;
    without.removedLink = link;
    const { lost, isAllLost } = losses.without(without, cut);
    if (lost.length > 0) yield { of: "link", number: link, lost };
    if (cut.length === 1 && isAllLost) lostWithNode.set(cut[0] as number, lost);
  }
  without.removedLink = undefined;
  for (let service = 0; service < network.services.length; service++) {
    const cut = service === spared ? none : cutByService(tree, service, hasAlternative);
    if (interrupt?.tick()) return;
    if (cut.length === 0) continue;
    if (interrupt?.check()) return;
    without.removedService = service;
    const [only] = cut.length === 1 ? cut : [];
    const isOwnEdge = only !== undefined && tree.source[only] === service;
    const known = isOwnEdge ? lostWithNode.get(only) : undefined;
    const lost = known ?? losses.without(without, cut).lost;
    if (lost.length > 0) yield { of: "service", number: service, lost };
  }
}

const none: readonly number[] = [];

/** The nodes to look at when a service is removed: all its dependents, if one of them has no alternative. */
function cutByService(
  { dependents, source }: SearchTree,
  service: number,
  hasAlternative: Uint8Array,
): readonly number[] {
  const end = dependents.offsets[service + 1] as number;
  let isOpen = false;
  for (let at = dependents.offsets[service] as number; at < end; at++)
    if (hasAlternative[dependents.list[at] as number] === 0) isOpen = true;
  if (!isOpen) return none;
  const all = [...dependents.list.subarray(dependents.offsets[service], end)];
  // Where parts inherit through the service, more is cut off than their alternatives took into account.
  const isPlain = all.every((node) => source[node] === service);
  return isPlain ? all.filter((node) => hasAlternative[node] === 0) : all;
}

/** The same for links, in ascending order. Only where edges are inherited does one link lead to two nodes. */
function cutByLinks({ link }: SearchTree, hasAlternative: Uint8Array): [number, number[]][] {
  const cut = new Map<number, number[]>();
  for (let node = 0; node < link.length; node++)
    if (link[node] !== -1 && hasAlternative[node] === 0) cut.set(link[node] as number, []);
  for (let node = 0; node < link.length; node++) cut.get(link[node] as number)?.push(node);
  return [...cut].toSorted(([a], [b]) => a - b);
}

/** The states of a node when something is removed: reached, cut off and not looked at yet, or not reached so far. */
const reached = 0;
const cutOff = 1;
const unreached = 2;

/** What was found of nodes that are cut off. */
interface Sorted {
  /** Nodes that no leg leads to so far. */
  unreached: number[];
  /** The roots of subtrees that are reached by another leg, and how many nodes they have. */
  rescued: number[];
  rescuedSize: number;
  isThorough: boolean;
  hasSkipped: boolean;
}

/** Finds what is lost when something is removed, and what other legs still lead to. */
class Losses {
  readonly #tree: SearchTree;
  /** By node. */
  readonly #state: Uint8Array;
  /** How many nodes before each number are expertise nodes, by which services are reached. */
  readonly #expertiseBefore: Int32Array;

  constructor(tree: SearchTree) {
    this.#tree = tree;
    this.#state = new Uint8Array(tree.service.length);
    this.#expertiseBefore = new Int32Array(tree.service.length + 1);
    for (let node = 0; node < tree.service.length; node++) {
      const isExpertise = tree.expertiseNode[tree.service[node] as number] === node;
      this.#expertiseBefore[node + 1] = (this.#expertiseBefore[node] as number) + Number(isExpertise);
    }
  }

  /**
   * The services that are lost, ascending, where these nodes are cut off, ascending. Subtrees by which no
   * service is reached are looked at only where that may rescue another.
   */
  without(
    query: SearchQuery,
    cut: readonly number[],
    isThorough = false,
  ): { lost: number[]; isAllLost: boolean } {
    const { removedService = -1 } = query;
    const { service, referralNode, expertiseNode } = this.#tree;
    const state = this.#state;
    const own =
      removedService === -1
        ? []
        : [referralNode[removedService] as number, expertiseNode[removedService] as number];
    if (!cut.some((node) => this.#reachesService(node))) return { lost: [], isAllLost: false };
    for (const node of cut) this.#setSubtree(node, cutOff);
    for (const node of own) if (node !== -1) state[node] = cutOff;

    const sorted: Sorted = { unreached: [], rescued: [], rescuedSize: 0, isThorough, hasSkipped: false };
    for (const node of cut) if (state[node] === cutOff) this.#sortSubtree(query, node, cut, own, sorted);
    if (sorted.rescued.length > 0) this.#rescueFromRescued(query, sorted);
    const isAllLost = cut.every((node) => state[node] === unreached);
    const lost: number[] = [];
    for (const node of sorted.unreached) {
      const at = service[node] as number;
      if (state[node] === unreached && expertiseNode[at] === node) lost.push(at);
    }
    lost.sort((a, b) => a - b);

    for (const node of cut) this.#setSubtree(node, reached);
    for (const node of own) if (node !== -1) state[node] = reached;
    const isSettled = lost.length === 0 || !sorted.hasSkipped;
    return isSettled ? { lost, isAllLost } : this.without(query, cut, true);
  }

  #setSubtree(node: number, state: number): void {
    const end = this.#tree.end[node] as number;
    // Most are leaves, and `fill` costs a call.
    if (end === node + 1) this.#state[node] = state;
    else this.#state.fill(state, node, end);
  }

  /** Whether a service is reached by a node of a subtree. */
  #reachesService(node: number): boolean {
    return this.#expertiseBefore[node] !== this.#expertiseBefore[this.#tree.end[node] as number];
  }

  /** Rescues a subtree as a whole, or else the subtrees below its root one by one. */
  #sortSubtree(
    query: SearchQuery,
    root: number,
    cut: readonly number[],
    own: readonly number[],
    sorted: Sorted,
  ): void {
    const { end, service } = this.#tree;
    const state = this.#state;
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const stop = end[node] as number;
      if (!sorted.isThorough && !this.#reachesService(node)) {
        sorted.hasSkipped = true;
        continue;
      }
      if (service[node] !== query.removedService) {
        if (this.#isLedTo(query, node)) {
          this.#setSubtree(node, reached);
          sorted.rescued.push(node);
          sorted.rescuedSize += stop - node;
          // What is cut off below it has yet to be rescued itself.
          for (const other of cut.length > 1 ? cut : [])
            if (other > node && other < stop) this.#setSubtree(other, cutOff);
          for (const other of own) if (other > node && other < stop) state[other] = cutOff;
          continue;
        }
        state[node] = unreached;
        sorted.unreached.push(node);
      }
      for (let child = node + 1; child < stop; child = end[child] as number)
        if (state[child] === cutOff) waiting.push(child);
    }
  }

  /** Whether a leg leads to a node from a reached one, or the client is at its service. */
  #isLedTo(query: SearchQuery, node: number): boolean {
    const { service, referralNode, expertiseNode } = this.#tree;
    const at = service[node] as number;
    if (referralNode[at] === node) return this.#isLedToBy(query, "referrals", at, referralNode);
    return (
      this.#isReached(referralNode[at] as number) || this.#isLedToBy(query, "expertise", at, expertiseNode)
    );
  }

  #isReached(node: number): boolean {
    return node !== -1 && this.#state[node] === reached;
  }

  /** Whether an edge of one kind leads to a service from a reached node. */
  #isLedToBy(query: SearchQuery, kind: EdgeKind, service: number, nodeOf: Int32Array): boolean {
    const { network, acceptedConstraints, removedLink = -1, removedService = -1 } = query;
    const { partOffsets } = network.reverse;
    const { offsets, sources, edges, constraints } = network.reverse[kind];
    const { links } = network[kind];
    const stop = offsets[service + 1] as number;
    for (let at = offsets[service] as number; at < stop; at++) {
      const owner = sources[at] as number;
      const isOpen = this.#isReached(nodeOf[owner] as number);
      const hasParts = partOffsets[owner] !== partOffsets[owner + 1];
      if (!isOpen && !hasParts) continue;
      if (acceptedConstraints[constraints[at] as number] === 0) continue;
      if (links[edges[at] as number] === removedLink || owner === removedService) continue;
      if (isOpen) return true;
      const parts = partsOf(network, owner, removedService);
      if (parts.some((walker) => this.#isReached(nodeOf[walker] as number))) return true;
    }
    return false;
  }

  /** Rescues all nodes that legs lead to from nodes rescued since they were looked at. */
  #rescueFromRescued(query: SearchQuery, sorted: Sorted): void {
    const { service, referralNode, expertiseNode } = this.#tree;
    const { network, acceptedConstraints, removedService = -1, removedLink = -1 } = query;
    const state = this.#state;
    const rescued = this.#listRescued(query, sorted);
    const rescue = (node: number) => {
      if (node === -1 || state[node] !== unreached) return;
      state[node] = reached;
      rescued.push(node);
    };
    for (const node of rescued) {
      const here = service[node] as number;
      const isReferred = referralNode[here] === node;
      if (isReferred) rescue(expertiseNode[here] as number);
      const { offsets, targets, links, constraints } = isReferred ? network.referrals : network.expertise;
      const nodeOf = isReferred ? referralNode : expertiseNode;
      let owner = here;
      for (; owner !== -1 && owner !== removedService; owner = network.parent[owner] as number) {
        const stop = offsets[owner + 1] as number;
        for (let edge = offsets[owner] as number; edge < stop; edge++)
          if (acceptedConstraints[constraints[edge] as number] === 1 && links[edge] !== removedLink)
            rescue(nodeOf[targets[edge] as number] as number);
      }
    }
  }

  /** The nodes to continue from: all that are rescued, or those that they lead to, whichever are fewer. */
  #listRescued(query: SearchQuery, sorted: Sorted): number[] {
    const state = this.#state;
    const { end } = this.#tree;
    const nodes: number[] = [];
    if (sorted.rescuedSize < sorted.unreached.length)
      for (const root of sorted.rescued)
        for (let node = root; node < (end[root] as number); node++) {
          if (state[node] === reached) nodes.push(node);
        }
    else for (const node of sorted.unreached) if (this.#isLedTo(query, node)) nodes.push(node);
    for (const node of nodes) state[node] = reached;
    return nodes;
  }
}
