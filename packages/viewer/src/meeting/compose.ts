import { textIn, type Network } from "@polku/core";
import { questionText } from "@polku/core/plain-words";
import { verdictText } from "@polku/core/questions";
import {
  composeAnswer,
  composeText,
  dayText,
  drawPart,
  type Document,
  type DocumentInput,
  type Picture,
  type ScenarioPart,
} from "@polku/documents";
import type { PictureText, SceneInput } from "@polku/map";
import { appWords } from "../app/words/words.js";
import { lazy, type Lazy } from "../platform/lazy.js";
import { sceneInputOf } from "../map/scene-of.js";
import {
  answerIn,
  changedIn,
  changesIn,
  networkIn,
  openEntryIn,
  overviewNetwork,
  questionIn,
  scenarioIn,
  shownIn,
} from "../state/derive.js";
import { gapEffectIn } from "../state/gap-effect.js";
import { isOverview, viewOf, type State } from "../state/state.js";
import type { Session } from "../ui/session.js";

/** What makes documents of tables and of overviews needs much more than all else: it loads where they are looked at. */
const tablesPart = lazy(() => import("./tables-part.js"));
const overviewPart = lazy(() => import("./overview-part.js"));

/** Loads what the document of the view that is open needs. */
export async function prepareView({ state }: Session): Promise<void> {
  await partOf(state)?.load();
}

/** Whether that is there. */
export function isPrepared({ state }: Session): boolean {
  const part = partOf(state);
  return !part || part.loaded !== undefined;
}

function partOf(state: State): Lazy<unknown> | undefined {
  const view = viewOf(state);
  if (view === "tables") return tablesPart;
  return isOverview(view) ? overviewPart : undefined;
}

/** What the scenario or the what-if changes, a sentence each. */
function changeSentences(state: State): readonly string[] {
  const { opened, parts, language } = state;
  const changes = changesIn(state);
  return (opened && parts.changes?.describeChanges(opened.network.model, changes, language)) ?? [];
}

/** The scenario that is open, for a document. */
function scenarioPart(state: State): ScenarioPart | undefined {
  const scenario = scenarioIn(state);
  if (!scenario || !state.opened) return undefined;
  return {
    title: textIn(scenario.title, state.language),
    changes: changeSentences(state),
  };
}

function inputOf(state: State, network: Network): DocumentInput {
  return { network, language: state.language, now: new Date(), scenario: scenarioPart(state) };
}

/** What the map is drawn from, as it is seen; undefined where nothing is asked. */
export function sceneInput({ state, arranged }: Session): SceneInput | undefined {
  const shown = shownIn(state);
  if (!shown) return undefined;
  const positions = arranged?.network === shown.base ? arranged.positions : undefined;
  const input = sceneInputOf(state, shown, { shape: "wide", open: [], positions });
  return input.layout === "free" && !positions ? { ...input, layout: "bands" } : input;
}

/** What a picture says around the map. */
export function pictureText(state: State): PictureText {
  const network = networkIn(state);
  const { language, opened } = state;
  const [question, answer] = [questionIn(state), answerIn(state)];
  const scenario = scenarioPart(state);
  const name = opened ? textIn(opened.network.model.name, language) : "";
  return {
    title: scenario ? `${name} · ${scenario.title}` : name,
    ...(network && question ? { question: questionText(network, question, language) } : {}),
    ...(network && answer ? { verdict: verdictText(network, answer, language) } : {}),
    date: dayText(new Date(), language),
  };
}

/** The map for a document; undefined where nothing is asked. */
export function pictureOf(session: Session, room: Picture["room"]): Picture | undefined {
  const input = sceneInput(session);
  return input && drawPart(input, pictureText(session.state), room);
}

/** The answer on one page; undefined where nothing is asked, or the answer is not there yet. */
export function answerDocument(
  session: Session,
  { isWhole = false, picture }: { isWhole?: boolean; picture?: Picture | undefined },
): Document | undefined {
  const { state } = session;
  const asked = answerIn(state);
  const network = networkIn(state);
  if (!asked || !network || !state.opened) return undefined;
  const changed = changedIn(state);
  const whatIf = {
    changes: changeSentences(state),
    after: changed?.ok === true ? changed.network : undefined,
  };
  // A what-if is asked of the network before its changes, and lists them.
  if (asked.ask === "what-if")
    return composeAnswer({
      ...inputOf(state, state.opened.network),
      scenario: undefined,
      answer: asked,
      whatIf,
      picture,
    });
  const effect = state.version === "both" && asked.ask === "gaps" ? gapEffectIn(state) : undefined;
  if (effect && asked.ask === "gaps") {
    const question = { ask: "what-if" as const, question: asked.question, changes: [...changesIn(state)] };
    const answer = { ask: "what-if" as const, question, ok: true as const, ...effect.differences };
    return composeAnswer({ ...inputOf(state, state.opened.network), scenario: undefined, answer, whatIf });
  }
  return composeAnswer({
    ...inputOf(state, network),
    answer: asked,
    isWhole,
    picture: asked.ask === "gaps" ? undefined : picture,
    target: openEntryIn(state),
  });
}

/** The view that is open as a document, whole: nothing is folded, and nothing is left out for want of room. */
export function viewDocument(session: Session): Document | undefined {
  const { state } = session;
  const view = viewOf(state);
  const { header } = appWords[state.language];
  const network = isOverview(view) || view === "tables" ? overviewNetwork(state) : networkIn(state);
  if (!network) return undefined;
  const input = inputOf(state, network);
  if (isOverview(view))
    return overviewPart.loaded?.composeOverview({
      ...input,
      overview: view,
      title: header.overviews[view],
      options: overviewPart.loaded.overviewOptions(state, view),
    });
  switch (view) {
    case "tables":
      return tablesPart.loaded?.composeTables({
        ...input,
        title: header.tables,
        // Who is linked to whom is read more easily as a list.
        list: state.table === "link-matrix" ? "links" : state.table,
      });
    case "text":
      return composeText({ ...input, answer: answerIn(state) });
    case "map":
    case "matrix":
      return answerDocument(session, { picture: pictureOf(session, "sheet") });
  }
}
