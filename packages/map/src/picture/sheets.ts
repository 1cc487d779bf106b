/** Paper, or a screen, that a picture fills: its size in millimetres. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Sizes of paper (ISO 216), from the smallest. */
export const paperSizes = ["a4", "a3", "a2", "a1", "a0"] as const;
/** A size of paper. */
export type PaperSize = (typeof paperSizes)[number];
/** The orientation of paper: upright, or on its long side. */
export const orientations = ["portrait", "landscape"] as const;
/** The orientation of paper. */
export type Orientation = (typeof orientations)[number];

const edges: Readonly<Record<PaperSize, readonly [short: number, long: number]>> = {
  a4: [210, 297],
  a3: [297, 420],
  a2: [420, 594],
  a1: [594, 841],
  a0: [841, 1189],
};

/** A slide or a screen of 16 to 9, as wide as presentation programs make it. */
export const slide: Sheet = { width: 338.667, height: 190.5 };

/**
 * A sheet of paper of a size.
 *
 * @example
 * ```ts
 * paper("a4", "landscape"); // { width: 297, height: 210 }
 * ```
 */
export function paper(size: PaperSize, orientation: Orientation): Sheet {
  const [short, long] = edges[size];
  return orientation === "portrait" ? { width: short, height: long } : { width: long, height: short };
}

/** No canvas of a browser has to be larger than this, in pixels. */
const mostPixels = 36_000_000;
/** Of print, in dots an inch. */
const printDensity = 300;

/**
 * The pixels of a sheet as an image: fit for print, and no more than browsers draw; a slide has those of a 4K screen.
 *
 * @example
 * ```ts
 * pixelsOf(paper("a4", "portrait")); // { width: 2480, height: 3508 }
 * pixelsOf(slide); // { width: 3840, height: 2160 }
 * ```
 */
export function pixelsOf(sheet: Sheet): { width: number; height: number } {
  if (sheet === slide) return { width: 3840, height: 2160 };
  const whole = printDensity / 25.4;
  const scale = Math.min(whole, Math.sqrt(mostPixels / (sheet.width * sheet.height)));
  return { width: Math.round(sheet.width * scale), height: Math.round(sheet.height * scale) };
}
