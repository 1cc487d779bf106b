import { findTimeline, holdsOn, spanOf, type Dated } from "@polku/core/overviews";
import { datedLine, datedTable, daysOf, inForceLines } from "./days.js";
import type { OverviewCommand } from "./overview-command.js";

/** `polku timeline`: everything that has a day, in order; with `--at` what holds on that day. */
export const timeline: OverviewCommand<Dated[]> = {
  overview: "timeline",
  takes: ["day"],
  find(network, { at }) {
    const entries = findTimeline(network);
    return at === undefined ? entries : entries.filter((entry) => holdsOn(entry, at));
  },
  toText(telling, found, { at }) {
    const { nothing, timeline: said } = telling.say;
    if (at !== undefined) return inForceLines(telling, found, at).slice(0, -1);
    const span = spanOf(found);
    if (!span) return [nothing.timeline];
    return [
      ...found.map((entry) => datedLine(telling, entry)),
      "",
      said.summary(found.length, daysOf({ since: span.first, until: span.last })),
    ];
  },
  toTable: datedTable,
};
