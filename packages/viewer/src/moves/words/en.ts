import type { MoveKind } from "@polku/core/scenarios";
import type { Section } from "@polku/core";
import { formatters } from "@polku/core/text";

const { number } = formatters.en;

/** The sections of a model whose changes are listed apart from services and links. */
export type OtherSection = Exclude<Section, "services" | "links" | "sources" | "stories">;

/** Changes between two versions of a network. Loaded with the list of them. */
export const en = {
  heading: "What changed in the network",
  /** How the rows are used. */
  hint: "Choose a row to see the service on the map, with the links that were added or removed with it.",
  /** The number of services by kind of change; `same` for unchanged ones. */
  counts: {
    added: (total: number) => `${number(total)} added`,
    removed: (total: number) => `${number(total)} removed`,
    moved: (total: number) => `${number(total)} moved`,
    renamed: (total: number) => `${number(total)} renamed`,
    changed: (total: number) => `${number(total)} changed in other ways`,
    same: (total: number) => `${number(total)} unchanged`,
  } satisfies Record<MoveKind | "same", (total: number) => string>,
  /** A former name or note. */
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
