import type { Area, CheckedModel, Level, Place } from "@polku/core";
import { compileNetwork, linkIdOf, type Network } from "@polku/core/network";
import { textIn } from "@polku/core/text";

/** A day, `YYYY-MM-DD`; null where there is no limit. */
type Day = string | null;

/** What a service or a link demands of a question, as rows hold it: null restricts nothing. */
export interface Demand {
  readonly status: string;
  readonly reading: string;
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly since: Day;
  readonly until: Day;
  readonly areas: readonly string[] | null;
}

/** A leg that a client at `source` can take: the client goes to `target`, or the expertise of `target` comes. */
export interface Edge {
  readonly source: number;
  readonly target: number;
  readonly link: number;
  readonly comes: boolean;
}

/** An area and one that holds it, or the area itself; it does so between these days, both included. */
export interface AreaAround {
  readonly area: string;
  readonly around: string;
  readonly since: Day;
  readonly until: Day;
}

/** What both kinds of database are filled with: services and links by number, in the order of their ids. */
export interface NetworkRows {
  readonly model: CheckedModel;
  readonly network: Network;
  readonly levels: readonly Level[];
  readonly areas: readonly Area[];
  readonly places: readonly Place[];
  /** By number. */
  readonly demands: readonly (Demand & { readonly kind: string | null })[];
  /** The text of a name in the language of the network. */
  nameOf(name: Parameters<typeof textIn>[0]): string;
  linkId(number: number): string;
  areasAround(): Generator<AreaAround>;
  /** The legs that links give their own ends, in the order of source, direction, target and link. */
  edges(): Generator<Edge>;
  /** A service and each of the wider services that it is part of, nearest first. */
  wider(service: number): Generator<number>;
}

/** A checked model as rows. */
export function toNetworkRows(model: CheckedModel): NetworkRows {
  const network = compileNetwork(model);
  const { areas = [], places = [], levels, language = "fi" } = model;
  const { parent, constraints } = network;
  return {
    model,
    network,
    levels,
    areas,
    places,
    demands: constraints.list.map((constraint) => ({
      kind: constraint.kind ?? null,
      status: constraint.status,
      reading: constraint.reading,
      ageMin: constraint.ages?.min ?? null,
      ageMax: constraint.ages?.max ?? null,
      since: constraint.since ?? null,
      until: constraint.until ?? null,
      areas: constraint.areas ? [...new Set(constraint.areas)].toSorted() : null,
    })),
    nameOf: (name) => textIn(name, language),
    linkId: (number) => linkIdOf(network, number),
    *areasAround() {
      for (const area of areas) yield* closureOf(network, area);
    },
    *edges() {
      for (let source = 0; source < network.services.length; source++)
        for (const comes of [false, true]) {
          const { offsets, targets, links } = comes ? network.expertise : network.referrals;
          const end = offsets[source + 1] as number;
          for (let at = offsets[source] as number; at < end; at++)
            yield { source, comes, target: targets[at] as number, link: links[at] as number };
        }
    },
    *wider(service) {
      for (let at = service; at !== -1; at = parent[at] as number) yield at;
    },
  };
}

/** The area, and every area around it with the days on which it is: those on which all the areas between are in force. */
function* closureOf({ areas }: Network, area: Area): Generator<AreaAround> {
  let since: Day = null;
  let until: Day = null;
  for (let around: Area | undefined = area; around; around = areas.get(around.within ?? "")) {
    yield { area: area.id, around: around.id, since, until };
    if (around.since !== undefined && (since === null || around.since > since)) since = around.since;
    if (around.until !== undefined && (until === null || around.until < until)) until = around.until;
  }
}
