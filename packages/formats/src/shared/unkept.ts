import { languages, type Language, type Model, type Text } from "@polku/core";
import { elementsOf, type ElementKind } from "@polku/core/model";
import type { Losses } from "./losses.js";
import { isRaw } from "./raw.js";

/** The fields that a format keeps of each kind of element; a kind that is left out is not written at all. */
export type Kept = Readonly<Partial<Record<ElementKind, readonly string[]>>>;

/** Fields of the whole network that every format has in some way: its id, its version, and the elements. */
const known = new Set(["$schema", "polku", "id", "language", "levels", "services"]);

/**
 * Tells what of a model a format has no place for, element by element and field by field. `root` has the fields of the
 * network that it keeps; where it writes texts, or those of the
 * network, in one language alone, that one is told.
 */
export function tellUnkept(
  model: Model,
  format: string,
  kept: Kept,
  losses: Losses,
  {
    root = ["name"],
    only,
    rootOnly = only,
  }: { root?: readonly string[]; only?: Language; rootOnly?: Language | undefined } = {},
): void {
  for (const [field, value] of Object.entries(model)) {
    if (known.has(field) || Array.isArray(value) || value === undefined) continue;
    if (root.includes(field)) tellLanguages(value, { field }, [field], undefined, rootOnly);
    else losses.add("no-place", { format, field }, [field]);
  }
  const names = new Map(model.services.map(({ id, name }) => [id, name]));
  for (const { section, kind, index, element } of elementsOf(model)) {
    const name = nameOfElement(element, names);
    const fields = kept[kind];
    if (!fields) {
      if (kind === "link") losses.add("no-links", { format }, [section, index], name);
      else losses.add("no-place", { format, kind }, [section, index], name);
      continue;
    }
    for (const [field, value] of Object.entries(element)) {
      if (field === "id" || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
      const path = [section, index, field];
      if (!fields.includes(field)) losses.add("no-place", { format, kind, field }, path, name);
      else tellLanguages(value, { kind, field }, path, name, only);
    }
  }

  function tellLanguages(
    value: unknown,
    facts: Record<string, string>,
    path: (string | number)[],
    name: Text | undefined,
    one: Language | undefined,
  ): void {
    if (one === undefined || !isRaw(value)) return;
    const written = [one, ...languages].find((language) => typeof value[language] === "string");
    for (const language of languages)
      if (typeof value[language] === "string" && language !== written)
        losses.add("other-language", { ...facts, language }, path, name);
  }
}

/** The name of an element; of a link without one, its ends. */
function nameOfElement(element: object, names: ReadonlyMap<string, Text>): Text | undefined {
  if ("name" in element) return element.name as Text;
  if ("title" in element) return element.title as Text;
  if (!("from" in element && "to" in element)) return undefined;
  const text = (id: unknown, language: Language) => {
    const name = names.get(String(id)) ?? String(id);
    return typeof name === "string" ? name : (name[language] ?? name.fi ?? name.sv ?? name.en ?? "");
  };
  const inLanguage = (language: Language) =>
    `${text(element.from, language)} → ${text(element.to, language)}`;
  return { fi: inLanguage("fi"), sv: inLanguage("sv"), en: inLanguage("en") };
}
