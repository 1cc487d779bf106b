import type { Arrival, LinkKind, Status } from "@polku/core";
import type { Box, Grid } from "../layout/grid.js";
import type { Layout } from "@polku/core/model";
import type { Shape } from "../layout/shape.js";
import type { Point } from "../routing/lanes.js";
import type { BadgePart } from "./item-badges.js";
import type { LinkMark } from "./link-marks.js";
import type { MapMark } from "./map-marks.js";

/** How strongly something is drawn: fully; pale, with its name; or faint, for what the reader has set aside. */
export type Emphasis = "full" | "pale" | "faint";

/** The roles a service has in what is shown; separate roles have separate marks. */
export interface Roles {
  /** The client is here. */
  readonly origin: boolean;
  /** How the answer reaches it; absent where it does not. */
  readonly arrival?: Arrival;
  /** On the route that is shown. */
  readonly onRoute: boolean;
  /** The end of the route that is shown. */
  readonly target: boolean;
  readonly selected: boolean;
}

/** A box: a service, or a group of services of a large network. Lengths are in map units; y grows downwards. */
export interface SceneNode extends Roles, Box {
  readonly id: string;
  /** The label in the reader's language, line by line. */
  readonly lines: readonly string[];
  /** The whole name. */
  readonly name: string;
  /** The position of its level in the model's list, 0 nearest to everyday life. */
  readonly level: number;
  /** The level as a letter or digit, so that colour is never the only sign of it. */
  readonly letter: string;
  readonly status: Status;
  readonly emphasis: Emphasis;
  /** Whether it is the title of a frame. */
  readonly isTitle: boolean;
  /** The wider service that it is part of. */
  readonly partOf?: string;
  /** Of a group: how many services it has, and how many of them the answer reaches. */
  readonly group?: { readonly count: number; readonly reached: number };
  /** What a comparison, a scenario or a question says of it. */
  readonly marks?: readonly MapMark[];
}

/** The looks of lines: the kinds of link, and what replaces a chain over something hidden. */
export type LineKind = LinkKind | "derived";

/** A link between two boxes, whether its line is drawn or not. */
export interface SceneLink {
  readonly id: string;
  readonly kind: LineKind;
  readonly from: string;
  readonly to: string;
  readonly status: Status;
  readonly integration: "horizontal" | "vertical";
  /** On the best route to some service of the answer. */
  readonly inAnswer: boolean;
  /** Of a derived link: the ids of the links that it replaces, in order. */
  readonly chain?: readonly string[];
  /** Of links between groups: how many it combines. */
  readonly count?: number;
  readonly marks?: readonly MapMark[];
}

/** Links of one kind and status with a common end, drawn as one line that branches. */
export interface SceneTrunk {
  readonly id: string;
  readonly kind: LineKind;
  readonly status: Status;
  readonly emphasis: Emphasis;
  readonly links: readonly string[];
  /** Polylines that together cover every stretch once. */
  readonly lines: readonly (readonly Point[])[];
  /** Where lines branch off. */
  readonly forks: readonly Point[];
  /** Where its links start and end, each with the direction in which the line arrives there. */
  readonly tips: readonly Tip[];
}

/** An end of a line at a box. */
export interface Tip {
  readonly at: Point;
  /** The unit vector along the line towards the box. */
  readonly toward: Point;
  readonly end: "from" | "to";
}

/** One leg of the route that is shown, as walked: at the part where the link is inherited. */
export interface SceneLeg {
  readonly number: number;
  readonly link: string;
  readonly kind: LinkKind;
  readonly from: string;
  readonly to: string;
  readonly status: Status;
  /** Whether it works through a role, such as a key person. */
  readonly throughRole: boolean;
  /** Whether it was concluded, rather than stated by a source. */
  readonly isConcluded: boolean;
  /** The line of the link in its own direction. */
  readonly points: readonly Point[];
  /** Of an inherited link: the line between the part and the wider service, and the wider service. */
  readonly inherited?: { readonly of: string; readonly points: readonly Point[] };
  /** The place for its number. */
  readonly badge: Point;
}

/** The line from a part to the wider service. */
export interface ScenePart {
  readonly of: string;
  readonly points: readonly Point[];
}

/** The band of a level. */
export interface SceneLevel {
  readonly level: string;
  readonly index: number;
  /** Its name, line by line, to be written upwards at the left. */
  readonly lines: readonly string[];
  readonly name: string;
  readonly letter: string;
  readonly top: number;
  readonly bottom: number;
  /** What it was called before changes that rename it. */
  readonly was?: string;
  /** Where marks are many: how many of the level's services have each, in the order of marks. */
  readonly counts: readonly { readonly mark: MapMark; readonly count: number }[];
}

/** A frame around a wider service and its parts, or around an open group. */
export interface SceneFrame extends Box {
  readonly of: string;
  readonly level: number;
}

/** What people added to an element: a sign and a number for each kind. */
export interface SceneBadge {
  /** Its middle; with `end` the middle of its right edge. */
  readonly at: Point;
  readonly anchor: "middle" | "end";
  readonly parts: readonly BadgePart[];
}

/** What there is to draw: plain data, made from a network, an answer and the view. */
export interface Scene {
  readonly layout: Layout;
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  /** The grid that it is laid out on. */
  readonly grid: Grid;
  /** The width at the left that level names take. */
  readonly levelNames: number;
  readonly nodes: readonly SceneNode[];
  /** All links between what is shown, also those whose lines are not drawn. */
  readonly links: readonly SceneLink[];
  readonly trunks: readonly SceneTrunk[];
  readonly route: readonly SceneLeg[];
  /** The lines from parts to wider services that were asked for, beside those of the route. */
  readonly parts: readonly ScenePart[];
  /** What a scenario does to links. */
  readonly linkMarks: readonly LinkMark[];
  /** What people added in a workshop. */
  readonly badges: readonly SceneBadge[];
  /** Whether the route would exist only under other conditions. */
  readonly isHypothetical: boolean;
  readonly levels: readonly SceneLevel[];
  readonly frames: readonly SceneFrame[];
  /** Whether every connection over something hidden is among the links. */
  readonly complete: boolean;
  /** Whether so many services are marked that what has no mark recedes. */
  readonly crowded: boolean;
}
