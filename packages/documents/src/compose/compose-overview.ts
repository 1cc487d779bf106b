import { textIn, type Citation, type Network, type Overview } from "@polku/core";
import {
  aboutOverview,
  elementName,
  overviewOf,
  overviewWords,
  type OverviewFact,
  type OverviewOptions,
  type OverviewPart,
} from "@polku/core/overviews";
import { formatters, texts } from "@polku/core/text";
import { heading, list, paragraph, type Block, type Document } from "../document/document.js";
import { capitalised } from "./capitalised.js";
import { scenarioBlocks } from "./compose-answer.js";
import { headOf, type Context, type DocumentInput } from "./context.js";
import { Sources } from "./sources.js";

/** Entries of a list up to so many letters stand in columns. */
const widestInColumn = 45;

/** What the document of an overview is made of. */
export interface OverviewInput extends DocumentInput {
  readonly overview: Overview;
  /** What the page calls it. */
  readonly title: string;
  readonly options?: OverviewOptions;
}

/**
 * An overview of a network as a document, with every part of it unfolded.
 *
 * @example
 * ```ts
 * const now = new Date("2018-02-05");
 * composeOverview({ network, overview: "pilots", title: "Pilots", language: "en", now }).title; // "Pilots"
 * ```
 */
export function composeOverview(input: OverviewInput): Document {
  const { network, language, overview, title, options = {} } = input;
  const context = { network, language, sources: new Sources(network, language) };
  const { summary, parts } = overviewOf(network, overview, language, options).describe();
  const [about] = aboutOverview(overview, language);
  const blocks = parts.flatMap((part) => partBlocks(context, part, 2));
  return {
    ...headOf(input, title),
    blocks: [
      paragraph(about, "lead"),
      ...(summary === undefined ? [] : [paragraph(summary)]),
      ...blocks,
      ...scenarioBlocks(input),
      ...context.sources.blocks(),
    ],
  };
}

function partBlocks(context: Context, part: OverviewPart, level: 2 | 3 | 4): Block[] {
  const { network, language, sources } = context;
  const { hint, note, facts = [], parts = [], evidence: { positions = [] } = {} } = part;
  const title = titleOf(context, part);
  const inner = title === "" ? level : (Math.min(4, level + 1) as 2 | 3 | 4);
  const marks = sources.mark(citedBy(network, part));
  return [
    ...(title === "" ? [] : [heading(level, `${title}${marks}`)]),
    ...(note === undefined ? [] : [paragraph(textIn(note, language))]),
    ...(hint === undefined ? [] : [paragraph(hint, "hint")]),
    ...(facts.length === 0
      ? []
      : [
          {
            is: "facts" as const,
            facts: facts.map((fact) => [capitalised(fact.name), factText(context, fact)] as const),
          },
        ]),
    ...list(
      positions.map(({ by, view }) => `${elementName(network, by, language)}: ${textIn(view, language)}`),
    ),
    ...innerBlocks(context, part, parts, inner),
  ];
}

/** What is in a part: rows as a table, short things as a list, all else as parts of their own. */
function innerBlocks(
  context: Context,
  { as, rows, title = "" }: OverviewPart,
  parts: readonly OverviewPart[],
  level: 2 | 3 | 4,
): Block[] {
  if (parts.length === 0) return [];
  if (as === "rows") {
    const names = [...new Set(parts.flatMap(({ facts = [] }) => facts.map(({ name }) => name)))];
    return [
      {
        is: "table",
        caption: capitalised(title === "" ? (rows ?? "") : title),
        columns: [rows ?? "", ...names].map((name) => ({ title: capitalised(name) })),
        rows: parts.map((part) => [
          `${titleOf(context, part)}${context.sources.mark(citedBy(context.network, part))}`,
          ...names.map((name, column) => {
            const fact = part.facts?.find((one) => one.name === name);
            // What is remarked of a row has no column of its own.
            const remarks = column === 0 ? remarksOf(context, part) : [];
            return [
              ...remarks,
              ...(fact && !(remarks.length > 0 && isNone(fact)) ? [factText(context, fact)] : []),
            ].join(" ");
          }),
        ]),
      },
    ];
  }
  if (parts.every(isShort)) {
    const items = parts.map(
      (part) => `${titleOf(context, part)}${context.sources.mark(citedBy(context.network, part))}`,
    );
    const isNarrow = items.every(({ length }) => length <= widestInColumn);
    return list(items, isNarrow ? "columns" : undefined);
  }
  // As headings, what has nothing below it would be a heading of whatever comes next.
  const titled = parts.filter((part) => titleOf(context, part) !== "");
  if (titled.length > 0 && titled.every(isBrief) && titled.every((part, index) => part === parts[index])) {
    const items = titled.map((part) => {
      const text = `${titleOf(context, part)}${context.sources.mark(citedBy(context.network, part))}`;
      const remarks = remarksOf(context, part);
      return remarks.length === 0 ? text : { text, items: remarks };
    });
    return [
      ...list(items),
      ...parts.slice(titled.length).flatMap((part) => partBlocks(context, part, level)),
    ];
  }
  return parts.flatMap((part) => partBlocks(context, part, level));
}

/** Where a part is written: what it is about says so where the part does not. */
function citedBy(network: Network, { evidence, of = [] }: OverviewPart): readonly Citation[] {
  return (
    evidence?.sources ??
    of.flatMap((id) => {
      const element = network.element(id) ?? network.link(id);
      return element && "sources" in element ? (element.sources ?? []) : [];
    })
  );
}

/** Whether a part is no more than its title. */
function isShort(part: OverviewPart): boolean {
  return isBrief(part) && part.note === undefined && part.hint === undefined;
}

/** Whether a part is no more than its title and what is remarked of it. */
function isBrief({ facts = [], parts = [], evidence }: OverviewPart): boolean {
  return facts.length + parts.length + (evidence?.positions?.length ?? 0) === 0;
}

function remarksOf({ language }: Context, { note, hint }: OverviewPart): string[] {
  return [...(note === undefined ? [] : [textIn(note, language)]), ...(hint === undefined ? [] : [hint])];
}

/** Whether a fact is a number, and that is 0: it is counted, so it isn't that the sources leave it out. */
function isNone({ as, ids = [] }: OverviewFact): boolean {
  return as === "number" && ids.length === 0;
}

/** What a part is about, with its days and what is remarked of it; empty where it has no title. */
function titleOf(
  context: Context,
  { title, of = [], kind, owned, about = [], as, parts = [], ...days }: OverviewPart,
): string {
  if (title !== undefined) return `${capitalised(title)}${as === undefined ? "" : ` (${parts.length})`}`;
  if (of.length === 0) return "";
  const span = spanText(context, days);
  const remarks = about.length === 0 ? "" : `: ${about.join("; ")}`;
  const name = `${kind === undefined ? "" : `${kind}: `}${labels(context, of, owned)}${remarks}`;
  return capitalised(span === "" ? name : `${span}: ${name}`);
}

function factText(context: Context, fact: OverviewFact): string {
  const { text = "", ids = [], about, owned, ...days } = fact;
  if (isNone(fact)) return "0";
  const value = [spanText(context, days), [text, labels(context, ids, owned)].filter(Boolean).join(" ")]
    .filter(Boolean)
    .join(", ");
  const rest = about === undefined ? "" : `; ${about}`;
  return `${value || overviewWords[context.language].notGiven}${rest}`;
}

function labels(context: Context, ids: readonly string[], owned?: true): string {
  return ids.map((id) => label(context, id, owned)).join(", ");
}

/** An element by its name, with how many of it there are, and with its status unless that is established. */
function label({ network, language }: Context, id: string, owned?: true): string {
  const { of, count, status } = (network.element(id) ?? {}) as {
    of?: string;
    count?: number;
    status?: keyof (typeof texts)["en"]["statuses"];
  };
  const owner = owned && of !== undefined ? `${elementName(network, of, language)}: ` : "";
  const number = count === undefined ? "" : `${count} × `;
  const word =
    status === undefined || status === "established" ? "" : ` (${texts[language].statuses[status]})`;
  return `${owner}${number}${elementName(network, id, language)}${word}`;
}

/** The days of something: one, from and until, or one of them open. */
function spanText({ language }: Context, { since, until }: Pick<OverviewFact, "since" | "until">): string {
  const [from, to] = [since, until].map((one) => one && formatters[language].day(one));
  if (from === undefined && to === undefined) return "";
  // A dash with nothing on one side of it reads as a slip.
  if (from === undefined || to === undefined) return texts[language].legAbout.dates(from, to);
  return from === to ? from : `${from} – ${to}`;
}
