import { linkIdsOf } from "../network/link-ids.js";
import { areasAround, type Network } from "../network/network.js";
import type { Id } from "../model/fields.js";
import type { Pilot } from "../model/pilot.js";
import type { Change } from "../model/change.js";

/**
 * The changes that leave a network as it would be without a practice, a role or a pilot: the links that are there
 * through it go; what only this pilot tries is no more than planned. Empty where nothing hangs on it. Throws where
 * the id is none of these.
 *
 * @example
 * ```ts
 * changesWithout(network, "yhteisvastaanotto"); // [{ op: "remove", in: "practices", id: "yhteisvastaanotto" }]
 * ```
 */
export function changesWithout(network: Network, id: Id): Change[] {
  const { links = [], pilots = [] } = network.model;
  for (const section of ["practices", "roles"] as const)
    if (network.model[section]?.some((each) => each.id === id))
      return links.some((link) => link[section]?.join() === id) ? [{ op: "remove", in: section, id }] : [];
  const pilot = pilots.find((each) => each.id === id);
  if (!pilot) throw new RangeError(`no practice, role or pilot "${id}" in this network`);
  return [...linksWithout(network, pilot), ...servicesWithout(network, pilot)];
}

/**
 * The practice, role or pilot without which changes leave a network; undefined where they are other changes.
 *
 * @example
 * ```ts
 * findWithout(network, changesWithout(network, "yhteisvastaanotto")); // "yhteisvastaanotto"
 * findWithout(network, []); // undefined
 * ```
 */
export function findWithout(network: Network, changes: readonly Change[]): Id | undefined {
  const first = changes[0]?.id;
  if (first === undefined) return undefined;
  // What an address says is asked at every change of the view: only what the first change can be of is tried.
  const { practices = [], roles = [], pilots = [] } = network.model;
  const own = [...practices, ...roles].filter(({ id }) => id === first);
  const trying = pilots.filter(({ tries }) => tries?.includes(first));
  const text = JSON.stringify(changes);
  return [...own, ...trying].find(({ id }) => JSON.stringify(changesWithout(network, id)) === text)?.id;
}

/** The ids of what a network can be looked at without: its practices, roles and pilots. */
export function removableElements({ model: { practices = [], roles = [], pilots = [] } }: Network): Id[] {
  return [...practices, ...roles, ...pilots].map(({ id }) => id);
}

/** The piloted links that a pilot tries: gone, or no longer for its areas where others try them elsewhere. */
function linksWithout(network: Network, pilot: Pilot): Change[] {
  const { model } = network;
  const links = model.links ?? [];
  const others = (model.pilots ?? []).filter(({ id, status }) => id !== pilot.id && status === pilot.status);
  return linkIdsOf(links).flatMap((id, index): Change[] => {
    const { status, areas } = links[index] ?? {};
    if (status !== "piloted" || !pilot.tries?.includes(id)) return [];
    const also = others.filter(({ tries }) => tries?.includes(id));
    if (also.length === 0) return [{ op: "remove", in: "links", id }];
    const left = areas?.filter(
      (area) => !covers(network, pilot, area) || also.some((other) => covers(network, other, area)),
    );
    if (left === undefined || left.length === areas?.length) return [];
    return left.length === 0
      ? [{ op: "remove", in: "links", id }]
      : [{ op: "change", in: "links", id, value: { areas: left } }];
  });
}

/** The piloted services that no other pilot tries: no more than planned. */
function servicesWithout({ model }: Network, pilot: Pilot): Change[] {
  const alsoTried = new Set(
    (model.pilots ?? []).filter(({ id }) => id !== pilot.id).flatMap(({ tries = [] }) => tries),
  );
  return model.services
    .filter(({ id, status }) => status === "piloted" && pilot.tries?.includes(id) && !alsoTried.has(id))
    .map(({ id }) => ({ op: "change", in: "services", id, value: { status: "planned" } }));
}

/** Whether a pilot is tried in all of an area; one without areas is tried everywhere. */
function covers(network: Network, { areas }: Pilot, area: Id): boolean {
  const around = areasAround(network, area);
  return areas === undefined || areas.some((each) => around.has(each));
}
