import {
  explainRoute,
  nameOf,
  reasonSentence,
  type Language,
  type Leg,
  type Model,
  type Network,
} from "@polku/core";
import { apartText, capacityText, textIn } from "@polku/core/text";
import type { Citations } from "./citations.js";

/** What names are looked up in. */
export type Named = { readonly model: Model };

/** The legs of a route as numbered sentences, each with the numbers of its sources. */
export function routeLines(
  network: Network,
  route: readonly Leg[],
  language: Language,
  citations: Citations,
  indent: string,
): string[] {
  return explainRoute(network, route).flatMap((reason, index) => [
    `${indent}${index + 1}. ${reasonSentence(network, reason, language)}${citations.mark(reason.sources)}`,
    // What is open or argued about a leg is part of the answer.
    ...reason.positions.map(
      ({ by, view }) => `${indent}   – ${nameOf(network, by, language)}: ${textIn(view, language)}`,
    ),
  ]);
}

/** A service as "Name [id]", with what tells it from others of its name, and that it takes no new clients just so. */
export function serviceName(network: Named, id: string, language: Language): string {
  const capacity = capacityText(network, id, language);
  const apart = apartText(network, id, language);
  return `${nameOf(network, id, language)}${apart === "" ? "" : ` (${apart})`} [${id}]${capacity === "" ? "" : `, ${capacity}`}`;
}

/** Those of some services that take no new clients just so, a line each. */
export function capacityLines(network: Named, services: readonly string[], language: Language): string[] {
  return services
    .filter((id) => capacityText(network, id, language) !== "")
    .map((id) => serviceName(network, id, language));
}

/** The links of a route in one cell. */
export function routeCell(route: readonly Leg[]): string {
  return route.map(({ link }) => link).join(" > ");
}
