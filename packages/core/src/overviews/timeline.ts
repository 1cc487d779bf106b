import type { Id } from "../model/fields.js";
import { textIn } from "../text/languages.js";
import { findTimeline, holdsOn, spanOf, type Dated } from "./find-timeline.js";
import { tableOf, type OverviewKind, type OverviewPart, type Wording } from "./overview.js";
import type { Table } from "../text/csv.js";

/** Everything that has a date, in order, or what holds on one day. */
export const timeline: OverviewKind<Dated[]> = {
  takesDay: true,
  find(network, { at }) {
    const entries = findTimeline(network);
    return at === undefined ? entries : entries.filter((entry) => holdsOn(entry, at));
  },
  describe(wording, found, { at }) {
    if (at !== undefined) return { parts: inForceParts(wording, found, at) };
    const span = spanOf(found);
    if (!span) return { parts: [] };
    const { words, day } = wording;
    return {
      summary: words.timeline.summary(
        found.length,
        [...new Set([span.first, span.last])].map(day).join(" – "),
      ),
      parts: [{ name: "timeline", as: "list", parts: found.map((entry) => datedPart(wording, entry)) }],
    };
  },
  table: datedTable,
};

/** What is in force on a day, apart from meetings and documents, which are of a day and in force on none. */
export function inForceParts(wording: Wording, held: readonly Dated[], at: string): OverviewPart[] {
  const { words, day } = wording;
  const { inForce, onDay, nothingInForce } = words.timeline;
  const list = (title: string, entries: readonly Dated[]): OverviewPart => ({
    title,
    as: "list",
    parts: entries.map((entry) => datedPart(wording, entry)),
  });
  const isOfDay = ({ kind }: Dated) => kind === "meeting" || kind === "source";
  const lasting = held.filter((entry) => !isOfDay(entry));
  const ofDay = held.filter(isOfDay);
  return [
    lasting.length === 0 ? { title: nothingInForce(day(at)) } : list(inForce(day(at)), lasting),
    ...(ofDay.length === 0 ? [] : [list(onDay(day(at)), ofDay)]),
  ];
}

/** An entry of a timeline: its days, what it is, and of a meeting its theme. */
function datedPart(wording: Wording, entry: Dated): OverviewPart {
  const { id, kind, since, until, theme } = entry;
  return {
    of: [id],
    since,
    until,
    // The name of a link says that it is one.
    ...(kind === "link" ? {} : { kind: kindOf(wording, entry) }),
    ...(theme === undefined ? {} : { about: [textIn(theme, wording.language)] }),
  };
}

/** Entries of a timeline as a table. */
export function datedTable(wording: Wording, entries: readonly Dated[]): Table {
  const { fields, texts, words, name, language } = wording;
  return tableOf<Dated>(
    [
      [fields.since, ({ since }) => since],
      [fields.until, ({ until }) => until],
      [fields.kind, (entry) => kindOf(wording, entry)],
      [texts.table.id, ({ id }): Id => id],
      [texts.table.name, ({ id }) => name(id)],
      [words.labels.theme, ({ theme }) => (theme === undefined ? "" : textIn(theme, language))],
    ],
    entries,
  );
}

function kindOf({ words, texts }: Wording, { kind }: Dated): string {
  return kind === "meeting" ? words.timeline.meeting : texts.elements[kind];
}
