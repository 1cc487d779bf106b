import { askToOpen } from "./ask-to-open.js";
import { textButton } from "../ui/buttons.js";
import { html, nothing, type TemplateResult } from "lit";
import type { ExplorerSession } from "./session.js";
import { appWords } from "./words/words.js";

/** Shown instead of an answer: that the network is loading, or how to open one. */
export function withoutAnswer(
  { state }: ExplorerSession,
  loading: "under way" | "over" | "failed",
): TemplateResult | typeof nothing {
  const { file, header } = appWords[state.language];
  // The notices say what is needed.
  if (state.needed) return nothing;
  if (loading === "under way")
    return html`<p class="message row" role="status">
      <span class="busy" aria-hidden="true"></span> ${file.loading}
    </p>`;
  return html`<div class="message">
    <p>${loading === "failed" ? file.notLoaded : file.noNetwork}</p>
    ${textButton(header.open, askToOpen, "primary")}
  </div>`;
}
