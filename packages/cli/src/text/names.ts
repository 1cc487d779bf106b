import {
  explainRoute,
  nameOf,
  reasonSentence,
  type Language,
  type Leg,
  type Model,
  type Network,
} from "@polku/core";
import { citationText, type ResolvedConditions } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { words } from "../words/words.js";

/** What names are looked up in. */
export type Named = { readonly model: Model };

/** A question's origin, target and conditions in one line. */
export function questionLine(
  network: Named,
  { client, status, from, to, at }: ResolvedConditions & { from?: string; to?: string },
  language: Language,
): string {
  const say = words[language];
  return [
    from === undefined ? "" : say.from(nameOf(network, from, language)),
    to === undefined ? "" : say.to(nameOf(network, to, language)),
    client.age === undefined ? "" : say.age(client.age),
    client.area === undefined ? "" : nameOf(network, client.area, language),
    status.map((word) => texts[language].statuses[word]).join(" + "),
    at ?? "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** The legs of a route as numbered sentences, each with its sources. */
export function routeLines(
  network: Network,
  route: readonly Leg[],
  language: Language,
  indent: string,
): string[] {
  return explainRoute(network, route).flatMap((reason, index) => [
    `${indent}${index + 1}. ${reasonSentence(network, reason, language)}`,
    ...reason.sources.map(
      (citation) => `${indent}   ${texts[language].source}: ${citationText(network, citation, language)}`,
    ),
  ]);
}

/** A service as "Name [id]". */
export function serviceName(network: Named, id: string, language: Language): string {
  return `${nameOf(network, id, language)} [${id}]`;
}

/** The links of a route in one cell. */
export function routeCell(route: readonly Leg[]): string {
  return route.map(({ link }) => link).join(" > ");
}
