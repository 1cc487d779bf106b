import type { Language, Network } from "@polku/core";
import { effectText, type GapDifferences } from "@polku/core/questions";
import { html, type TemplateResult } from "lit";
import { LightElement, reactive } from "../ui/light-element.js";
import { gapLists } from "./gap-lists.js";

/** What changes in a table of gaps in words: how much in how many rows, then for each service in which. */
export class GapChangesList extends LightElement {
  @reactive network!: Network;
  @reactive differences!: GapDifferences;
  @reactive language!: Language;

  protected override render(): TemplateResult {
    const { network, differences, language } = this;
    return html`<p>${effectText(network, differences, language)}</p>
      ${gapLists(network, differences, language)}`;
  }
}

customElements.define("polku-gap-changes", GapChangesList);
