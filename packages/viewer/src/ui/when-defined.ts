import { html, type TemplateResult } from "lit";
import { until } from "lit/directives/until.js";
import type { Words } from "../words/words-in.js";

/**
 * An element whose script loads when it is first needed. It is drawn only once it is defined: until then
 * that it is coming, or that it could not be had.
 */
export function whenDefined(
  tag: string,
  load: () => Promise<unknown>,
  drawn: TemplateResult,
  { notice }: Words,
): unknown {
  if (customElements.get(tag)) return drawn;
  const told = (text: string) => html`<p class="message" role="status">${text}</p>`;
  const coming = load().then(
    () => drawn,
    (error: unknown) => {
      reportError(error);
      return told(notice.partFailed);
    },
  );
  return until(coming, told(notice.partLoading));
}
