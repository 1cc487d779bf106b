import type { LinkKind, Reading, Status } from "@polku/core";
import {
  withDefaults,
  type Ask,
  type Client,
  type ResolvedConditions,
  type ResolvedQuestion,
  type ResolvedReach,
  type ResolvedRows,
  type ResolvedWhatIf,
} from "@polku/core/questions";

export type { Ask };

/** A question as the state holds it: what a what-if changes is the scenario's or stands beside it. */
export type Question = Exclude<ResolvedQuestion, ResolvedWhatIf> | Omit<ReachWhatIf, "changes">;

/** A what-if as the page asks it: of reach. */
export type ReachWhatIf = ResolvedWhatIf & { question: ResolvedReach };

/** The kinds that are asked of one client under one set of conditions. */
export type Conditioned = Extract<ResolvedQuestion, ResolvedConditions>;

/** The two questions that a comparison is made of. */
export const sides = ["a", "b"] as const;
export type Side = (typeof sides)[number];

/** The question under a comparison, of one of its sides, or under a what-if; any other as it is. */
export function sideOf(question: Question | ResolvedQuestion, side: Side): Conditioned {
  if (question.ask === "compare") return question[side];
  return question.ask === "what-if" ? question.question : question;
}

/** The reach question with the same client, conditions and origin: what every kind has in common. */
export function reachOf(question: Question | ResolvedQuestion): ResolvedReach {
  const one = sideOf(question, "a");
  if (one.ask === "reach") return one;
  const { client, via, maxHandoffs, maxSteps, status, readings, at } = one;
  const origins = one.ask === "gaps" && "origins" in one.rows ? one.rows.origins : [];
  return withDefaults({
    ask: "reach",
    from: one.from ?? origins[0] ?? "",
    client,
    via,
    status,
    readings,
    ...(maxHandoffs === undefined ? {} : { maxHandoffs }),
    ...(maxSteps === undefined ? {} : { maxSteps }),
    ...(at === undefined ? {} : { at }),
  });
}

/** The fields of a question that are to differ; `undefined` takes a condition away. */
export interface QuestionPatch {
  from?: string | undefined;
  to?: string | undefined;
  client?: Client | undefined;
  needs?: string[] | undefined;
  via?: LinkKind[] | undefined;
  maxHandoffs?: number | undefined;
  maxSteps?: number | undefined;
  status?: Status[] | undefined;
  readings?: Reading[] | undefined;
  at?: string | undefined;
  k?: number;
  rows?: ResolvedRows;
  targets?: string[] | undefined;
}

/** The question with some fields changed; of a comparison one side changes, or both where none is named. */
export function patchQuestion<Q extends Question>(question: Q, patch: QuestionPatch, side?: Side): Q;
export function patchQuestion(question: Question, patch: QuestionPatch, side?: Side): Question {
  switch (question.ask) {
    case "compare":
      return {
        ...question,
        a: side === "b" ? question.a : patched(question.a, patch),
        b: side === "a" ? question.b : patched(question.b, patch),
      };
    case "what-if":
      return { ...question, question: patched(question.question, patch) };
    default:
      return patched(question, patch);
  }
}

/** Fields that a kind of question does not have are left out by the defaults. */
function patched<Q extends Conditioned>(question: Q, patch: QuestionPatch): Q {
  const fields = Object.entries({ ...question, ...patch }).filter(([, value]) => value !== undefined);
  return withDefaults(Object.fromEntries(fields) as unknown as Q) as unknown as Q;
}
