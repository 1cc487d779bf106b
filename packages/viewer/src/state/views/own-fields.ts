import type { Text } from "@polku/core";

/** Where someone coordinates or works, from the widest to the nearest to families. */
export const tiers = ["region", "municipality", "family-centre", "meeting-place"] as const;
export type Tier = (typeof tiers)[number];

/** A meeting of a group, as the field `x-meetings` lists them. */
export interface Meeting {
  date: string;
  theme?: Text;
}

/** The tier that an element's field `x-tier` names; undefined where it names none. */
export function tierOf(element: object): Tier | undefined {
  const value = fieldOf(element, "x-tier");
  return tiers.find((tier) => tier === value);
}

/** How many things of its kind an element stands for, by its own field `x-count`. */
export function ownCount(element: object): number | undefined {
  const value = fieldOf(element, "x-count");
  return typeof value === "number" ? value : undefined;
}

/** The meetings that a group lists, where they have a day; a field of another shape is passed over. */
export function meetingsOf(element: object): Meeting[] {
  const value = fieldOf(element, "x-meetings");
  return Array.isArray(value) ? value.filter(isMeeting) : [];
}

/** How many clients a month, from the field `x-clients-per-month`. */
export function clientsPerMonth(element: object): { min: number; max: number } | undefined {
  const value = fieldOf(element, "x-clients-per-month");
  if (typeof value !== "object" || value === null) return undefined;
  const { min, max } = value as { min?: unknown; max?: unknown };
  return typeof min === "number" && typeof max === "number" ? { min, max } : undefined;
}

function isMeeting(value: unknown): value is Meeting {
  if (typeof value !== "object" || value === null) return false;
  const { date, theme } = value as { date?: unknown; theme?: unknown };
  if (typeof date !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  return theme === undefined || typeof theme === "string" || (typeof theme === "object" && theme !== null);
}

function fieldOf(element: object, field: string): unknown {
  return (element as Record<string, unknown>)[field];
}
