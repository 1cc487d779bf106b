import TinyQueue from "tinyqueue";
import type { Gutters, Port } from "./gutters.js";

/** What a tree of routes costs beside its length. */
const costs = {
  /** A further place at which the tree leaves its root. */
  root: 60,
  /** Where it leaves one of its own branches. */
  fork: 12,
  /** Within a frame that neither end belongs to; a share of the length. */
  foreignFrame: 2.2,
  /** Outside of the frame that both ends are in; a share of the length. */
  outside: 5,
  /** For every other tree on the same stretch. */
  shared: 4,
} as const;

/** A branch of a tree: the nodes from a port of the root to a port of one end. */
export interface Branch {
  readonly end: string;
  readonly from: Port;
  readonly to: Port;
  readonly nodes: readonly number[];
}

/** An end of a tree and its ports. */
export interface TreeEnd {
  readonly id: string;
  readonly ports: readonly Port[];
  /** The frames that it is in or is named after, as indexes. */
  readonly frames: ReadonlySet<number>;
}

/**
 * Finds short routes with few bends from a root to several ends, sharing stretches: the nearest end first, each
 * further one from wherever the tree already is. `load` counts trees by node and grows by this one. A tree whose
 * ends are all `within` a frame, given by its index, keeps to it.
 */
export function findTree(
  gutters: Gutters,
  root: TreeEnd,
  ends: readonly TreeEnd[],
  load: Uint16Array,
  within?: number,
): Branch[] {
  /** For every node of the tree, the node before it on the way from the root, or -1. */
  const tree = new Map<number, number>();
  const rootPorts = new Map<number, Port>();
  for (const port of root.ports) if (!rootPorts.has(port.node)) rootPorts.set(port.node, port);
  const branches: Branch[] = [];
  const goals = new Goals(root, ends);
  while (goals.left > 0) {
    const found = findNext(gutters, goals, tree, rootPorts, load, within);
    if (!found) break;
    const { end, port, path } = found;
    for (const [index, node] of path.entries())
      if (!tree.has(node)) tree.set(node, index === 0 ? -1 : (path[index - 1] ?? -1));
    const nodes: number[] = [];
    for (let node = path.at(-1) ?? -1; node !== -1; node = tree.get(node) ?? -1) nodes.push(node);
    nodes.reverse();
    const from = rootPorts.get(nodes[0] ?? -1);
    if (from) branches.push({ end: end.id, from, to: port, nodes });
    goals.take(end);
  }
  for (const node of tree.keys()) load[node] = (load[node] ?? 0) + 1;
  return branches;
}

/** An end, and the port by which it is entered. */
interface Goal {
  readonly end: TreeEnd;
  readonly port: Port;
}

/** The ends that are left to find, by the nodes of their ports; kept from one search to the next. */
class Goals {
  readonly #open: Map<string, TreeEnd>;
  readonly #at = new Map<number, Goal[]>();
  /** By frame: how many of the root and the ends that are left are in it. */
  readonly #frames = new Map<number, number>();

  constructor(root: TreeEnd, ends: readonly TreeEnd[]) {
    this.#open = new Map(ends.map((end) => [end.id, end]));
    this.#count(root, 1);
    for (const end of this.#open.values()) {
      this.#count(end, 1);
      for (const port of end.ports) {
        const known = this.#at.get(port.node);
        if (known) known.push({ end, port });
        else this.#at.set(port.node, [{ end, port }]);
      }
    }
  }

  get left(): number {
    return this.#open.size;
  }

  /** The first end that is left at a node. */
  at(node: number): Goal | undefined {
    return this.#at.get(node)?.find(({ end }) => this.#open.has(end.id));
  }

  /** Whether the root, or an end that is left, is in a frame. */
  isIn(frame: number): boolean {
    return (this.#frames.get(frame) ?? 0) > 0;
  }

  take(end: TreeEnd): void {
    this.#open.delete(end.id);
    this.#count(end, -1);
  }

  #count({ frames }: TreeEnd, by: 1 | -1): void {
    for (const frame of frames) this.#frames.set(frame, (this.#frames.get(frame) ?? 0) + by);
  }
}

interface Next extends Goal {
  readonly path: number[];
}

/** Dijkstra's search from the tree, and from its root's ports, to the nearest of the ends. */
function findNext(
  { size, next, inside }: Gutters,
  goals: Goals,
  tree: ReadonlyMap<number, number>,
  rootPorts: ReadonlyMap<number, Port>,
  load: Uint16Array,
  within: number | undefined,
): Next | undefined {
  const cost = new Float64Array(size).fill(Infinity);
  const before = new Int32Array(size).fill(-1);
  // Nodes of equal cost come by number, so that routes are the same every time.
  const queue = new TinyQueue<{ node: number; cost: number }>(
    [],
    (a, b) => a.cost - b.cost || a.node - b.node,
  );
  const start = (node: number, at: number) => {
    if (at >= (cost[node] ?? 0)) return;
    cost[node] = at;
    queue.push({ node, cost: at });
  };
  for (const node of tree.keys()) start(node, costs.fork);
  for (const node of rootPorts.keys()) start(node, tree.size === 0 ? 0 : costs.root);
  for (let top = queue.pop(); top; top = queue.pop()) {
    const { node } = top;
    const goal = goals.at(node);
    if (goal) {
      const path: number[] = [];
      for (let at = node; at !== -1; at = before[at] ?? -1) path.push(at);
      return { ...goal, path: path.toReversed() };
    }
    const here = cost[node] ?? 0;
    for (const { to, cost: length, turns } of next[node] ?? []) {
      const frames = inside[to] ?? [];
      const share =
        within !== undefined && !frames.includes(within)
          ? costs.outside
          : frames.some((frame) => !goals.isIn(frame))
            ? costs.foreignFrame
            : 1;
      const step = turns ? length : length * share + (load[to] ?? 0) * costs.shared;
      if (here + step < (cost[to] ?? 0) - 1e-9) {
        cost[to] = here + step;
        before[to] = node;
        queue.push({ node: to, cost: here + step });
      }
    }
  }
  return undefined;
}
