import { showText } from "../ui/elements.js";
import { questionSummary } from "../question/question-summary.js";
import { networkIn, questionIn } from "../state/derive.js";
import type { State } from "../state/state.js";
import { appWords } from "./words/words.js";

/** The page is named after what is asked, and of which network. */
export function tellTitle(state: State): void {
  const { opened, language } = state;
  const network = networkIn(state);
  const question = questionIn(state);
  if (!opened || !network || !question) return;
  const name = showText(network, opened.network.model.name, language).text;
  document.title = `${questionSummary(network, question, language)} – ${name} – ${appWords[language].product}`;
}
