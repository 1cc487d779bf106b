import { html, type TemplateResult } from "lit";
import { until } from "lit/directives/until.js";
import type { Session } from "./session.js";
import { textButton } from "./buttons.js";
import type { Lazy } from "../platform/lazy.js";
import { sharedWords } from "../words/words.js";

/**
 * An element whose script loads when it is first needed. It is rendered once its part is there; until then a message
 * says that it is loading, or that it could not be loaded. `leave` is the way out where the page has no other.
 */
export function lazyElement(
  session: Session,
  part: Lazy<unknown>,
  element: TemplateResult,
  leave?: () => void,
): unknown {
  if (part.loaded !== undefined) return element;
  const loading = session.activity.during(part.load()).then(
    () => element,
    (error: unknown) => {
      reportError(error);
      const { back } = sharedWords[session.state.language];
      return html`<div class="message" role="alert">
        ${loadFailure(session)} ${leave && textButton(back, leave)}
      </div>`;
    },
  );
  const { part: words } = sharedWords[session.state.language];
  return until(loading, html`<p class="message" role="status">${words.loading}</p>`);
}

/** What failed to load last, with why as soon as that is found out, and a button that tries again. */
export function loadFailure(session: Session): TemplateResult {
  const { part, retry } = sharedWords[session.state.language];
  return html`<p>
      <polku-load-failure .session=${session}><span>${part.failed}</span></polku-load-failure>
    </p>
    ${textButton(retry, () => session.retry())}`;
}
