import { textIn, type Language, type Level, type Network, type ReachAnswer, type Reached } from "@polku/core";
import { linkNumberOf } from "@polku/core/network";
import type { Positions } from "../layout/apart.js";
import { boxesOf, labelOf } from "../layout/boxes.js";
import { deriveLinks } from "./derived-links.js";
import { nothingHidden, type HiddenParts } from "./hidden-parts.js";
import { arrange, type Arrangement } from "../layout/layout.js";
import { byElement, mapMarks, type MapMark, type MapMarks } from "./map-marks.js";
import { marksOf } from "./marks.js";
import type { Layout, Scene, SceneLeg, SceneLevel, SceneLink, SceneNode } from "./scene.js";
import { overlaps } from "../layout/taken.js";
import type { Shape } from "../layout/shape.js";
import { linksOf } from "./scene-links.js";

/** What a scene is made from: what is known, what was asked, and how it is looked at. */
export interface SceneInput {
  network: Network;
  answer: ReachAnswer | undefined;
  /** The reached service whose route is shown. */
  chosen?: string;
  /** One service or several. */
  selected?: string | readonly string[];
  layout: Layout;
  /** Of the area to fill; wide where it is not given. */
  shape?: Shape;
  language: Language;
  /** Of the free layout, from the stage. */
  positions?: Positions;
  /** What is not to be shown; places stay free for it. */
  hidden?: HiddenParts;
  /** What a comparison, a scenario or a question says of services and links. */
  marks?: MapMarks;
  /** Whether so many services are marked that nothing else should ask to be looked at. */
  crowded?: boolean;
  /** The levels as they were before changes that give them other names. */
  levelsBefore?: readonly Level[];
  /** The network that this one is a change of: nothing that it has moves. */
  as?: Network;
  /** A network with more than this one, in whose picture this one lies: the same size, whatever of it is there. */
  within?: Network;
}

/**
 * The scene of a network and an answer. Positions depend on the model and the shape only (in the free
 * layout on the positions given), never on the language, the question or the selection.
 *
 * @example
 * ```ts
 * buildScene({ network, answer, layout: "bands", language: "fi" }).nodes.length; // 6
 * ```
 */
export function buildScene(input: SceneInput): Scene {
  const { network, answer, chosen, layout, shape = "wide", hidden = nothingHidden } = input;
  const { crowded = false } = input;
  const arrangement = arrange({ ...input, shape });
  const shown = answer?.reached.find(({ service }) => service === chosen);
  const route = (shown?.route ?? []).map((leg, index) => toSceneLeg(network, leg, index + 1));
  const said = byElement(input.marks ?? {});
  const nodes = nodesOf(input, arrangement, shown, route, said).filter(({ id }) => !hidden.services.has(id));
  const { links, complete } = shownLinks(withLegs(network, answer, route, said), hidden);
  return {
    layout,
    shape,
    nodes,
    links,
    complete,
    crowded,
    route,
    levels: levelsOf(input, arrangement, crowded ? nodes : []),
    groups: arrangement.groups.filter((group) => nodes.some((node) => overlaps(group, node))),
    bounds: boundsOf({ ...input, shape }, arrangement),
  };
}

function boundsOf(
  { within, ...input }: SceneInput & { shape: Shape },
  { bounds }: Arrangement,
): Scene["bounds"] {
  if (!within || within === input.network) return bounds;
  const wider = arrange({ ...input, network: within }).bounds;
  return {
    minX: Math.min(bounds.minX, wider.minX),
    maxX: Math.max(bounds.maxX, wider.maxX),
    minY: Math.min(bounds.minY, wider.minY),
    maxY: Math.max(bounds.maxY, wider.maxY),
  };
}

function nodesOf(
  { network, answer, selected, language }: SceneInput,
  { x, y }: Arrangement,
  shown: Reached | undefined,
  route: readonly SceneLeg[],
  said: ReadonlyMap<string, readonly MapMark[]>,
): SceneNode[] {
  const { width, height } = boxesOf(network);
  const marks = marksOf(network, language);
  const levels = new Map(network.model.levels.map(({ id }, index) => [id, index]));
  const arrivals = new Map(answer?.reached.map(({ service, arrival }) => [service, arrival]));
  const chosenOnes = new Set(typeof selected === "string" ? [selected] : selected);
  const onRoute = new Set(route.flatMap(({ from, to }) => [from, to]));
  if (shown) onRoute.add(shown.service);
  return network.services.map((service, number) => {
    const level = levels.get(service.level) ?? 0;
    const arrival = arrivals.get(service.id);
    const own = said.get(service.id);
    return {
      id: service.id,
      x: x[number] ?? 0,
      y: y[number] ?? 0,
      width: width[number] ?? 0,
      height: height[number] ?? 0,
      label: labelOf(service, language).join("\n"),
      name: textIn(service.name, language),
      level,
      mark: marks[level] ?? "",
      status: service.status ?? "established",
      ...(service.partOf === undefined ? {} : { partOf: service.partOf }),
      origin: arrival === "here" || service.id === answer?.question.from,
      ...(arrival === undefined ? {} : { arrival }),
      onRoute: onRoute.has(service.id),
      target: shown !== undefined && shown.steps > 0 && service.id === shown.service,
      selected: chosenOnes.has(service.id),
      ...(own === undefined ? {} : { marks: own }),
    };
  });
}

function toSceneLeg(network: Network, leg: Reached["route"][number], number: number): SceneLeg {
  const link = network.link(leg.link);
  const inherited = leg.inherited === true;
  const drawn = inherited ? undefined : linksOf(network)[linkNumberOf(network, leg.link)];
  return {
    number,
    link: leg.link,
    kind: leg.kind,
    from: leg.from,
    to: leg.to,
    status: link?.status ?? "established",
    inherited,
    throughRole: (link?.roles?.length ?? 0) > 0,
    bend: drawn?.bend ?? 0.14,
  };
}

/** The links, marked where the answer or the route goes over them. */
function withLegs(
  network: Network,
  answer: ReachAnswer | undefined,
  route: readonly SceneLeg[],
  said: ReadonlyMap<string, readonly MapMark[]>,
): SceneLink[] {
  const marked = [...linksOf(network)];
  const legs = new Map(route.map(({ link, number }) => [link, number]));
  const used = new Set(answer?.reached.flatMap((one) => one.route.map(({ link }) => link)));
  for (const id of new Set([...used, ...said.keys()])) {
    const number = linkNumberOf(network, id);
    const link = marked[number];
    if (!link) continue;
    const leg = legs.get(id);
    const own = said.get(id);
    marked[number] = {
      ...link,
      inAnswer: used.has(id),
      ...(leg === undefined ? {} : { leg }),
      ...(own === undefined ? {} : { marks: own }),
    };
  }
  return marked;
}

/** The links between what is shown, and what stands for those over something hidden. */
function shownLinks(links: SceneLink[], hidden: HiddenParts): { links: SceneLink[]; complete: boolean } {
  if (hidden === nothingHidden) return { links, complete: true };
  const derived = deriveLinks(links, hidden);
  const shown = links.filter(
    ({ id, from, to }) => !hidden.links.has(id) && !hidden.services.has(from) && !hidden.services.has(to),
  );
  return { links: [...shown, ...derived.links], complete: derived.complete };
}

function levelsOf(
  { network, language, levelsBefore = [] }: SceneInput,
  { levels }: Arrangement,
  counted: readonly SceneNode[],
): SceneLevel[] {
  return levels.map((space, index) => {
    const level = network.model.levels[index];
    const own = counted.filter((node) => node.level === index);
    const before = levelsBefore.find(({ id }) => id === level?.id);
    const [was, label] = [before, level].map((one) => (one ? textIn(one.name, language) : ""));
    const countOf = (mark: MapMark) => own.filter(({ marks }) => marks?.includes(mark)).length;
    return {
      level: level?.id ?? "",
      index,
      label: label ?? "",
      ...(was === undefined || was === "" || was === label ? {} : { was }),
      counts: mapMarks.map((mark) => ({ mark, count: countOf(mark) })).filter(({ count }) => count > 0),
      ...space,
    };
  });
}
