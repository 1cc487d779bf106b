import { readAddressText, replaceInAddress, writeAddressText } from "@polku/core/questions";
import { html, nothing, unsafeCSS, type TemplateResult } from "lit";
import { showName } from "../ui/elements.js";
import { sayIssue } from "../ui/say-issue.js";
import { reportUnknown } from "../state/actions.js";
import { missingPart, networkIn } from "../state/derive.js";
import type { NeededFile, UnknownWord, UnknownWords } from "../state/state.js";
import { iconButton, textButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import { askToOpen } from "./ask-to-open.js";
import { loadFailure } from "../ui/lazy-element.js";
import { Panel } from "../ui/panel.js";
import css from "./notices.css?inline";
import { appWords } from "./words/words.js";
import { questionWords } from "../question/words/words.js";
import { sharedWords } from "../words/words.js";

/** What concerns the page as a whole: a file that is read or needed, a part that loads, words that a link gets wrong. */
export class Notices extends Panel {
  static override styles = unsafeCSS(css);

  protected override render(): TemplateResult {
    const { reading, needed, partFailed, unknown } = this.state;
    const { file, notice } = appWords[this.state.language];
    const isLoading = missingPart(this.state) !== undefined && !partFailed;
    return html`
      ${
        reading === undefined
          ? nothing
          : html`<div class="notice passing" role="status">
              <span class="busy" aria-hidden="true"></span>
              <p>${file.reading(reading)}</p>
              ${textButton(sharedWords[this.state.language].cancel, () => this.session.cancelReading())}
            </div>`
      }
      ${
        isLoading
          ? html`<div class="notice passing late" role="status">
              <span class="busy" aria-hidden="true"></span>
              <p>${notice.partLoading}</p>
            </div>`
          : nothing
      }
      ${partFailed ? html`<div class="notice" role="alert">${loadFailure(this.session)}</div>` : nothing}
      ${needed ? this.#needed(needed) : nothing} ${unknown ? this.#unknown(unknown) : nothing}
    `;
  }

  #needed({ kind, name, isOther }: NeededFile): TemplateResult {
    const { notice, header } = appWords[this.state.language];
    if (isOther) return html`<div class="notice" role="status"><p>${notice.otherContent}</p></div>`;
    return html`<div class="notice" role="alert">
      <p>${notice.needed[kind](name)}</p>
      ${textButton(header.open, askToOpen, "primary")}
    </div>`;
  }

  #unknown(unknown: UnknownWords): TemplateResult {
    const notice = appWords[this.state.language].notice;
    const isNetwork = unknown.words.some(({ key }) => key === "network");
    return html`<div class="notice" role="alert">
      <div>
        <p><b>${notice.heading}</b></p>
        <ul>
          ${unknown.words.map((word) => this.#word(unknown.address, word))}
        </ul>
        <p>${isNetwork ? notice.showingFirst : notice.showing}</p>
      </div>
      ${iconButton(notice.dismiss, icons.close, () =>
        this.session.update((state) => reportUnknown(state, undefined)),
      )}
    </div>`;
  }

  #word(address: string, word: UnknownWord): TemplateResult {
    const { language } = this.state;
    const notice = appWords[language].notice;
    const network = networkIn(this.state);
    const nameOf = (id: string) =>
      network && word.value !== undefined ? showName(network, id, language).text : id;
    return html`<li class="row">
      ${this.#sentence(word)}
      ${
        word.nearest.length === 0
          ? nothing
          : html`${notice.didYouMean}:
            ${word.nearest.map((known) =>
              textButton(nameOf(known), () => this.session.goTo(corrected(address, word, known))),
            )}`
      }
    </li>`;
  }

  #sentence({ key, value, issue }: UnknownWord): unknown {
    const { notice, header } = appWords[this.state.language];
    const questions = questionWords[this.state.language].questions;
    if (value === undefined) return notice.unknownField(key);
    const labels: Readonly<Record<string, string>> = {
      ...questions.labels,
      network: header.network,
      story: header.story,
      view: header.view,
      lang: header.languages,
    };
    const label = labels[key.replace(/^[ab]\./, "")] ?? key;
    // An unknown name says it all; of other values the issue says what was expected.
    const isName = issue === undefined || ["unknown-reference", "wrong-value"].includes(issue.code);
    return isName ? notice.unknown(label, value) : html`${label}: ${sayIssue(issue, this.state.language)}`;
  }
}

/** An address with an unknown word, or an unknown field, replaced by a known one. */
function corrected(address: string, { key, value }: UnknownWord, known: string): string {
  const params = readAddressText(address);
  if (value !== undefined) return writeAddressText(replaceInAddress(params, key, value, known));
  return writeAddressText([...params].map(([name, said]) => [name === key ? known : name, said] as const));
}

customElements.define("polku-notices", Notices);
