import type { LinkKind, Status } from "@polku/core";
import type { CellRange, Grid } from "../layout/grid.js";
import { columnX } from "../layout/grid.js";
import { sizes } from "../layout/items.js";
import { findTree, type TreeEnd } from "./find-tree.js";
import { portsAround, portsBelowTitle, toGutters, type Port } from "./gutters.js";
import { toLines, type Point, type Tree } from "./lanes.js";

/** A link to be routed, or the line from a part to its wider service; parallel ones share a line. */
export interface RoutableLink {
  readonly id: string;
  readonly kind: LinkKind | "derived" | "part";
  readonly status: Status;
  readonly from: string;
  readonly to: string;
}

/** A line of a trunk: where it branches off, or the whole of it, to its end. */
export interface Line {
  readonly points: readonly Point[];
  /** Whether it begins at the edge of the root; else it branches off another line. */
  readonly startsAtRoot: boolean;
}

/** Links of one kind that leave, or reach, one place: drawn as one line that branches. */
export interface Trunk {
  readonly id: string;
  readonly kind: LinkKind | "derived" | "part";
  readonly status: Status;
  /** The common end of its links. */
  readonly root: string;
  /** Whether its links go from the root; else they come to it. */
  readonly isFromRoot: boolean;
  readonly links: readonly string[];
  /** What to draw, without drawing any stretch twice; the first of a root begins at its edge. */
  readonly lines: readonly Line[];
  /** Where it branches. */
  readonly forks: readonly Point[];
}

/** The routes of links. */
export interface Routes {
  readonly trunks: readonly Trunk[];
  /** The whole line of each link, in its own direction, from edge to edge. */
  readonly lineOf: ReadonlyMap<string, readonly Point[]>;
}

/**
 * Routes links through the gutters of a grid, never behind a box. Links of the same kind and status that share an
 * end share a trunk, unless they are to lie apart. The result depends on the links' ids, not on their order. It yields
 * where the page may have a turn.
 */
export function* routeLinksInTurns(
  grid: Grid,
  links: readonly RoutableLink[],
  apart = false,
): Generator<void, Routes> {
  const gutters = toGutters(grid);
  const load = new Uint16Array(gutters.size);
  const places = new Places(grid);
  const plans = toPlans(
    links.filter(({ from, to }) => places.has(from) && places.has(to) && from !== to),
    (end, root) => places.isWithin(end, root),
    apart,
  );
  yield;
  const trees: Tree[] = [];
  for (const plan of plans) {
    const ends = [...plan.ends.keys()].map((id) => places.end(id, plan.root));
    const root = places.end(plan.root, ends[0]?.id);
    const [end] = ends;
    const within = places.frameAround(plan.root, end?.id) ?? (end && places.frameAround(end.id, plan.root));
    trees.push({ root: plan.root, branches: findTree(gutters, root, ends, load, within) });
    yield;
  }
  const routed = toLines(grid, trees, (item, port) => places.edge(item, port));
  yield;
  const lineOf = new Map<string, readonly Point[]>();
  const trunks = plans.map((plan, index): Trunk => {
    const branches = routed[index] ?? [];
    for (const { end, points } of branches)
      for (const id of plan.ends.get(end) ?? [])
        lineOf.set(id, plan.isFromRoot ? points : points.toReversed());
    return {
      id: plan.key,
      kind: plan.kind,
      status: plan.status,
      root: plan.root,
      isFromRoot: plan.isFromRoot,
      links: [...plan.ends.values()].flat(),
      ...withoutRepeats(branches),
    };
  });
  return { trunks, lineOf };
}

interface Plan {
  readonly key: string;
  readonly kind: RoutableLink["kind"];
  readonly status: Status;
  readonly root: string;
  readonly isFromRoot: boolean;
  /** The links of each other end. */
  readonly ends: Map<string, string[]>;
}

/** Groups links into trunks, those that share the most first. */
function toPlans(
  links: readonly RoutableLink[],
  isWithin: (end: string, root: string) => boolean,
  apart: boolean,
): Plan[] {
  const left = new Set(links.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  const plans: Plan[] = [];
  while (left.size > 0) {
    const groups = new Map<string, RoutableLink[]>();
    for (const link of left)
      for (const side of ["from", "to"] as const) {
        // Links within a frame leave its title on the inside, and have a trunk of their own.
        const end = side === "from" ? link.to : link.from;
        const within = isWithin(end, link[side]) ? "within" : "";
        const key = `${link.kind} ${link.status} ${side} ${link[side]} ${within} ${apart ? link.id : ""}`;
        const group = groups.get(key);
        if (group) group.push(link);
        else groups.set(key, [link]);
      }
    let best: [string, RoutableLink[]] | undefined;
    for (const entry of groups) if (!best || entry[1].length > best[1].length) best = entry;
    const [first] = best?.[1] ?? [];
    if (!best || !first) break;
    const isFromRoot = best[0].startsWith(`${first.kind} ${first.status} from `);
    const ends = new Map<string, string[]>();
    for (const { id, from, to } of best[1]) {
      const end = isFromRoot ? to : from;
      ends.set(end, [...(ends.get(end) ?? []), id]);
    }
    const root = isFromRoot ? first.from : first.to;
    plans.push({ key: best[0].trim(), kind: first.kind, status: first.status, root, isFromRoot, ends });
    for (const link of best[1]) left.delete(link);
  }
  return plans;
}

/** Where items are on a grid, for routing. */
class Places {
  readonly #grid: Grid;
  readonly #titled: ReadonlyMap<string, CellRange>;

  constructor(grid: Grid) {
    this.#grid = grid;
    this.#titled = new Map(
      grid.frames.filter(({ hasOwnTitle }) => hasOwnTitle).map((frame) => [frame.of, frame]),
    );
  }

  has(id: string): boolean {
    return this.#grid.cells.has(id);
  }

  /** An end of a link; within its own frame, a frame is entered from below its title. */
  end(id: string, other: string | undefined): TreeEnd {
    const frame = this.#titled.get(id);
    const cell = this.#grid.cells.get(id);
    const frames = this.#framesAt(id);
    if (frame) {
      const isInside = other !== undefined && this.#isIn(other, frame);
      return {
        id,
        ports: isInside ? portsBelowTitle(this.#grid, frame) : portsAround(this.#grid, frame),
        frames,
      };
    }
    const { column = 0, row = 0 } = cell ?? {};
    return {
      id,
      ports: portsAround(this.#grid, { left: column, right: column, top: row, bottom: row }),
      frames,
    };
  }

  /** The index of the frame of a title that another item is in. */
  frameAround(title: string, id: string | undefined): number | undefined {
    if (id === undefined || !this.isWithin(id, title)) return undefined;
    return this.#grid.frames.findIndex(({ of, hasOwnTitle }) => hasOwnTitle && of === title);
  }

  /** The coordinate of an item's edge at a port. */
  edge(id: string, { side, column, row }: Port): number {
    const grid = this.#grid;
    const { y = 0, height = 0, isTitles } = grid.rows[row] ?? {};
    const frame = this.#titled.get(id);
    const padding = frame && !(isTitles && side === "bottom") ? sizes.framePadding : 0;
    if (side === "top") return y - height / 2;
    if (side === "bottom") return y + height / 2 + padding;
    return columnX(grid, column) + (side === "left" ? -1 : 1) * (grid.boxWidth / 2 + padding);
  }

  /** Whether an item is in the frame that another is the title of. */
  isWithin(id: string, title: string): boolean {
    const frame = this.#titled.get(title);
    return frame !== undefined && this.#isIn(id, frame);
  }

  #framesAt(id: string): ReadonlySet<number> {
    const frames = new Set<number>();
    for (const [index, frame] of this.#grid.frames.entries()) if (this.#isIn(id, frame)) frames.add(index);
    return frames;
  }

  #isIn(id: string, { left, right, top, bottom }: CellRange): boolean {
    const cell = this.#grid.cells.get(id);
    return (
      cell !== undefined &&
      cell.column >= left &&
      cell.column <= right &&
      cell.row >= top &&
      cell.row <= bottom
    );
  }
}

/** The lines of branches that share stretches, each stretch once, and where branches leave one another. */
function withoutRepeats(
  branches: readonly { readonly points: readonly Point[] }[],
): Pick<Trunk, "lines" | "forks"> {
  const drawn: [Point, Point][] = [];
  const lines: Line[] = [];
  const forks: Point[] = [];
  for (const { points } of branches) {
    let start = 0;
    let from = points[0];
    for (; start < points.length - 1; start++) {
      const [a, b] = [points[start] as Point, points[start + 1] as Point];
      const reach = farthest(drawn, a, b);
      if (!reach) break;
      from = reach;
      if (!isSame(reach, b)) break;
    }
    const rest = points.slice(start + 1);
    const own = from && !isSame(from, rest[0] ?? from) ? [from, ...rest] : rest;
    if (start > 0 || (from && points[0] && !isSame(from, points[0]))) if (from) forks.push(from);
    for (let index = 1; index < points.length; index++)
      drawn.push([points[index - 1] as Point, points[index] as Point]);
    if (own.length > 1) lines.push({ startsAtRoot: start === 0 && own[0] === points[0], points: own });
  }
  return { lines, forks };
}

/** How far from a towards b something is drawn already, where a is on it; undefined where it is not. */
function farthest(drawn: readonly [Point, Point][], a: Point, b: Point): Point | undefined {
  let best: Point | undefined;
  let most = 0;
  const isFlat = Math.abs(a.y - b.y) < 1e-6;
  for (const [c, d] of drawn) {
    if (
      isFlat
        ? Math.abs(c.y - a.y) > 1e-6 || Math.abs(d.y - a.y) > 1e-6
        : Math.abs(c.x - a.x) > 1e-6 || Math.abs(d.x - a.x) > 1e-6
    )
      continue;
    const axis = isFlat ? "x" : "y";
    const sign = Math.sign(b[axis] - a[axis]) || 1;
    const [low, high] = [Math.min(c[axis], d[axis]), Math.max(c[axis], d[axis])];
    if (a[axis] < low - 1e-6 || a[axis] > high + 1e-6) continue;
    const end = sign > 0 ? Math.min(high, b[axis]) : Math.max(low, b[axis]);
    const reach = Math.abs(end - a[axis]);
    if (best === undefined || reach > most) {
      most = reach;
      best = isFlat ? { x: end, y: a.y } : { x: a.x, y: end };
    }
  }
  return best;
}

function isSame(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 1e-6 && Math.abs(a.y - b.y) < 1e-6;
}
