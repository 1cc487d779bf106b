import type { Id } from "../model/fields.js";
import type { Language } from "../model/words.js";
import type { Model } from "../model/model.js";
import type { Capacity } from "../model/service.js";
import { formatters } from "./formatter.js";
import { texts } from "./languages.js";

/**
 * That a service takes no new clients just so, and the day on which that was written down; empty where there is
 * room, and where nothing is known.
 *
 * @example
 * ```ts
 * capacityText(network, "perhetyo", "en"); // ""
 * ```
 */
export function capacityText(network: { readonly model: Model }, service: Id, language: Language): string {
  const { state = "capacity", asOf } = capacitiesOf(network.model).get(service) ?? {};
  if (state === "capacity") return "";
  const { capacities, asOfDay } = texts[language];
  return `${capacities[state]}${asOf === undefined ? "" : ` (${asOfDay(formatters[language].day(asOf))})`}`;
}

const known = new WeakMap<Model, Map<Id, Capacity>>();

function capacitiesOf(model: Model): Map<Id, Capacity> {
  let capacities = known.get(model);
  if (!capacities)
    known.set(
      model,
      (capacities = new Map(
        model.services.flatMap(({ id, capacity }) => (capacity ? [[id, capacity]] : [])),
      )),
    );
  return capacities;
}
