import type { Network } from "@polku/core";
import { municipalitiesOf } from "@polku/core/network";
import type { ResolvedRows } from "@polku/core/questions";

/** The municipalities where there are several to compare, else the ages of children. */
export function usualRows(network: Network): ResolvedRows {
  const municipalities = [...network.areas.values()].filter(({ kind }) => kind === "municipality");
  return rowsOfKind(network, municipalities.length > 1 ? "areas" : "ages", undefined);
}

/** The rows of a table of gaps that are first shown of a kind. */
export function rowsOfKind(
  network: Network,
  kind: "areas" | "ages" | "origins",
  from: string | undefined,
): ResolvedRows {
  if (kind === "ages") return { ages: [0, 17] };
  if (kind === "areas") return { areas: municipalitiesOf(network) };
  const [everyday] = network.model.levels;
  const near = network.model.services.filter(({ level }) => level === everyday?.id).map(({ id }) => id);
  const origins = near.length > 0 ? near : network.model.services.map(({ id }) => id);
  return { origins: from === undefined || origins.includes(from) ? origins : [from, ...origins] };
}
