import { estimateWidth } from "../layout/label.js";
import type { Measure } from "./label-box.js";

const known = new Map<string, Map<string, number>>();

/** Measures texts in the font of labels; each only once. */
export function measureIn(context: CanvasRenderingContext2D, family: string): Measure {
  let widths = known.get(family);
  if (!widths) known.set(family, (widths = new Map()));
  const cache = widths;
  return (text) => {
    let width = cache.get(text);
    if (width === undefined) {
      context.font = `500 100px ${family}`;
      // A browser that hides how wide text is says 0.
      width = context.measureText(text).width / 100 || estimateWidth(text);
      cache.set(text, width);
    }
    return width;
  };
}
