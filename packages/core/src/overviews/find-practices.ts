import type { Network } from "../network/network.js";
import { linkIdsOf } from "../network/link-ids.js";
import type { Id } from "../model/fields.js";
import type { Practice } from "../model/practice.js";

/** A practice, who uses it and what is there because of it. */
export interface PracticeUse {
  practice: Practice;
  /** The services that use it. */
  services: readonly Id[];
  /** The links that exist through it. */
  links: readonly Id[];
  /** Those of them that exist through no other practice: without it they go. */
  alone: readonly Id[];
  /** The pilots that try it. */
  pilots: readonly Id[];
  /** The groups that steer it. */
  steeredBy: readonly Id[];
}

/**
 * The practices of a model: which services use each, and which links exist because of it; those with most links
 * and services first.
 *
 * @example
 * ```ts
 * findPractices(network).map(({ practice, links }) => [practice.id, ...links]); // [["yhteisvastaanotto", "perhetyo-neuvola"]]
 * ```
 */
export function findPractices({ model }: Network): PracticeUse[] {
  const links = model.links ?? [];
  const ids = linkIdsOf(links);
  return (model.practices ?? [])
    .map((practice) => {
      const { id } = practice;
      const through = ids.filter((_, index) => links[index]?.practices?.includes(id));
      const naming = <Item extends { id: Id }>(
        items: readonly Item[] | undefined,
        field: (item: Item) => Id[] = () => [],
      ) => (items ?? []).filter((item) => field(item).includes(id)).map((item) => item.id);
      return {
        practice,
        services: naming(model.services, ({ practices }) => practices ?? []),
        links: through,
        alone: ids.filter((_, index) => links[index]?.practices?.join() === id),
        pilots: naming(model.pilots, ({ tries }) => tries ?? []),
        steeredBy: naming(model.groups, ({ steers }) => steers ?? []),
      };
    })
    .toSorted((a, b) => b.links.length - a.links.length || b.services.length - a.services.length);
}
