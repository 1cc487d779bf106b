import { texts, type Language, type Network, type ReachAnswer } from "@polku/core";
import { showName } from "../state/elements.js";
import { wordsIn } from "../text/words-in.js";

/** A route in one sentence: its end, its handoffs and steps, and where the client is then. */
export function routeSummary(
  network: Network,
  answer: ReachAnswer,
  service: string,
  language: Language,
): string {
  const reached = answer.reached.find((one) => one.service === service);
  if (!reached) return "";
  const name = (id: string) => showName(network, id, language).text;
  const counts = texts[language].counts(reached.handoffs, reached.steps);
  return wordsIn(language).route.summary(name(service), counts, name(reached.at));
}
