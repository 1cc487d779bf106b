import type { Answer, Language, Network } from "@polku/core";
import { texts } from "@polku/core/text";
import { showName } from "../ui/elements.js";
import { answerWords } from "./words/words.js";

/** What came of a question of any kind, in one sentence: for the head of the list, and for those who listen. */
export function answerSummary(network: Network, answer: Answer, language: Language): string {
  const { list, summary } = answerWords[language];
  const name = (id: string) => showName(network, id, language).text;

  switch (answer.ask) {
    case "reach": {
      if (answer.reached.length === 0) return texts[language].nothing;
      const count = (wanted: string) => answer.reached.filter(({ arrival }) => arrival === wanted).length;
      return list.summary(count("here"), count("comes"), count("goes"));
    }
    case "routes":
      return summary.routes(answer.routes.length, answer.complete, name(answer.question.to));
    case "why-not": {
      const to = name(answer.question.to);
      if (answer.reached) return summary.reachedAlready(to);
      if (answer.relax.length > 0) return summary.relax(answer.relax.length, to);
      return answer.doors.length > 0 ? summary.doors(answer.doors.length, to) : summary.nothingHelps(to);
    }
    case "gatekeepers": {
      const { services, links, question } = answer;
      if (question.to === undefined) return summary.gatekeepersOfAll(services.length, links.length);
      const to = name(question.to);
      return "reached" in answer && answer.reached
        ? summary.gatekeepers(services.length, links.length, to)
        : summary.notReached(to);
    }
    case "gaps":
      return summary.gaps(answer.rows.length, answer.columns.length, answer.nowhere.length);
    case "compare":
    case "what-if": {
      if ("ok" in answer && !answer.ok) return summary.invalid(answer.issues.length);
      const { gained, lost, nearer, farther, otherRoute, same } = answer;
      return summary.differences({
        gained: gained.length,
        lost: lost.length,
        nearer: nearer.length,
        farther: farther.length,
        otherRoute: otherRoute.length,
        same,
      });
    }
  }
}
