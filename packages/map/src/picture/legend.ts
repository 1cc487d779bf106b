import { linkKinds, statuses, textIn, type Language, type Network } from "@polku/core";
import { texts } from "@polku/core/text";
import { arrivalSign, markPlate, statusBadge } from "../drawing/draw-badges.js";
import { concludedDash, drawTip, lineColour } from "../drawing/draw-lines.js";
import { concludedBadge, roleBadge } from "../drawing/leg-numbers.js";
import { outlinePath } from "../drawing/draw-boxes.js";
import { circlePath, rectPath, textAt, type Shape } from "../drawing/shapes.js";
import { levelColour, linkStyles, shapeOfLevel, type Theme } from "../drawing/styles.js";
import { badgeSign } from "../drawing/item-badges.js";
import { badgeKinds } from "../scene/item-badges.js";
import { mapMarks } from "../scene/map-marks.js";
import type { LineKind, Scene } from "../scene/scene.js";
import { legendWords } from "../words/words.js";

/** A sign of the map and what it means. The sign's middle is at 0, 0; it is at most 36 wide and 18 high. */
export interface LegendEntry {
  readonly key: string;
  readonly sign: readonly Shape[];
  readonly text: string;
}

type Role = "origin" | "target" | "route" | "throughRole" | "concluded" | "inherited" | "selected";

/** Signs that belong together. */
export interface LegendGroup {
  readonly key: "levels" | "kinds" | "statuses" | "arrivals" | "roles" | "marks" | "badges";
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
}

/** The legend of a scene: only what is in it. */
export function legendOf(scene: Scene, network: Network, language: Language, theme: Theme): LegendGroup[] {
  const words = legendWords[language];
  const said = texts[language];
  const kinds = new Set(scene.trunks.map(({ kind }) => kind));
  for (const { kind } of scene.route) kinds.add(kind);
  const used = new Set([...scene.nodes, ...scene.trunks, ...scene.route].map(({ status }) => status));
  const arrivals = new Set(scene.nodes.map(({ arrival }) => arrival));
  const marks = new Set([
    ...scene.nodes.flatMap(({ marks: own = [] }) => own),
    ...scene.linkMarks.map(({ mark }) => mark),
  ]);
  const badges = new Set(scene.badges.flatMap(({ parts }) => parts.map(({ kind }) => kind)));
  const roles: [Role, boolean, readonly Shape[]][] = [
    ["origin", scene.nodes.some(({ origin }) => origin), boxSign(theme.originFill, theme.text)],
    ["target", scene.nodes.some(({ target }) => target), boxSign(theme.box, theme.routeHalo)],
    ["route", scene.route.length > 0, routeSign(theme)],
    ["throughRole", scene.route.some(({ throughRole }) => throughRole), roleBadge(0, 0, theme)],
    [
      "concluded",
      scene.route.some(({ isConcluded }) => isConcluded),
      [...routeSign(theme, concludedDash), ...concludedBadge(0, 0, theme)],
    ],
    ["inherited", scene.route.some(({ inherited }) => inherited), stopSign(theme)],
    ["selected", scene.nodes.some(({ selected }) => selected), boxSign(theme.selectedFill, theme.selected)],
  ];
  const groups: LegendGroup[] = [
    {
      key: "levels",
      heading: words.levels,
      entries: scene.levels.toReversed().map(({ index, letter, level }) => ({
        key: level,
        sign: levelSign(index, letter, theme),
        text: textIn(network.model.levels[index]?.name ?? level, language),
      })),
    },
    {
      key: "kinds",
      heading: words.kinds,
      entries: [...linkKinds, "derived" as const]
        .filter((kind) => kinds.has(kind))
        .map((kind) => ({
          key: kind,
          sign: linkSign(kind, theme),
          text: kind === "derived" ? words.derived : said.kinds[kind],
        })),
    },
    {
      key: "statuses",
      heading: words.statuses,
      entries: statuses
        .filter((status) => status !== "established" && used.has(status))
        .map((status) => ({
          key: status,
          sign: statusBadge(status, 0, 0, 6, theme),
          text: said.statuses[status],
        })),
    },
    {
      key: "arrivals",
      heading: words.arrivals,
      entries: (["here", "comes", "goes"] as const)
        .filter((arrival) => arrivals.has(arrival))
        .map((arrival) => ({
          key: arrival,
          sign: arrivalSign(arrival, 0, 0, 4.5, theme.text),
          text: said.arrivals[arrival],
        })),
    },
    {
      key: "roles",
      heading: words.roles,
      entries: roles.filter(([, isUsed]) => isUsed).map(([key, , sign]) => ({ key, sign, text: words[key] })),
    },
    {
      key: "marks",
      heading: words.marks,
      entries: mapMarks
        .filter((mark) => marks.has(mark))
        .map((mark) => ({ key: mark, sign: markPlate(mark, 0, 0, theme), text: words.markNames[mark] })),
    },
    {
      key: "badges",
      heading: words.badges,
      entries: badgeKinds
        .filter((kind) => badges.has(kind))
        .map((kind) => ({ key: kind, sign: badgeSign(kind, theme), text: words.badgeNames[kind] })),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** A box with a level's shape, colour and letter. */
export function levelSign(index: number, letter: string, theme: Theme): Shape[] {
  const box = { shape: shapeOfLevel(index), x: 0, y: 0, width: 26, height: 17 };
  return [
    { kind: "path", d: outlinePath(box), fill: levelColour(theme, index) },
    ...(box.shape === "double"
      ? [
          {
            kind: "path",
            d: outlinePath({ ...box, width: 21, height: 12 }),
            stroke: theme.onLevel,
            width: 0.8,
          } as const,
        ]
      : []),
    textAt(letter, 0, 0, 11, 700, theme.onLevel),
  ];
}

/** A stretch of a link's line with its ends. */
export function linkSign(kind: LineKind, theme: Theme): Shape[] {
  const style = linkStyles[kind];
  const colour = lineColour(kind, "established", "full", theme);
  const [start, end] = [
    { x: -17, y: 0 },
    { x: 17, y: 0 },
  ];
  const d = `M${start.x} 0H${end.x}`;
  return [
    {
      kind: "path",
      d,
      stroke: colour,
      width: style.width * (style.lines === 2 ? 3.2 : 1),
      ...(style.dash.length > 0 ? { dash: style.dash } : {}),
    },
    ...(style.lines === 2 ? [{ kind: "path", d, stroke: theme.box, width: style.width * 1.2 } as const] : []),
    ...drawTip({ at: start, toward: { x: -1, y: 0 }, end: "from" }, style.from, colour, style.width),
    ...drawTip({ at: end, toward: { x: 1, y: 0 }, end: "to" }, style.to, colour, style.width),
  ];
}

function boxSign(fill: string, stroke: string): Shape[] {
  return [{ kind: "path", d: rectPath({ x: 0, y: 0, width: 26, height: 15 }, 3), fill, stroke, width: 2.2 }];
}

function routeSign(theme: Theme, dash?: readonly number[]): Shape[] {
  return [
    { kind: "path", d: "M-16 0H16", stroke: theme.routeHalo, width: 9, ...(dash ? { dash } : {}) },
    { kind: "path", d: "M-16 0H16", stroke: theme.route, width: 3.2 },
  ];
}

function stopSign(theme: Theme): Shape[] {
  return [
    { kind: "path", d: circlePath(0, 0, 5.5), fill: theme.background, stroke: theme.routeHalo, width: 2.4 },
    { kind: "path", d: circlePath(0, 0, 2), fill: theme.route },
  ];
}
