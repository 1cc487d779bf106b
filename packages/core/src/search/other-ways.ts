import type { WaysBack } from "../network/reverse.js";
import type { Ways } from "../network/ways.js";
import type { Stands } from "./stands.js";
import type { Task } from "./task.js";

/**
 * By stand: 1 where it is kept, with all that hangs on it, when the service from which its leg was walked
 * is removed, or the link. For it hangs on another leg as well, walked from a stand that has nothing to
 * do with that service. 0 where that takes a closer look: parts may lose what they inherited.
 */
export function findOtherWays({ network, accepted }: Task, stands: Stands): Uint8Array {
  const { service, walker, gone, come, end } = stands;
  const { reverse } = network;
  const hasOther = new Uint8Array(service.length);

  for (let stand = 0; stand < service.length; stand++) {
    const from = walker[stand] as number;
    if (from === -1) continue;
    const goneFrom = gone[from] as number;
    const goneEnd = goneFrom === -1 ? -1 : (end[goneFrom] as number);
    const comeFrom = come[from] as number;
    const comeEnd = end[comeFrom] as number;
    /** Whether a stand is there and hangs on neither stand of that service. */
    const isApart = (other: number) =>
      other !== -1 && (other < goneFrom || other >= goneEnd) && (other < comeFrom || other >= comeEnd);
    const someApart = (ways: Ways, { first, from: walkers, way }: WaysBack, standing: Int32Array) => {
      const stop = first[(service[stand] as number) + 1] as number;
      for (let at = first[service[stand] as number] as number; at < stop; at++)
        if (accepted[ways.term[way[at] as number] as number] === 1)
          if (isApart(standing[walkers[at] as number] as number)) return true;
      return false;
    };
    const at = service[stand] as number;
    const isOther =
      gone[at] === stand
        ? someApart(network.goes, reverse.goes, gone)
        : isApart(gone[at] as number) || someApart(network.comes, reverse.comes, come);
    hasOther[stand] = Number(isOther);
  }
  return hasOther;
}
