import { texts, type Answer, type Language, type Network } from "@polku/core";
import { wordsIn } from "../words/words-in.js";
import { differencesIn } from "../state/choosable.js";
import { showName } from "../network/elements.js";
import { answerTo } from "../state/question-kinds.js";

/** What came of a question of any kind, in one sentence: for the head of the list, and for those who listen. */
export function answerSummary(network: Network, answer: Answer, language: Language): string {
  const { answers, questions } = wordsIn(language);
  const { summary } = questions;
  const name = (id: string) => showName(network, id, language).text;

  const reach = answerTo(answer, "reach");
  if (reach) {
    if (reach.reached.length === 0) return texts[language].nothing;
    const count = (wanted: string) => reach.reached.filter(({ arrival }) => arrival === wanted).length;
    return answers.summary(count("here"), count("comes"), count("goes"));
  }
  const routes = answerTo(answer, "routes");
  if (routes) return summary.routes(routes.routes.length, routes.complete, name(routes.question.to));

  const whyNot = answerTo(answer, "why-not");
  if (whyNot) {
    const to = name(whyNot.question.to);
    if (whyNot.reached) return summary.reachedAlready(to);
    if (whyNot.relax.length > 0) return summary.relax(whyNot.relax.length, to);
    return whyNot.doors.length > 0 ? summary.doors(whyNot.doors.length, to) : summary.nothingHelps(to);
  }
  const gatekeepers = answerTo(answer, "gatekeepers");
  if (gatekeepers) {
    const { services, links, question } = gatekeepers;
    if (question.to === undefined) return summary.gatekeepersOfAll(services.length, links.length);
    const reached = "reached" in gatekeepers && gatekeepers.reached;
    const to = name(question.to);
    return reached ? summary.gatekeepers(services.length, links.length, to) : summary.notReached(to);
  }
  const gaps = answerTo(answer, "gaps");
  if (gaps) return summary.gaps(gaps.rows.length, gaps.columns.length, gaps.nowhere.length);

  const found = differencesIn(answer);
  if (found) {
    const { gained, lost, nearer, farther, otherRoute, same } = found;
    return summary.differences({
      gained: gained.length,
      lost: lost.length,
      nearer: nearer.length,
      farther: farther.length,
      otherRoute: otherRoute.length,
      same,
    });
  }
  const whatIf = answerTo(answer, "what-if");
  return whatIf && !whatIf.ok ? summary.invalid(whatIf.issues.length) : "";
}
