import type { ReachAnswer, Reached } from "@polku/core";
import { weakMapMemoize as memoize } from "reselect";

/** The entries of an answer by their services: it may have many, and each is asked for. */
export const reachedIn = memoize(
  ({ reached }: ReachAnswer): ReadonlyMap<string, Reached> =>
    new Map(reached.map((one) => [one.service, one])),
);
