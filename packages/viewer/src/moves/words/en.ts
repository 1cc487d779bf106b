import type { MoveKind } from "@polku/core/scenarios";
import type { Section } from "@polku/core";
import { formatters } from "@polku/core/text";

const { number } = formatters.en;

/** The lists of a model whose elements can change, but for services and links. */
export type OtherSection = Exclude<Section, "services" | "links" | "sources" | "stories">;

/** What changed between two states of a network. They load with what tells of it. */
export const en = {
  heading: "What changed in the network",
  /** What can be done with the rows, and where links show. */
  hint: "Choose a row to see the service on the map, with the links that were added or removed with it.",
  /** So many services to which this has happened; `same` to which nothing has. */
  counts: {
    added: (total: number) => `${number(total)} added`,
    removed: (total: number) => `${number(total)} removed`,
    moved: (total: number) => `${number(total)} moved`,
    renamed: (total: number) => `${number(total)} renamed`,
    changed: (total: number) => `${number(total)} changed in other ways`,
    same: (total: number) => `${number(total)} unchanged`,
  } satisfies Record<MoveKind | "same", (total: number) => string>,
  /** The name that something had. */
  was: (name: string) => `was: ${name}`,
  same: "Unchanged",
  beside: "Other than services",
  sections: {
    levels: "Levels",
    areas: "Areas and catchment",
    organisations: "Organisations",
    needs: "Needs",
  } satisfies Partial<Record<OtherSection, string>>,
  links: "Links between services",
};
