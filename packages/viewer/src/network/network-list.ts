import { networks, type BundledNetwork } from "virtual:polku-networks";
import { textIn } from "@polku/core";
import { html, type TemplateResult } from "lit";
import { askComparison } from "../state/actions.js";
import { menuItem } from "../ui/buttons.js";
import { Panel } from "../ui/panel.js";
import { appWords } from "../app/words/words.js";
import { networkWords } from "./words/words.js";

const groups = ["together", "region", "picture"] as const;

/** The networks that the explorer comes with, to open one of them. */
export class NetworkList extends Panel {
  protected override render(): TemplateResult {
    const { opened, language } = this.state;
    const words = networkWords[language].networks;
    const isOpen = ({ id, first }: BundledNetwork) =>
      opened?.file === undefined && (opened?.bundled ?? undefined) === (first ? undefined : id);
    return html`${groups.map(
      (group) =>
        html`<p class="key">${words.groups[group]}</p>
          <ul class="menu-list">
            ${networks
              .filter((one) => one.group === group)
              .map((one) => menuItem(textIn(one.name, language), isOpen(one), () => this.#open(one)))}
          </ul>
          ${group === "picture" ? this.#pictures() : ""}`,
    )}`;
  }

  /** A button that compares the first picture with the last, as a what-if of the first. */
  #pictures(): TemplateResult {
    const ids = networks.flatMap(({ id, group }) => (group === "picture" ? id : []));
    const compare = async () => {
      this.dispatchEvent(new CustomEvent("polku-chosen", { bubbles: true }));
      await this.session.openBundled(ids[0], ids.at(-1));
      this.session.update(askComparison);
    };
    return html`<ul class="menu-list">
      ${menuItem(networkWords[this.state.language].networks.pictures, false, compare)}
    </ul>`;
  }

  async #open(one: BundledNetwork): Promise<void> {
    this.dispatchEvent(new CustomEvent("polku-chosen", { bubbles: true }));
    await this.session.openBundled(one.first ? undefined : one.id);
    const { language } = this.state;
    this.session.announce(appWords[language].file.opened(textIn(one.name, language)));
  }
}

customElements.define("polku-network-list", NetworkList);
