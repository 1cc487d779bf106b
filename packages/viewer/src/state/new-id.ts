import type { Model } from "@polku/core";
import { elementsOf, toId } from "@polku/core/model";
import { linkIdsOf } from "@polku/core/network";

/** An id made of a name that nothing in the model has: `Päivätoiminta` becomes `paivatoiminta`, then `paivatoiminta-2`. */
export function newId(model: Model, name: string, otherwise: string): string {
  return idMaker(model)(name, otherwise);
}

/** Makes ids for many new elements of a model, no two the same. */
export function idMaker(model: Model): (name: string, otherwise: string) => string {
  const taken = new Set(linkIdsOf(model.links ?? []));
  for (const { element } of elementsOf(model)) if (element.id !== undefined) taken.add(element.id);
  return (name, otherwise) => {
    const plain = toId(name) || otherwise;
    let id = plain;
    for (let count = 2; taken.has(id); count++) id = `${plain}-${count}`;
    taken.add(id);
    return id;
  };
}
