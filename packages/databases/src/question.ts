import { withDefaults, type ReachQuestion, type ResolvedReach } from "@polku/core/questions";

/** A reach question, without what is known of services that are not reached: a database does not answer that. */
export type DatabaseQuestion = Omit<ReachQuestion, "outlook"> | Omit<ResolvedReach, "outlook">;

/** @throws TypeError where the question asks what a statement does not answer */
export function resolveQuestion(question: DatabaseQuestion): ResolvedReach {
  if ("outlook" in question && question["outlook"] === true)
    throw new TypeError("a database does not answer what is known of services that are not reached");
  return withDefaults(question as ReachQuestion);
}
