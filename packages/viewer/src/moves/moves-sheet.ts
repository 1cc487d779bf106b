import { unsafeCSS } from "lit";
import moves from "./moves.css?inline";

const { styleSheet } = unsafeCSS(moves);

/** Adds the styles of what moved to the root that an element stands in: they load with it. */
export function adoptMovesSheet(element: Element): void {
  const root = element.getRootNode();
  if (styleSheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
