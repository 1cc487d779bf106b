import { unsafeCSS } from "lit";
import sheet from "../../styles/views.css?inline";

const { styleSheet } = unsafeCSS(sheet);

/** Adds the styles of the views to the root that an element stands in: they load with the views. */
export function adoptSheet(element: Element): void {
  const root = element.getRootNode();
  if (styleSheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
