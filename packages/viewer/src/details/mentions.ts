import type { Network } from "@polku/core";

/** The ids of what names a service: its parts, places, roles, tasks, pilots and the groups that steer it. */
export interface Mentions {
  parts: string[];
  places: string[];
  roles: string[];
  tasks: string[];
  pilots: string[];
  groups: string[];
}

/** What of the model names a service, apart from links. */
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
