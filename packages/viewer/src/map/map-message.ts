import { formatters } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import { showText } from "../ui/elements.js";
import { setView } from "../state/actions.js";
import { networkIn } from "../state/derive.js";
import type { Session } from "../ui/session.js";
import { mapWords } from "./words/words.js";

/** How the map is doing. */
export type Condition = "waiting" | "loading" | "ready" | "failed";

/** What stands over the map while it can't be seen, with a way out. */
export function mapMessage(session: Session, condition: Condition): TemplateResult | typeof nothing {
  const words = mapWords[session.state.language].map;
  if (condition === "ready") return nothing;
  if (condition === "waiting" || condition === "loading")
    return html`<p class="message" role="status">${words.loading}</p>`;
  return html`<div class="message" role="alert">
    <p>${words.failed}</p>
    <button type="button" class="primary" @click=${() => session.update((state) => setView(state, "text"))}>
      ${words.toText}
    </button>
  </div>`;
}

/** The name of the map for those who don't see it. */
export function mapLabel({ state }: Session): string {
  const network = networkIn(state);
  const name = network ? showText(network, network.model.name, state.language).text : "";
  return `${mapWords[state.language].map.label}: ${name}`;
}

/** What is on the map, in one sentence. */
export function mapSummary({ state }: Session): string {
  const network = networkIn(state);
  const { services, links = [], levels } = network?.model ?? { services: [], levels: [] };
  const names = levels.map(({ name }) => (network ? showText(network, name, state.language).text : ""));
  return mapWords[state.language].map.summary(
    services.length,
    links.length,
    formatters[state.language].and(names),
  );
}
