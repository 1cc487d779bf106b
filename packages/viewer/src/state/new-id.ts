import type { Model } from "@polku/core";
import { elementsOf } from "@polku/core/model";
import { linkIdsOf } from "@polku/core/network";

/** An id made of a name that nothing in the model has: `Päivätoiminta` becomes `paivatoiminta`, then `paivatoiminta-2`. */
export function newId(model: Model, name: string, otherwise: string): string {
  const taken = new Set(linkIdsOf(model.links ?? []));
  for (const { element } of elementsOf(model)) if (element.id !== undefined) taken.add(element.id);
  const plain = idOf(name) || otherwise;
  let id = plain;
  for (let count = 2; taken.has(id); count++) id = `${plain}-${count}`;
  return id;
}

/** A name as an id: letters without their marks, everything else a hyphen; empty where nothing is left. */
export function idOf(name: string): string {
  return name
    .replaceAll("\u00ad", "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
