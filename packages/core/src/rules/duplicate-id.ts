import { sectionNames } from "../model/sections.js";
import { idsIn, type Rule } from "./subject.js";

/**
 * Ids are unique over the whole file, whatever the kinds of element that have them; the second and every
 * later one is found. The model's own id names the file and may equal one.
 */
export const duplicateId: Rule = function* duplicateId({ lists, declared }) {
  const seen = new Set<string>();
  for (const section of sectionNames)
    for (const [index, id] of idsIn(lists[section])) {
      const found = declared.get(id)?.[0] ?? "";
      if (seen.has(id)) yield { code: "duplicate-id", path: [section, index, "id"], facts: { id, found } };
      seen.add(id);
    }
};
