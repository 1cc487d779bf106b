import { languages, textIn, type Language, type Network, type Service } from "@polku/core";
import { estimateWidth, wrapLabel } from "./label.js";
import { shapeOfLevel } from "../scene/styles.js";

/** The measures of a label's box, in the scene's units; at scale 1 a unit is a CSS pixel. */
export const boxMeasures = {
  font: 13,
  lineHeight: 15,
  /** The coloured end of the box that carries the level's mark. */
  tab: 19,
  paddingX: 7,
  paddingY: 5,
  /** Free space that layouts keep between boxes. */
  gapX: 14,
  gapY: 14,
} as const;

/** What the inner line of a double outline takes of a box's width. */
const innerLine = 6;

/** The sizes of all boxes, by the number of the service. */
export interface Boxes {
  readonly width: Float64Array;
  readonly height: Float64Array;
}

const known = new WeakMap<Network, Boxes>();

/**
 * How large the box of every service is: large enough for its label in any language, so that nothing
 * moves when the language changes.
 */
export function boxesOf(network: Network): Boxes {
  const before = known.get(network);
  if (before) return before;
  const width = new Float64Array(network.services.length);
  const height = new Float64Array(network.services.length);
  const { font, lineHeight, tab, paddingX, paddingY } = boxMeasures;
  const levels = new Map(network.model.levels.map(({ id }, index) => [id, index]));
  for (const [number, service] of network.services.entries()) {
    let ems = 2;
    let lines = 2;
    for (const language of languages) {
      const label = labelOf(service, language);
      lines = Math.max(lines, label.length);
      for (const line of label) ems = Math.max(ems, estimateWidth(line));
    }
    const inner = shapeOfLevel(levels.get(service.level) ?? 0) === "double" ? innerLine : 0;
    width[number] = Math.ceil(ems * font) + tab + 2 * paddingX + inner;
    height[number] = lines * lineHeight + 2 * paddingY;
  }
  const boxes = { width, height };
  known.set(network, boxes);
  return boxes;
}

const labels = new WeakMap<Service, Map<Language, string[]>>();

/** The short label of a service as lines; its name where it has no short label. */
export function labelOf(service: Service, language: Language): string[] {
  let own = labels.get(service);
  if (!own) labels.set(service, (own = new Map<Language, string[]>()));
  let label = own.get(language);
  if (!label) own.set(language, (label = wrapLabel(textIn(service.short ?? service.name, language))));
  return label;
}
