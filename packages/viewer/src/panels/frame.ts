import { html, type TemplateResult } from "lit";
import { setFront, setView } from "../state/actions.js";
import type { State } from "../state/state.js";
import type { Session } from "./session.js";

/** The first stops of the keyboard: ways past the bar at the top. */
export function skips(session: Session, jump: (id: string) => Promise<void>): TemplateResult {
  const { skip } = session.words;
  const way = (text: string, id: string, front?: State["front"]) => {
    const go = () => {
      if (front) session.update((state) => setFront(state, front));
      void jump(id);
    };
    return html`<button type="button" @click=${go}>${text}</button>`;
  };
  return html`<div class="skips">
    ${way(skip.question, "polku-question")} ${way(skip.answers, "polku-answers", "answers")}
    ${
      session.state.view === "map" ? way(skip.map, "polku-map", "view") : way(skip.text, "polku-text", "view")
    }
  </div>`;
}

/** On a narrow screen, where one part is shown at a time: which. */
export function tabs(session: Session): TemplateResult {
  const { header } = session.words;
  const { front, view } = session.state;
  const tab = (text: string, chosen: boolean, action: (state: State) => State) =>
    html`<button
      type="button"
      aria-current=${chosen ? "true" : "false"}
      @click=${() => session.update(action)}
    >
      ${text}
    </button>`;
  return html`<nav class="tabs" aria-label=${header.view}>
    ${tab(header.answers, front === "answers", (state) => setFront(state, "answers"))}
    ${tab(header.map, front === "view" && view === "map", (state) => setView(state, "map"))}
    ${tab(header.text, front === "view" && view === "text", (state) => setView(state, "text"))}
  </nav>`;
}
