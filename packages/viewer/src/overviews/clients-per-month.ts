/** How many clients a month, from the field `x-clients-per-month`. */
export function clientsPerMonth(element: object): { min: number; max: number } | undefined {
  const value = (element as Record<string, unknown>)["x-clients-per-month"];
  if (typeof value !== "object" || value === null) return undefined;
  const { min, max } = value as { min?: unknown; max?: unknown };
  return typeof min === "number" && typeof max === "number" ? { min, max } : undefined;
}
