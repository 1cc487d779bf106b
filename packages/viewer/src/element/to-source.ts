import type { Model } from "@polku/core";

/** Where a network is read from: an address, or the text of a model, which is a file that was never on a disk. */
export function toSource(model: Model | string): string | File {
  if (typeof model !== "string") return toFile(JSON.stringify(model), "json");
  if (model.trimStart().startsWith("{")) return toFile(model, "json");
  return model.includes("\n") ? toFile(model, "yaml") : model;
}

function toFile(text: string, ending: "json" | "yaml"): File {
  return new File([text], `model.${ending}`);
}
