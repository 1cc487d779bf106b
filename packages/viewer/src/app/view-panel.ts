import type { Overview } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { selectService, setView } from "../state/actions.js";
import { askRow, askWith } from "../state/ask.js";
import { rowsOfKind } from "../state/gap-rows.js";
import { answerIn, networkIn } from "../state/derive.js";
import { gapEffectIn } from "../state/gap-effect.js";
import { isOverview, viewOf } from "../state/state.js";
import "../map/legend.js";
import "../map/map-panel.js";
import type { MatrixEvents } from "../matrix/matrix-events.js";
import type { ExplorerSession } from "./session.js";
import "../question/question-form.js";
import { lazy } from "../platform/lazy.js";
import { lazyElement } from "../ui/lazy-element.js";
import { appWords } from "./words/words.js";
import { questionWords } from "../question/words/words.js";
import { withOutlooks } from "../answers/find-unreached.js";
import { askToOpen } from "./ask-to-open.js";
import { textButton } from "../ui/buttons.js";

const textPart = lazy(() => import("../answers/text-view.js"));
const overviewPart = lazy(() => import("../overviews/overview-panel.js"));
const livePart = lazy(() => import("../live/live-file.js"));
export const storyPart = lazy(() => import("../stories/story-bar.js"));
const tablesPart = lazy(() => import("../tables/tables-panel.js"));
const matrixPart = lazy(() => import("../matrix/matrix-panel.js"));

type Told<Name extends keyof MatrixEvents> = CustomEvent<MatrixEvents[Name]>;

/** The question, as a sentence. */
export function questionForm(session: ExplorerSession, narrow: boolean): unknown {
  return html`<polku-question
    part="question"
    id="polku-question"
    role="region"
    aria-label=${questionWords[session.state.language].form.heading}
    tabindex="-1"
    .narrow=${narrow}
    .session=${session}
  ></polku-question>`;
}

/** The answer's picture or its text: the map, of gaps the matrix, or everything in words. */
export function viewPanel(session: ExplorerSession): unknown {
  const { state } = session;
  const view = viewOf(state);
  if (isOverview(view)) return overview(session, view);
  switch (view) {
    case "map":
      return html`<polku-map-panel
          role="region"
          aria-label=${appWords[state.language].header.map}
          .session=${session}
        ></polku-map-panel>
        <polku-legend .session=${session}></polku-legend>`;
    case "matrix":
      return matrix(session);
    case "text":
      return text(session);
    case "tables":
      return tables(session);
  }
}

/** Everything on the map in words; loads when it is first looked at. */
function text(session: ExplorerSession): unknown {
  const element = html`<polku-text
    class="panel"
    role="region"
    aria-labelledby="polku-text"
    .session=${session}
  ></polku-text>`;
  return lazyElement(session, textPart, element);
}

/** The lists of the network, to be edited as tables. */
function tables(session: ExplorerSession): unknown {
  const element = html`<polku-tables
    id="polku-tables"
    class="panel"
    role="region"
    tabindex="-1"
    aria-label=${appWords[session.state.language].header.tables}
    .session=${session}
  ></polku-tables>`;
  return lazyElement(session, tablesPart, element);
}

/** An overview of the network as headings, tables and lists; each loads when it is first looked at. */
function overview(session: ExplorerSession, view: Overview): unknown {
  const element = html`<polku-overview
    id="polku-overview"
    role="region"
    tabindex="-1"
    aria-label=${appWords[session.state.language].header.overviews[view]}
    .session=${session}
    .view=${view}
  ></polku-overview>`;
  return lazyElement(session, overviewPart, element);
}

/** The story that is being told, above what it asks. */
export function story(session: ExplorerSession): unknown {
  const element = html`<polku-story
    role="region"
    aria-label=${appWords[session.state.language].header.story}
    .session=${session}
  ></polku-story>`;
  return lazyElement(session, storyPart, element);
}

/** What follows the file that the network was read from. */
export function follower(
  session: ExplorerSession,
  src: string,
  events: string,
  target: string | null,
): unknown {
  const element = html`<polku-live
    .session=${session}
    .src=${src}
    .events=${events}
    .target=${target}
  ></polku-live>`;
  return lazyElement(session, livePart, element);
}

function matrix(session: ExplorerSession): unknown {
  const { language } = session.state;
  const answer = answerIn(session.state);
  const network = networkIn(session.state);
  if (!network || answer?.ask !== "gaps") return nothing;
  // Before and after at once, it is the matrix of what the scenario changes.
  const effect = session.state.version === "both" ? gapEffectIn(session.state) : undefined;
  const element = html`<polku-matrix
    id="polku-matrix"
    class="panel"
    role="region"
    tabindex="-1"
    aria-label=${appWords[language].header.matrix}
    .network=${network}
    .answer=${effect?.after ?? withOutlooks(network, answer)}
    .cellsBefore=${effect?.before}
    .language=${language}
    @polku-cell=${({ detail }: Told<"polku-cell">) =>
      session.update((state) => askRow(state, detail.row, detail.column))}
    @polku-row=${({ detail }: Told<"polku-row">) => session.update((state) => askRow(state, detail.row))}
    @polku-column=${({ detail }: Told<"polku-column">) =>
      session.update((state) => selectService(state, detail.column))}
    @polku-rows=${({ detail }: Told<"polku-rows">) =>
      session.update((state) =>
        askWith(state, { rows: rowsOfKind(network, detail.kind, answer.question.from) }),
      )}
  ></polku-matrix>`;
  return lazyElement(session, matrixPart, element);
}

/** Shown instead of an answer: that the network is loading, or how to open one. */
export function withoutAnswer(
  session: ExplorerSession,
  isBeginning: boolean,
): TemplateResult | typeof nothing {
  const { state } = session;
  const { file, header } = appWords[state.language];
  // The notices say what is needed.
  if (state.needed) return nothing;
  if (isBeginning)
    return html`<p class="message row" role="status">
      <span class="busy" aria-hidden="true"></span> ${file.loading}
    </p>`;
  const ask = (detail: string) => (event: Event) =>
    event.currentTarget?.dispatchEvent(new CustomEvent("polku-ask", { detail, bubbles: true }));
  if (state.opened)
    return html`<div class="message">
      <p>${file.noServices}</p>
      <div class="row">
        ${textButton(file.addService, ask("add-service"), "primary")}
        ${textButton(file.fillTables, () => session.update((now) => setView(now, "tables")))}
        ${textButton(file.import, ask("import"))}
      </div>
    </div>`;
  return html`<div class="message">
    <p>${file.noNetwork}</p>
    ${textButton(header.open, askToOpen, "primary")}
  </div>`;
}
