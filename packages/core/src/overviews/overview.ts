import type { Network } from "../network/network.js";
import type { Citation, Position } from "../model/citation.js";
import type { Id, Text } from "../model/fields.js";
import type { Language, Tier } from "../model/words.js";
import type { ResolvedQuestion } from "../questions/kinds.js";
import type { ResolvedReach } from "../questions/reach/schema.js";
import { elementName } from "../questions/element-name.js";
import { changeTexts } from "../text/change-texts.js";
import type { Table } from "../text/csv.js";
import { formatters } from "../text/formatter.js";
import { texts } from "../text/languages.js";
import { overviewWords, type OverviewWords } from "./words/words.js";

/** What an overview is asked beside the network. */
export interface OverviewOptions {
  /** What is in force on this day. */
  at?: string | undefined;
  /** What each practice, role or pilot adds to the answer to this question. */
  question?: ResolvedReach | undefined;
}

/** One thing that is known of what a part is about; without a text, elements and days the sources do not give it. */
export interface OverviewFact {
  /** The label, which is followed by a colon. */
  name: string;
  text?: string;
  /** Elements, after the text where there is one. */
  ids?: readonly Id[];
  since?: string | undefined;
  until?: string | undefined;
  /** A remark after all of this. */
  about?: string;
  /**
   * How the elements are shown where there is room for little: by their `names` alone, or as their number, which is the
   * fact itself (`number`), or behind which are those that are no links (`folded`), or all, a line each (`lines`).
   */
  as?: "names" | "number" | "folded" | "lines";
  /** Whether each element comes after the name of whose it is. */
  owned?: true;
  /** The ages of children that the text is about, where it is about those for whom there is nothing. */
  none?: readonly number[];
}

/** A part of an overview: its subject, the facts about it, and the parts within it. */
export interface OverviewPart {
  /** For what is drawn in a way of its own. */
  name?: "matrix" | "timeline";
  /** What it is about: words, or elements by their ids. */
  title?: string;
  of?: readonly Id[];
  /** The word for what sort of element that is, where they are of several sorts. */
  kind?: string;
  since?: string | undefined;
  until?: string | undefined;
  owned?: true;
  /** Remarks, each in a few words. */
  about?: readonly string[];
  /** A sentence or two that explain the part. */
  hint?: string | undefined;
  /** What the model itself says of it. */
  note?: Text | undefined;
  facts?: readonly OverviewFact[];
  /** The views taken on it and where it is written. */
  evidence?: { positions?: readonly Position[] | undefined; sources?: readonly Citation[] | undefined };
  /** How the parts within are arranged; without it each is a part with a heading. */
  as?: "cards" | "list" | "columns" | "inline" | "rows";
  /** The heading of the first column, where they are rows: the others are the names of their facts. */
  rows?: string;
  parts?: readonly OverviewPart[];
  /** Whether the parts after it say the same in full. */
  isSummary?: true;
  /** The question whose answer says the same. */
  question?: ResolvedQuestion;
}

/** What an overview says: a sentence that sums up the whole network, then part after part. */
export interface OverviewDescription {
  summary?: string;
  parts: readonly OverviewPart[];
}

/** What the sentences and tables of an overview are made with. */
export interface Wording {
  network: Network;
  language: Language;
  words: OverviewWords;
  /** The fields of elements as sentences name them. */
  fields: (typeof changeTexts)["en"]["fields"];
  texts: (typeof texts)["en"];
  day(text: string): string;
  name(id: Id): string;
}

/** One overview; what it finds is data, of which the sentences and the table are made. */
export interface OverviewKind<Found> {
  takesDay?: true;
  takesQuestion?: true;
  find(network: Network, options: OverviewOptions): Found;
  describe(wording: Wording, found: Found, options: OverviewOptions): OverviewDescription;
  table(wording: Wording, found: Found, options: OverviewOptions): Table;
}

export function wordingIn(network: Network, language: Language): Wording {
  return {
    network,
    language,
    words: overviewWords[language],
    fields: changeTexts[language].fields,
    texts: texts[language],
    day: formatters[language].day,
    name: (id) => elementName(network, id, language),
  };
}

/** Elements as a fact; no fact where there are none. */
export function factOf(name: string, ids: readonly Id[], as?: OverviewFact["as"]): OverviewFact[] {
  return ids.length === 0 ? [] : [{ name, ids, ...(as === undefined ? {} : { as }) }];
}

export function idsOf(list: readonly { id: Id }[]): Id[] {
  return list.map(({ id }) => id);
}

/** Elements as a part of their own each. */
export function partsOf(ids: readonly Id[]): OverviewPart[] {
  return ids.map((id) => ({ of: [id] }));
}

/** A column of a table: its heading, and the cell of each row; several ids are one cell. */
export type Column<Row> = readonly [
  heading: string,
  cell: (row: Row) => string | number | readonly Id[] | undefined,
];

export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    columns: columns.map(([heading]) => heading),
    rows: rows.map((row) =>
      columns.map(([, cellOf]) => {
        const cell = cellOf(row) ?? "";
        return typeof cell === "object" ? cell.join(" ") : cell;
      }),
    ),
  };
}

/** The status of an element as a word; empty where it is established or has none. */
export function statusCell({ network, texts: { statuses } }: Wording, id: Id): string {
  const element = network.element(id);
  const status = element && "status" in element ? element.status : undefined;
  return status === undefined || status === "established" ? "" : statuses[status];
}

/** The tier that something works at, as a word; empty where no source gives it. */
export function tierCell({ words: { tiers } }: Wording, tier: Tier | undefined): string {
  return tier === undefined ? "" : tiers[tier];
}
