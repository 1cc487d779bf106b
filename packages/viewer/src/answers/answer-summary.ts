import type { Answer, Language, Network } from "@polku/core";
import type { Ask } from "@polku/core/questions";
import { kindOf } from "../state/kind.js";
import { showName } from "../ui/elements.js";

/** An answer of any kind in one sentence, for the head of the list and for screen readers. */
export function answerSummary(network: Network, answer: Answer, language: Language): string {
  return kindOf<Ask>(answer.ask).summary(answer, language, (id) => showName(network, id, language).text);
}
