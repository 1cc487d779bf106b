/** What of a network the map does not show; no question knows of it. */
export interface HiddenParts {
  readonly services: ReadonlySet<string>;
  /** Links hidden for their own sake, by kind or status; those of hidden services are not among them. */
  readonly links: ReadonlySet<string>;
  /** The services and links among them whose status is hidden: no derived link passes over these. */
  readonly unsettled: ReadonlySet<string>;
}

/** Everything is shown. */
export const nothingHidden: HiddenParts = { services: new Set(), links: new Set(), unsettled: new Set() };
