import { textIn } from "@polku/core";
import { holdsOn, type Dated } from "@polku/core/overviews";
import { texts, type Table } from "@polku/core/text";
import { nameIn, named, section, type Telling } from "./telling.js";

/** The days of something: one, from and until, or one of them open. */
export function daysOf({
  since = "",
  until = "",
}: {
  since?: string | undefined;
  until?: string | undefined;
}): string {
  return since === until ? since : `${since} – ${until}`.trim();
}

/** An entry of a timeline: its days, what it is, and of a meeting what it was about. */
export function datedLine(telling: Telling, entry: Dated, indent = ""): string {
  const what = entry.kind === "link" ? "" : `${kindOf(telling, entry)}: `;
  const theme = entry.theme === undefined ? "" : `: ${textIn(entry.theme, telling.language)}`;
  return `${indent}${columnOf(entry)}  ${what}${named(telling, entry.id)}${theme}`;
}

/** What is in force on a day; meetings and documents are of a day and in force on none. */
export function inForceLines(telling: Telling, entries: readonly Dated[], day: string): string[] {
  const { inForce, onDay, nothingInForce } = telling.say.timeline;
  const held = entries.filter((entry) => holdsOn(entry, day));
  const ofDay = held.filter(isOfDay);
  const lasting = held.filter((entry) => !isOfDay(entry));
  const lines = (list: readonly Dated[]) => list.map((entry) => datedLine(telling, entry, "  "));
  return [
    ...(lasting.length === 0 ? [nothingInForce(day), ""] : section(inForce(day), lines(lasting))),
    ...section(onDay(day), lines(ofDay)),
  ];
}

/** Entries as a table. */
export function datedTable(telling: Telling, entries: readonly Dated[]): Table {
  const { fields, language, say } = telling;
  const { id, name } = texts[language].table;
  return {
    columns: [fields.since, fields.until, fields.kind, id, name, say.labels.theme],
    rows: entries.map((entry) => [
      entry.since ?? "",
      entry.until ?? "",
      kindOf(telling, entry),
      entry.id,
      nameIn(telling, entry.id),
      entry.theme === undefined ? "" : textIn(entry.theme, language),
    ]),
  };
}

/** The same in a column: an open end keeps its room. */
function columnOf({ since = "", until = "" }: Dated): string {
  const days = since === until ? since : `${since.padEnd(10)} – ${until}`;
  return days.padEnd("2018-01-01 – 2018-12-31".length);
}

function isOfDay({ kind }: Dated): boolean {
  return kind === "meeting" || kind === "source";
}

function kindOf({ say, language }: Telling, { kind }: Dated): string {
  return kind === "meeting" ? say.timeline.meeting : texts[language].elements[kind];
}
