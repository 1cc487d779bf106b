import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { tellUnknown } from "../state/actions.js";
import { mendAddress, type Unknown } from "../state/question-address.js";
import { showName } from "../network/elements.js";
import type { State } from "../state/state.js";
import { pageAddress } from "./address-sync.js";
import { icons } from "../ui/icons.js";
import { Panel } from "../ui/panel.js";
import css from "./notices.css?inline";

/** What has to be said about the page as a whole: a file being read, a link that names unknown things. */
export class Notices extends Panel {
  static override styles = unsafeCSS(css);
  protected watch({ opened, reading, late, unknown, language }: State): readonly unknown[] {
    return [opened, reading, late, unknown, language];
  }

  protected override render(): TemplateResult {
    const { opened, reading, late, unknown } = this.state;
    const { file, notice } = this.words;
    return html`
      ${
        reading === undefined
          ? nothing
          : html`<div class="notice" role="status">
              <span class="busy" aria-hidden="true"></span>
              <p>${file.reading(reading)}</p>
              <button type="button" @click=${() => this.session.cancelReading()}>${file.cancel}</button>
            </div>`
      }
      ${
        late === undefined
          ? nothing
          : html`<div class="notice" role=${late === "failed" ? "alert" : "status"}>
              ${late === "loading" ? html`<span class="busy" aria-hidden="true"></span>` : nothing}
              <p>${late === "failed" ? notice.partFailed : notice.partLoading}</p>
              ${
                late === "failed"
                  ? html`<button type="button" @click=${() => void this.session.retry()}>
                      ${notice.retry}
                    </button>`
                  : nothing
              }
            </div>`
      }
      ${
        unknown.length === 0 || !opened
          ? nothing
          : html`<div class="notice" role="alert">
              <div>
                <p><b>${notice.heading}</b></p>
                <ul>
                  ${unknown.map((one) => this.#unknown(one))}
                </ul>
                <p>${notice.showing}</p>
              </div>
              <button
                type="button"
                class="quiet close"
                aria-label=${notice.dismiss}
                title=${notice.dismiss}
                @click=${() => this.session.update((state) => tellUnknown(state, []))}
              >
                ${icons.close}
              </button>
            </div>`
      }
    `;
  }

  #unknown(one: Unknown): TemplateResult {
    const { opened, language } = this.state;
    const { notice, questions, header } = this.words;
    const labels = { ...questions.labels, network: header.network, story: header.story };
    return html`<li>
      ${notice.unknown(labels[one.field], one.value)}
      ${
        one.nearest.length === 0 || !opened
          ? nothing
          : html`${notice.didYouMean}:
            ${one.nearest.map(
              (id) =>
                html`<button
                  type="button"
                  @click=${() => void this.session.goTo(mendAddress(pageAddress(), one, id))}
                >
                  ${showName(opened.network, id, language).text}
                </button>`,
            )}`
      }
    </li>`;
  }
}

customElements.define("polku-notices", Notices);
