import type { Element } from "../model/sections.js";

/** The name of any field of any element. */
export type FieldName = Element extends infer Each
  ? Each extends Each
    ? keyof Each & string
    : never
  : never;

/** What sentences about changes of a model are made of; names are ready to print. */
export interface ChangeTexts {
  /** Every field of every element, as it is named in a sentence. */
  fields: Record<FieldName, string>;
  /** An element: what kind it is, and its name. */
  element(kind: string, name: string): string;
  /** A link; `id` where it has one of its own. */
  linkElement(id: string | undefined, kind: string, from: string, to: string): string;
  adds(element: string): string;
  removes(element: string): string;
  /** `parts` says of each field what becomes of it. */
  changes(element: string, parts: readonly string[]): string;
  /** A field from one value to another; an undefined one was, or is, not said. */
  becomes(field: string, from: string | undefined, to: string | undefined): string;
  /** A field whose values are too long for a sentence: whether it is new, gone, or another than before. */
  rewritten(field: string, how: "new" | "gone" | "other"): string;
}
