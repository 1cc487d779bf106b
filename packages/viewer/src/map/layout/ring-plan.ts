import { roomIn, ringMargin, nameRoom, segmentsOf, type RowGrid } from "./ring-rows.js";
import type { RingEdge } from "./ring-edge.js";

/** What a ring has to hold. */
export interface RingLoad {
  boxes: number;
  /** Of most of its boxes. */
  width: number;
}

/** How many rows a ring may have above the one inside it, and below: these are tried. */
const rowSteps = [1, 2, 3, 4, 6, 8, 11, 15, 20, 27, 36];
/** How much less good a picture counts for every ring of another shape than the whole. */
const odd = 0.02;

interface Draft {
  edges: RingEdge[];
  size: number;
  oddness: number;
}

/**
 * The edges of rings around a middle, so that each holds its boxes and the whole is as small as it can
 * be in its shape. Each reaches at least so far beyond the one inside it. A ring may have its boxes above and below, or at its sides only.
 */
export function planRings(
  loads: readonly RingLoad[],
  middle: RingEdge,
  grid: RowGrid,
  { aspect, least }: { aspect: number; least: number },
): RingEdge[] {
  const total = loads.reduce((sum, { boxes }) => sum + boxes, 0);
  const kept = total > 400 ? 24 : 160;
  let drafts: Draft[] = [{ edges: [], size: 0, oddness: 0 }];
  for (const load of loads)
    drafts = drafts
      .flatMap(({ edges, oddness }) =>
        edgesFor(load, edges.at(-1) ?? middle, grid, least).map((edge): Draft => {
          const off = oddness + Math.abs(Math.log(edge.wide / edge.high / aspect));
          const size = Math.max(edge.wide / aspect, edge.high) * (1 + odd * off);
          return { edges: [...edges, edge], size, oddness: off };
        }),
      )
      .toSorted((a, b) => a.size - b.size)
      .slice(0, kept);
  return drafts[0]?.edges ?? [];
}

/** The outer edges that a ring may have, each as narrow as its height allows. */
function edgesFor(load: RingLoad, inner: RingEdge, grid: RowGrid, least: number): RingEdge[] {
  if (load.boxes === 0) return [{ wide: inner.wide + least, high: inner.high + least }];
  const { pitch, height } = grid;
  const first = Math.ceil((inner.high + ringMargin + height / 2) / pitch);
  const highs = rowSteps
    .filter((rows) => rows <= Math.max(4, load.boxes / 3))
    .map((rows) => (first + rows - 1) * pitch + height / 2 + nameRoom + ringMargin + 1)
    .filter((high) => high > inner.high + least);
  return [inner.high + least, ...highs].map((high) => ({
    high,
    wide: narrowest(load, inner, high, grid, least),
  }));
}

/** How far a ring of some height must reach sideways to hold its boxes. */
function narrowest(
  { boxes, width }: RingLoad,
  inner: RingEdge,
  high: number,
  grid: RowGrid,
  least: number,
): number {
  const holds = (wide: number) => {
    const segments = segmentsOf(inner, { wide, high }, grid, width);
    return segments.reduce((sum, segment) => sum + roomIn(segment, width), 0) >= boxes;
  };
  let low = inner.wide + least;
  if (holds(low)) return low;
  let top = low + width;
  while (!holds(top)) [low, top] = [top, top * 1.3 + width];
  while (top - low > 3) {
    const middle = (low + top) / 2;
    if (holds(middle)) top = middle;
    else low = middle;
  }
  return top;
}
