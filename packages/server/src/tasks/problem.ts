import { issueMessage, type Issue, type Language } from "@polku/core";

/** What a request can be refused for, and the HTTP status of each. */
export const problems = {
  "not-json": 400,
  "wrong-address": 400,
  "wrong-host": 403,
  "not-found": 404,
  "wrong-method": 405,
  "no-such-type": 406,
  "too-large": 413,
  "address-too-long": 414,
  "wrong-type": 415,
  "wrong-question": 422,
  "not-understood": 422,
  "over-limit": 422,
  "no-map": 422,
  failed: 500,
  busy: 503,
  stopping: 503,
  "too-long": 504,
} as const;
/** What a request can be refused for; in `type` it comes after `urn:polku:problem:`. */
export type ProblemName = keyof typeof problems;

/** Something that is wrong with a question, where in it, and what may have been meant. */
export interface ProblemIssue {
  readonly code: string;
  readonly message: string;
  /** Where in the question: the names of fields and the indices in lists. */
  readonly path: readonly (string | number)[];
  /** The field of the address, where the question came as one. */
  readonly parameter?: string;
  /** Known ids that are most like an unknown one, best first. */
  readonly nearest?: readonly string[];
}

/** Why there is no answer. */
export interface Refusal {
  readonly ok: false;
  readonly problem: ProblemName;
  readonly issues?: readonly ProblemIssue[];
  /** What the sentence of the problem is made of. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

export function refuse(problem: ProblemName, rest: Pick<Refusal, "issues" | "facts"> = {}): Refusal {
  return { ok: false, problem, ...rest };
}

/** An issue of core in the language of the reader. */
export function toProblemIssue(issue: Issue, language: Language): ProblemIssue {
  const { nearest } = issue.facts;
  return {
    code: issue.code,
    message: issueMessage(issue, language),
    path: issue.path,
    ...(nearest === undefined ? {} : { nearest: [nearest] }),
  };
}
