import type { Change } from "../model/change.js";
import type { Issue } from "../model/issue.js";
import type { Network } from "../network/network.js";
import { Interrupt, type Stop } from "../search/interrupt.js";

/** Bounds of a question and of its answer, for questions from anywhere. What is left out is not bounded. */
export interface Limits {
  /**
   * How many entries an answer may have: services reached, routes, relaxations, doors and repairs, gatekeepers with
   * the services that they lose, cells of a table, or services that differ.
   */
  readonly entries?: number | undefined;
  /** How many changes a what-if may have; with more, its answer is an issue. */
  readonly changes?: number | undefined;
}

/**
 * What stops the work, and bounds of its size. A stopped or cut-off answer has `complete: false`: what it
 * holds is right, but there may be more.
 *
 * @example
 * ```ts
 * const limits = { entries: 2 };
 * const answered = ask(network, { ask: "reach", from: "neuvola" }, { limits });
 * answered.ok && answered.answer.reached.length; // 2
 * answered.ok && answered.answer.complete; // false
 * ```
 */
export interface AskOptions extends Stop {
  readonly limits?: Limits | undefined;
}

/** A network with changes made to it, or what is wrong with them. */
export type ChangedNetwork = { ok: true; network: Network } | { ok: false; issues: Issue[] };

/** What answers are worked out with. */
export interface AnswerOptions extends AskOptions {
  /** How a what-if changes the network; a program that keeps the changed network can return that. */
  readonly change?:
    | ((network: Network, changes: readonly Change[], limits?: Limits) => ChangedNetwork)
    | undefined;
}

/** What checks whether to stop, where the options have anything that could. */
export function interruptOf({ signal, deadline }: Stop): Interrupt | undefined {
  return signal || deadline ? new Interrupt({ signal, deadline }) : undefined;
}

export function mostEntries({ limits }: AskOptions): number {
  return limits?.entries ?? Infinity;
}

/** What an answer says of itself where it is not complete. */
export function incompleteIf(isIncomplete: boolean | undefined): { complete?: false } {
  return isIncomplete ? { complete: false } : {};
}
