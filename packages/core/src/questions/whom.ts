import type { CalendarDate, Id } from "../model/fields.js";
import type { Constraint } from "../network/constraints.js";
import { areasAround, type Network } from "../network/network.js";

/** The clients that all parts of a route take: of these ages, living in one of the areas or within one; no areas: anywhere. */
export interface Whom {
  min: number;
  max: number;
  areas?: readonly Id[] | undefined;
}

export const everyone: Whom = { min: 0, max: Infinity };

/** Those of some clients whom one more part takes. */
export function narrow(
  network: Pick<Network, "areas">,
  whom: Whom,
  { ages, areas }: Pick<Constraint, "ages" | "areas">,
  day: CalendarDate | undefined,
): Whom {
  const min = Math.max(whom.min, ages?.min ?? 0);
  const max = Math.min(whom.max, ages?.max ?? Infinity);
  if (!areas || !whom.areas) return { min, max, areas: areas ?? whom.areas };
  const inAll = (some: readonly Id[], others: readonly Id[]) =>
    some.filter((area) => {
      const around = areasAround(network, area, day);
      return others.some((other) => around.has(other));
    });
  const common = new Set([...inAll(whom.areas, areas), ...inAll(areas, whom.areas)]);
  return { min, max, areas: [...common] };
}
