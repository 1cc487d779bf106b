import type { Arrival, Status } from "@polku/core";
import type { MarkTone } from "./mark-styles.js";
import type { LineKind } from "../scene/scene.js";

/** The looks that the map and its legend share. Nothing here is told apart by colour alone. */

/** What stands at an end of a link: the arrow shows who sets out, bars that both do. */
export type LinkEnd = "none" | "arrow" | "bar";

/** How a kind of link is drawn. */
export interface LinkStyle {
  /** Lengths of stroke and gap in CSS pixels; empty for a whole line. */
  readonly dash: readonly number[];
  /** One line, or two beside each other. */
  readonly lines: 1 | 2;
  /** Of each line, in CSS pixels, where it is emphasised. */
  readonly width: number;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
}

/** How each kind of link is drawn, and a line in the place of a chain over what is hidden. */
export const linkStyles: Readonly<Record<LineKind, LinkStyle>> = {
  referral: { dash: [], lines: 1, width: 2, from: "none", to: "arrow" },
  consultation: { dash: [11, 6], lines: 1, width: 1.8, from: "none", to: "arrow" },
  outreach: { dash: [2.2, 4], lines: 1, width: 2.2, from: "none", to: "arrow" },
  joint: { dash: [], lines: 2, width: 1.2, from: "bar", to: "bar" },
  // What stands for a chain over something hidden: long, short, long, as no kind of link is.
  derived: { dash: [12, 4, 2, 4], lines: 1, width: 1.8, from: "none", to: "arrow" },
};

/** The outline of a service's box, by its level. */
export type BoxShape = "rounded" | "square" | "cut" | "double";

const boxShapes: readonly BoxShape[] = ["rounded", "square", "cut", "double"];

/** The outline of a level's boxes, from its place in the model's list. */
export function shapeOfLevel(level: number): BoxShape {
  return boxShapes[level % boxShapes.length] ?? "rounded";
}

/** How a status shows: in the outline, and in a round badge at the upper right corner. */
export interface StatusMark {
  /** Of the outline; empty for a whole line. */
  readonly dash: readonly number[];
  /** Half a disc for what is tried, an empty ring for what is not there yet, a question mark. */
  readonly badge?: "half" | "ring" | "question";
}

/** How each status shows. */
export const statusMarks: Readonly<Record<Status, StatusMark>> = {
  established: { dash: [] },
  piloted: { dash: [], badge: "half" },
  planned: { dash: [5, 3], badge: "ring" },
  disputed: { dash: [1.5, 3], badge: "question" },
};

/** How an arrival shows, in a badge at the upper left corner. */
export const arrivalMarks: Readonly<Record<Arrival, string>> = { here: "●", comes: "↓", goes: "→" };

/** The colours of a theme; every one as CSS understands it. */
export interface Theme {
  readonly background: string;
  /** Bands and rings, by turns. */
  readonly bands: readonly [string, string];
  readonly bandEdge: string;
  readonly text: string;
  readonly box: string;
  /** What is not on the route, or not reached. */
  readonly faint: string;
  readonly faintText: string;
  readonly route: string;
  readonly routeHalo: string;
  readonly focus: string;
  readonly selected: string;
  readonly selectedFill: string;
  /** The fill of the service where the client is. */
  readonly originFill: string;
  readonly levels: readonly string[];
  /** Text on a level's colour. */
  readonly onLevel: string;
  readonly links: Readonly<Record<LineKind, string>>;
  /** Of links that are only planned, or not what the question is about. */
  readonly paleLinks: Readonly<Record<LineKind, string>>;
  /** Of what is said of services and links beside the answer, by its tone. */
  readonly tones: Readonly<Record<MarkTone, string>>;
}

const everyKind = (colour: string): Readonly<Record<LineKind, string>> => ({
  referral: colour,
  consultation: colour,
  outreach: colour,
  joint: colour,
  derived: colour,
});

/** Light, dark, or the colours that a reader has forced on every page. */
export type ThemeName = "light" | "dark" | "forced";

/** The colours of each theme; those of levels, links and tones are told apart by the colour-blind. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    background: "#ffffff",
    bands: ["#f5f6f7", "#ffffff"],
    bandEdge: "#d3d8dd",
    text: "#000000",
    box: "#ffffff",
    faint: "#8a8a8a",
    faintText: "#595959",
    route: "#000000",
    routeHalo: "#d55e00",
    focus: "#0b57d0",
    selected: "#0b4f7d",
    selectedFill: "#88ccee",
    originFill: "#ddcc77",
    levels: ["#117733", "#0072b2", "#882255", "#332288"],
    onLevel: "#ffffff",
    links: {
      referral: "#3d4450",
      consultation: "#00696f",
      outreach: "#8f4a00",
      joint: "#5b3fb5",
      derived: "#6b5200",
    },
    paleLinks: {
      referral: "#8a8f96",
      consultation: "#5f9ea1",
      outreach: "#b98a55",
      joint: "#9483d0",
      derived: "#a3925c",
    },
    tones: { better: "#002f57", worse: "#b54300", other: "#7a1f6b", part: "#1d1d1d" },
  },
  dark: {
    background: "#14171c",
    bands: ["#1a1e25", "#14171c"],
    bandEdge: "#343b45",
    text: "#f4f4f4",
    box: "#222831",
    faint: "#8a8a8a",
    faintText: "#b0b0b0",
    route: "#ffffff",
    routeHalo: "#d55e00",
    focus: "#8ab4f8",
    selected: "#88ccee",
    selectedFill: "#17455c",
    originFill: "#574a12",
    levels: ["#5cc98a", "#62b6f0", "#ee9cc4", "#b0a8ff"],
    onLevel: "#000000",
    links: {
      referral: "#d0d5dc",
      consultation: "#4fc3c7",
      outreach: "#f0a860",
      joint: "#b9adff",
      derived: "#dcc67c",
    },
    paleLinks: {
      referral: "#7d828a",
      consultation: "#3d7f82",
      outreach: "#94703f",
      joint: "#7a70ad",
      derived: "#8a7d4e",
    },
    tones: { better: "#9fd4ff", worse: "#ff8a4c", other: "#f0a3e0", part: "#f4f4f4" },
  },
  forced: {
    background: "Canvas",
    bands: ["Canvas", "Canvas"],
    bandEdge: "GrayText",
    text: "CanvasText",
    box: "Canvas",
    faint: "GrayText",
    faintText: "GrayText",
    route: "CanvasText",
    routeHalo: "Highlight",
    focus: "Highlight",
    selected: "Highlight",
    selectedFill: "Canvas",
    originFill: "Canvas",
    levels: ["CanvasText"],
    onLevel: "Canvas",
    links: everyKind("CanvasText"),
    paleLinks: everyKind("GrayText"),
    tones: { better: "CanvasText", worse: "CanvasText", other: "CanvasText", part: "CanvasText" },
  },
};

/** The colour of a level; levels beyond the colours begin again. */
export function levelColour(theme: Theme, level: number): string {
  return theme.levels[level % theme.levels.length] ?? theme.text;
}
