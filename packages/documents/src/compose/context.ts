import {
  explainRoute,
  nameOf,
  reasonSentence,
  textIn,
  type Citation,
  type Language,
  type Leg,
  type Network,
  type Reached,
} from "@polku/core";
import { legText, servicesBetween } from "@polku/core/questions";
import { formatters, texts } from "@polku/core/text";
import type { Document, Picture } from "../document/document.js";
import { dayText } from "../words/day-text.js";
import { documentWords } from "../words/words.js";
import type { Sources } from "./sources.js";

/** The scenario that a network was changed by. */
export interface ScenarioPart {
  readonly title: string;
  /** A sentence for each change. */
  readonly changes: readonly string[];
}

/** What every document is made of. */
export interface DocumentInput {
  readonly network: Network;
  readonly language: Language;
  /** The moment at which it is made. */
  readonly now: Date;
  readonly scenario?: ScenarioPart | undefined;
  readonly picture?: Picture | undefined;
}

/** What the parts of a document are made with. */
export interface Context {
  readonly network: Network;
  readonly language: Language;
  readonly sources: Sources;
}

/** The head of a document. */
export function headOf(
  { network, language, now, scenario }: DocumentInput,
  title: string,
): Omit<Document, "blocks"> {
  const name = textIn(network.model.name, language);
  return {
    language,
    title,
    of: scenario ? documentWords[language].of(name, scenario.title) : name,
    date: dayText(now, language),
  };
}

/** The name of a service with its status, unless that is established. */
export function serviceText({ network, language }: Context, id: string): string {
  const status = network.service(id)?.status ?? "established";
  const name = nameOf(network, id, language);
  return status === "established" ? name : `${name} (${texts[language].statuses[status]})`;
}

/** The name of the level of a service. */
export function levelText({ network, language }: Context, id: string): string {
  const level = network.service(id)?.level;
  return level === undefined ? "" : nameOf(network, level, language);
}

/** The name of a row of a table of gaps. */
export function rowText({ network, language }: Context, row: string | number): string {
  return typeof row === "number" ? documentWords[language].age(row) : nameOf(network, row, language);
}

/** The legs of a route as sentences, with the numbers of their sources and the views taken on them. */
export function legSentences(
  { network, language, sources }: Context,
  route: readonly Leg[],
): { text: string; items: string[] }[] {
  return explainRoute(network, route).map((reason) => ({
    text: `${reasonSentence(network, reason, language)}${sources.mark(reason.sources)}`,
    items: reason.positions.map(
      ({ by, view }) => `${nameOf(network, by, language)}: ${textIn(view, language)}`,
    ),
  }));
}

/** How a service is reached, in a few words, with the numbers of the sources of all legs. */
export function wayText(context: Context, { service, handoffs, steps, route }: Way): string {
  const { network, language, sources } = context;
  const said = texts[language];
  const between = servicesBetween(service, route);
  const [last] = explainRoute(network, route.slice(-1));
  const about = [
    handoffs > 0 && steps > 1 && said.counts(handoffs, steps),
    between.length > 0 && said.through(namesText(context, between)),
    last !== undefined && legText(network, last, language),
  ].filter((part) => part !== false);
  return `${about.join("; ")}${sources.mark(citedBy(context, [{ route }]))}`;
}

type Way = Pick<Reached, "service" | "handoffs" | "steps" | "route">;

/** Names as a list in a sentence. */
export function namesText({ network, language }: Context, ids: readonly string[]): string {
  return formatters[language].and(ids.map((id) => nameOf(network, id, language)));
}

/** What the routes of services cite. */
export function citedBy({ network }: Context, entries: readonly Pick<Reached, "route">[]): Citation[] {
  return entries.flatMap(({ route }) => route.flatMap(({ link }) => network.link(link)?.sources ?? []));
}
