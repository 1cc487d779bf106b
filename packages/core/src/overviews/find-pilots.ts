import { linkIdsOf } from "../graph/link-ids.js";
import { areasAround, type Network } from "../graph/network.js";
import type { Area } from "../model/area.js";
import type { Element } from "../model/sections.js";

type Pilot = Element<"pilot">;

/** Who pilots an element in a municipality, and whether in all of it. */
export interface PilotCell {
  pilots: readonly Pilot[];
  whole: boolean;
}

/** One row of the matrix: an element that is piloted, or the links that the same pilots try together. */
export interface PilotRow {
  kind: "practice" | "service" | "links";
  elements: readonly string[];
  pilots: readonly Pilot[];
  /** By municipality; null where it is not piloted. */
  cells: readonly (PilotCell | null)[];
}

export interface Pilots {
  /** Those under way first, then what is planned. */
  pilots: readonly Pilot[];
  /** The municipalities in which something is piloted: the columns. */
  municipalities: readonly Area[];
  rows: readonly PilotRow[];
  /** The municipalities that no pilot names. */
  without: readonly Area[];
  /** What those who pilot have committed to: tasks of the groups that steer pilots or in which all who run them sit. */
  conditions: readonly Element<"task">[];
}

/**
 * The pilots of a network by municipality and element, and the municipalities that no pilot names.
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
  const inside = (area: string, municipality: string) => areasAround(network, area).has(municipality);
  const touches = (pilot: Pilot, { id }: Area) => (pilot.areas ?? []).some((area) => inside(area, id));
  const municipalities = everywhere.filter((area) => running.some((pilot) => touches(pilot, area)));
  const tried = new Set(running.flatMap(({ tries = [] }) => tries));
  const triedBy = (id: string) => running.filter(({ tries = [] }) => tries.includes(id));
  const row = (kind: PilotRow["kind"], elements: string[], pilots: Pilot[]): PilotRow => ({
    kind,
    elements,
    pilots,
    cells: municipalities.map((area) => {
      const here = pilots.filter((pilot) => touches(pilot, area));
      if (here.length === 0) return null;
      return { pilots: here, whole: here.some(({ areas = [] }) => areas.includes(area.id)) };
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
    rows: [
      ...single("practice", model.practices),
      ...single("service", model.services),
      ...[...together.values()].map((ids) => row("links", ids, triedBy(ids[0] ?? ""))),
    ],
    without: everywhere.filter((area) => !municipalities.includes(area)),
    conditions: conditionsOf(network, running),
  };
}

function conditionsOf({ model }: Network, running: readonly Pilot[]): Element<"task">[] {
  const ids = new Set(running.map(({ id }) => id));
  const runners = [...new Set(running.flatMap(({ runBy = [] }) => runBy))];
  const groups = (model.groups ?? []).filter(
    ({ steers = [], members = [] }) =>
      steers.some((id) => ids.has(id)) ||
      (runners.length > 0 && runners.every((runner) => members.includes(runner))),
  );
  return (model.tasks ?? []).filter(({ of }) => groups.some(({ id }) => id === of));
}
