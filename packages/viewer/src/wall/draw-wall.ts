import {
  arrivalSign,
  circlePath,
  drawBoxes,
  drawMarkLines,
  drawRoute,
  drawTips,
  drawTrunks,
  linePath,
  linkMarks,
  markPlate,
  routeWidths,
  sizes,
  statusBadge,
  textAt,
  toSvgElements,
  type Point,
  type Scene,
  type SceneLeg,
  type SceneNode,
  type Shape,
} from "@polku/map";
import { nothing, svg, type SVGTemplateResult } from "lit";
import { wallTheme as theme } from "./colours.js";
import { inside, lineShare, signBelow, type WallBox } from "./lay-out-wall.js";
import { numberPlaces, type NumberPlace } from "./number-places.js";
import { drawnTrunks, type Unnamed, type WallPicture } from "./wall-picture.js";

/** How much of the route is drawn: whole legs, and the one that grows. */
export interface Drawn {
  readonly legs: number;
  readonly growing: number | undefined;
}

/** Signs that stand for letters are as high as the smallest of these. */
const badge = { radius: 8.4, pill: 40, pillHeight: 23, plate: 1.35, number: 12.5, letters: 16 } as const;

/** The picture of a wall, from the ground up; each leg of the route in a group of its own. */
export function drawWall(
  { scene, layout, unnamed, parts }: WallPicture,
  drawn: Drawn,
  ifWord: string,
): SVGTemplateResult {
  const places = numberPlaces(scene, {
    x: scene.isHypothetical ? badge.pill / 2 : badge.number,
    y: scene.isHypothetical ? badge.pillHeight / 2 : badge.number,
    badge: badge.radius,
  });
  const trunks = { ...scene, trunks: drawnTrunks(scene), route: [] };
  return svg`<g .innerHTML=${toSvgElements([...bands(layout), ...drawTrunks(trunks, theme), ...drawBoxes(scene, theme), ...drawTips(trunks, theme)])}></g>
    ${scene.route.map((leg) => legLine(scene, leg, drawn))}
    <g .innerHTML=${toSvgElements([...drawParts(parts), ...drawMarkLines(scene, theme), ...drawLinkMarks(scene, trunks.trunks)])}></g>
    ${layout.boxes.map((box) => label(scene, box))}
    ${layout.bands.map(({ level, lines, top, bottom }) =>
      levelName(
        layout.levelWidth,
        lines,
        top,
        bottom,
        unnamed.find((one) => one.level === level),
      ),
    )}
    ${scene.route.map((leg, index) => legNumber(scene, leg, places[index], drawn, ifWord))}`;
}

function bands({ bands: all, grid }: WallPicture["layout"]): Shape[] {
  return all.flatMap(({ level, top, bottom }): Shape[] => [
    { kind: "path", d: `M0 ${top}H${grid.width}V${bottom}H0z`, fill: theme.bands[level % 2 === 0 ? 0 : 1] },
    {
      kind: "path",
      d: `M0 ${top + 2}H6V${bottom - 2}H0z`,
      fill: theme.levels[level % theme.levels.length] ?? theme.text,
    },
  ]);
}

/** The lines of parts to what they are part of, with a stop at their end. */
function drawParts(parts: WallPicture["parts"]): Shape[] {
  return parts.flatMap((points): Shape[] => {
    const { x = 0, y = 0 } = points.at(-1) ?? {};
    return [
      { kind: "path", d: linePath(points), stroke: theme.route, width: 1.8 },
      { kind: "path", d: circlePath(x, y, 5.5), fill: theme.background, stroke: theme.route, width: 2.4 },
      { kind: "path", d: circlePath(x, y, 2), fill: theme.route },
    ];
  });
}

function drawLinkMarks(scene: Scene, trunks: Scene["trunks"]): Shape[] {
  return linkMarks(scene, trunks).flatMap(({ mark, at }) => markPlate(mark, at.x, at.y, theme, badge.plate));
}

/** A leg's line: what has grown of it is seen through a mask that follows the leg. */
function legLine(scene: Scene, leg: SceneLeg, { legs, growing }: Drawn): SVGTemplateResult | typeof nothing {
  const { number } = leg;
  if (number > legs && number !== growing) return nothing;
  const grows = number === growing;
  const own = { trunks: [], route: [leg], isHypothetical: scene.isHypothetical };
  const shapes = [...drawRoute(own, theme), ...(grows ? [] : drawTips(own, theme))];
  return svg`${grows ? growth(scene, leg) : nothing}
    <g data-leg=${number} mask=${grows ? `url(#polku-leg-${number})` : nothing} .innerHTML=${toSvgElements(shapes)}></g>`;
}

/** The mask of a leg that grows; `pathLength` makes its one dash as long as the whole. */
function growth({ grid }: Scene, leg: SceneLeg): SVGTemplateResult {
  return svg`<mask id="polku-leg-${leg.number}" maskUnits="userSpaceOnUse" x="0" y="0" width=${grid.width} height=${grid.height}>
    <path class="growing" d=${linePath(pathOfLeg(leg))} pathLength="1" fill="none" stroke="#fff"
      stroke-width=${routeWidths.halo * 2.6} stroke-dasharray="1 1" stroke-dashoffset="1"></path>
  </mask>`;
}

/** A leg as it is walked: expertise that is consulted comes against its link, a part sets out at the part. */
function pathOfLeg({ kind, points, inherited }: SceneLeg): Point[] {
  const along = kind === "consultation" ? points.toReversed() : [...points];
  if (!inherited || inherited.points.length === 0) return along;
  const end = inherited.points.at(-1);
  const isAtStart = end !== undefined && near(end, along[0]) <= near(end, along.at(-1));
  return isAtStart ? [...inherited.points, ...along] : [...along, ...inherited.points.toReversed()];
}

function near(a: Point, b: Point | undefined): number {
  return b ? Math.hypot(a.x - b.x, a.y - b.y) : Infinity;
}

/** The number of a leg: on a route that would exist only under other conditions it is hollow, with "if" beside it. */
function legNumber(
  scene: Scene,
  leg: SceneLeg,
  place: NumberPlace | undefined,
  { legs, growing }: Drawn,
  ifWord: string,
): SVGTemplateResult | typeof nothing {
  if (!place || (leg.number > legs && leg.number !== growing)) return nothing;
  const { isHypothetical: isHollow } = scene;
  const { x, y } = place.number;
  const disc: Shape[] = [
    {
      kind: "path",
      d: circlePath(x, y, badge.number),
      fill: isHollow ? theme.background : theme.route,
      stroke: theme.routeHalo,
      width: 2.4,
    },
  ];
  const [mark] = scene.links.find(({ id }) => id === leg.link)?.marks ?? [];
  const signs: Shape[] = [
    ...statusBadge(leg.status, place.status.x, place.status.y, badge.radius, theme),
    ...(mark === undefined ? [] : markPlate(mark, place.mark.x, place.mark.y, theme, badge.plate)),
  ];
  const text = isHollow ? `${leg.number} ${ifWord}` : String(leg.number);
  const size = isHollow ? sizes.font : badge.letters;
  const wide: Shape[] = isHollow
    ? [
        {
          kind: "path",
          d: pill(x, y, badge.pill, badge.pillHeight),
          fill: theme.background,
          stroke: theme.routeHalo,
          width: 2.4,
        },
      ]
    : disc;
  return svg`<g data-number=${leg.number} .innerHTML=${toSvgElements([...wide, ...signs, textAt(text, x, y, size, 700, isHollow ? theme.text : theme.background)])}></g>`;
}

function pill(x: number, y: number, width: number, height: number): string {
  const r = height / 2;
  const [left, right] = [x - width / 2 + r, x + width / 2 - r];
  return `M${left} ${y - r}H${right}A${r} ${r} 0 0 1 ${right} ${y + r}H${left}A${r} ${r} 0 0 1 ${left} ${y - r}z`;
}

/** The name of a service, its level's letter and its signs. */
function label(scene: Scene, box: WallBox): SVGTemplateResult | typeof nothing {
  const node = scene.nodes.find(({ id }) => id === box.id);
  if (!node) return nothing;
  const isFull = node.emphasis === "full";
  const left = box.x - box.width / 2;
  const ink = isFull ? theme.text : theme.faintText;
  const weight = box.role === "end" || box.role === "route" || node.selected ? 700 : 500;
  const tab = left + inside.tab / 2;
  const sign = isFull ? node.arrival : undefined;
  const isLow = box.height < signBelow;
  const shapes: Shape[] = [
    textAt(
      node.letter,
      tab,
      sign === undefined || isLow ? box.y : box.y - 8,
      sizes.font,
      700,
      isFull ? theme.onLevel : ink,
      // Two letters must not touch the box's outline.
      { room: inside.tab - 3 },
    ),
    ...(sign === undefined
      ? []
      : isLow
        ? arrivalSign(sign, left + box.width - 11, box.y, 5, theme.text)
        : arrivalSign(sign, tab, box.y + 9, 5, theme.onLevel)),
    ...box.lines.map((text, index) =>
      textAt(
        text,
        left + inside.tab + inside.x,
        box.y + (index - (box.lines.length - 1) / 2) * box.font * lineShare,
        box.font,
        weight,
        ink,
        { anchor: "start", ...(node.marks?.includes("removed") === true ? { struck: true } : {}) },
      ),
    ),
    ...corner(node, isLow),
  ];
  return svg`<g data-service=${box.id} data-role=${box.role} .innerHTML=${toSvgElements(shapes)}></g>`;
}

/** One badge at the upper right corner: what is said of the service, else its status; clear of the sign in a low box. */
function corner({ x, y, width, height, marks, status }: SceneNode, isLow: boolean): Shape[] {
  const [right, top] = [x + width / 2 - (isLow ? 0 : 4), y - height / 2 + (isLow ? -3 : 2)];
  const [first] = marks ?? [];
  return first === undefined
    ? statusBadge(status, right, top, badge.radius, theme)
    : markPlate(first, right, top, theme, badge.plate);
}

/** The name of a level, and below it how many of its services have none. */
function levelName(
  width: number,
  lines: readonly string[],
  top: number,
  bottom: number,
  unnamed: Unnamed | undefined,
): SVGTemplateResult {
  const line = sizes.font * lineShare;
  const signs = [
    ...(unnamed && unnamed.reached > 0 ? [{ text: `+${unnamed.reached}`, isReached: true }] : []),
    ...(unnamed && unnamed.other > 0 ? [{ text: `+${unnamed.other}`, isReached: false }] : []),
  ];
  const count = lines.length + (signs.length > 0 ? 1.4 : 0);
  const middle = (top + bottom) / 2;
  const yOf = (index: number) => middle + (index - (count - 1) / 2) * line;
  let x = 11;
  const shapes: Shape[] = lines.map((text, index) =>
    textAt(text, 11, yOf(index), sizes.font, 700, theme.text, { anchor: "start" }),
  );
  for (const { text, isReached } of signs) {
    const own = text.length * 8.2 + (isReached ? 7 : 0);
    // The frame of a sign is clear of letters that reach below the line.
    const y = yOf(lines.length + 0.3);
    shapes.push(...unnamedSign(text, x, y, own, isReached));
    x += own + 5;
  }
  return svg`<g class="level" data-width=${width} .innerHTML=${toSvgElements(shapes)}></g>`;
}

/** The number of services without a name: in a frame those that the answer reaches, bare the others. */
export function unnamedSign(text: string, x: number, y: number, width: number, isReached: boolean): Shape[] {
  const height = sizes.font * 1.32;
  return [
    ...(isReached
      ? [
          {
            kind: "path",
            d: `M${x} ${y - height / 2}h${width}v${height}h${-width}z`,
            fill: theme.box,
            stroke: theme.text,
            width: 1.6,
          } as const,
        ]
      : []),
    textAt(text, x + width / 2, y, sizes.font, 700, isReached ? theme.text : theme.faintText),
  ];
}
