import { linkIdsOf } from "../network/link-ids.js";
import { areasAround, type Network } from "../network/network.js";
import type { Area } from "../model/area.js";
import type { Id } from "../model/fields.js";
import type { Model } from "../model/model.js";
import type { Element } from "../model/sections.js";

type Pilot = Element<"pilot">;

/** Who pilots an element in a municipality, and whether in all of it. */
export interface PilotCell {
  pilots: readonly Id[];
  whole: boolean;
}

/** One row of the matrix: an element that is piloted, or the links that the same pilots try together. */
export interface PilotRow {
  kind: "practice" | "service" | "links";
  elements: readonly Id[];
  pilots: readonly Id[];
  /** By municipality; null where it is not piloted. */
  cells: readonly (PilotCell | null)[];
}

export interface Pilots {
  /** Those under way first, then what is planned. */
  pilots: readonly Pilot[];
  /** The municipalities in which something is piloted: the columns. */
  municipalities: readonly Area[];
  /** The areas of those: each municipality, and after it the parts of it that pilots under way name. */
  areas: readonly Id[];
  rows: readonly PilotRow[];
  /** The municipalities in which no pilot is under way. */
  without: readonly Area[];
  /** What those who pilot have committed to: the tasks of the groups that steer pilots under way. */
  conditions: readonly Element<"task">[];
}

/**
 * The pilots of a network by municipality and element, and the municipalities in which none is under way. A pilot in
 * an area is one in all municipalities within it.
 *
 * @example
 * ```ts
 * findPilots(network).municipalities.map(({ id }) => id); // ["mallila"]
 * ```
 */
export function findPilots(network: Network): Pilots {
  const { model } = network;
  const all = model.pilots ?? [];
  const running = all.filter(({ status }) => status === "piloted");
  const everywhere = (model.areas ?? []).filter(({ kind }) => kind === "municipality");
  const isIn = (area: Id, around: Id) => areasAround(network, area).has(around);
  const holdsAllOf = ({ areas = [] }: Pilot, { id }: Area) => areas.some((area) => isIn(id, area));
  const touches = (pilot: Pilot, municipality: Area) =>
    holdsAllOf(pilot, municipality) || (pilot.areas ?? []).some((area) => isIn(area, municipality.id));
  const municipalities = everywhere.filter((area) => running.some((pilot) => touches(pilot, area)));
  const named = [...new Set(running.flatMap(({ areas = [] }) => areas))];
  const tried = new Set(running.flatMap(({ tries = [] }) => tries));
  const triedBy = (id: string) => running.filter(({ tries = [] }) => tries.includes(id));
  const row = (kind: PilotRow["kind"], elements: string[], pilots: Pilot[]): PilotRow => ({
    kind,
    elements,
    pilots: pilots.map(({ id }) => id),
    cells: municipalities.map((area) => {
      const here = pilots.filter((pilot) => touches(pilot, area));
      if (here.length === 0) return null;
      return { pilots: here.map(({ id }) => id), whole: here.some((pilot) => holdsAllOf(pilot, area)) };
    }),
  });
  const single = (kind: "practice" | "service", items: readonly { id: string }[] = []) =>
    items.filter(({ id }) => tried.has(id)).map(({ id }) => row(kind, [id], triedBy(id)));
  /** Links that the same pilots try, by those pilots' ids. */
  const together = new Map<string, string[]>();
  for (const id of linkIdsOf(model.links ?? [])) {
    if (!tried.has(id)) continue;
    const key = triedBy(id)
      .map((pilot) => pilot.id)
      .join();
    together.set(key, [...(together.get(key) ?? []), id]);
  }
  return {
    pilots: [...running, ...all.filter(({ status }) => status !== "piloted")],
    municipalities,
    areas: municipalities.flatMap(({ id }) => [id, ...named.filter((area) => area !== id && isIn(area, id))]),
    rows: [
      ...single("practice", model.practices),
      ...single("service", model.services),
      ...[...together.values()].map((ids) => row("links", ids, triedBy(ids[0] ?? ""))),
    ],
    without: everywhere.filter((area) => !municipalities.includes(area)),
    conditions: conditionsOf(model, running),
  };
}

function conditionsOf({ groups = [], tasks = [] }: Model, running: readonly Pilot[]): Element<"task">[] {
  const ids = new Set(running.map(({ id }) => id));
  const steering = groups.filter(({ steers = [] }) => steers.some((id) => ids.has(id)));
  return tasks.filter(({ of }) => steering.some(({ id }) => id === of));
}
