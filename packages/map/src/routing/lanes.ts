import { columnX, type Frame, type Grid } from "../layout/grid.js";
import { sizes } from "../layout/items.js";
import { spotOf, type Port } from "./gutters.js";
import type { Branch } from "./find-tree.js";

/** A point of the map; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight stretch of a tree on one gutter, or the short stretch between a gutter and a box. */
interface Stretch {
  readonly along: "h" | "v";
  /** The coordinate across: y of a horizontal stretch, x of a vertical one. */
  at: number;
  /** To which side its ends turn: negative to the left or up. */
  turn: number;
}

interface Run extends Stretch {
  readonly line: number;
  low: number;
  high: number;
}

interface Stub extends Stretch {
  readonly port: Port;
}

/** A branch as the stretches that it goes along, alternately horizontal and vertical. */
interface Course {
  readonly end: string;
  readonly from: Stub;
  readonly to: Stub;
  readonly runs: readonly Run[];
}

/** A routed branch as the corners of its line, from the root's edge to the end's edge. */
export interface RoutedBranch {
  readonly end: string;
  readonly points: readonly Point[];
}

/** The branches from one root. */
export interface Tree {
  readonly root: string;
  readonly branches: readonly Branch[];
}

/** The edge of a box or frame on a side, at a cell. */
export type EdgeOf = (item: string, port: Port) => number;

const laneSpacing = 6;
const portSpacing = 9;

/**
 * Spreads trees over the width of their gutters, so that no two lie on each other, and gives the corners of every
 * branch. Lanes are ordered by the side to which runs turn, which avoids most crossings.
 */
export function toLines(grid: Grid, trees: readonly Tree[], edgeOf: EdgeOf): RoutedBranch[][] {
  const runs: Run[] = [];
  const stubs: Stub[] = [];
  const courses = trees.map(({ branches }) => {
    const own = new Map<string, Run[]>();
    for (const { nodes } of branches) addRuns(grid, nodes, own);
    for (const list of own.values()) runs.push(...list);
    const roots = new Map<number, Stub>();
    return branches.map(({ end, from, to, nodes }): Course => {
      let first = roots.get(from.node);
      if (!first) {
        first = toStub(from);
        roots.set(from.node, first);
        stubs.push(first);
      }
      const last = toStub(to);
      stubs.push(last);
      return { end, from: first, to: last, runs: runsAlong(grid, nodes, own) };
    });
  });
  for (const course of courses.flat()) noteTurns(course);
  for (const run of runs) run.at = middleOf(grid, run);
  placeLanes(grid, runs);
  placeStubs(grid, stubs, courses.flat());
  return courses.map((own, index) =>
    own.map((course) => ({ end: course.end, points: cornersOf(course, trees[index]?.root ?? "", edgeOf) })),
  );
}

function toStub(port: Port): Stub {
  return { along: port.side === "top" || port.side === "bottom" ? "v" : "h", at: 0, turn: 0, port };
}

/** Adds the stretches that nodes go along to the runs of their gutters, joining those that meet. */
function addRuns(grid: Grid, nodes: readonly number[], runs: Map<string, Run[]>): void {
  for (let index = 1; index < nodes.length; index++) {
    const [a, b] = [spotOf(grid, nodes[index - 1] ?? 0), spotOf(grid, nodes[index] ?? 0)];
    if (a.along !== b.along) continue;
    const key = `${a.along} ${a.line}`;
    const list = runs.get(key) ?? [];
    const [low, high] = [Math.min(a.at, b.at), Math.max(a.at, b.at)];
    const touching = list.filter((run) => run.low <= high && run.high >= low);
    const joined: Run = {
      along: a.along,
      line: a.line,
      low: Math.min(low, ...touching.map((run) => run.low)),
      high: Math.max(high, ...touching.map((run) => run.high)),
      at: 0,
      turn: 0,
    };
    runs.set(key, [...list.filter((run) => !touching.includes(run)), joined]);
  }
}

function runsAlong(grid: Grid, nodes: readonly number[], runs: ReadonlyMap<string, readonly Run[]>): Run[] {
  const course: Run[] = [];
  for (let index = 1; index < nodes.length; index++) {
    const [a, b] = [spotOf(grid, nodes[index - 1] ?? 0), spotOf(grid, nodes[index] ?? 0)];
    if (a.along !== b.along) continue;
    const run = runs.get(`${a.along} ${a.line}`)?.find(({ low, high }) => low <= a.at && a.at <= high);
    if (run && course.at(-1) !== run) course.push(run);
  }
  return course;
}

/** Notes on every run to which side its neighbours on the course lie; short runs turn more sharply. */
function noteTurns({ from, to, runs }: Course): void {
  const all: Stretch[] = [from, ...runs, to];
  for (const [index, run] of runs.entries()) {
    const before = all[index];
    const after = all[index + 2];
    const length = run.high - run.low + 1;
    for (const other of [before, after]) {
      if (!other) continue;
      const side = sideOf(run, other as Run | Stub);
      run.turn += side / length;
    }
  }
}

/** Where a neighbouring stretch lies seen from a run: -1 left or above, 1 right or below, 0 on both sides. */
function sideOf(run: Run, other: Run | Stub): number {
  if ("port" in other) {
    // A box is on the far side of its port's edge.
    return other.port.side === "top" || other.port.side === "left" ? 1 : -1;
  }
  const line = 2 * run.line;
  return Math.sign(other.low - line + (other.high - line));
}

function middleOf(grid: Grid, { along, line }: Run): number {
  return (along === "h" ? grid.gutterY[line] : grid.gutterX[line]) ?? 0;
}

/** Gives the runs of every gutter lanes of their own wherever they overlap. */
function placeLanes(grid: Grid, runs: readonly Run[]): void {
  const byGutter = new Map<string, Run[]>();
  for (const run of runs) {
    const key = `${run.along} ${run.line}`;
    byGutter.set(key, [...(byGutter.get(key) ?? []), run]);
  }
  for (const list of byGutter.values()) {
    for (const cluster of clustersOf(list)) {
      const rooms = cluster.map((run) => roomIn(grid, run));
      const from = Math.max(...rooms.map((room) => room.from));
      const to = Math.min(...rooms.map((room) => room.to));
      const lanes = new Map<Run, number>();
      for (const run of cluster.toSorted((a, b) => a.turn - b.turn || a.low - b.low || a.high - b.high)) {
        const beside = [...lanes].filter(([other]) => other.low <= run.high && run.low <= other.high);
        lanes.set(run, Math.max(-1, ...beside.map(([, lane]) => lane)) + 1);
      }
      const count = Math.max(...lanes.values()) + 1;
      const spacing = count > 1 ? Math.min(laneSpacing, (to - from) / (count - 1)) : 0;
      const middle = (from + to) / 2;
      for (const [run, lane] of lanes) run.at += middle + (lane - (count - 1) / 2) * spacing;
    }
  }
}

/** The part of a gutter that lanes may take, from its middle: frames reach into it by their padding. */
function roomIn(grid: Grid, { along, line, low, high }: Run): { from: number; to: number } {
  const half = (along === "v" ? sizes.gutterX : sizes.gutterY) / 2 - 2.5;
  const isBeside = (edge: (frame: Frame) => number) =>
    grid.frames.some((frame) => {
      const [from, to] = along === "v" ? [frame.top, frame.bottom + 1] : [frame.left, frame.right + 1];
      return edge(frame) === line && low < 2 * to && high > 2 * from;
    });
  // A frame's title is its upper edge: there it needs no padding.
  const before = isBeside(({ right, bottom }) => (along === "v" ? right : bottom) + 1);
  const after = along === "v" && isBeside(({ left }) => left);
  return {
    from: -half + (before ? sizes.framePadding : 0),
    to: half - (after ? sizes.framePadding : 0),
  };
}

/** Runs that overlap or meet, directly or through others: at crossings they reach a little beyond each other. */
function clustersOf(runs: readonly Run[]): Run[][] {
  const clusters: Run[][] = [];
  let end = -Infinity;
  for (const run of runs.toSorted((a, b) => a.low - b.low || a.high - b.high)) {
    if (run.low > end || clusters.length === 0) clusters.push([]);
    clusters.at(-1)?.push(run);
    end = Math.max(end, run.high);
  }
  return clusters;
}

/** Spreads the places at which links enter boxes at the same stretch of a gutter. */
function placeStubs(grid: Grid, stubs: readonly Stub[], courses: readonly Course[]): void {
  const nextTo = new Map<Stub, { run: Run | undefined; turn: number }>();
  for (const { from, to, runs } of courses) {
    note(from, runs[0], runs[1] ?? to);
    note(to, runs.at(-1), runs.at(-2) ?? from);
  }
  function note(stub: Stub, run: Run | undefined, beyond: Run | Stub | undefined): void {
    const before = nextTo.get(stub);
    const turn = run && beyond ? turnAt(stub, run, beyond) : 0;
    nextTo.set(stub, { run, turn: (before?.turn ?? 0) + turn });
  }
  /** What is straight across one gutter has one coordinate. */
  const straight = new Map(courses.filter(({ runs }) => runs.length === 0).map(({ from, to }) => [to, from]));
  // Boxes on both sides of a gutter share its width: what comes from one may pass what comes from the other.
  const byNode = new Map<number, Stub[]>();
  for (const stub of stubs)
    if (!straight.has(stub)) byNode.set(stub.port.node, [...(byNode.get(stub.port.node) ?? []), stub]);
  for (const list of byNode.values()) {
    const key = (stub: Stub) => {
      const { run, turn } = nextTo.get(stub) ?? { run: undefined, turn: 0 };
      // Of those that turn the same way, the one in the nearest lane is the outermost.
      const distance = run ? Math.abs(run.at - edgeSide(grid, stub.port)) : 1;
      return Math.sign(turn) / (1 + distance);
    };
    const ordered = list.toSorted((a, b) => key(a) - key(b));
    for (const [index, stub] of ordered.entries()) {
      const { column, row } = stub.port;
      const middle = stub.along === "v" ? columnX(grid, column) : (grid.rows[row]?.y ?? 0);
      const side = stub.along === "v" ? grid.boxWidth : (grid.rows[row]?.height ?? 0);
      const spacing = Math.min(portSpacing, (side - 12) / Math.max(1, ordered.length - 1));
      stub.at = middle + (index - (ordered.length - 1) / 2) * spacing;
    }
  }
  for (const [to, from] of straight) to.at = from.at;
}

/** Whether a course turns left or up (-1), or right or down (1), from a stub into its first run. */
function turnAt({ port }: Stub, run: Run, beyond: Run | Stub): number {
  const here = run.along === "h" ? 2 * port.column + 1 : 2 * port.row + 1;
  const there =
    "port" in beyond ? 2 * (run.along === "h" ? beyond.port.column : beyond.port.row) + 1 : 2 * beyond.line;
  return Math.sign(there - here);
}

function edgeSide(grid: Grid, { side, column, row }: Port): number {
  const { y = 0, height = 0 } = grid.rows[row] ?? {};
  if (side === "top") return y - height / 2;
  if (side === "bottom") return y + height / 2;
  return columnX(grid, column) + (side === "left" ? -1 : 1) * (grid.boxWidth / 2);
}

function cornersOf({ end, from, to, runs }: Course, root: string, edgeOf: EdgeOf): Point[] {
  const all: Stretch[] = [from, ...runs, to];
  const points = [edgePoint(from, edgeOf(root, from.port))];
  for (let index = 1; index < all.length; index++) {
    const [a, b] = [all[index - 1] as Stretch, all[index] as Stretch];
    if (a.along === b.along) continue;
    points.push(a.along === "h" ? { x: b.at, y: a.at } : { x: a.at, y: b.at });
  }
  points.push(edgePoint(to, edgeOf(end, to.port)));
  return points;
}

function edgePoint({ along, at }: Stub, edge: number): Point {
  return along === "h" ? { x: edge, y: at } : { x: at, y: edge };
}
