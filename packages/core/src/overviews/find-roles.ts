import type { Network } from "../network/network.js";
import { linkIdsOf } from "../network/link-ids.js";
import type { Id } from "../model/fields.js";
import type { Role } from "../model/role.js";

/** A role, where it works and what it connects. */
export interface RoleTies {
  role: Role;
  /** The services in which it works. */
  worksIn: readonly Id[];
  /** How many levels of the network those are of. */
  levels: number;
  /** The links that work through it. */
  links: readonly Id[];
  /** Those of them that work through no other role: without it they go. */
  alone: readonly Id[];
  /** The services at the ends of its links. */
  connects: readonly Id[];
  /** The links that it may start. */
  starts: readonly Id[];
  /** The groups in which it sits. */
  sitsIn: readonly Id[];
  /** The pilots of its links. */
  pilots: readonly Id[];
}

/**
 * The roles of a model, those that connect most first.
 *
 * @example
 * ```ts
 * findRoles(network).map(({ role, links }) => [role.id, ...links]); // [["verkostokoordinaattori", "perheneuvola-perhetyo"]]
 * ```
 */
export function findRoles({ model }: Network): RoleTies[] {
  const levels = new Map(model.services.map(({ id, level }) => [id, level]));
  const links = model.links ?? [];
  const ids = linkIdsOf(links);
  const idsWhere = (holds: (link: (typeof links)[number]) => boolean | undefined) =>
    ids.filter((_, index) => holds(links[index] as (typeof links)[number]));
  return (model.roles ?? [])
    .map((role) => {
      const { id, worksIn = [] } = role;
      const through = idsWhere(({ roles }) => roles?.includes(id));
      const ends = links.filter(({ roles }) => roles?.includes(id)).flatMap(({ from, to }) => [from, to]);
      return {
        role,
        worksIn,
        levels: new Set(worksIn.map((service) => levels.get(service))).size,
        links: through,
        alone: idsWhere(({ roles }) => roles?.includes(id) && roles.length === 1),
        connects: [...new Set(ends)],
        starts: idsWhere(({ initiatedBy }) => initiatedBy?.includes(id)),
        sitsIn: (model.groups ?? []).filter(({ members }) => members?.includes(id)).map((group) => group.id),
        pilots: (model.pilots ?? [])
          .filter(({ tries = [] }) => tries.some((tried) => through.includes(tried)))
          .map((pilot) => pilot.id),
      };
    })
    .toSorted(
      (a, b) =>
        b.links.length - a.links.length ||
        b.worksIn.length - a.worksIn.length ||
        b.starts.length - a.starts.length,
    );
}
