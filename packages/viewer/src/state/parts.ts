/**
 * What actions and selectors need that is not in the first script. The state holds what has been loaded; until
 * then selectors have no value, and `missingPart` names the part that the application has to load.
 */
export interface Parts {
  /** Changes of a model: a third of the script, which most visits never use. */
  readonly changes?: typeof import("./changes-part.js");
  /** What an address says. */
  readonly address?: typeof import("./address-part.js");
}

export type PartName = keyof Parts;
