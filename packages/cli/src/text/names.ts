import {
  explainRoute,
  nameOf,
  reasonSentence,
  type Language,
  type Leg,
  type Model,
  type Network,
} from "@polku/core";
import { citationText } from "@polku/core/questions";
import { texts } from "@polku/core/text";

/** What names are looked up in. */
export type Named = { readonly model: Model };

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
