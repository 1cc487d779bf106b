import { html, nothing, type TemplateResult } from "lit";
import { setView } from "../state/actions.js";
import type { Session } from "../app/session.js";

/** How the map is doing. */
export type Condition = "loading" | "ready" | "lost" | "no-webgl" | "failed";

/** What stands over the map while it can't be seen, with a way out. */
export function mapMessage(session: Session, condition: Condition): TemplateResult | typeof nothing {
  const words = session.words.map;
  if (condition === "ready") return nothing;
  if (condition === "loading") return html`<p class="message" role="status">${words.loading}</p>`;
  if (condition === "lost") return html`<p class="message" role="alert">${words.lost}</p>`;
  return html`<div class="message" role="alert">
    <p>${condition === "no-webgl" ? words.noWebgl : words.failed}</p>
    <button type="button" class="primary" @click=${() => session.update((state) => setView(state, "text"))}>
      ${words.toText}
    </button>
  </div>`;
}
