import type { Model } from "@polku/core";

/** Where a network is read from: an address, or the text of a model, which is a file that was never on a disk. */
export type Source = { readonly address: string } | { readonly text: string; readonly name: string };

/** What a model that is set says: a string with a line break, or one that begins with `{`, is a text. Throws for what is no JSON. */
export function toSource(model: Model | string): Source {
  if (typeof model !== "string") return { text: JSON.stringify(model), name: "model.json" };
  if (model.trimStart().startsWith("{")) return { text: model, name: "model.json" };
  return model.includes("\n") ? { text: model, name: "model.yaml" } : { address: model };
}
