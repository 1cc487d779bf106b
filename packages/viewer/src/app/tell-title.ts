import { showText } from "../network/elements.js";
import { originalOf } from "../state/opened-as.js";
import { questionSummary } from "../question/question-summary.js";
import type { State } from "../state/state.js";
import { wordsIn } from "../words/words-in.js";

/** The page is named after what is asked, and of which network. */
export function tellTitle({ opened, question, language }: State): void {
  if (!opened || !question) return;
  const { network } = opened;
  const name = showText(network, originalOf(opened).model.name, language).text;
  document.title = `${questionSummary(network, question, language)} – ${name} – ${wordsIn(language).product}`;
}
