import { reachGroupOf, reachGroups } from "@polku/core/questions";
import type { ReachAnswer } from "@polku/core";
import { weakMapMemoize as memoize } from "reselect";

/** The entries of an answer as they are listed: here, then what comes to the client, then where the client goes. */
export const entriesInOrder = memoize(({ reached }: ReachAnswer): ReachAnswer["reached"] =>
  reachGroups.flatMap((group) => reached.filter((one) => reachGroupOf(one) === group)),
);
