import {
  applyChanges,
  ask,
  compileNetwork,
  textIn,
  type Answer,
  type Network,
  type ReachAnswer,
} from "@polku/core";
import { answerReach, findDifferences, readAddressText, type ResolvedQuestion } from "@polku/core/questions";
import type { PolkuExplorer } from "../../../packages/viewer/src/app/polku-explorer.ts";
import { newSession } from "../../../packages/viewer/src/app/new-session.ts";
import type { ExplorerSession } from "../../../packages/viewer/src/app/session.ts";
import { showName } from "../../../packages/viewer/src/ui/elements.ts";
import type { QuestionForm } from "../../../packages/viewer/src/question/question-form.ts";
import { isTooLong } from "../../../packages/viewer/src/state/address.ts";
import { questionWords } from "../../../packages/viewer/src/question/words/words.ts";
import {
  answerIn,
  changesIn,
  networkIn,
  openEntryIn,
  questionIn,
  routeIndexIn,
  scenarioIn,
} from "../../../packages/viewer/src/state/derive.ts";
import { sideOf, sides } from "../../../packages/viewer/src/state/question.ts";
import { viewOf, type State } from "../../../packages/viewer/src/state/state.ts";

/** What does not hold of the page as it is; undefined where all does. */
export async function findProblems(explorer: PolkuExplorer): Promise<string | undefined> {
  const { state } = explorer;
  if (!state) return "there is no state";
  return (
    findOtherControl(explorer, state) ?? findOtherAnswer(state) ?? (await findOtherPage(explorer, state))
  );
}

/** A control of the question, or of the view, that shows something else than is asked. */
function findOtherControl(explorer: PolkuExplorer, state: State): string | undefined {
  const root = explorer.shadowRoot;
  const { question, language } = state;
  const network = networkIn(state);
  if (!root || !question || !network) return undefined;
  const { labels, sides: names } = questionWords[language].questions;
  const shown = (label: string) => {
    const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(
      `polku-question [aria-label="${CSS.escape(label)}"]`,
    );
    // What is being typed, and what is refused with its reason, is not what is asked.
    const isOwn =
      field?.getAttribute("aria-expanded") === "true" || field?.getAttribute("aria-invalid") === "true";
    return !field || isOwn || !("value" in field) ? undefined : field.value;
  };
  const differs = (label: string, expected: string) => {
    const value = shown(label);
    return value === undefined || value === expected
      ? undefined
      : `${label} shows "${value}", not "${expected}"`;
  };
  const nameOf = (id: string | undefined) =>
    id === undefined ? questionWords[language].questions.anyService : showName(network, id, language).text;
  const compared = question.ask === "compare" ? sides : [undefined];
  const problems = compared.flatMap((side) => {
    const one = sideOf(question, side ?? "a");
    const label = (slot: keyof typeof labels) => (side ? `${names[side]}: ${labels[slot]}` : labels[slot]);
    return [
      differs(label("from"), nameOf(one.from)),
      "to" in one || one.ask === "gatekeepers"
        ? differs(label("to"), nameOf("to" in one ? one.to : undefined))
        : undefined,
      differs(label("age"), one.client.age === undefined ? "" : String(one.client.age)),
      differs(label("area"), one.client.area ?? ""),
      differs(label("handoffs"), one.maxHandoffs === undefined ? "" : String(one.maxHandoffs)),
      differs(label("steps"), one.maxSteps === undefined ? "" : String(one.maxSteps)),
    ];
  });
  const radio = (name: string) =>
    root.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
  const isOther = (name: string, expected: string) => {
    const value = radio(name);
    return value === undefined || value === expected
      ? undefined
      : `${name} shows "${value}", not "${expected}"`;
  };
  const version = question.ask === "compare" ? (state.version === "before" ? "a" : "b") : state.version;
  return [
    ...problems,
    differs(labels.ask, question.ask),
    isOther("view", viewOf(state)),
    isOther("language", language),
    isOther("side", version),
    isOther("scenario-side", state.version),
    findOtherTitle(root, state),
  ].find((problem) => problem !== undefined);
}

function findOtherTitle(root: ShadowRoot, state: State): string | undefined {
  const title = root.querySelector<HTMLInputElement>("polku-scenario input.title");
  const scenario = scenarioIn(state);
  if (!title || !scenario) return undefined;
  const expected = textIn(scenario.title, state.language);
  return title.value === expected ? undefined : `the scenario is called "${title.value}", not "${expected}"`;
}

/** An answer that is not the library's. */
function findOtherAnswer(state: State): string | undefined {
  const { opened } = state;
  const question = questionIn(state);
  if (!opened || !question) return answerIn(state) && "an answer without a question";
  const own = JSON.stringify(answerIn(state));
  const expected = JSON.stringify(libraryAnswer(state, opened.network, question));
  return own === expected ? undefined : `the answer is ${own}, not ${expected}`;
}

/** The library's own answer; undefined where it refuses the question or the changes of the scenario. */
function libraryAnswer(state: State, original: Network, question: ResolvedQuestion): Answer | undefined {
  const network = askedNetwork(state, original);
  const asked = network && ask(network, question);
  if (asked?.ok !== false) return asked?.answer;
  // The library asks of services that are there before the changes; the page also of those that they add.
  const applied = question.ask === "what-if" && applyChanges(original.model, question.changes);
  if (!applied || !applied.ok || question.question.ask === "gaps") return undefined;
  const reach = question.question;
  const [before, after] = [original, compileNetwork(applied.model)].map((one) => answerReach(one, reach)) as [
    ReachAnswer,
    ReachAnswer,
  ];
  return { ask: "what-if", question, ok: true, ...findDifferences(before, after) };
}

function askedNetwork(state: State, original: Network): Network | undefined {
  const { question, version } = state;
  const isChanged = question?.ask === "compare" || (question?.ask !== "what-if" && version !== "before");
  if (!isChanged || !scenarioIn(state)) return original;
  const applied = applyChanges(original.model, changesIn(state));
  return applied.ok ? compileNetwork(applied.model) : undefined;
}

/** What a page that is opened at the address shows differently. */
async function findOtherPage(explorer: PolkuExplorer, state: State): Promise<string | undefined> {
  const address = location.hash.slice(1);
  const session = newSession(readAddressText(address).get("lang"));
  await session.start(address);
  const missing = session.state.question?.ask === "what-if" || scenarioIn(session.state);
  if (missing) await session.load("changes");
  const fresh = session.state;
  // A scenario too long for a link is not shown without its file, nor anything answered in its place.
  if (isTooLong(state)) {
    const asksForFile = fresh.needed?.kind === "scenario" && answerIn(fresh) === undefined;
    return asksForFile ? undefined : "a new page does not ask for the file of the scenario";
  }
  const [here, there] = [seen(state), seen(fresh)];
  for (const key of Object.keys(here))
    if (JSON.stringify(here[key]) !== JSON.stringify(there[key]))
      return `a new page shows ${key} ${JSON.stringify(there[key])}, not ${JSON.stringify(here[key])}`;
  return findOtherSentence(explorer, session);
}

/** What has to be the same in a page that is opened at the address of another. */
function seen(state: State): Record<string, unknown> {
  const { opened, needed, version, selected, hidden, view, layout, language, theme, story, highlighted } =
    state;
  const scenario = scenarioIn(state);
  return {
    network: opened?.network.model.id,
    needed: needed?.name,
    question: questionIn(state),
    answer: answerIn(state),
    changes: scenario?.changes,
    title: scenario && textIn(scenario.title, language),
    entry: openEntryIn(state),
    routeIndex: routeIndexIn(state),
    version,
    selected,
    hidden,
    view,
    layout,
    language,
    theme,
    story,
    highlighted,
    page: state.aboutPage,
  };
}

/** Whether the sentence of the question reads the same where it is drawn anew. */
async function findOtherSentence(
  explorer: PolkuExplorer,
  session: ExplorerSession,
): Promise<string | undefined> {
  const own = explorer.shadowRoot?.querySelector<QuestionForm>("polku-question");
  if (!own || !explorer.shadowRoot) return undefined;
  const fresh = document.createElement("polku-question") as QuestionForm;
  Object.assign(fresh, { session, narrow: own.narrow, open: own.open });
  fresh.hidden = true;
  explorer.shadowRoot.append(fresh);
  await fresh.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  // It closes when the focus goes elsewhere, and the other may have got it meanwhile.
  fresh.open = own.open;
  await fresh.updateComplete;
  const [here, there] = [own, fresh].map(sentenceOf);
  fresh.remove();
  return here === there ? undefined : `the sentence is "${here}", where drawn anew "${there}"`;
}

/** The words of a question's sentence, with the values of its chips, but for what is open or was asked before. */
function sentenceOf(form: QuestionForm): string {
  const words = form.querySelectorAll(
    "form.sentence > p > :not(.after), form.sentence polku-popover > button.chip",
  );
  return [...words].map((one) => (one.matches("button") ? one.textContent : one.tagName).trim()).join("|");
}
