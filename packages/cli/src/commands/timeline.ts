import { findTimeline, holdsOn, spanOf, type Dated } from "@polku/core/overviews";
import { datedLine, datedTable, daysOf, inForceLines } from "../text/overview-lines.js";
import { overviewCommand } from "./overview.js";

/** `polku timeline`: everything that has a date, in order; with `--at` what holds on that day. */
export const timeline = overviewCommand<Dated[]>({
  overview: "timeline",
  takesDay: true,
  help: {
    fi: ["Kaikki päivätty järjestyksessä, tai mikä on voimassa yhtenä päivänä."],
    sv: ["Allt som har ett datum, i ordning, eller vad som gäller en viss dag."],
    en: ["Everything that has a date, in order, or what holds on one day."],
  },
  examples: ["pirkanmaa.yaml", "pirkanmaa.yaml --at 2018-02-05"],
  find(network, { at }) {
    const entries = findTimeline(network);
    return at === undefined ? entries : entries.filter((entry) => holdsOn(entry, at));
  },
  toLines(view, found, { at }) {
    const { nothing, timeline: said } = view.say;
    if (at !== undefined) return inForceLines(view, found, at).slice(0, -1);
    const span = spanOf(found);
    if (!span) return [nothing.timeline];
    return [
      ...found.map((entry) => datedLine(view, entry)),
      "",
      said.summary(found.length, daysOf({ since: span.first, until: span.last })),
    ];
  },
  toTable: datedTable,
});
