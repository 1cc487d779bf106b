/**
 * The result of work that can be parted, done without a pause.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "reach", from: "neuvola" });
 * atOnce(answerReachInTurns(network, question)).reached.length; // 5
 * ```
 */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  let one = work.next();
  while (!one.done) one = work.next();
  return one.value;
}
