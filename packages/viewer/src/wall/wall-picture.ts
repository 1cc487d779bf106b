import { linkKinds, textIn, type Language, type Network } from "@polku/core";
import {
  buildScene,
  circlePath,
  direction,
  estimateWidth,
  labelText,
  legendOf,
  linesOf,
  sizes,
  type LegendEntry,
  type Point,
  type Scene,
  type SceneInput,
  type SceneLink,
  type SceneTrunk,
  type Shape,
} from "@polku/map";
import { hiddenParts, withAbsent } from "../state/hidden.js";
import type { Shown } from "../state/shown.js";
import type { State } from "../state/state.js";
import { sceneInputOf } from "../map/scene-of.js";
import { chooseLabels, type Choice } from "./choose-labels.js";
import { wallTheme } from "./colours.js";
import { layOutWall, type Item, type WallLayout } from "./lay-out-wall.js";
import { wallWords } from "./words/words.js";

/** How many services of a level have no name on the wall: those that the answer reaches, and others. */
export interface Unnamed {
  readonly level: number;
  readonly reached: number;
  readonly other: number;
}

/** A sign of the picture and what it means; the sign as in a legend, or as text. */
export type KeyEntry = Pick<LegendEntry, "key" | "text"> &
  ({ readonly sign: LegendEntry["sign"] } | { readonly mark: string });

/** What the wall draws of the map: places in map units, `unit` CSS pixels each. */
export interface WallPicture {
  readonly scene: Scene;
  readonly layout: WallLayout;
  readonly unit: number;
  readonly unnamed: readonly Unnamed[];
  readonly key: readonly KeyEntry[];
  readonly keyLines: number;
  /** The lines from the start to the wider services whose links the answer uses. */
  readonly parts: readonly SceneTrunk[];
}

export interface PictureArea {
  /** For the picture and its key, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The height of the smallest letters, in CSS pixels. */
  readonly least: number;
  /** How wide a text is in the page's font beside its estimate. */
  readonly fontShare: (texts: readonly string[]) => number;
}

/** The height of a line of the key, in smallest letters. */
export const keyLineHeight = 1.55;

/**
 * The map as the wall shows it: the names that there is room for in letters that can be read from the back row, the
 * others as numbers beside their level. `frame` limits it to some services; undefined where there is nothing to draw.
 */
export function wallPicture(
  state: State,
  shown: Shown,
  frame: readonly string[],
  area: PictureArea,
): WallPicture | undefined {
  const { network } = shown;
  const { language } = state;
  const { hidden = { services: new Set<string>() }, ...input } = sceneInputOf(state, shown, {
    shape: "wide",
    open: [],
    positions: undefined,
  });
  const choices = chooseLabels({
    network,
    answer: shown.answer,
    target: shown.target,
    selected: state.selected,
    marks: shown.marks,
    frame: servicesIn(network, frame),
    hidden: withAbsent(hiddenParts(network, state.hidden), shown.absent).services,
  });
  const items = itemsOf(network, choices, shown.target, language);
  const levels = network.model.levels.map((level, index) => ({ index, name: textIn(level.name, language) }));
  const fontShare = area.fontShare([...items.map(({ label }) => label), ...levels.map(({ name }) => name)]);
  const make = (keyLines: number) => {
    const layout = layOutWall({
      items,
      levels,
      pairs: pairsOf(shown, choices),
      hasRoute: shown.target !== undefined,
      width: area.width / area.least,
      height: (area.height - keyLines * keyLineHeight * area.least) / area.least,
      fontShare,
    });
    if (!layout) return undefined;
    const scene = buildScene({ ...input, hidden, layout: "bands", grid: layout.grid } as SceneInput);
    const unnamed = unnamedOf(shown, layout, hidden.services);
    const parts = partsOf(scene, network);
    const key = keyOf(scene, unnamed, parts.length > 0, network, language);
    const unit = (area.least * layout.scale) / sizes.font;
    return { scene, layout, unit, unnamed, key, keyLines, parts };
  };
  const first = make(1);
  const lines = first ? keyLinesOf(first.key, area.width / area.least, fontShare) : 1;
  return lines === 1 ? first : make(Math.min(lines, 2));
}

/** Whether a trunk's line is drawn: beside a route, only what changes. */
export function drawnTrunks({ trunks, route, links }: Scene): Scene["trunks"] {
  if (route.length === 0) return trunks.filter(({ emphasis }) => emphasis === "full");
  const marked = new Set(links.filter(({ marks }) => marks !== undefined).map(({ id }) => id));
  return trunks.filter((trunk) => trunk.links.some((id) => marked.has(id)));
}

/** The lines from where the client is to the wider services that it is part of; a route has its own. */
function partsOf(scene: Scene, { ancestorsOf }: Pick<Network, "ancestorsOf">): SceneTrunk[] {
  if (scene.route.length > 0) return [];
  const origins = scene.nodes.filter(({ origin }) => origin);
  const isShown = new Set(scene.nodes.map(({ id }) => id));
  const links = origins.flatMap(({ id }) =>
    ancestorsOf(id)
      .filter((wider) => isShown.has(wider))
      .map((wider): SceneLink => ({
        id: `${id} ${wider}`,
        kind: "derived",
        from: id,
        to: wider,
        status: "established",
        integration: "horizontal",
        inAnswer: false,
      })),
  );
  return linesOf(scene, links, true).map((trunk) => ({ ...trunk, lines: trunk.lines.map(shorten) }));
}

/** The stop at the end of a part's line lies beside the box, not over the letter in it. */
const stopRadius = 6;

function shorten(points: readonly Point[]): Point[] {
  const [before, last] = points.slice(-2);
  if (!before || !last) return [...points];
  const { x, y } = direction(last, before);
  return [...points.slice(0, -1), { x: last.x + x * stopRadius, y: last.y + y * stopRadius }];
}

/** As a part's line ends at the wider service. */
export const partSign: readonly Shape[] = [
  { kind: "path", d: "M-18 0H0", stroke: wallTheme.route, width: 1.8 },
  { kind: "path", d: circlePath(0, 0, 5.5), fill: wallTheme.background, stroke: wallTheme.route, width: 2.4 },
  { kind: "path", d: circlePath(0, 0, 2), fill: wallTheme.route },
];

/** The services that ids name: themselves, the ends of links, and all of a level. */
function servicesIn(network: Network, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const link = network.link(id);
    if (link) return [link.from, link.to];
    const level = network.services.filter((service) => service.level === id).map((service) => service.id);
    return level.length > 0 ? level : id;
  });
}

function itemsOf(
  network: Network,
  choices: readonly Choice[],
  target: string | undefined,
  language: Language,
): Item[] {
  const levels = new Map(network.model.levels.map(({ id }, index) => [id, index]));
  return choices.flatMap((choice): Item[] => {
    const service = network.service(choice.id);
    if (!service) return [];
    const level = levels.get(service.level) ?? 0;
    return [{ ...choice, level, label: labelText(service, language), isTarget: choice.id === target }];
  });
}

function pairsOf({ answer, target, network }: Shown, choices: readonly Choice[]): [string, string][] {
  const route = answer.reached.find(({ service }) => service === target)?.route ?? [];
  const ids = new Set(choices.map(({ id }) => id));
  const walked = route.map(({ from, to }): [string, string] => [from, to]);
  if (walked.length > 0) return walked;
  return network.links
    .filter(({ from, to }) => ids.has(from) && ids.has(to))
    .map(({ from, to }) => [from, to]);
}

function unnamedOf(
  { network, answer }: Shown,
  { boxes }: WallLayout,
  hidden: ReadonlySet<string>,
): Unnamed[] {
  const named = new Set(boxes.map(({ id }) => id));
  const reached = new Set(answer.reached.map(({ service }) => service));
  return network.model.levels.flatMap(({ id }, level): Unnamed[] => {
    const rest = network.services.filter(
      (service) => service.level === id && !named.has(service.id) && !hidden.has(service.id),
    );
    const count = rest.filter((service) => reached.has(service.id)).length;
    return rest.length === 0 ? [] : [{ level, reached: count, other: rest.length - count }];
  });
}

/** What the signs of a picture mean: lines, statuses, marks, and the numbers of what has no name. */
function keyOf(
  scene: Scene,
  unnamed: readonly Unnamed[],
  hasParts: boolean,
  network: Network,
  language: Language,
): KeyEntry[] {
  const words = wallWords[language].picture;
  const drawn = { ...scene, trunks: drawnTrunks(scene) };
  const groups = legendOf(drawn, network, language, wallTheme);
  const entries = groups.flatMap(({ key, entries: own }) =>
    key === "kinds" || key === "marks" || key === "statuses"
      ? own
      : own.filter((entry) => entry.key === "concluded" || entry.key === "inherited"),
  );
  const seen = unnamed.filter(({ level }) => scene.levels.some(({ index }) => index === level));
  return [
    ...entries.map((entry) => ({ ...entry, text: shorter(entry, words.short) })),
    ...(hasParts ? [{ key: "inherited", sign: partSign, text: words.short.inherited }] : []),
    ...(seen.some(({ reached }) => reached > 0)
      ? [{ key: "reached", mark: "+1", text: words.reachedToo }]
      : []),
    ...(seen.some(({ other }) => other > 0) ? [{ key: "others", mark: "+1", text: words.others }] : []),
  ];
}

function shorter({ key, text }: LegendEntry, short: Readonly<Record<string, string>>): string {
  return short[key] ?? text;
}

/** Half the width of an entry's sign in the legend's units, of which 13 are a smallest letter's height. */
export function keyHalf({ key }: KeyEntry): number {
  return key === "reached" || key === "others"
    ? 14
    : linkKinds.some((kind) => kind === key) ||
        key === "derived" ||
        key === "concluded" ||
        key === "inherited"
      ? 19
      : 10;
}

/** In how many lines a key fits; lengths in smallest letters. */
function keyLinesOf(key: readonly KeyEntry[], width: number, fontShare: number): number {
  let lines = 1;
  let x = 0;
  for (const entry of key) {
    const own = (2 * keyHalf(entry)) / sizes.font + 0.3 + estimateWidth(entry.text) * fontShare + 1.1;
    if (x > 0 && x + own > width) {
      lines++;
      x = 0;
    }
    x += own;
  }
  return lines;
}
