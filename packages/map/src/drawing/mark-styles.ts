import type { MapMark } from "../scene/map-marks.js";

/** What a mark's colour says, and never it alone: better or worse for the client, otherwise, or a part. */
export type MarkTone = "better" | "worse" | "other" | "part";

/** How a mark is drawn: a plate with a sign on it, and a line around the box or along the link. */
export interface MarkStyle {
  readonly tone: MarkTone;
  /** The outline of the plate: how answers differ, what a scenario does, the parts of a question. */
  readonly plate: "round" | "square" | "diamond";
  /** Whether the plate is filled with the tone and the sign left light; else the other way about. */
  readonly solid: boolean;
  /** The sign, as an SVG path in a square from -6 to 6, stroked. */
  readonly sign: string;
  /** Of the line around the box, in CSS pixels; empty for a whole line. */
  readonly dash: readonly number[];
}

/** How each mark is drawn. */
export const markStyles: Readonly<Record<MapMark, MarkStyle>> = {
  gained: { tone: "better", plate: "round", solid: true, sign: "M-4 0H4M0-4V4", dash: [] },
  lost: { tone: "worse", plate: "round", solid: false, sign: "M-3-3 3 3M3-3-3 3", dash: [6, 4] },
  nearer: {
    tone: "better",
    plate: "round",
    solid: false,
    sign: "M-3.5 1 0-2.5 3.5 1M0-2.5V4",
    dash: [14, 4],
  },
  farther: { tone: "worse", plate: "round", solid: true, sign: "M-3.5-1 0 2.5 3.5-1M0 2.5V-4", dash: [2, 4] },
  otherRoute: {
    tone: "other",
    plate: "round",
    solid: false,
    sign: "M-3.5-1.5C-1-5 1 2 3.5-1.5M-3.5 2.5C-1-1 1 6 3.5 2.5",
    dash: [9, 3, 2, 3],
  },
  added: { tone: "better", plate: "square", solid: true, sign: "M-4 0H4M0-4V4", dash: [] },
  removed: { tone: "worse", plate: "square", solid: false, sign: "M-4 0H4", dash: [6, 4] },
  moved: {
    tone: "other",
    plate: "square",
    solid: true,
    sign: "M0-4V4M-2.6-1.6 0-4.2 2.6-1.6M-2.6 1.6 0 4.2 2.6 1.6",
    dash: [16, 3, 2, 3],
  },
  renamed: {
    tone: "other",
    plate: "square",
    solid: false,
    sign: "M-3.2 4 0-4 3.2 4M-2 1.2H2",
    dash: [3, 2],
  },
  changed: {
    tone: "other",
    plate: "square",
    solid: true,
    sign: "M-4 2 -1.5-2 1.5 2 4-2",
    dash: [9, 3, 2, 3],
  },
  gatekeeper: { tone: "part", plate: "diamond", solid: true, sign: "M-3-3V3M3-3V3M-3 0H3", dash: [16, 3] },
  door: {
    tone: "part",
    plate: "diamond",
    solid: false,
    sign: "M-2.5 3.5V-1a2.5 2.5 0 0 1 5 0V3.5z",
    dash: [4, 2],
  },
  target: {
    tone: "part",
    plate: "diamond",
    solid: false,
    sign: "M0-3.4A3.4 3.4 0 1 1 0 3.4 3.4 3.4 0 1 1 0-3.4M0-.6V.6",
    dash: [],
  },
  via: { tone: "part", plate: "diamond", solid: true, sign: "M-3.5 0H3.5M1-2.5 3.5 0 1 2.5", dash: [1.5, 3] },
};

/** The outline of a plate, as an SVG path in a square from -8 to 8. */
export const platePaths: Readonly<Record<MarkStyle["plate"], string>> = {
  round: "M0-7.2A7.2 7.2 0 1 1 0 7.2 7.2 7.2 0 1 1 0-7.2z",
  square: "M-6.6-6.6H6.6V6.6H-6.6z",
  diamond: "M0-8.6 8.6 0 0 8.6-8.6 0z",
};
