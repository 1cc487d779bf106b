import type { Network } from "@polku/core";
import type { ResolvedReach, ResolvedWhyNot } from "@polku/core/questions";
import { html, type TemplateResult } from "lit";
import { askQuestion, chooseRoute } from "../state/ask.js";
import { reachOf } from "../state/carry.js";
import { changeQuestion } from "../state/conditions.js";
import { previewOf } from "./preview.js";
import type { Relaxable } from "../state/relax.js";
import { dropAll } from "./find-why-not.js";
import type { Session } from "../app/session.js";

/** Drops conditions in one click, and says first what that changes in what reaches the client. */
export function relaxButton(
  session: Session,
  network: Network,
  question: ResolvedReach | ResolvedWhyNot,
  conditions: readonly Relaxable[],
  counts = "",
): TemplateResult {
  const { answers, questions } = session.words;
  const reach = reachFor(question);
  const { gained, lost } = previewOf(network, reach, conditions);
  const ask = () =>
    session.update((state) => {
      const asked = askQuestion(state, changeQuestion(reach, dropAll(reach, conditions)));
      return question.ask === "why-not" ? chooseRoute(asked, question.to) : asked;
    });
  return html`<button type="button" class="relax" @click=${ask}>
    <span>${conditions.map((one) => answers.without[one]).join(" + ")}</span>
    <small>${counts} <b>${questions.answer.preview(gained, lost)}</b></small>
  </button>`;
}

const reaches = new WeakMap<ResolvedWhyNot, ResolvedReach>();

/** What reaches the client under the same conditions; the same object each time, so that previews are kept. */
function reachFor(question: ResolvedReach | ResolvedWhyNot): ResolvedReach {
  if (question.ask === "reach") return question;
  const known = reaches.get(question) ?? reachOf(question, {});
  reaches.set(question, known);
  return known;
}
