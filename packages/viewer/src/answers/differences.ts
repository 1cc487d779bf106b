import type { CompareAnswer, Language, Network, Reached, WhatIfAnswer } from "@polku/core";
import type { ResolvedReach } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { sayIssue } from "../ui/say-issue.js";
import { html, nothing, type TemplateResult } from "lit";
import { adjust } from "../state/actions.js";
import { reachAnswer } from "../state/answer.js";
import { chooseRoute } from "../state/ask.js";
import { differences, differencesOf, type Difference } from "../state/differences.js";
import { reachOf, sides, type Side } from "../state/question.js";
import { changedIn, openEntryIn, scenarioIn, shownIn } from "../state/derive.js";
import { viewOf } from "../state/state.js";
import { routeLegs } from "./route-legs.js";
import { routeStrip } from "./route-strip.js";
import { sayName } from "../ui/say.js";
import { segments } from "../ui/segments.js";
import { versionSwitch } from "../ui/version-switch.js";
import { differenceSign } from "../ui/signs.js";
import type { Session } from "../ui/session.js";
import { lazy } from "../platform/lazy.js";
import { lazyElement } from "../ui/lazy-element.js";
import { entries, entry, type AnswerContext } from "./answer-parts.js";
import { answerWords } from "./words/words.js";
import { questionWords } from "../question/words/words.js";
import { sharedWords } from "../words/words.js";

const movesPart = lazy(() => import("../moves/moves-list.js"));

/** What differs between two answers, each with its route before and after. */
export function differencesAnswer(
  context: AnswerContext,
  answer: CompareAnswer | WhatIfAnswer,
): TemplateResult {
  const { session, whole } = context;
  const words = answerWords[session.state.language].answer;
  if ("issues" in answer)
    return html`<div class="why">
      <p>${words.invalid}</p>
      <ul>
        ${answer.issues.filter(({ severity }) => severity === "error").map((issue) => html`<li>${sayIssue(issue, session.state.language)}</li>`)}
      </ul>
    </div>`;
  const found = answer.ask === "what-if" ? differencesOf(answer) : answer;
  if (!found) return html``;
  const both = readSides(context, answer);
  const nothingDiffers = differences.every((difference) => found[difference].length === 0);
  const first = differences.flatMap((difference) => found[difference])[0];
  return html`${whole || scenarioIn(session.state) ? nothing : sideSwitch(context, answer.ask)}
    ${shownIn(session.state)?.many === true ? moved(context) : nothing}
    ${nothingDiffers ? html`<p class="pad">${words.nothingDiffers}</p>` : nothing}
    ${
      answer.ask === "what-if" && answer.question.changes.length === 0
        ? html`<p class="pad hint">${words.noChanges}</p>`
        : nothing
    }
    ${differences.map((difference) => group(context, difference, found[difference], both, first))}
    <p class="pad hint">${words.same(found.same)}</p>`;
}

/** Which of the two the map shows; of a what-if, both over one another as well. */
function sideSwitch({ session }: AnswerContext, ask: "compare" | "what-if"): TemplateResult | typeof nothing {
  const { state } = session;
  const { answer } = answerWords[state.language];
  // The bar above the map has it.
  if (shownIn(state)?.many === true && viewOf(state) === "map") return nothing;
  const choice =
    ask === "compare"
      ? segments({
          name: "side",
          label: answer.onMap,
          words: sides,
          chosen: state.version === "before" ? "a" : "b",
          show: (side) => sideName(session, ask, side),
          choose: (side) =>
            session.update((now) => adjust(now, { version: side === "a" ? "before" : "both" })),
        })
      : versionSwitch(session, { name: "side", label: answer.onMap });
  return html`<div class="pad row"><span class="key">${answer.onMap}</span> ${choice}</div>`;
}

/** What changed in the network itself, above what that does to the answer; loads where much has changed. */
function moved({ session, whole }: AnswerContext): unknown {
  const element = html`<polku-moves .session=${session} .whole=${whole}></polku-moves>`;
  return lazyElement(session, movesPart, element);
}

function sideName({ state }: Session, ask: "compare" | "what-if", side: Side): string {
  if (ask === "compare") return questionWords[state.language].questions.sides[side];
  return sharedWords[state.language].sides[side === "a" ? "before" : "after"];
}

function group(
  context: AnswerContext,
  difference: Difference,
  services: readonly string[],
  { a, b }: Record<Side, ReachedSide>,
  first: string | undefined,
): TemplateResult | typeof nothing {
  const { session } = context;
  const { language } = session.state;
  const open = openEntryIn(session.state);
  return entries(
    html`${differenceSign(difference)} ${texts[language].differences[difference]}`,
    services.map((service) =>
      entry(context, {
        open: open === service,
        tabbed: (open ?? first) === service,
        // A service that is removed is no longer in the later network.
        title: sayName((b.network.service(service) ? b : a).network, service, language),
        meta: html`<span
          >${costText(a.reached.get(service), language)} → ${costText(b.reached.get(service), language)}</span
        >`,
        toggle: () => session.update((state) => chooseRoute(state, open === service ? undefined : service)),
        content: () =>
          sides.map((side) => {
            const { name, network, reached } = { a, b }[side];
            const route = reached.get(service);
            return html`<h5 class="half">${name}</h5>
              ${route ? html`${routeStrip(network, route, service, language)} ${routeLegs(network, route, language)}` : html`<p>${texts[language].noRouteFound}</p>`}`;
          }),
      }),
    ),
  );
}

/** One side of a comparison: its name, its network, and what is reached in it. */
interface ReachedSide {
  name: string;
  network: Network;
  reached: ReadonlyMap<string, Reached>;
}

/** Both sides of a comparison; only those of a what-if have two networks. */
function readSides(
  { network, session }: AnswerContext,
  { question }: CompareAnswer | WhatIfAnswer,
): Record<Side, ReachedSide> {
  const { state } = session;
  const read = (side: Side, own: Network, asked: ResolvedReach): ReachedSide => ({
    name: sideName(session, question.ask, side),
    network: own,
    reached: new Map(reachAnswer(own, asked).reached.map((one) => [one.service, one])),
  });
  if (question.ask === "compare")
    return { a: read("a", network, question.a), b: read("b", network, question.b) };
  const changed = changedIn(state);
  const asked = reachOf(question);
  return {
    a: read("a", state.opened?.network ?? network, asked),
    b: read("b", changed?.ok === true ? changed.network : network, asked),
  };
}

/** How a service is reached in words. */
function costText(reached: Reached | undefined, language: Language): string {
  const { arrivals, counts, noRouteFound, reachGroups } = texts[language];
  if (!reached) return noRouteFound;
  if (reached.forNoClient) return reachGroups.noClient;
  return reached.steps === 0 ? arrivals.here : counts(reached.handoffs, reached.steps);
}
