/** The layouts of a map; apart from what places services, so that a list of their names loads none of it. */
export const layouts = ["bands", "free"] as const;
export type Layout = (typeof layouts)[number];
