import { findPractices } from "@polku/core/overviews";
import { tieCommand } from "./tie-command.js";

/** `polku practices`: who uses each way of working, and which links exist through it. */
export const practices = tieCommand({
  overview: "practices",
  find: findPractices,
  element: ({ practice }) => practice,
  first: { label: ({ say }) => say.labels.usedBy, ids: ({ services }) => services },
  rest: [
    { label: ({ say }) => say.labels.triedIn, ids: ({ pilots }) => pilots },
    { label: ({ say }) => say.labels.steeredBy, ids: ({ steeredBy }) => steeredBy },
  ],
});
