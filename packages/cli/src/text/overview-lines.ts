import { nameOf, textIn, type Language, type Network, type Tier } from "@polku/core";
import { holdsOn, type Dated } from "@polku/core/overviews";
import type { Differences } from "@polku/core/questions";
import { changeTexts, texts, type Table, type Texts } from "@polku/core/text";
import { words, type Words } from "../words/words.js";
import { linkName } from "./names.js";

/** What every line of an overview is made with. */
export interface View {
  network: Network;
  language: Language;
  words: Words;
  say: Words["overviews"];
  /** The fields of elements as sentences name them. */
  fields: (typeof changeTexts)["en"]["fields"];
  texts: Texts;
}

export function viewOf(network: Network, language: Language): View {
  return {
    network,
    language,
    words: words[language],
    say: words[language].overviews,
    fields: changeTexts[language].fields,
    texts: texts[language],
  };
}

/** A name alone: of a document its title, of a link its ends, unless it has a name of its own. */
export function elementName({ network, language }: View, id: string): string {
  const link = network.link(id);
  if (link && link.name === undefined) return linkName(network, link, language);
  const source = network.element(id, "source");
  return source ? textIn(source.title, language) : nameOf(network, id, language);
}

/** An element as "Name [id]", with its status where that is not established. */
export function label(view: View, id: string): string {
  const status = statusCell(view, id);
  return `${elementName(view, id)} [${id}]${status === "" ? "" : ` (${status})`}`;
}

/** Elements one after another, or that the sources give none. */
export function labels(view: View, ids: readonly string[]): string {
  return ids.length === 0 ? view.say.notGiven : ids.map((id) => label(view, id)).join(", ");
}

/** A line of elements in some relation, where there are any. */
export function relationLine(view: View, relation: string, ids: readonly string[], indent = "  "): string[] {
  return ids.length === 0 ? [] : [`${indent}${relation}: ${labels(view, ids)}`];
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A heading with the number of what follows, those, and an empty line; nothing where there are none. */
export function section(title: string, lines: readonly (string | readonly string[])[]): string[] {
  return lines.length === 0 ? [] : [`${capitalised(title)} (${lines.length})`, ...lines.flat(), ""];
}

export function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}

/** Ids in one cell. */
export function idCell(ids: readonly string[]): string {
  return ids.join(" ");
}

/** The status of an element as a word; empty where it is established or has none. */
export function statusCell({ network, texts: said }: View, id: string): string {
  const element = network.element(id);
  const status = element && "status" in element ? element.status : undefined;
  return status === undefined || status === "established" ? "" : said.statuses[status];
}

/** The tier that something works at, as a word; empty where no source gives it. */
export function tierCell({ say }: View, { tier }: { tier?: Tier | undefined }): string {
  return tier === undefined ? "" : say.tiers[tier];
}

/** What something adds to an answer; null where no link or service depends on it alone. */
export type Gain = Differences | null;

/** What is added: a line for what is reached only so and one for what is nearer so. */
export function gainLines(view: View, gain: Gain, indent = "  "): string[] {
  const { gains } = view.say;
  if (gain === null) return [`${indent}${gains.nothingDepends}`];
  const lines = (["gained", "nearer"] as const)
    .filter((kind) => gain[kind].length > 0)
    .map((kind) => `${indent}${gains[kind](gain[kind].length)}: ${labels(view, gain[kind])}`);
  return lines.length === 0 ? [`${indent}${gains.nothing}`] : lines;
}

export function gainColumns({ say }: View): string[] {
  return [say.gains.columns.gained, say.gains.columns.nearer];
}

export function gainCells(gain: Gain): string[] {
  return [idCell(gain?.gained ?? []), idCell(gain?.nearer ?? [])];
}

interface Days {
  since?: string | undefined;
  until?: string | undefined;
}

/** The days of something: one, from and until, or one of them open. */
export function daysOf({ since = "", until = "" }: Days): string {
  return since === until ? since : `${since} – ${until}`.trim();
}

/** An entry of a timeline: its days, what it is, and of a meeting its theme. */
export function datedLine(view: View, entry: Dated, indent = ""): string {
  const { since = "", until = "" } = entry;
  // An open end keeps its room in the column.
  const days = since === until ? since : `${since.padEnd(10)} – ${until}`;
  const kind = entry.kind === "link" ? "" : `${kindOf(view, entry)}: `;
  const theme = entry.theme === undefined ? "" : `: ${textIn(entry.theme, view.language)}`;
  return `${indent}${days.padEnd("2018-01-01 – 2018-12-31".length)}  ${kind}${label(view, entry.id)}${theme}`;
}

/** What is in force on a day, apart from meetings and documents, which are of a day and in force on none. */
export function inForceLines(view: View, entries: readonly Dated[], day: string): string[] {
  const { inForce, onDay, nothingInForce } = view.say.timeline;
  const held = entries.filter((entry) => holdsOn(entry, day));
  const isOfDay = ({ kind }: Dated) => kind === "meeting" || kind === "source";
  const lasting = held.filter((entry) => !isOfDay(entry));
  const lines = (list: readonly Dated[]) => list.map((entry) => datedLine(view, entry, "  "));
  return [
    ...(lasting.length === 0 ? [nothingInForce(day), ""] : section(inForce(day), lines(lasting))),
    ...section(onDay(day), lines(held.filter(isOfDay))),
  ];
}

/** Entries of a timeline as a table. */
export function datedTable(view: View, entries: readonly Dated[]): Table {
  const { fields, texts: said, say } = view;
  return {
    columns: [fields.since, fields.until, fields.kind, said.table.id, said.table.name, say.labels.theme],
    rows: entries.map((entry) => [
      entry.since ?? "",
      entry.until ?? "",
      kindOf(view, entry),
      entry.id,
      elementName(view, entry.id),
      entry.theme === undefined ? "" : textIn(entry.theme, view.language),
    ]),
  };
}

function kindOf({ say, texts: said }: View, { kind }: Dated): string {
  return kind === "meeting" ? say.timeline.meeting : said.elements[kind];
}
