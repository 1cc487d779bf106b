import { linkKinds, textIn, type Language, type Network } from "@polku/core";
import {
  boxLook,
  buildScene,
  circlePath,
  concludedDash,
  direction,
  estimateWidth,
  labelText,
  legendOf,
  linkMarks,
  routeWidths,
  sizes,
  type LegendEntry,
  type Point,
  type Scene,
  type SceneInput,
  type ScenePart,
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
  /** The lines from the start to the wider services whose links the answer uses, each short of the stop at its end. */
  readonly parts: readonly (readonly Point[])[];
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

type Leg = Shown["answer"]["reached"][number]["route"][number];

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
  const parts = partsOf(shown, choices);
  const items = itemsOf(network, choices, shown.target, language);
  const levels = network.model.levels.map((level, index) => ({ index, name: textIn(level.name, language) }));
  const fontShare = area.fontShare([...items.map(({ label }) => label), ...levels.map(({ name }) => name)]);
  const make = (keyLines: number) => {
    const layout = layOutWall({
      items,
      levels,
      pairs: [...parts, ...pairsOf(shown, choices)],
      hasRoute: shown.target !== undefined,
      width: area.width / area.least,
      height: (area.height - keyLines * keyLineHeight * area.least) / area.least,
      fontShare,
    });
    if (!layout) return undefined;
    const scene = buildScene({ ...input, hidden, layout: "bands", grid: layout.grid, parts } as SceneInput);
    const unnamed = unnamedOf(shown, layout, hidden.services);
    const key = keyOf(scene, unnamed, network, language);
    const unit = (area.least * layout.scale) / sizes.font;
    return {
      scene,
      layout,
      unit,
      unnamed,
      key,
      keyLines,
      parts: scene.parts.map((part) => shorten(scene, part)),
    };
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

/** Where the client is with each wider service in the picture that it is part of; a route has lines of its own for that. */
function partsOf({ network, answer, target }: Shown, choices: readonly Choice[]): [string, string][] {
  if (routeTo(answer, target).length > 0) return [];
  const ids = new Set(choices.map(({ id }) => id));
  const here = answer.reached.flatMap(({ service, arrival }) => (arrival === "here" ? service : []));
  return [...new Set([answer.question.from, ...here])]
    .filter((part): part is string => part !== undefined && ids.has(part))
    .flatMap((part) =>
      network.ancestorsOf(part).flatMap((of): [string, string][] => (ids.has(of) ? [[part, of]] : [])),
    );
}

function routeTo({ reached }: Shown["answer"], target: string | undefined): Leg[] {
  return [...(reached.find(({ service }) => service === target)?.route ?? [])];
}

/** The radius of the stop at the end of a part's line, with its outline. */
const stopRadius = 7;

/** A part's line up to the middle of its stop, which lies beside the box as it is drawn: one that is pale is lower. */
function shorten({ nodes }: Pick<Scene, "nodes">, { of, points }: ScenePart): Point[] {
  const [before, last] = points.slice(-2);
  const node = nodes.find(({ id }) => id === of);
  if (!before || !last || !node) return [...points];
  const toward = direction(last, before);
  const inset = (node.height - boxLook(node, wallTheme).height) / 2;
  const far = stopRadius - Math.abs(toward.y) * inset;
  return [...points.slice(0, -1), { x: last.x + toward.x * far, y: last.y + toward.y * far }];
}

/** As a part's line ends at the wider service. */
const partSign: readonly Shape[] = [
  { kind: "path", d: "M-12 0H6", stroke: wallTheme.route, width: 1.8 },
  { kind: "path", d: circlePath(6, 0, 5.5), fill: wallTheme.background, stroke: wallTheme.route, width: 2.4 },
  { kind: "path", d: circlePath(6, 0, 2), fill: wallTheme.route },
];

/** A stretch of a leg that was concluded, as the wall draws it: without the legend's badge. */
const concludedSign = (isHypothetical: boolean): readonly Shape[] => [
  { kind: "path", d: "M-16 0H17", stroke: wallTheme.routeHalo, width: routeWidths.halo, dash: concludedDash },
  isHypothetical
    ? { kind: "path", d: "M-16 0H17", stroke: wallTheme.background, width: routeWidths.hollow }
    : { kind: "path", d: "M-16 0H17", stroke: wallTheme.route, width: routeWidths.core },
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

/** What is to lie near each other: the ends of a route's lines as they are drawn, else of all links. */
function pairsOf({ answer, target, network }: Shown, choices: readonly Choice[]): [string, string][] {
  const ids = new Set(choices.map(({ id }) => id));
  const walked = routeTo(answer, target).flatMap((leg): [string, string][] => {
    const { from, to } = network.link(leg.link) ?? leg;
    return [
      [from, to],
      [leg.from, from],
      [leg.to, to],
    ];
  });
  if (walked.length > 0) return walked.filter(([one, other]) => one !== other);
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
function keyOf(scene: Scene, unnamed: readonly Unnamed[], network: Network, language: Language): KeyEntry[] {
  const words = wallWords[language].picture;
  const trunks = drawnTrunks(scene);
  const walked = new Set(scene.route.map(({ link }) => link));
  const besideNumbers = scene.links.flatMap(({ id, marks: [mark] = [] }) =>
    mark !== undefined && walked.has(id) ? [{ mark, at: { x: 0, y: 0 } }] : [],
  );
  const drawn = { ...scene, trunks, linkMarks: [...linkMarks(scene, trunks), ...besideNumbers] };
  const groups = legendOf(drawn, network, language, wallTheme);
  const entries = groups.flatMap(({ key, entries: own }) =>
    key === "kinds" || key === "marks" || key === "statuses"
      ? own
      : own.filter((entry) => entry.key === "concluded" || entry.key === "inherited"),
  );
  const seen = unnamed.filter(({ level }) => scene.levels.some(({ index }) => index === level));
  return [
    ...entries.map(({ key, sign, text }) => ({
      key,
      sign: key === "concluded" ? concludedSign(scene.isHypothetical) : sign,
      text: within(new Map<string, string>(Object.entries(words.short)).get(key) ?? text),
    })),
    ...(scene.parts.length > 0 ? [{ key: "part", sign: partSign, text: within(words.short.inherited) }] : []),
    ...(seen.some(({ reached }) => reached > 0)
      ? [{ key: "reached", mark: "+1", text: words.reachedToo }]
      : []),
    ...(seen.some(({ other }) => other > 0) ? [{ key: "others", mark: "+1", text: words.others }] : []),
  ];
}

/** A text as it is within a sentence: a legend's begin with a capital, names of kinds with none. */
function within(text: string): string {
  const [first = "", second = ""] = text;
  return second === second.toLowerCase() ? `${first.toLowerCase()}${text.slice(1)}` : text;
}

const lineHalf = 19;
const halves: Readonly<Record<string, number>> = { reached: 14, others: 9, part: 13, concluded: lineHalf };

/** Half the width of an entry's sign in the legend's units, of which 13 are a smallest letter's height. */
export function keyHalf({ key }: KeyEntry): number {
  const isLine = linkKinds.some((kind) => kind === key) || key === "derived";
  return halves[key] ?? (isLine ? lineHalf : 10);
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
