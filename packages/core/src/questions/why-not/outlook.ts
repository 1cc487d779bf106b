import type { Outlook } from "../schema.js";
import type { Relaxation } from "./schema.js";

/** The prospects of a service that is not reached, from the first of the sets of conditions whose relaxing helps. */
export function outlookOf(first: Pick<Relaxation, "conditions" | "needs"> | undefined): Outlook {
  if (!first) return "not-known";
  const { conditions, needs } = first;
  if (needs.status?.includes("disputed")) return "disputed";
  if (needs.status?.includes("planned")) return "later";
  if (conditions.includes("area")) return "elsewhere";
  return conditions.includes("age") ? "other-ages" : "outside-question";
}
