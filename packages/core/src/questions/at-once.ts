/**
 * The result of work that can be parted, done without a pause.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "reach", from: "neuvola" });
 * atOnce(answerReachInTurns(network, question)).reached.length; // 7
 * ```
 */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
