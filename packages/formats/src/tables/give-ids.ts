import type { Section } from "@polku/core";
import { sectionNames, sections, toId } from "@polku/core/model";
import { isId } from "../shared/ids.js";
import { addTo } from "../shared/raw.js";
import { lettersOf } from "./names.js";
import type { Reading } from "./reading.js";
import { areaTexts, type Draft } from "./rows.js";
import { findStandardLevel } from "./standard-levels.js";

/** The order in which names get their ids: what people name in questions gets the plain ones. */
const idOrder: readonly Section[] = [
  "levels",
  "services",
  "areas",
  ...sectionNames.filter((section) => !["levels", "services", "areas", "links"].includes(section)),
  "links",
];

/**
 * Gives rows their ids: those of the sheet, else of the same name in the network that it goes onto, else made of the
 * name. Returns the rows whose names others have too.
 */
export function giveIds(reading: Reading): ReadonlySet<Draft> {
  const { ids } = reading;
  const groups = new Map<string, Draft[]>();
  const keyOf = ({ section, name }: Draft) => `${section} ${lettersOf(name)}`;
  for (const draft of reading.drafts) addTo(groups, keyOf(draft), draft);
  /** The groups whose areas tell their elements apart. */
  const told = new Set([...groups.values()].filter((group) => new Set(group.map(areaTexts)).size > 1));
  const taken = new Set<string>();
  // Ids that are written come first: no other element may have taken them.
  for (const draft of reading.drafts) {
    const cell = draft.cells.get("id")?.[0];
    if (!cell || !isId(cell.text) || taken.has(cell.text)) continue;
    taken.add(cell.text);
    ids.take(cell.text);
    draft.id = cell.text;
  }
  for (const section of idOrder)
    for (const draft of reading.drafts) {
      if (draft.section !== section || draft.id !== "") continue;
      const cell = draft.cells.get("id")?.[0];
      if (section === "links" && !cell) continue;
      const group = groups.get(keyOf(draft));
      const areas = areaTexts(draft);
      const isTold = areas !== "" && group !== undefined && told.has(group);
      const candidates = reading.knownIds(section, draft.name).filter((id) => !taken.has(id));
      const name = isTold ? `${draft.name} ${areas}` : draft.name;
      const usual = section === "levels" ? findStandardLevel(draft.name) : undefined;
      const kept =
        candidates.find((id) => id === toId(name)) ??
        candidates[0] ??
        (usual !== undefined && ids.take(usual) ? usual : undefined);
      draft.id = kept ?? ids.make(name, sections[section]);
      taken.add(draft.id);
      if (cell) reading.tell("wrong-id", "error", cell.place, { name: cell.text, nearest: draft.id });
    }
  const namesakes = [...groups.values()].filter(({ length }) => length > 1);
  for (const group of namesakes) {
    const [first, ...others] = group;
    if (!first || first.section === "links") continue;
    for (const { place, name, id, cells } of others) {
      // Who gives each its id knows that they are two.
      if (cells.has("id") && first.cells.has("id")) continue;
      const facts = { name, row: String(first.place.row) };
      if (name.trim().toLowerCase() === first.name.trim().toLowerCase())
        reading.tell("same-name", "warning", place, { ...facts, id });
      else reading.tell("similar-name", "warning", place, { ...facts, other: first.name });
    }
  }
  return new Set(namesakes.flat());
}
