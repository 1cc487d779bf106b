import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { saveFile } from "../platform/save-file.js";
import "../ui/dialog.js";
import type { Dialog } from "../ui/dialog.js";
import { reactive } from "../ui/light-element.js";
import { Panel } from "../ui/panel.js";
import { sharedWords } from "../words/words.js";
import { meetingItems, type Choices, type ItemContext } from "./items.js";
import css from "./meeting-panel.css?inline";
import { meetingWords } from "./words/words.js";

/** Files by their endings; what is not here is text. */
const types: Readonly<Record<string, string>> = {
  html: "text/html",
  svg: "image/svg+xml",
  png: "image/png",
  yaml: "application/yaml",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The dialog with all that can be taken to a meeting. */
export class MeetingPanel extends Panel {
  static override styles = unsafeCSS(css);
  @reactive shown = false;
  @reactive choices: Choices = { size: "a4", orientation: "landscape", cards: "all" };
  /** What was done last. */
  @reactive told = "";

  /** Opens the dialog. */
  open(): void {
    this.told = "";
    this.shown = true;
  }

  protected override render(): TemplateResult {
    const { language } = this.state;
    return html`<polku-dialog
      .open=${this.shown}
      .dismissible=${true}
      .closeLabel=${sharedWords[language].close}
      .heading=${meetingWords[language].heading}
      .body=${this.shown ? this.#body() : nothing}
      .buttons=${html`<p class="told" role="status">${this.told}</p>`}
      @polku-close=${() => (this.shown = false)}
    ></polku-dialog>`;
  }

  #body(): TemplateResult[] {
    const words = meetingWords[this.state.language];
    return meetingItems.map(
      ({ key, heading, hint, content }) =>
        html`<section data-item=${key}>
          <h3>${heading(words)}</h3>
          ${hint ? html`<p class="hint">${hint(words)}</p>` : nothing} ${content(this.#context)}
        </section>`,
    );
  }

  get #context(): ItemContext {
    return {
      session: this.session,
      choices: this.choices,
      choose: (choices) => (this.choices = { ...this.choices, ...choices }),
      save: (name, make) => void this.session.activity.during(this.#save(name, make)),
      tell: (text) => this.#tell(text),
      closeThen: (act) => {
        this.querySelector<Dialog>("polku-dialog")?.close();
        act();
      },
      ask: (detail) => this.dispatchEvent(new CustomEvent("polku-ask", { detail, bubbles: true })),
    };
  }

  async #save(name: string, make: () => Promise<BlobPart> | BlobPart): Promise<void> {
    const words = meetingWords[this.state.language];
    const [ending = ""] = name.split(".").slice(-1);
    try {
      saveFile(new Blob([await make()], { type: types[ending] ?? "text/plain" }), name);
      this.#tell(words.saved(name));
    } catch (error) {
      reportError(error);
      this.#tell(ending === "png" ? words.tooLarge : words.failed);
    }
  }

  #tell(text: string): void {
    this.told = text;
  }
}

customElements.define("polku-meeting", MeetingPanel);
