import type { Model } from "./model.js";
import { sectionNames, sections, type ElementKind, type Section } from "./section-names.js";

export { sectionNames, sections, type ElementKind, type Section } from "./section-names.js";

export type SectionOf<Kind extends ElementKind> = {
  [S in Section]: (typeof sections)[S] extends Kind ? S : never;
}[Section];

/** The type of an element of a kind: `Element<"service">` is `Service`. */
export type Element<Kind extends ElementKind = ElementKind> = NonNullable<Model[SectionOf<Kind>]>[number];

/** Every element of a model with its section, kind and index, in the order of the file. */
export function* elementsOf(model: Model): Generator<{
  section: Section;
  kind: ElementKind;
  index: number;
  element: Element;
}> {
  for (const section of sectionNames)
    for (const [index, element] of (model[section] ?? []).entries())
      yield { section, kind: sections[section], index, element };
}
