import type { Section } from "@polku/core";
import type { MoveKind } from "@polku/core/scenarios";

/** The lists of a model whose elements can move, but for services and links. */
export type OtherSection = Exclude<Section, "services" | "links" | "sources" | "stories">;

/** The words of what moved between two states of a network. They load with what tells of it. */
export interface MovesWords {
  heading: string;
  /** What can be done with the rows, and where links show. */
  hint: string;
  /** So many services to which this has happened; `same` to which nothing has. */
  counts: Record<MoveKind | "same", (count: number) => string>;
  /** Before the name of an element, for those who listen. */
  kinds: Record<MoveKind, string>;
  /** The name that something had. */
  was(name: string): string;
  same: string;
  beside: string;
  sections: Record<OtherSection, string>;
  links: string;
}
