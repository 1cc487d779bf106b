import { explainRoute, type Language, type Network, type Route } from "@polku/core";
import { texts } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import { sayName } from "../ui/say.js";
import { answerWords } from "./words/words.js";

/** A route to a service in one line: its services, and at each leg who moves, the client or the expert. */
export function routeStrip(
  network: Network,
  { route }: Pick<Route, "route">,
  end: string,
  language: Language,
): TemplateResult | typeof nothing {
  const words = answerWords[language].route;
  const stops = route.reduceRight(
    ([first = end, ...rest], { from, to }) => [first === from ? to : from, first, ...rest],
    [end],
  );
  const name = (stop: string | undefined) => html`<b>${sayName(network, stop ?? "", language)}</b>`;
  if (route.length === 0) return nothing;
  return html`<ol class="strip" aria-label=${words.strip}>
    <li>${name(stops[0])}</li>
    ${explainRoute(network, route).map(
      ({ kind, reading }, index) =>
        html`<li>
          <span class="move" data-reading=${reading}
            ><span aria-hidden="true">${kind === "referral" ? "→" : "←"}</span>
            ${kind === "referral" ? words.clientMoves : words.expertMoves}${
              reading === "inferred" ? html` (${texts[language].concluded})` : nothing
            }</span
          >
          ${name(stops[index + 1])}
        </li>`,
    )}
  </ol>`;
}
