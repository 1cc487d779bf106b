import type { Language, Network } from "@polku/core";
import { nameIn } from "../scenario/element-fields.js";
import { AlikeNames } from "../scenario/element-names.js";
import type { EditedSection } from "../scenario/words/words.js";

/** By the ids of elements whose names were written: another one that has nearly the same name. Others are as before. */
export function findAlike(
  network: Network,
  section: EditedSection,
  written: readonly string[],
  before: ReadonlyMap<string, string>,
  language: Language,
): ReadonlyMap<string, string> {
  if (written.length === 0 || section === "links") return before;
  const names = new Map<string, string>();
  for (const element of network.model[section] ?? [])
    if (element.id !== undefined) names.set(element.id, nameIn(element, language) ?? "");
  const finder = new AlikeNames(names);
  const alike = new Map(before);
  for (const id of written) {
    const other = finder.find(names.get(id) ?? "", id);
    if (other === undefined) alike.delete(id);
    else alike.set(id, other);
  }
  return alike;
}
