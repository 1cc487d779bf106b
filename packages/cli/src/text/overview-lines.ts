import { textIn, type Language, type Network, type Status } from "@polku/core";
import {
  elementName,
  overviewWords,
  type OverviewDescription,
  type OverviewFact,
  type OverviewPart,
} from "@polku/core/overviews";
import { citationText } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { words } from "../words/words.js";

/** What every line of an overview is made with. */
interface View {
  network: Network;
  language: Language;
}

/** What an overview says, in lines: part after part, then what sums it up. */
export function overviewLines(view: View, { summary, parts }: OverviewDescription): string[] {
  const lines = parts.filter(({ isSummary }) => !isSummary).flatMap((part) => [...partLines(view, part), ""]);
  return summary === undefined ? lines.slice(0, -1) : [...lines, summary];
}

function partLines(view: View, part: OverviewPart, indent = ""): string[] {
  const { network, language } = view;
  const { hint, note, facts = [], parts = [], evidence: { positions = [], sources = [] } = {} } = part;
  const heading = headingOf(view, part);
  const inner = heading === "" ? indent : `${indent}  `;
  const inside =
    part.as === "inline"
      ? [
          `${inner}${labels(
            view,
            parts.flatMap(({ of = [] }) => of),
          )}`,
        ]
      : parts.flatMap((one) => [
          // Long lists of entries of many lines have room between them.
          ...(part.as === "cards" && indent === "" && heading !== "" ? [""] : []),
          ...partLines(view, one, inner),
        ]);
  return [
    ...(heading === "" ? [] : [`${indent}${heading}`]),
    ...(note === undefined ? [] : [`${inner}${textIn(note, language)}`]),
    ...(hint === undefined ? [] : [`${inner}${hint}`]),
    ...facts.flatMap((fact) => factLines(view, fact, inner)),
    ...positions.map(
      ({ by, view: taken }) => `${inner}${elementName(network, by, language)}: ${textIn(taken, language)}`,
    ),
    ...sources.map((citation) => `${inner}  ${citationText(network, citation, language)}`),
    ...inside,
  ];
}

/** What a part is about, with how many there are in it; empty where it has no heading. */
function headingOf(
  view: View,
  { title, of = [], kind, owned, about = [], as, parts = [], ...days }: OverviewPart,
): string {
  if (title !== undefined) return `${capitalised(title)}${as === undefined ? "" : ` (${parts.length})`}`;
  if (of.length === 0) return "";
  // An open end keeps its room in the column.
  const { since = "", until = "" } = days;
  const span = since === until ? since : `${since.padEnd(10)} – ${until}`;
  const dated = span === "" ? "" : `${span.padEnd("2018-01-01 – 2018-12-31".length)}  `;
  const remarks = about.length === 0 ? "" : `: ${about.join("; ")}`;
  return `${dated}${kind === undefined ? "" : `${kind}: `}${labels(view, of, owned)}${remarks}`;
}

function factLines(
  view: View,
  { name, text = "", ids, as, about, owned, ...days }: OverviewFact,
  indent: string,
): string[] {
  const { language } = view;
  const { links } = words[language];
  const title = `${indent}${name}`;
  const rest = about === undefined ? "" : `; ${about}`;
  if (as === "number") return ids?.length ? [`${title} (${ids.length}): ${labels(view, ids)}`] : [];
  if (as === "lines" && ids)
    return [`${title} (${ids.length}${rest})`, ...ids.map((id) => `${indent}  ${label(view, id)}`)];
  const others = as === "folded" ? ids?.filter((id) => !view.network.link(id)) : ids;
  const left = (ids?.length ?? 0) - (others?.length ?? 0);
  const value = [
    daysOf(days),
    [text, others?.length ? labels(view, others, owned) : ""].filter((part) => part !== "").join(" "),
    left === 0 ? "" : links(left),
  ].filter((part) => part !== "");
  return [`${title}: ${value.join(", ") || overviewWords[language].notGiven}${rest}`];
}

/** Elements one after another. */
function labels(view: View, ids: readonly string[], owned?: true): string {
  return ids.map((id) => label(view, id, owned)).join(", ");
}

/** An element as "Name [id]", with how many of it there are, and with its status unless that is established. */
function label({ network, language }: View, id: string, owned?: true): string {
  const element = network.element(id);
  const { of, count, status } = (element ?? {}) as { of?: string; count?: number; status?: Status };
  const owner = owned && of !== undefined ? `${elementName(network, of, language)}: ` : "";
  const number = count === undefined ? "" : `${count} × `;
  const word =
    status === undefined || status === "established" ? "" : ` (${texts[language].statuses[status]})`;
  return `${owner}${number}${elementName(network, id, language)} [${id}]${word}`;
}

/** The days of something: one, from and until, or one of them open. */
function daysOf({ since = "", until = "" }: Pick<OverviewFact, "since" | "until">): string {
  return since === until ? since : `${since} – ${until}`.trim();
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
