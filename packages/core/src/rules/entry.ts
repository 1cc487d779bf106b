import type { Element, ElementKind, Section } from "../model/sections.js";

/** One element of a file, and where it stands. */
export interface Entry<Kind extends ElementKind = ElementKind> {
  readonly section: Section;
  readonly kind: Kind;
  readonly index: number;
  readonly element: Element<Kind>;
}

/** An id that an element of a file declares, and where. */
export interface Declaration {
  readonly id: string;
  readonly kind: ElementKind;
  readonly section: Section;
  readonly index: number;
}

/** The kinds of element that declare an id, in the order of the file; more than one is a duplicate. */
export type Declared = ReadonlyMap<string, readonly ElementKind[]>;
