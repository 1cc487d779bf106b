import { textIn, type Language, type Level, type Network, type ReachAnswer, type Reached } from "@polku/core";
import { linkNumberOf } from "@polku/core/network";
import { columnX, type Box, type CellRange, type Grid } from "../layout/grid.js";
import { labelText, sizes, titleWidth } from "../layout/items.js";
import { layOut, type Placed } from "../layout/lay-out.js";
import type { Layout } from "@polku/core/model";
import { boxOf, groupingOf, groupName, groupsAround } from "../layout/network-items.js";
import type { Positions } from "../layout/free.js";
import type { Shape } from "../layout/shape.js";
import { wrapLabel } from "../layout/wrap-label.js";
import { routeLinksInTurns, type Routes } from "../routing/route-links.js";
import { deriveLinks } from "./derived-links.js";
import { emphasisOfLink, emphasisOfNode, focusOf, type Focus } from "./emphasis.js";
import { nothingHidden, type HiddenParts } from "./hidden-parts.js";
import { lettersOf } from "./level-letters.js";
import { placeBadges, type ItemBadges } from "./item-badges.js";
import { changesOfLinks } from "./link-marks.js";
import { byElement, mapMarks, type MapMark, type MapMarks } from "./map-marks.js";
import { reachedIn } from "./reached-in.js";
import { routeLegs } from "./route-legs.js";
import type { Scene, SceneFrame, SceneLevel, SceneLink, SceneNode, SceneTrunk } from "./scene.js";
import { atOnce } from "@polku/core/questions";
import { combineLinks, linksBetweenBoxes, linksOf } from "./scene-links.js";
import { toSceneTrunks } from "./scene-trunks.js";

/** What a scene is made from: the network, the answer and how it is looked at. */
export interface SceneInput {
  readonly network: Network;
  readonly answer?: ReachAnswer;
  /** The service whose route is shown. */
  readonly target?: string;
  /** Whether that route would exist only under other conditions. */
  readonly isHypothetical?: boolean;
  readonly selected?: readonly string[];
  readonly layout: Layout;
  /** Of the area to fill; wide where it is not given. */
  readonly shape?: Shape;
  readonly language: Language;
  /** Of the free layout, as forces found them. */
  readonly positions?: Positions;
  /** What is not shown; its place stays free. */
  readonly hidden?: HiddenParts;
  /** What a comparison, a scenario or a question says of services and links. */
  readonly marks?: MapMarks;
  /** What people added to services, links and places in a workshop. */
  readonly badges?: ItemBadges;
  /** Whether so many services are marked that nothing else should draw attention. */
  readonly crowded?: boolean;
  /** The levels before changes that rename them. */
  readonly levelsBefore?: readonly Level[];
  /** The network that this one is a change of: what it has keeps its place. */
  readonly base?: Network;
  /** A network with more than this one, whose places hold: before and after lie in the same picture. */
  readonly within?: Network;
  /** Which links are drawn while there is an answer: those it uses, or all. */
  readonly links?: "answer" | "all";
  /** The groups of a large network that are open. */
  readonly open?: readonly string[];
  /** Pairs of a part and a wider service that have a line between them, beside those of the route. */
  readonly parts?: readonly (readonly [part: string, of: string])[];
  /** Where services are, for a picture with a layout of its own: only these services are in it, and links between them. */
  readonly grid?: Grid;
}

const noBadges: ItemBadges = new Map();

/** Links between more pairs than this are not drawn at once, of services and of groups: nobody could follow them. */
const mostDrawn = { single: 150, grouped: 40 };
/** Of labels in a layout of its own, which are wrapped by who laid it out. */
const ownMeasure = { widest: 10, mostLines: 3 };

/**
 * The scene of a network and an answer. Places depend on the model, the layout and the shape only, never on the
 * language, the question or the selection.
 *
 * @example
 * ```ts
 * buildScene({ network, answer, layout: "bands", language: "fi" }).nodes.length; // 7
 * ```
 */
export function buildScene(input: SceneInput): Scene {
  return atOnce(buildSceneInTurns(input));
}

/** The same as work that can be parted: it yields where a page that shows a large network may do something else. */
export function* buildSceneInTurns(input: SceneInput): Generator<void, Scene> {
  const { network, answer, target, shape = "wide", hidden = nothingHidden, crowded = false } = input;
  const badges = input.badges ?? noBadges;
  const reached = target === undefined ? undefined : answer && reachedIn(answer).get(target);
  if (groupingOf(network)) yield;
  const open = openGroups(input, reached);
  const box = input.grid ? (service: string) => service : boxOf(network, open);
  yield;
  const placed = input.grid
    ? { grid: input.grid, measure: ownMeasure }
    : layOut({
        network: input.within ?? network,
        layout: input.layout,
        shape,
        open,
        ...(input.positions ? { positions: input.positions } : {}),
        base: input.base ?? network,
      });
  yield;
  const marks = byElement(input.marks ?? {});
  const onRoute = new Set(reached?.route.flatMap(({ from, to }) => [from, to]));
  if (reached) onRoute.add(reached.service);
  for (const wider of routeLegs.widerServices(network, reached?.route ?? [])) onRoute.add(wider);
  const { links, complete } = yield* shownLinks(input, usedLinks(network, answer, reached), marks, open, box);
  yield;
  const unweighted = nodesOf(input, placed, reached, onRoute, marks, open).filter(
    ({ id }) => !hidden.services.has(id),
  );
  const focus = focusOf({ route: reached?.route ?? [], crowded, nodes: unweighted });
  const nodes = unweighted.map((node) => ({ ...node, emphasis: emphasisOfNode(node, focus) }));
  const isShown = new Set(nodes.map(({ id }) => id));
  const legs = (reached?.route ?? []).filter(
    ({ from, to }) => isShown.has(box(from)) && isShown.has(box(to)),
  );
  // In a picture with its own layout, a route shares no line with other links, and each leg has its own.
  const isRouteAlone = input.grid !== undefined && legs.length > 0;
  const onLegs = new Set(legs.map(({ link }) => link));
  const drawn = drawnLinks(links, focus, input.links ?? "answer", nodes, badges).filter(
    ({ id, from, to, marks: own }) =>
      isShown.has(from) && isShown.has(to) && (!isRouteAlone || onLegs.has(id) || own !== undefined),
  );
  const parts = input.parts ?? [];
  const connectors = [...routeLegs.connectors(network, legs, box), ...routeLegs.ownConnectors(parts)];
  yield;
  const routes = yield* routeLinksInTurns(placed.grid, [...drawn, ...connectors], isRouteAlone);
  yield;
  const trunks = trunksOf(routes, new Map(drawn.map((link) => [link.id, link])), focus);
  const route = routeLegs.toSceneLegs(network, legs, box, routes);
  const itemBadges = placeBadges(badges, network, box, nodes, routes);
  const onLines = [...route.map(({ badge }) => badge), ...itemBadges.map(({ at }) => at)];
  return {
    layout: input.layout,
    shape,
    width: placed.grid.width,
    height: placed.grid.height,
    grid: placed.grid,
    levelNames: placed.grid.bands.length > 0 ? sizes.levelNames : 0,
    nodes,
    links,
    trunks,
    route,
    parts: routeLegs.partLines(parts, routes),
    linkMarks: changesOfLinks({ links, nodes, route }, trunks, onLines),
    badges: itemBadges,
    isHypothetical: input.isHypothetical === true && legs.length > 0,
    levels: levelsOf(input, placed.grid, crowded ? nodes : []),
    frames: placed.grid.frames
      .map((frame) => frameOf(placed.grid, frame))
      .filter((frame) => nodes.some((node) => overlaps(frame, node))),
    complete,
    crowded,
  };
}

function openGroups(
  { network, selected = [], open = [], answer }: SceneInput,
  reached: Reached | undefined,
): Set<string> {
  const needed = [...selected, ...(reached?.route ?? []).flatMap(({ from, to }) => [from, to])];
  if (answer?.reached[0]) needed.push(answer.reached[0].service);
  return new Set([...open, ...groupsAround(network, needed)]);
}

/**
 * The links that the answer or the route uses. Of a large network, where only those of the start are drawn, the
 * links of services one step away: the legs of all routes would take longer to make than the answer.
 */
function usedLinks(
  network: Network,
  answer: ReachAnswer | undefined,
  reached: Reached | undefined,
): Set<string> {
  const isLarge = groupingOf(network) !== undefined;
  const counted = answer?.reached.filter(({ steps }) => !isLarge || steps === 1) ?? [];
  return new Set(
    [...counted, ...(reached ? [reached] : [])].flatMap(({ route }) => route.map(({ link }) => link)),
  );
}

/** The links between what is shown, and what replaces those over something hidden. */
function* shownLinks(
  { network, hidden = nothingHidden, grid }: SceneInput,
  used: ReadonlySet<string>,
  marks: ReadonlyMap<string, readonly MapMark[]>,
  open: ReadonlySet<string>,
  box: (service: string) => string,
): Generator<void, { links: readonly SceneLink[]; complete: boolean }> {
  const mark = (links: readonly SceneLink[], positionOf: (number: number) => number) => {
    const marked = [...links];
    for (const id of new Set([...used, ...marks.keys()])) {
      const position = positionOf(linkNumberOf(network, id));
      const link = marked[position];
      const own = marks.get(id);
      if (link)
        marked[position] = {
          ...link,
          inAnswer: link.inAnswer || used.has(id),
          ...(own === undefined ? {} : { marks: own }),
        };
    }
    return marked;
  };
  if (hidden === nothingHidden && !grid) {
    const { links, positions } = yield* linksBetweenBoxes(network, open, box);
    yield;
    return { links: mark(links, (number) => positions[number] ?? -1), complete: true };
  }
  const links = mark(linksOf(network), (number) => number);
  const shown = links.filter(
    ({ id, from, to }) => !hidden.links.has(id) && !hidden.services.has(from) && !hidden.services.has(to),
  );
  if (grid)
    return {
      links: shown.filter(({ from, to }) => grid.cells.has(from) && grid.cells.has(to)),
      complete: true,
    };
  const derived = deriveLinks(links, hidden);
  return { links: combineLinks([...shown, ...derived.links], box).links, complete: derived.complete };
}

/**
 * The links whose lines are drawn: while there is something to focus on, those that belong to it. Of too many, those
 * that are marked, and those of what is selected; the others show when a box is pointed at.
 */
function drawnLinks(
  links: readonly SceneLink[],
  focus: Focus,
  which: "answer" | "all",
  nodes: readonly SceneNode[],
  badges: ItemBadges,
): readonly SceneLink[] {
  const between = links.filter(({ from, to }) => from !== to);
  const isMarked = ({ id, marks }: SceneLink) => marks !== undefined || (badges.size > 0 && badges.has(id));
  const wanted = between.filter(
    (link) => which === "all" || focus === "everything" || link.inAnswer || isMarked(link),
  );
  const pairs = new Set(wanted.map(({ from, to }) => `${from} ${to}`));
  if (pairs.size <= (nodes.some(({ group }) => group) ? mostDrawn.grouped : mostDrawn.single)) return wanted;
  const selected = new Set(nodes.flatMap((node) => (node.selected ? node.id : [])));
  return between.filter((link) => isMarked(link) || selected.has(link.from) || selected.has(link.to));
}

function nodesOf(
  { network, answer, selected, language }: SceneInput,
  { grid, measure }: Placed,
  reached: Reached | undefined,
  onRoute: ReadonlySet<string>,
  marks: ReadonlyMap<string, readonly MapMark[]>,
  open: ReadonlySet<string>,
): Omit<SceneNode, "emphasis">[] {
  const letters = lettersOf(network, language);
  const levels = new Map(network.model.levels.map(({ id }, index) => [id, index]));
  const entries = answer && reachedIn(answer);
  const chosen = new Set(selected);
  const grouping = groupingOf(network);
  const titled = new Map(
    grid.frames.filter(({ hasOwnTitle }) => hasOwnTitle).map((frame) => [frame.of, frame]),
  );
  const nodes: Omit<SceneNode, "emphasis">[] = [];
  for (const [id, cell] of grid.cells) {
    const service = network.service(id);
    const group = grouping?.groups.get(id);
    if (!service && !group) continue;
    const frame = titled.get(id);
    const place = frame ? titleBox(grid, frame) : boxAt(grid, cell.column, cell.row);
    const label = service ? labelText(service, language) : group ? groupName(network, group, language) : id;
    const room = frame
      ? titleWidth(measure.widest, frame.right - frame.left + 1)
      : (place.width - sizes.tab - 2 * sizes.paddingX) / sizes.font;
    const fitting = Math.floor((place.height - (frame ? 0 : 2 * sizes.paddingY)) / sizes.lineHeight);
    const mostLines = Math.min(measure.mostLines, fitting - (group && !frame ? 1 : 0));
    const level = service ? (levels.get(service.level) ?? 0) : (group?.level ?? 0);
    const arrival = entries?.get(id)?.arrival;
    const own = marks.get(id);
    nodes.push({
      id,
      ...place,
      lines: wrapLabel(label, room, Math.max(1, mostLines)),
      name: service ? textIn(service.name, language) : label,
      level,
      letter: letters[level] ?? "",
      status: service?.status ?? "established",
      isTitle: frame !== undefined,
      ...(service?.partOf === undefined ? {} : { partOf: service.partOf }),
      origin: arrival === "here" || id === answer?.question.from,
      ...(arrival === undefined ? {} : { arrival }),
      onRoute: onRoute.has(id),
      target: reached !== undefined && reached.steps > 0 && id === reached.service,
      selected: chosen.has(id),
      ...(group && !open.has(id)
        ? {
            group: {
              count: group.services.length,
              reached: group.services.filter((one) => entries?.has(one)).length,
            },
          }
        : {}),
      ...(own === undefined ? {} : { marks: own }),
    });
  }
  return nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function boxAt(grid: Grid, column: number, row: number): Box {
  const { y = 0, height = 0 } = grid.rows[row] ?? {};
  return { x: columnX(grid, column), y, width: grid.boxWidth, height };
}

function titleBox(grid: Grid, frame: CellRange): Box {
  const { x, width } = frameOf(grid, { ...frame, of: "", level: 0 });
  const { y = 0, height = 0 } = grid.rows[frame.top] ?? {};
  return { x, y, width, height };
}

function frameOf(
  grid: Grid,
  { of, level, left, right, top, bottom }: CellRange & { of: string; level: number },
): SceneFrame {
  const x0 = columnX(grid, left) - grid.boxWidth / 2 - sizes.framePadding;
  const x1 = columnX(grid, right) + grid.boxWidth / 2 + sizes.framePadding;
  const [first, last] = [grid.rows[top], grid.rows[bottom]];
  const y0 = (first?.y ?? 0) - (first?.height ?? 0) / 2;
  const y1 = (last?.y ?? 0) + (last?.height ?? 0) / 2 + sizes.framePadding;
  return { of, level, x: (x0 + x1) / 2, y: (y0 + y1) / 2, width: x1 - x0, height: y1 - y0 };
}

function overlaps(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

/** A trunk is drawn as strongly as the strongest of its links. */
function trunksOf({ trunks }: Routes, links: ReadonlyMap<string, SceneLink>, focus: Focus): SceneTrunk[] {
  return toSceneTrunks(trunks, (own) => {
    const found = own.flatMap((id) => links.get(id) ?? []).map((link) => emphasisOfLink(link, focus));
    return found.includes("full") ? "full" : (found[0] ?? "faint");
  });
}

function levelsOf(
  { network, language, levelsBefore = [] }: SceneInput,
  grid: Grid,
  counted: readonly SceneNode[],
): SceneLevel[] {
  const letters = lettersOf(network, language);
  return grid.bands.map(({ level: index, top, bottom }) => {
    const level = network.model.levels[index];
    const own = counted.filter((node) => node.level === index);
    const before = levelsBefore.find(({ id }) => id === level?.id);
    const [was, name = ""] = [before, level].map((one) => (one ? textIn(one.name, language) : ""));
    const countOf = (mark: MapMark) => own.filter(({ marks }) => marks?.includes(mark)).length;
    const edges = [grid.gutterY[top] ?? 0, grid.gutterY[bottom + 1] ?? 0];
    return {
      level: level?.id ?? "",
      index,
      name,
      lines: linesOfLevel(level, language, ((edges[1] ?? 0) - (edges[0] ?? 0)) / sizes.font - 0.6),
      letter: letters[index] ?? "",
      top: edges[0] ?? 0,
      bottom: edges[1] ?? 0,
      ...(was === undefined || was === "" || was === name ? {} : { was }),
      counts: mapMarks.map((mark) => ({ mark, count: countOf(mark) })).filter(({ count }) => count > 0),
    };
  });
}

/** A level's name in up to two lines of the band's height; its short name where that is too little. */
function linesOfLevel(level: Level | undefined, language: Language, height: number): string[] {
  if (!level) return [];
  const lines = wrapLabel(textIn(level.name, language), Math.max(4, height), 2);
  const isCut = lines.some((line) => line.endsWith("…"));
  return isCut && level.short !== undefined
    ? wrapLabel(textIn(level.short, language), Math.max(4, height), 2)
    : lines;
}
