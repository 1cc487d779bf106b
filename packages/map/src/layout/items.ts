import { languages, textIn, type Language, type Network, type Service } from "@polku/core";
import { estimateWidth } from "./wrap-label.js";

/** Sizes in the map's units; at scale 1 a unit is a CSS pixel. */
export const sizes = {
  font: 13,
  lineHeight: 14.5,
  /** The coloured end of a box, which carries the level's letter. */
  tab: 17,
  paddingX: 6,
  paddingY: 3.5,
  /** The height of a frame's title. */
  title: 20,
  /** Space between boxes, in which links run. */
  gutterX: 22,
  gutterY: 13,
  /** Space between two bands, and around the whole. */
  bandGap: 18,
  /** The column at the left that carries the names of levels. */
  levelNames: 30,
  /** From a frame to the boxes in it. */
  framePadding: 5,
} as const;

/** What the layout places: a service, or a group of services that is drawn as one box. */
export interface Item {
  readonly id: string;
  /** The position of its level in the model's list; 0 is nearest to everyday life. */
  readonly level: number;
  /** The frame that it belongs to: the id of the widest service or of an open group; absent where it stands alone. */
  readonly frame?: string;
  /** Whether it is the service, or the group, that the frame is named after. */
  readonly isTitle: boolean;
  /** How many services it stands for. */
  readonly count: number;
}

/** How wide labels may be, in ems, and how many lines they take in any language. */
export interface LabelMeasure {
  readonly widest: number;
  readonly mostLines: number;
}

const least = 6;
const most = 10;

/**
 * The narrowest label width at which nearly all labels fit two lines, in any language: nothing may move when the
 * language changes. Longer ones take three lines, the longest four.
 */
export function measureLabels(texts: readonly string[]): LabelMeasure {
  const needed = texts.map((text) => widthForTwoLines(text)).toSorted((a, b) => a - b);
  const widest = Math.min(most, Math.max(least, needed[Math.floor(needed.length * 0.82)] ?? least));
  return { widest, mostLines: 4 };
}

/** The width of a label in two lines, broken between words alone. */
function widthForTwoLines(text: string): number {
  const words = text
    .slice(0, 200)
    .replaceAll("\u00ad", "")
    .trim()
    .split(/\s+|(?<=[/-])(?=.)/u);
  let best = Infinity;
  for (let first = 1; first <= words.length; first++) {
    const lines = [words.slice(0, first), words.slice(first)].map((line) => estimateWidth(line.join(" ")));
    best = Math.min(best, Math.max(...lines));
  }
  return best;
}

/** The width of a frame's title over so many columns, in ems; the end is left for a sign. */
export function titleWidth(widest: number, columns: number): number {
  const columnWidth = widest + (sizes.tab + 2 * sizes.paddingX + sizes.gutterX) / sizes.font;
  return widest + (columns - 1) * columnWidth - 0.8;
}

/** The text on a service's box: its short name, else its name. */
export function labelText(service: Service, language: Language): string {
  return textIn(service.short ?? service.name, language);
}

/** The labels of all services in all languages. */
export function allLabels(network: Network): string[] {
  return network.services.flatMap((service) => languages.map((language) => labelText(service, language)));
}
