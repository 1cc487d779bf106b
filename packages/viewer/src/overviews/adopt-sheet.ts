import { unsafeCSS } from "lit";
import story from "../stories/story.css?inline";
import views from "./views.css?inline";
import days from "./views-days.css?inline";
import tables from "./views-tables.css?inline";

const { styleSheet } = unsafeCSS([tables, days, views, story].join("\n"));

/** Adds the styles of the views to the root that an element stands in: they load with the views. */
export function adoptSheet(element: Element): void {
  const root = element.getRootNode();
  if (styleSheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
