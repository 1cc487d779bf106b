import { findPractices } from "@polku/core/overviews";
import { linksThroughCommand } from "./links-through.js";

/** `polku practices`: who uses each practice, and which links exist through it. */
export const practices = linksThroughCommand({
  overview: "practices",
  find: findPractices,
  element: ({ practice }) => practice,
  first: { title: ({ say }) => say.labels.usedBy, ids: ({ services }) => services },
  rest: [
    { title: ({ say }) => say.labels.triedIn, ids: ({ pilots }) => pilots },
    { title: ({ say }) => say.labels.steeredBy, ids: ({ steeredBy }) => steeredBy },
  ],
});
