import type { Language, Network } from "@polku/core";
import type { Section } from "@polku/core/model";
import { applyChanges } from "@polku/core/scenarios";
import type { EditedSection } from "../scenario/words/words.js";
import { listName, tableWords } from "./words/words.js";

/** How many names of what went with a deleted row are told. */
const mostNames = 3;

/** What removals take with them, in words. */
export function alongWith(
  network: Network,
  changes: readonly { op: "remove"; in: EditedSection; id: string }[],
  language: Language,
  name: (id: string) => string,
): string {
  const words = tableWords[language];
  const applied = applyChanges(network.model, changes);
  if (!applied.ok) return "";
  const own = new Set(changes.map(({ id }) => id));
  const removed = new Map<Section, string[]>();
  let mentions = 0;
  for (const { in: section, id, became } of applied.aftermath) {
    if (became === "changed") mentions++;
    else if (!own.has(id)) removed.set(section, [...(removed.get(section) ?? []), name(id)]);
  }
  const parts = [...removed].map(([section, names]) => {
    const some = names.slice(0, mostNames).join(", ");
    return `${listName(section, language)} ${names.length} (${some}${names.length > mostNames ? ", …" : ""})`;
  });
  return [
    parts.length === 0 ? "" : words.alongWith(parts),
    mentions === 0 ? "" : words.mentionsGone(mentions),
  ]
    .filter(Boolean)
    .join(" ");
}
