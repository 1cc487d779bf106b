import type { WorkshopItem } from "@polku/core/workshop";
import { newKey } from "../platform/new-key.js";

/** An item as it is entered: its id is given to it, and its moment where it has none. */
export type NewItem = WorkshopItem extends infer Item
  ? Item extends WorkshopItem
    ? Omit<Item, "id" | "at"> & Partial<Pick<Item, "at">>
    : never
  : never;

/** An item as it is recorded now. */
export function recordedNow(item: NewItem): WorkshopItem {
  return { at: nowText(), ...item, id: newItemId(item.kind) };
}

export function nowText(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

export function newItemId(kind: WorkshopItem["kind"]): string {
  return `${kind}-${newKey().replaceAll("-", "").slice(0, 12)}`;
}

/** An id that nothing has yet: the wanted one, else with a number. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!isTaken(id)) return id;
  }
}
