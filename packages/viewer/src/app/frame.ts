import type { Language } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { adjust, setView } from "../state/actions.js";
import { hasQuestion, isOverview, viewOf, viewsFor, type State, type View } from "../state/state.js";
import type { ExplorerSession } from "./session.js";
import { overviewsMenu } from "../overviews/overviews-menu.js";
import { appWords } from "./words/words.js";

/** The first stops of the keyboard: ways past the bar at the top. */
export function skips(session: ExplorerSession, jump: (id: string) => Promise<void>): TemplateResult {
  const skip = appWords[session.state.language].skip;
  const view = viewOf(session.state);
  const way = (text: string, id: string, front?: State["front"]) => {
    const go = () => {
      if (front) session.update((state) => adjust(state, { front }));
      void jump(id);
    };
    return html`<button type="button" @click=${go}>${text}</button>`;
  };
  const { header } = appWords[session.state.language];
  return html`<div class="skips">
    ${hasQuestion(view) ? [way(skip.question, "polku-question"), way(skip.answers, "polku-answers", "answers")] : nothing}
    ${
      isOverview(view)
        ? way(header.overviews[view], "polku-overview", "view")
        : way(
            { map: skip.map, matrix: header.matrix, text: skip.text, tables: header.tables }[view],
            `polku-${view}`,
            "view",
          )
    }
    ${session.state.selected.length > 0 ? way(skip.details, "polku-details") : nothing}
  </div>`;
}

/** On a narrow screen, where one part is shown at a time: which; with or without the way to the overviews. */
export function tabs(session: ExplorerSession, withOverviews: boolean): TemplateResult {
  const header = appWords[session.state.language].header;
  const { front, question } = session.state;
  const view = viewOf(session.state);
  const tab = (text: string, chosen: boolean, action: (state: State) => State) =>
    html`<button
      type="button"
      aria-current=${chosen ? "true" : "false"}
      @click=${() => session.update(action)}
    >
      ${text}
    </button>`;
  return html`<nav class="tabs" aria-label=${header.view}>
    ${tab(header.answers, front === "answers", (state) => adjust(state, { front: "answers" }))}
    ${viewsFor(question?.ask).map((word) =>
      tab(viewName(session.state.language, word), front === "view" && view === word, (state) =>
        setView(state, word),
      ),
    )}
    ${withOverviews ? overviewsMenu(session) : nothing}
  </nav>`;
}

/** The name of a view. */
export function viewName(language: Language, view: View): string {
  const { header } = appWords[language];
  return isOverview(view) ? header.overviews[view] : header[view];
}
