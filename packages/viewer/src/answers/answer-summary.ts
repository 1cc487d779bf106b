import type { Answer, Language, Network } from "@polku/core";
import { originNotes, verdictText } from "@polku/core/questions";
import { showName } from "../ui/elements.js";
import { texts } from "@polku/core/text";
import type { Shown } from "../state/shown.js";
import { answerWords } from "./words/words.js";

/** An answer of any kind in one sentence, for the head of the list and for screen readers. */
export function answerSummary(network: Network, answer: Answer, language: Language): string {
  return [verdictText(network, answer, language), ...originNotes(network, answer.question, language)].join(
    " ",
  );
}

/** The route that is shown in one sentence: its end, its handoffs and steps, and where the client is then. */
export function routeSummary({ network, answer, target }: Shown, language: Language): string {
  const reached = answer.reached.find((one) => one.service === target);
  if (!reached) return "";
  const name = (id: string) => showName(network, id, language).text;
  const counts = texts[language].counts(reached.handoffs, reached.steps);
  return answerWords[language].route.summary(name(reached.service), counts, name(reached.at));
}
