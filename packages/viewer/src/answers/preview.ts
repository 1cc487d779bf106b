import type { Network } from "@polku/core";
import { answerReach, findDifferences, type ResolvedReach } from "@polku/core/questions";
import type { Relaxable } from "../state/relax.js";
import { changeQuestion } from "../state/conditions.js";
import { dropAll } from "./find-why-not.js";

/** What an answer would gain and lose. */
export interface Preview {
  gained: number;
  lost: number;
}

const known = new WeakMap<ResolvedReach, Map<string, Preview>>();

/** What dropping some conditions of a question would change in its answer, before it is asked. */
export function previewOf(
  network: Network,
  question: ResolvedReach,
  conditions: readonly Relaxable[],
): Preview {
  let found = known.get(question);
  if (!found) known.set(question, (found = new Map<string, Preview>()));
  const key = conditions.join();
  let preview = found.get(key);
  if (!preview) {
    const after = changeQuestion(question, dropAll(question, conditions));
    const { gained, lost } = findDifferences(answerReach(network, question), answerReach(network, after));
    preview = { gained: gained.length, lost: lost.length };
    found.set(key, preview);
  }
  return preview;
}
