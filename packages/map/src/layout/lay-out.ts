import { languages, textIn, type Network } from "@polku/core";
import { weakMapMemoize as memoize } from "reselect";
import { layOutBands } from "./bands.js";
import { layOutFree, type Positions } from "./free.js";
import type { Grid } from "./grid.js";
import type { Layout } from "@polku/core/model";
import { allLabels, labelText, measureLabels, sizes, titleWidth, type LabelMeasure } from "./items.js";
import { boxOf, groupingOf, groupName, itemsOf } from "./network-items.js";
import { placeAdded } from "./place-added.js";
import type { Shape } from "./shape.js";
import { estimateWidth, wrapLabel } from "./wrap-label.js";

/** What decides where everything stands. */
export interface LayoutOptions {
  readonly network: Network;
  readonly layout: Layout;
  readonly shape: Shape;
  /** Of the free layout; without them the bands stand in. */
  readonly positions?: Positions;
  /** The network that this one is a change of: what it has keeps its place. */
  readonly base?: Network;
  /** The groups of a large network that are open. */
  readonly open?: ReadonlySet<string>;
}

/** A grid and the labels' measure that it is made for. */
export interface Placed {
  readonly grid: Grid;
  readonly measure: LabelMeasure;
}

const noGroups: ReadonlySet<string> = new Set<string>();

/**
 * Lays a network out. The same model gives the same places whatever the language, the question, the order of the
 * file; a scenario keeps the places of the network that it changes.
 */
export function layOut(options: LayoutOptions): Placed {
  const { network, base = network, open = noGroups } = options;
  const placed = layOutOwn({ ...options, network: base, open });
  if (base === network) return placed;
  const items = itemsOf(network, open);
  const levels = new Map(itemsOf(base, open).map(({ id, level }) => [id, level]));
  const isSame = ({ id, level }: { id: string; level: number }) => levels.get(id) === level;
  const cells = new Map(
    items.filter(isSame).flatMap(({ id }) => {
      const cell = placed.grid.cells.get(id);
      return cell ? [[id, cell] as const] : [];
    }),
  );
  const added = items.filter((item) => !cells.has(item.id));
  const { bands } = placed.grid;
  const isOutside = ({ level }: { level: number }) =>
    bands.length > 0 && !bands.some((band) => band.level === level);
  // A level that had no services has no room kept for it; and what is new for the most part stands better laid out anew.
  if (added.length > cells.size || added.some(isOutside)) return layOutOwn({ ...options, open });
  const frames = placed.grid.frames.filter(({ of, level }) =>
    items.some((item) => item.frame === of && item.level === level),
  );
  return { ...placed, grid: placeAdded({ ...placed.grid, cells, frames }, added, pairsOf(network, open)) };
}

function layOutOwn({ network, layout, shape, positions, open = noGroups }: LayoutOptions): Placed {
  const groups = [...open].toSorted().join(" ");
  return layout === "free" && positions !== undefined
    ? placeFree(network, positions, shape, groups)
    : placeBands(network, shape, groups);
}

/** The groups that are open, from their ids in one text. */
function openIn(groups: string): ReadonlySet<string> {
  return new Set(groups === "" ? [] : groups.split(" "));
}

const placeBands = memoize((network: Network, shape: Shape, groups: string): Placed => {
  const open = openIn(groups);
  const measure = measureOf(network);
  const grid = layOutBands(
    {
      items: itemsOf(network, open),
      levels: network.model.levels.length,
      // Groups are looked for by their names: they stay in the order of the alphabet.
      pairs: groupingOf(network) ? [] : pairsOf(network, open),
      boxWidth: boxWidthOf(measure),
      boxHeight: boxHeights(network, measure),
      titleHeight: titleHeights(network, measure),
      bandHeights: network.model.levels.map(
        ({ name, short }) =>
          Math.min(
            // A name of several words may take two lines.
            longestOf((language) => estimateWidth(textIn(short ?? name, language))),
            longestOf((language) => Math.max(...wrapLabel(textIn(name, language), 9, 2).map(estimateWidth))),
          ) *
            sizes.font +
          12,
      ),
    },
    shape,
  );
  return { grid, measure };
});

const placeFree = memoize((network: Network, positions: Positions, shape: Shape, groups: string): Placed => {
  const measure = measureOf(network);
  const ids = itemsOf(network, openIn(groups)).map(({ id }) => id);
  const heightOf = boxHeights(network, measure);
  const height = Math.max(sizes.lineHeight, ...ids.map((id) => heightOf(id)));
  return { grid: layOutFree(ids, positions, boxWidthOf(measure), height, shape), measure };
});

function longestOf(width: (language: (typeof languages)[number]) => number): number {
  return Math.max(...languages.map((language) => width(language)));
}

function boxWidthOf({ widest }: LabelMeasure): number {
  return Math.ceil(widest * sizes.font) + sizes.tab + 2 * sizes.paddingX;
}

const measureOf = memoize((network: Network): LabelMeasure => {
  // A sample of a large network says enough of its labels.
  const labels = allLabels(network);
  const step = Math.max(1, Math.floor(labels.length / 2000));
  return measureLabels(labels.filter((_, index) => index % step === 0));
});

/** The height of the box of a service or a group, in any language: at least two lines. */
function boxHeights(network: Network, { widest, mostLines }: LabelMeasure): (id: string) => number {
  const grouping = groupingOf(network);
  return (id) => {
    // A group's box has a line for its counts below its name.
    const [most, more] = grouping?.groups.has(id) === true ? [2, 1] : [mostLines, 0];
    const lines = [...labelsOf(network, id)].map((label) => wrapLabel(label, widest, most).length + more);
    return Math.max(2, ...lines) * sizes.lineHeight + 2 * sizes.paddingY;
  };
}

/** The height of a frame's title, in any language: one line, or two where the frame is narrow. */
function titleHeights(network: Network, { widest }: LabelMeasure): (id: string, columns: number) => number {
  return (id, columns) => {
    const room = titleWidth(widest, columns);
    const lines = Math.max(...[...labelsOf(network, id)].map((label) => wrapLabel(label, room, 2).length));
    return lines === 1 ? sizes.title : lines * sizes.lineHeight + sizes.paddingY;
  };
}

/** The different labels that a service or a group has in all languages; where it is neither, its id. */
function labelsOf(network: Network, id: string): Set<string> {
  const group = groupingOf(network)?.groups.get(id);
  const service = network.service(id);
  return new Set(
    languages.map((language) =>
      group ? groupName(network, group, language) : service ? labelText(service, language) : id,
    ),
  );
}

/** The pairs of boxes that links join, each once. */
function pairsOf(network: Network, open: ReadonlySet<string>): [string, string][] {
  const box = boxOf(network, open);
  const pairs = new Map<string, [string, string]>();
  for (const { from, to } of network.links) {
    const [a, b] = [box(from), box(to)];
    if (a !== b) pairs.set(a < b ? `${a} ${b}` : `${b} ${a}`, [a, b]);
  }
  return [...pairs.values()];
}
