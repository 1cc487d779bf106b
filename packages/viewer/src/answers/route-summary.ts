import type { Language } from "@polku/core";
import { texts } from "@polku/core/text";
import { showName } from "../ui/elements.js";
import type { Shown } from "../state/shown.js";
import { answerWords } from "./words/words.js";

/** The route that is shown in one sentence: its end, its handoffs and steps, and where the client is then. */
export function routeSummary({ network, answer, target }: Shown, language: Language): string {
  const reached = answer.reached.find((one) => one.service === target);
  if (!reached) return "";
  const name = (id: string) => showName(network, id, language).text;
  const counts = texts[language].counts(reached.handoffs, reached.steps);
  return answerWords[language].route.summary(name(reached.service), counts, name(reached.at));
}
