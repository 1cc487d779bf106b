import { html, type TemplateResult } from "lit";
import { until } from "lit/directives/until.js";
import type { Session } from "./session.js";
import type { Lazy } from "../platform/lazy.js";
import { sharedWords } from "../words/words.js";

/**
 * An element whose script loads when it is first needed. It is rendered once its part is there; until then a message
 * says that it is loading, or that it could not be loaded.
 */
export function lazyElement(session: Session, part: Lazy<unknown>, element: TemplateResult): unknown {
  if (part.loaded !== undefined) return element;
  const { part: words } = sharedWords[session.state.language];
  const message = (text: string) => html`<p class="message" role="status">${text}</p>`;
  const loading = session.activity.during(part.load()).then(
    () => element,
    (error: unknown) => {
      reportError(error);
      return message(words.failed);
    },
  );
  return until(loading, message(words.loading));
}
