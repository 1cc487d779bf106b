import { html, nothing, type TemplateResult } from "lit";
import { linkButton } from "../ui/buttons.js";
import { Panel } from "../ui/panel.js";
import { reactive } from "../ui/light-element.js";
import { whyFailed, type Surroundings, type Why } from "./why-failed.js";
import { upkeepWords } from "./words/words.js";

/** What was reported last: what failed to load is reported before it is told. */
let last: unknown;
const refused = new Set<string>();

addEventListener("error", ({ error }) => (last = error));
document.addEventListener("securitypolicyviolation", ({ blockedURI }) =>
  refused.add(blockedURI.replace(/\?.*/u, "")),
);

const around: Surroundings = {
  get isOnline() {
    return navigator.onLine;
  },
  page: location.href,
  refused,
  async ask(address) {
    const response = await fetch(address, { cache: "no-store" }).catch(() => undefined);
    return response && { status: response.status, type: response.headers.get("content-type") ?? "" };
  },
};

/**
 * Why a part of the page did not load, and the way out. The text within says only that it did not: it is there where
 * the reason, or this script, is not.
 */
export class LoadFailure extends Panel {
  @reactive why: Why | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#find(last);
  }

  async #find(error: unknown): Promise<void> {
    this.why = await whyFailed(error, around);
  }

  protected override render(): TemplateResult {
    this.querySelector("span")?.toggleAttribute("hidden", this.why !== undefined);
    const { why, reload } = upkeepWords[this.state.language];
    if (this.why === undefined) return html`${nothing}`;
    const isOver = this.why === "gone" || this.why === "broken";
    // What is kept nowhere else asks first whether the page may be left.
    return html`${why[this.why]} ${isOver ? linkButton(reload, () => location.reload()) : nothing}`;
  }
}

customElements.define("polku-load-failure", LoadFailure);
