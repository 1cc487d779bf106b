import type { Relaxation } from "./schema.js";

/**
 * Whether it is other clients, of another age or home, who are reached where these conditions are relaxed. A client
 * moves for no service; and where the route takes no one client, nobody is reached.
 *
 * @example
 * ```ts
 * isOfOthers({ conditions: ["area"], needs: { area: ["mallila"] } }); // true
 * isOfOthers({ conditions: ["area"], needs: { area: [] } }); // false
 * ```
 */
export function isOfOthers({ conditions, needs }: Pick<Relaxation, "conditions" | "needs">): boolean {
  const { age: { min = 0, max = Infinity } = {}, area } = needs;
  const isOther = conditions.some((one) => one === "age" || one === "area");
  return isOther && min <= max && area?.length !== 0;
}
