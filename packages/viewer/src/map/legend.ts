import { linkKinds, statuses, type Network } from "@polku/core";
import { texts } from "@polku/core/text";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { badgeKinds, legendWords, marksInUse } from "@polku/map";
import { showText } from "../ui/elements.js";
import { hidesSomething } from "../state/hidden.js";
import { networkIn, shownIn } from "../state/derive.js";
import type { State } from "../state/state.js";
import { icons } from "../ui/icons.js";
import { Panel } from "../ui/panel.js";
import { say } from "../ui/say.js";
import { itemSign } from "../ui/item-sign.js";
import {
  arrivalSign,
  levelSign,
  linkSign,
  linkStatusSign,
  markSign,
  partSign,
  statusSign,
} from "../ui/signs.js";
import css from "./legend.css?inline";
import { mapWords } from "./words/words.js";
import { reactive } from "../ui/light-element.js";
import { weakMapMemoize as memoize } from "reselect";

const dependsOnRoles = memoize((network: Network) =>
  network.links.some(({ roles }) => roles !== undefined && roles.length > 0),
);

/** What the marks of the map mean. */
export class Legend extends Panel {
  static override styles = unsafeCSS(css);
  /** Whether it begins unfolded. */
  @reactive open!: boolean;

  protected override watch(state: State): readonly unknown[] {
    const { hidden, language, badges } = state;
    return [networkIn(state), hidden, shownIn(state)?.marks, language, badges];
  }

  protected override render(): TemplateResult {
    const { hidden, language, badges } = this.state;
    const network = networkIn(this.state);
    const pinned = new Set([...badges.values()].flatMap(({ parts }) => parts.map(({ kind }) => kind)));
    const marks = marksInUse(shownIn(this.state)?.marks ?? {});
    const hasRoles = network && dependsOnRoles(network);
    const words = legendWords[language];
    const said = texts[language];
    const group = (heading: string, items: readonly unknown[], note?: string) =>
      html`<div>
        <h3>${heading}</h3>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
        ${note === undefined ? nothing : html`<p>${note}</p>`}
      </div>`;
    return html`<details class="legend" ?open=${this.open}>
      <summary title=${words.legend}>
        ${icons.legend}
        <h2>${words.legend}</h2>
      </summary>
      <div class="legend-groups">
        ${
          marks.length === 0
            ? nothing
            : group(
                words.marks,
                marks.map((mark) => html`${markSign(mark)} ${words.markNames[mark]}`),
              )
        }
        ${
          pinned.size === 0
            ? nothing
            : group(
                words.badges,
                badgeKinds
                  .filter((kind) => pinned.has(kind))
                  .map((kind) => html`${itemSign(kind)} ${words.badgeNames[kind]}`),
              )
        }
        ${group(
          words.levels,
          (network?.model.levels ?? []).map(
            ({ name }, index) =>
              html`${network ? levelSign(network, index, language) : ""}
              ${network ? say(showText(network, name, language)) : ""}`,
          ),
        )}
        ${group(words.kinds, [
          ...linkKinds.map((kind) => html`${linkSign(kind)} ${said.kinds[kind]}`),
          ...(hidesSomething(hidden) ? [html`${linkSign("derived")} ${words.derived}`] : []),
        ])}
        ${group(
          words.statuses,
          statuses.map(
            (status) => html`${statusSign(status)} ${linkStatusSign(status)} ${said.statuses[status]}`,
          ),
          mapWords[language].statusPlaces,
        )}
        ${group(
          words.arrivals,
          (["here", "comes", "goes"] as const).map(
            (arrival) => html`${arrivalSign(arrival)} ${said.arrivals[arrival]}`,
          ),
        )}
        ${group(words.roles, [
          ...(["origin", "target", "route", "selected"] as const).map(
            (part) => html`${partSign(part)} ${words[part]}`,
          ),
          html`${partSign("concluded")} ${words.concluded}`,
          ...(hasRoles ? [html`<span class="through">${icons.role}</span> ${words.throughRole}`] : []),
        ])}
      </div>
    </details>`;
  }
}

customElements.define("polku-legend", Legend);
