import type { Network } from "@polku/core";
import { answerReach, findDifferences, type ResolvedReach, type ResolvedWhyNot } from "@polku/core/questions";
import { html, type TemplateResult } from "lit";
import { reachAnswer } from "../state/answer.js";
import { askQuestion, chooseRoute } from "../state/ask.js";
import { weakMapMemoize as memoize } from "reselect";
import { patchQuestion, reachOf } from "../state/question.js";
import type { Relaxable } from "../state/relax.js";
import { dropAll } from "./find-why-not.js";
import type { Session } from "../ui/session.js";
import { answerWords } from "./words/words.js";

/** A button that drops conditions of the question, and shows how many services that adds and removes. */
export function relaxButton(
  session: Session,
  network: Network,
  question: ResolvedReach | ResolvedWhyNot,
  conditions: readonly Relaxable[],
  counts = "",
): TemplateResult {
  const { list, answer } = answerWords[session.state.language];
  const reach = reachUnder(question);
  const { gained, lost } = previewOf(network, reach, conditions.join());
  const ask = () =>
    session.update((state) => {
      const asked = askQuestion(state, patchQuestion(reach, dropAll(reach, conditions)));
      return question.ask === "why-not" ? chooseRoute(asked, question.to) : asked;
    });
  return html`<button type="button" class="stretch" ?disabled=${session.state.locked} @click=${ask}>
    <span>${conditions.map((one) => list.without[one]).join(" + ")}</span>
    <small>${counts} <b>${answer.preview(gained, lost)}</b></small>
  </button>`;
}

/** The question of reach with the same conditions; the same object each time, so that previews are memoised. */
const reachUnder = memoize((question: ResolvedReach | ResolvedWhyNot) => reachOf(question));

/** What an answer would gain and lose. */
interface Preview {
  gained: number;
  lost: number;
}

/** What dropping some conditions of a question would change in its answer; the conditions joined by commas. */
const previewOf = memoize((network: Network, question: ResolvedReach, conditions: string): Preview => {
  const dropped = dropAll(question, conditions.split(",") as Relaxable[]);
  const after = answerReach(network, patchQuestion(question, dropped));
  const { gained, lost } = findDifferences(reachAnswer(network, question), after);
  return { gained: gained.length, lost: lost.length };
});
