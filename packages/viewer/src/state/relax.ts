import { linkKinds, statuses, type Network } from "@polku/core";
import { readings } from "@polku/core/model";
import { answerReach, type ResolvedReach } from "@polku/core/questions";
import { patchQuestion, type QuestionPatch } from "./question.js";

export const relaxable = [
  "age",
  "area",
  "needs",
  "via",
  "maxHandoffs",
  "maxSteps",
  "status",
  "readings",
  "at",
] as const;
export type Relaxable = (typeof relaxable)[number];

/** One condition dropped altogether, and how many more services the client is then reached by. */
export interface Relaxed {
  condition: Relaxable;
  changes: QuestionPatch;
  gain: number;
}

/** The conditions whose dropping alone brings more services, most first. */
export function relaxOne(network: Network, question: ResolvedReach): Relaxed[] {
  const before = answerReach(network, question).reached.length;
  return relaxable
    .flatMap((condition) => {
      const changes = dropCondition(question, condition);
      if (!changes) return [];
      const gain = answerReach(network, patchQuestion(question, changes)).reached.length - before;
      return gain > 0 ? [{ condition, changes, gain }] : [];
    })
    .toSorted((a, b) => b.gain - a.gain);
}

/** What to change in a question so that one condition is dropped; undefined where it is not there. */
export function dropCondition(
  { client, via, status, readings: counted, ...rest }: ResolvedReach,
  condition: Relaxable,
): QuestionPatch | undefined {
  const { age, area, ...others } = client;
  switch (condition) {
    case "age":
      if (age === undefined) return undefined;
      return { client: area === undefined ? others : { ...others, area } };
    case "area":
      if (area === undefined) return undefined;
      return { client: age === undefined ? others : { ...others, age } };
    case "via":
      return via.length === linkKinds.length ? undefined : { via: [...linkKinds] };
    case "status":
      return status.length === statuses.length ? undefined : { status: [...statuses] };
    case "readings":
      return counted.length === readings.length ? undefined : { readings: [...readings] };
    default:
      return rest[condition] === undefined ? undefined : { [condition]: undefined };
  }
}
