import type { Network } from "../../network/network.js";
import type { Interrupt } from "../../search/interrupt.js";
import type { Id } from "../../model/fields.js";
import type { Kind } from "../kind.js";
import { incompleteIf, interruptOf, mostEntries, type AskOptions } from "../options.js";
import { answerReach, resolveReach } from "../reach/reach.js";
import type { Reached, ReachAnswer, ResolvedReach } from "../reach/schema.js";
import type { CompareAnswer, CompareQuestion, Differences, ResolvedCompare } from "./schema.js";
import { sayCompare } from "./words.js";

const lists = ["gained", "lost", "nearer", "farther", "otherRoute"] as const;

/**
 * What changes from question a to question b; with a second network, b is asked of that one. Stopped, it
 * has only the differences that are certain.
 *
 * @example
 * ```ts
 * const a = withDefaults({ ask: "reach", from: "neuvola" });
 * answerCompare(network, { ask: "compare", a, b: a }).gained; // []
 * ```
 */
export function answerCompare(
  network: Network,
  question: ResolvedCompare,
  options: AskOptions & { other?: Network } = {},
): CompareAnswer {
  const { ask, a, b } = question;
  const { other = network } = options;
  return { ask, question, ...compareReach([network, a], [other, b], options) };
}

/** What changes from one network and question to another. */
export function compareReach(
  before: [Network, ResolvedReach],
  after: [Network, ResolvedReach],
  options: AskOptions,
): Differences {
  const { signal, deadline } = options;
  // Only what is reached is compared.
  const [a, b] = [before, after].map(([network, { outlook: _outlook, ...question }]) =>
    answerReach(network, question, { signal, deadline }),
  );
  const differences = compareAnswers(a as ReachAnswer, b as ReachAnswer, interruptOf(options));
  return limit(differences, mostEntries(options));
}

/** What changes from one reach answer to another; of answers that are not complete, what is certain. */
export function findDifferences(a: ReachAnswer, b: ReachAnswer): Differences {
  return compareAnswers(a, b);
}

function compareAnswers(a: ReachAnswer, b: ReachAnswer, interrupt?: Interrupt): Differences {
  const before = new Map(a.reached.map((entry) => [entry.service, entry]));
  const after = new Map(b.reached.map((entry) => [entry.service, entry]));
  const differences: Differences = { gained: [], lost: [], nearer: [], farther: [], otherRoute: [], same: 0 };
  const forNoClient: Id[] = [];
  if (b.complete !== false)
    for (const [service, then] of before)
      if (!after.has(service)) {
        differences.lost.push(service);
        if (then.forNoClient) forNoClient.push(service);
      }
  for (const [service, now] of after) {
    // Making both routes of a service takes long.
    if (interrupt?.check()) break;
    const then = before.get(service);
    const what = differenceOf(then, now);
    if (what === undefined) differences.same++;
    else if (what !== "gained" || a.complete !== false) {
      differences[what].push(service);
      if (now.forNoClient) forNoClient.push(service);
    }
  }
  for (const list of lists) differences[list].sort();
  if (forNoClient.length > 0) differences.forNoClient = forNoClient.toSorted();
  const isIncomplete = a.complete === false || b.complete === false || interrupt?.isStopped;
  return { ...differences, ...incompleteIf(isIncomplete) };
}

/** What becomes of a service that is reached after; undefined where it is reached by the same route as before. */
function differenceOf(then: Reached | undefined, now: Reached): (typeof lists)[number] | undefined {
  if (!then) return "gained";
  const nearer = then.handoffs - now.handoffs || then.steps - now.steps;
  if (nearer !== 0) return nearer > 0 ? "nearer" : "farther";
  return linksOf(then) === linksOf(now) ? undefined : "otherRoute";
}

function linksOf({ route }: Reached): string {
  return route.map(({ link }) => link).join(" ");
}

/** The differences with at most so many services. */
function limit(differences: Differences, most: number): Differences {
  let left = most;
  const limited = { ...differences };
  for (const list of lists) {
    limited[list] = differences[list].slice(0, Math.max(0, left));
    left -= differences[list].length;
  }
  if (limited.forNoClient && left < 0) {
    const listed = new Set(lists.flatMap((list) => limited[list]));
    limited.forNoClient = limited.forNoClient.filter((service) => listed.has(service));
    if (limited.forNoClient.length === 0) delete limited.forNoClient;
  }
  return { ...limited, ...incompleteIf(left < 0) };
}

export const compare: Kind<CompareQuestion, ResolvedCompare, CompareAnswer> = {
  resolve: ({ a, b }) => ({ ask: "compare", a: resolveReach(a), b: resolveReach(b) }),
  answer: answerCompare,
  say: sayCompare,
};
