import type { Arrival, LinkKind, Status } from "@polku/core";
import type { MapMark } from "./map-marks.js";
import type { Shape } from "../layout/shape.js";

export const layouts = ["bands", "rings", "free"] as const;
export type Layout = (typeof layouts)[number];

/** The part a service plays in what is shown; separate parts have separate marks. */
export interface Parts {
  /** The client is here. */
  origin: boolean;
  /** How the present answer reaches it; absent where it is not reached. */
  arrival?: Arrival;
  /** On the route that is shown. */
  onRoute: boolean;
  /** The end of the route that is shown. */
  target: boolean;
  selected: boolean;
}

/** A service as it is drawn. Positions are in the scene's own units; y grows upwards. */
export interface SceneNode extends Parts {
  id: string;
  x: number;
  y: number;
  /** The label's box in the scene's units; layouts keep boxes apart. */
  width: number;
  height: number;
  /** The short label, in the reader's language; its lines are parted by line feeds. */
  label: string;
  /** The whole name. */
  name: string;
  /** The place of its level in the model's list, 0 nearest to everyday life. */
  level: number;
  /** Level as a letter or digit, so that it is never told by colour alone. */
  mark: string;
  status: Status;
  /** The wider service that it is part of. */
  partOf?: string;
  /** What a comparison, a scenario or a question says of it. */
  marks?: readonly MapMark[];
}

/** The looks of lines: the kinds of link, and what stands for a chain over something hidden. */
export type LineKind = LinkKind | "derived";

/** A link as it is drawn. */
export interface SceneLink {
  id: string;
  kind: LineKind;
  from: string;
  to: string;
  status: Status;
  integration: "horizontal" | "vertical";
  /** Its place in the route that is shown, from 1. */
  leg?: number;
  /** On the best route to some service of the present answer. */
  inAnswer: boolean;
  /** How far it bends to its left, as a share of its length; parallel links fan out. */
  bend: number;
  /** Of a derived link: the ids of the links that it stands for, in order. */
  chain?: readonly string[];
  /** What a comparison, a scenario or a question says of it. */
  marks?: readonly MapMark[];
}

/** One leg of the route that is shown, as walked: the part where the link is inherited. */
export interface SceneLeg {
  number: number;
  link: string;
  kind: LinkKind;
  from: string;
  to: string;
  status: Status;
  inherited: boolean;
  /** Whether it works through a role, such as a key person. */
  throughRole: boolean;
  bend: number;
}

/** A level drawn as a band or a ring: the space between two heights, or between two edges. */
export interface SceneLevel {
  level: string;
  index: number;
  label: string;
  /** Bands: y; rings: how far the edge reaches upwards from the middle. */
  inner: number;
  outer: number;
  /** Rings: how far the outer edge reaches sideways. */
  wide: number;
  /** What it was called, where it is called otherwise now. */
  was?: string;
  /** Where marks are many: how many of the level's services have each, in the order of marks. */
  counts: readonly { mark: MapMark; count: number }[];
}

/** Services that stand together because they are parts of the same wider service. */
export interface SceneGroup {
  /** The widest service, which may itself stand elsewhere. */
  of: string;
  /** The place of the level. */
  level: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What there is to draw: pure data, made from a network, an answer and the view. */
export interface Scene {
  layout: Layout;
  /** Of the area that it is laid out for. */
  shape: Shape;
  nodes: SceneNode[];
  links: SceneLink[];
  route: SceneLeg[];
  levels: SceneLevel[];
  groups: readonly SceneGroup[];
  /** Whether every connection over something hidden is among the links. */
  complete: boolean;
  /** Whether so many services are marked that what has no mark is the ground that marks stand on. */
  crowded: boolean;
  /** The smallest box around everything. */
  bounds: { minX: number; maxX: number; minY: number; maxY: number };
}
