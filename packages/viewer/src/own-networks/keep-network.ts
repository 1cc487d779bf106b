import { textIn, writeModel, type CheckedModel, type Language, type Model } from "@polku/core";
import { assumeChecked, toId } from "@polku/core/model";
import { newKey } from "../platform/new-key.js";
import { markOf } from "../state/mark.js";
import type { NetworkFile } from "../state/state.js";
import { KeptNetworks, toFile, type KeptNetwork } from "./kept-networks.js";

/** A model under another name; its id follows where it was made of the name. */
export function rename(model: CheckedModel, name: string, language: Language): CheckedModel {
  const before = textIn(model.name, language);
  if (name === before) return model;
  const isPlain = typeof model.name === "string";
  const id = model.id === toId(before) ? toId(name) || model.id : model.id;
  const text = isPlain ? name : { ...(model.name as object), [language]: name };
  return assumeChecked({ ...model, id, name: text });
}

/** The text of a model, in the format and with the comments of the file that it came from. */
export async function textOf(
  model: Model,
  from: NetworkFile | undefined,
  format?: "yaml" | "json",
): Promise<string> {
  const onto = from && (await from.content.text());
  return writeModel(model, { ...(format ? { format } : {}), ...(onto === undefined ? {} : { onto }) });
}

/** A model as this browser keeps it: under the id that it has, or a new one. */
export async function toKept(
  model: CheckedModel,
  from?: NetworkFile,
  now = new Date(),
): Promise<KeptNetwork> {
  const text = await textOf(model, from);
  const ending = text.startsWith("{") ? "json" : "yaml";
  return {
    id: from?.kept ?? newKey(),
    model: model.id,
    name: model.name,
    file: from?.kept === undefined ? `${model.id}.${ending}` : from.name,
    text,
    mark: markOf(new TextEncoder().encode(text)),
    savedAt: now.toISOString(),
  };
}

/** Keeps a network in this browser; false where it keeps nothing. */
export async function keepNetwork(kept: KeptNetwork): Promise<boolean> {
  try {
    await new KeptNetworks().keep(kept);
    return true;
  } catch (error) {
    reportError(error);
    return false;
  }
}

/** A kept network as the file that is open. */
export function asOpenFile(kept: KeptNetwork): NetworkFile {
  return { name: kept.file, mark: kept.mark, content: toFile(kept), kept: kept.id };
}
