/** What a window shows instead of the explorer, or beside it: the wall, or the panel of whoever leads. */
export interface ScreenRole {
  readonly as: "wall" | "desk";
  /** The id that the windows of a pair share; a wall alone has none. */
  readonly pair?: string;
}

/**
 * The role of a window from the `screen` of its address; undefined for the explorer as it is.
 *
 * @example
 * ```ts
 * roleIn("desk-k3f9"); // { as: "desk", pair: "k3f9" }
 * ```
 */
export function roleIn(screen: string | undefined): ScreenRole | undefined {
  const [, as, pair] = /^(wall|desk)(?:-([a-z\d]{4,16}))?$/u.exec(screen ?? "") ?? [];
  if (as === "wall") return { as, ...(pair === undefined ? {} : { pair }) };
  return as === "desk" && pair !== undefined ? { as, pair } : undefined;
}

/** The `screen` of an address. */
export function screenOf({ as, pair }: ScreenRole): string {
  return pair === undefined ? as : `${as}-${pair}`;
}
