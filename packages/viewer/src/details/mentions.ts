import type { Network } from "@polku/core";

/** The ids of the elements that refer to a service, other than links. */
export interface Mentions {
  parts: string[];
  places: string[];
  roles: string[];
  tasks: string[];
  pilots: string[];
  groups: string[];
}

/** Finds the elements that refer to a service, other than links. */
export function mentionsOf({ model }: Network, service: string): Mentions {
  const ids = <Item extends { id: string }>(
    list: readonly Item[] | undefined,
    test: (item: Item) => boolean,
  ) => (list ?? []).filter(test).map(({ id }) => id);
  const has = (list: readonly string[] | undefined) => list?.includes(service) ?? false;
  return {
    parts: ids(model.services, ({ partOf }) => partOf === service),
    places: ids(model.places, ({ offers }) => has(offers)),
    roles: ids(model.roles, ({ worksIn }) => has(worksIn)),
    tasks: ids(model.tasks, ({ of }) => of === service),
    pilots: ids(model.pilots, ({ tries }) => has(tries)),
    groups: ids(model.groups, ({ steers }) => has(steers)),
  };
}
