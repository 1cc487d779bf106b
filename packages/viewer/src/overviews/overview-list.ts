import { overviews } from "@polku/core/model";
import { findDisputes } from "@polku/core/overviews";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { setView } from "../state/actions.js";
import { viewOf, type State } from "../state/state.js";
import { goToStep, storiesIn } from "../state/story.js";
import { menuItem } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import { Panel } from "../ui/panel.js";
import { sayText } from "../ui/say.js";
import { panelWords } from "./words/words.js";
import css from "./overview-list.css?inline";
import { appWords } from "../app/words/words.js";

/** What can be looked at beside the answer: the network's overviews, and its stories. */
export class OverviewList extends Panel {
  static override styles = unsafeCSS(css);

  protected override render(): TemplateResult | string {
    const { opened, language, story, locked } = this.state;
    if (!opened) return "";
    const words = panelWords[language];
    const open = findDisputes(opened.network).filter(({ status }) => status === "disputed").length;
    const stories = storiesIn(this.state);
    const shown = viewOf(this.state);
    const { isEmbedded } = this.session;
    return html`<div>
        ${
          locked
            ? nothing
            : html`<p class="key">${words.edit}</p>
                <ul class="menu-list">
                  ${menuItem(appWords[language].header.tables, shown === "tables", () => this.#go((state) => setView(state, "tables")))}
                  ${isEmbedded ? nothing : menuItem(words.workshop, false, () => this.#ask("workshop"))}
                </ul>`
        }
        <p class="key">${words.overviews}</p>
        <ul class="menu-list">
          ${overviews.map((view) => {
            const count = view === "disputes" && open > 0 ? html`<span class="n">${open}</span>` : "";
            const text = html`${appWords[language].header.overviews[view]} ${count}`;
            return menuItem(text, view === shown, () => this.#go((state) => setView(state, view)));
          })}
        </ul>
      </div>
      ${
        locked
          ? nothing
          : html`<div>
              <p class="key">${words.stories}</p>
              <ul class="menu-list">
                ${stories.map(({ id, name, steps }) =>
                  menuItem(
                    html`${sayText(opened.network, name, language)} <span class="n">${steps.length}</span>`,
                    story?.story === id,
                    () => (steps.length > 0 ? this.#go((state) => goToStep(state, id, 1)) : this.#write(id)),
                  ),
                )}
                ${menuItem(html`<span class="made">${icons.plus} ${words.record}</span>`, false, () => this.#ask("new-story"))}
              </ul>
            </div>`
      }`;
  }

  /** Opens a story that has no steps yet for editing. */
  #write(story: string): void {
    this.#go((state) => ({ ...state, story: { story, step: 1 } }));
    this.#ask("edit-story");
  }

  #ask(detail: string): void {
    this.dispatchEvent(new CustomEvent("polku-chosen", { bubbles: true }));
    this.dispatchEvent(new CustomEvent("polku-ask", { detail, bubbles: true }));
  }

  #go(action: (state: State) => State): void {
    this.dispatchEvent(new CustomEvent("polku-chosen", { bubbles: true }));
    this.session.update(action);
  }
}

customElements.define("polku-overview-list", OverviewList);
