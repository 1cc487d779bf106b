import type { Network } from "../network/network.js";
import type { Language } from "../model/words.js";
import { formatters } from "../text/formatter.js";
import { texts } from "../text/languages.js";
import { nameOf } from "../text/name-of.js";
import type { Question } from "./question.js";
import { defaultStatus } from "./resolve.js";
import type { Conditions } from "./schema.js";

/**
 * What is written of the place or the service where the client is and does not fit this client, a sentence each:
 * other ages, other days, or a status that the question does not count. An answer does not look at it, since the
 * client is already there.
 *
 * @example
 * ```ts
 * originNotes(network, { ask: "reach", from: "neuvola", client: { age: 4 } }, "en"); // []
 * ```
 */
export function originNotes(network: Network, question: Question, language: Language): string[] {
  const asked =
    question.ask === "compare"
      ? [question.a, question.b]
      : [question.ask === "what-if" ? question.question : question];
  return [...new Set(asked.flatMap((one) => noteOn(network, one, language)))];
}

function noteOn(
  network: Network,
  { from = "", client, at, status }: Conditions & { from?: string | undefined },
  language: Language,
): string[] {
  const service = network.service(from);
  const origin = service ?? network.places.get(from);
  if (!origin) return [];
  const { min, max } = (service ? service.eligibility?.ages : network.places.get(from)?.ages) ?? {};
  const { since, until, status: own = "established" } = origin;
  const { origin: say, statuses } = texts[language];
  const { day } = formatters[language];
  const { age } = client ?? {};
  const about = [
    age !== undefined && (age < (min ?? 0) || age > (max ?? Infinity)) && say.ages(min, max),
    at !== undefined && since !== undefined && at < since && say.since(day(since)),
    at !== undefined && until !== undefined && at > until && say.until(day(until)),
    !(status ?? defaultStatus).includes(own) && statuses[own],
  ].filter((part) => part !== false);
  return about.length === 0 ? [] : [say.note(nameOf(network, from, language), about.join("; "))];
}
