import type { Language, Network, Text } from "@polku/core";
import { relaxationText } from "@polku/core/questions";
import { html, nothing, type TemplateResult } from "lit";
import { answerSummary, routeSummary } from "../answers/answer-summary.js";
import { answerWords } from "../answers/words/words.js";
import { isTooLong, addressForOthers } from "../state/address.js";
import { answerIn, networkIn, questionIn, routeIndexIn, shownIn } from "../state/derive.js";
import { storyIn, storyStepIn } from "../state/story.js";
import { isOverview, viewOf, type State } from "../state/state.js";
import { drawQrCode, qrCodeOf } from "../ui/qr-code.js";
import { showText } from "../ui/elements.js";
import { say, sayText } from "../ui/say.js";
import { askedQuestion } from "../question/question-sentence.js";
import { wallWords } from "./words/words.js";

/** The question as a sentence, and what came of it, or what the story's step says; `summary` is that of a list. */
export function wallHead(state: State, summary: string | undefined): unknown {
  const { language, opened } = state;
  const network = networkIn(state);
  if (!opened || !network) return nothing;
  const question = questionIn(state);
  const caption = storyStepIn(state)?.caption;
  const story = storyIn(state);
  const { sentence, besides } =
    question && !isOverview(viewOf(state))
      ? askedQuestion(network, question, language)
      : { sentence: summary ?? "", besides: "" };
  const heading = sentence === "" && story ? sayText(opened.network, story.name, language) : sentence;
  // No line begins with the dot between two parts.
  return html`<h1>${typeof heading === "string" ? unbroken(heading) : heading}</h1>
    ${besides === "" ? nothing : html`<p class="wall-besides">${unbroken(besides)}</p>`}
    ${
      caption === undefined
        ? html`<p>${unbroken(verdict(state).replaceAll(" · ", "\u00a0· "))}</p>`
        : html`<p class="wall-caption">${sayUnbroken(opened.network, caption, language)}</p>`
    }`;
}

/** A text of the model whose shortenings are whole. */
function sayUnbroken(network: Network, text: Text, language: Language): unknown {
  const shown = showText(network, text, language);
  return shown.lang === undefined ? unbroken(shown.text) : say(shown);
}

/** A text of which no line ends within a word like "OT-keskus", whose beginning alone says little. */
export function unbroken(text: string): unknown {
  return text
    .split(/(\(?\p{Lu}{2,4}-\p{Ll}{2,12}\)?(?![\p{L}-]))/u)
    .map((part, index) => (index % 2 === 1 ? html`<span class="wall-whole">${part}</span>` : part));
}

/** What came of the question: the route that is shown, on what condition it would be there, else the answer. */
function verdict(state: State): string {
  const { language } = state;
  const network = networkIn(state);
  const answer = answerIn(state);
  if (network && answer?.ask === "why-not" && !answer.reached) {
    const relaxed = answer.relax[routeIndexIn(state) - 1];
    return relaxed
      ? answerWords[language].answer.ifSo(relaxationText(network, relaxed.needs, language))
      : answerSummary(network, answer, language);
  }
  const shown = shownIn(state);
  const route = shown?.target === undefined ? "" : routeSummary(shown, language);
  const isOwn = isOverview(viewOf(state));
  return route !== "" || !network || !answer || isOwn ? route : answerSummary(network, answer, language);
}

/** What the picture shows, for those who don't see it. */
export function pictureLabel(state: State): string {
  const network = networkIn(state);
  const answer = answerIn(state);
  return network && answer ? answerSummary(network, answer, state.language) : wallWords[state.language].label;
}

/** The network's name, and how far the story is. */
export function wallPlace(state: State): unknown {
  const { opened, language, story: at } = state;
  if (!opened) return nothing;
  const story = storyIn(state);
  return html`<span>${sayText(opened.network, opened.network.model.name, language)}</span>
    ${story && at ? html`<span>${at.step} / ${story.steps.length}</span>` : nothing}`;
}

/** The code that leads to what is shown, in the reader's own explorer; or why there is none. */
export function wallCode(state: State, isLarge: boolean): TemplateResult {
  const words = wallWords[state.language].qr;
  const code = codeOf(state);
  if (typeof code === "string") return html`<div class="wall-code"><p>${words[code]}</p></div>`;
  return html`<div class="wall-code" ?data-large=${isLarge}>
    ${drawQrCode(code, words.label)} ${isLarge ? html`<p>${words.label}</p>` : nothing}
  </div>`;
}

function codeOf(state: State): ReturnType<typeof qrCodeOf> | "own-network" {
  // Nobody else has a network of one's own, nor a scenario that no address can carry.
  if (state.opened?.file) return "own-network";
  if (isTooLong(state)) return "too-long";
  const url = new URL(location.href);
  url.hash = addressForOthers({ ...state, theme: "light", aboutPage: undefined });
  return qrCodeOf(url.href);
}
