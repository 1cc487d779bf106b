import type { Network } from "@polku/core";
import type { LinkEnd } from "@polku/core/network";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { showName } from "../ui/elements.js";
import { linksOf } from "../network/links.js";
import { iconButton, textButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import { Panel } from "../ui/panel.js";
import { linkSign } from "../ui/signs.js";
import { changedNetwork, makeChanges } from "./edit-scenario.js";
import type { Editing } from "./editing.js";
import { linkName } from "./element-names.js";
import { scenarioWords } from "./words/words.js";
import type { ScenarioWords } from "./words/words.js";
import { appWords } from "../app/words/words.js";
import { sharedWords } from "../words/words.js";
import css from "./service-edits.css?inline";
import { reactive } from "../ui/light-element.js";

/** Buttons that change the selected service, its links and its places, and that add to them. */
export class ServiceEdits extends Panel {
  static override styles = unsafeCSS(css);
  @reactive editing!: Editing;
  @reactive service!: string;

  protected override render(): TemplateResult | typeof nothing {
    const { service: id, editing } = this;
    const network = changedNetwork(this.state);
    const { language } = this.state;
    const service = network?.service(id);
    if (!network || !service || !editing.isHere) return nothing;
    const { edits } = scenarioWords[language];
    const { level } = service;
    return html`<section class="edits">
      <h3 tabindex="-1">${appWords[language].header.whatIf}</h3>
      <p class="actions">
        ${textButton(edits.change, () => editing.forms.ask({ section: "services", id }))}
        ${textButton(edits.remove, () => makeChanges(this.session, [{ op: "remove", in: "services", id }]))}
        ${textButton(edits.linkFrom, () => editing.forms.ask({ section: "links", value: { from: id } }))}
        ${textButton(edits.linkTo, () => editing.forms.ask({ section: "links", value: { to: id } }))}
        ${textButton(edits.part, () => editing.forms.ask({ section: "services", value: { partOf: id, level } }))}
        ${textButton(edits.place, () => editing.forms.ask({ section: "places", value: { offers: [id] } }))}
      </p>
      ${this.#links(network, edits)} ${this.#places(network, edits)}
    </section>`;
  }

  #links(network: Network, edits: ScenarioWords["edits"]): TemplateResult {
    const { language } = this.state;
    const links = linksOf(network, this.service);
    const lines = [...links.out.flatMap(({ ends }) => ends), ...links.in.flatMap(({ ends }) => ends)];
    const say = ({ link }: LinkEnd) => linkName(network, link, language);
    return html`<h4>${sharedWords[language].fields.links}</h4>
      ${
        lines.length === 0
          ? html`<p class="hint">${edits.noLinks}</p>`
          : html`<ul class="edited">
              ${lines.map((end) =>
                this.#line("links", end.id, say(end), html`${linkSign(end.link.kind)} ${say(end)}`, edits),
              )}
            </ul>`
      }`;
  }

  #places(network: Network, edits: ScenarioWords["edits"]): TemplateResult | typeof nothing {
    const { language } = this.state;
    const found = [...network.places.values()].filter(({ offers = [] }) => offers.includes(this.service));
    if (found.length === 0) return nothing;
    return html`<h4>${sharedWords[language].fields.places}</h4>
      <ul class="edited">
        ${found.map(({ id }) => {
          const name = showName(network, id, language).text;
          return this.#line("places", id, name, name, edits);
        })}
      </ul>`;
  }

  #line(
    section: "links" | "places",
    id: string,
    what: string,
    shown: unknown,
    edits: ScenarioWords["edits"],
  ): TemplateResult {
    return html`<li>
      <span>${shown}</span>
      <button
        type="button"
        class="quiet"
        aria-label=${edits.changeOf(what)}
        @click=${() => this.editing.forms.ask({ section, id })}
      >
        ${edits.change}
      </button>
      ${iconButton(sharedWords[this.state.language].remove(what), icons.close, () => {
        makeChanges(this.session, [{ op: "remove", in: section, id }]);
        // The button disappears with its line, so the heading takes the focus.
        this.querySelector<HTMLElement>("h3")?.focus();
      })}
    </li>`;
  }
}

customElements.define("polku-service-edits", ServiceEdits);
