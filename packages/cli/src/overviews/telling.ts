import { nameOf, textIn, type Language, type Network, type Status } from "@polku/core";
import { elementsOf } from "@polku/core/model";
import { texts, type Texts } from "@polku/core/text";
import { overviewWords, type OverviewWords } from "../overview-words.js";
import { linkName } from "../say.js";

/** What every line of an overview is told with. */
export interface Telling {
  network: Network;
  language: Language;
  say: OverviewWords;
  /** The fields of elements as sentences name them. */
  fields: Texts["change"]["fields"];
  statuses: ReadonlyMap<string, Status>;
}

export function tellingOf(network: Network, language: Language): Telling {
  const statuses = new Map<string, Status>();
  for (const { element } of elementsOf(network.model))
    if (element.id !== undefined && "status" in element && element.status !== undefined)
      statuses.set(element.id, element.status);
  return { network, language, say: overviewWords[language], fields: texts[language].change.fields, statuses };
}

/** The name alone: of a document its title, of a link its ends, unless it has a name of its own. */
export function nameIn({ network, language }: Telling, id: string): string {
  const link = network.link(id);
  if (link && link.name === undefined) return linkName(network, link, language);
  const source = network.element(id, "source");
  return source ? textIn(source.title, language) : nameOf(network, id, language);
}

/** An element as "Name [id]", with how settled it is where that is not established. */
export function named(telling: Telling, id: string): string {
  const { network, language } = telling;
  const status = network.link(id)?.status ?? telling.statuses.get(id);
  const name = `${nameIn(telling, id)} [${id}]`;
  return status === undefined || status === "established"
    ? name
    : `${name} (${texts[language].statuses[status]})`;
}

/** Elements one after another; what the sources leave open is said. */
export function listed(telling: Telling, ids: readonly string[]): string {
  return ids.length === 0 ? telling.say.notGiven : ids.map((id) => named(telling, id)).join(", ");
}

/** A line of what is told of an element, where there is something to tell. */
export function lineOf(telling: Telling, label: string, ids: readonly string[], indent = "  "): string[] {
  return ids.length === 0 ? [] : [`${indent}${label}: ${listed(telling, ids)}`];
}

/** A line that stands over others. */
export function heading(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A heading with how many stand under it, and those. */
export function section(title: string, lines: readonly (string | readonly string[])[]): string[] {
  return lines.length === 0 ? [] : [`${heading(title)} (${lines.length})`, ...lines.flat(), ""];
}

export function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}

/** Ids in one cell. */
export function cellOf(ids: readonly string[]): string {
  return ids.join(" ");
}

/** The status of an element as a word; empty where it is established or has none. */
export function statusIn({ statuses, language }: Telling, id: string): string {
  const status = statuses.get(id) ?? "established";
  return status === "established" ? "" : texts[language].statuses[status];
}
