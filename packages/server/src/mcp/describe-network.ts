import { nameOf, textIn, type Language, type Network } from "@polku/core";
import { findTimeline, spanOf } from "@polku/core/overviews";

/** What there is to ask about in a network. */
export interface Description {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly asOf?: string;
  readonly services: number;
  readonly links: number;
  readonly places: number;
  /** Nearest to everyday life first. */
  readonly levels: readonly { id: string; name: string; services: number }[];
  readonly areas: readonly { id: string; name: string; kind: string; within?: string }[];
  readonly needs: readonly { id: string; name: string }[];
  /** What could be extended or left out in a what-if. */
  readonly pilots: readonly { id: string; name: string }[];
  readonly practices: readonly { id: string; name: string }[];
  /** The first and the last day that anything in it speaks of. */
  readonly dates?: { readonly first: string; readonly last: string };
  readonly sources: readonly { id: string; title: string; document: string; date?: string }[];
}

/**
 * What there is to ask about in a network: levels, areas, needs, dates, sources.
 *
 * @example
 * ```ts
 * describeNetwork(network, "en").levels[0]; // { id: "basic", name: "Basic level", services: 3 }
 * ```
 */
export function describeNetwork(network: Network, language: Language): Description {
  const { model } = network;
  const named = (list: readonly { id: string }[] = []) =>
    list.map(({ id }) => ({ id, name: nameOf(network, id, language) }));
  const dates = spanOf(findTimeline(network));
  return {
    id: model.id,
    name: textIn(model.name, language),
    ...(model.description === undefined ? {} : { description: textIn(model.description, language) }),
    ...(model.asOf === undefined ? {} : { asOf: model.asOf }),
    services: network.services.length,
    links: network.links.length,
    places: model.places?.length ?? 0,
    levels: named(model.levels).map((level) => ({
      ...level,
      services: network.services.filter((service) => service.level === level.id).length,
    })),
    areas: (model.areas ?? []).map(({ id, kind, within }) => ({
      id,
      name: nameOf(network, id, language),
      kind,
      ...(within === undefined ? {} : { within }),
    })),
    needs: named(model.needs),
    pilots: named(model.pilots),
    practices: named(model.practices),
    ...(dates ? { dates } : {}),
    sources: (model.sources ?? []).map(({ id, title, document, date }) => ({
      id,
      title: textIn(title, language),
      document,
      ...(date === undefined ? {} : { date }),
    })),
  };
}
