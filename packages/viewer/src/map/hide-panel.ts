import { linkKinds, statuses, type Network } from "@polku/core";
import { sectors } from "@polku/core/model";
import { texts } from "@polku/core/text";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { adjust } from "../state/actions.js";
import { networkIn } from "../state/derive.js";
import { showText } from "../ui/elements.js";
import { hiddenParts, hidesNothing, hidesSomething, type Hidden } from "../state/hidden.js";
import type { State } from "../state/state.js";
import { icons } from "../ui/icons.js";
import { Panel } from "../ui/panel.js";
import { select } from "../ui/select.js";
import "../ui/popover.js";
import { levelSign, linkSign, statusSign } from "../ui/signs.js";
import css from "./hide-panel.css?inline";
import { mapWords } from "./words/words.js";
import { sharedWords } from "../words/words.js";
import { reactive } from "../ui/light-element.js";

/**
 * What is hidden on the screen: a button with a count, and a box of its own colour beside the map. It
 * never touches the question.
 */
export class HidePanel extends Panel {
  static override styles = unsafeCSS(css);
  /** Puts the view back as it began. */
  @reactive resetView!: () => void;

  protected override watch(state: State): readonly unknown[] {
    return [networkIn(state), state.hidden, state.language];
  }

  protected override render(): TemplateResult {
    const { hidden } = this.state;
    const network = networkIn(this.state);
    const words = mapWords[this.state.language].hide;
    const count = network ? hiddenParts(network, hidden).services.size : 0;
    const isOn = hidesSomething(hidden);
    return html`<polku-popover
      .look=${"eye"}
      .label=${words.heading}
      .text=${isOn ? words.count(count) : words.heading}
      .icon=${isOn ? icons.eyeOff : icons.eye}
      .compact=${true}
      .on=${isOn}
      .content=${() =>
        html`<div class="wishes">
          <h2>${icons.eyeOff} ${words.heading}</h2>
          <p>${words.note}</p>
          ${network ? this.#wishes(network) : nothing}
          <div class="ends">
            <button type="button" ?disabled=${!isOn} @click=${() => this.#set(hidesNothing)}>
              ${mapWords[this.state.language].map.fit}
            </button>
            <button type="button" @click=${() => this.resetView()}>${words.resetView}</button>
          </div>
        </div>`}
    ></polku-popover>`;
  }

  #wishes(network: Network): TemplateResult {
    const { hidden, language } = this.state;
    const words = mapWords[language].hide;
    const said = texts[language];
    const { levels, organisations = [], areas = [], needs = [] } = network.model;
    const own = sectors.filter((sector) => organisations.some((one) => one.sector === sector));
    const show = (text: Parameters<typeof showText>[1]) => showText(network, text, language).text;
    return html`
      ${checks(
        words.levels,
        levels.map(({ id, name }, index) => ({
          id,
          label: html`${levelSign(network, index, language)} ${show(name)}`,
        })),
        hidden.levels,
        (chosen) => this.#set({ ...hidden, levels: chosen }),
      )}
      ${checks(
        words.kinds,
        linkKinds.map((id) => ({ id, label: html`${linkSign(id)} ${said.kinds[id]}` })),
        hidden.kinds,
        (chosen) => this.#set({ ...hidden, kinds: chosen }),
      )}
      ${checks(
        sharedWords[language].fields.status,
        statuses.map((id) => ({ id, label: html`${statusSign(id)} ${said.statuses[id]}` })),
        hidden.statuses,
        (chosen) => this.#set({ ...hidden, statuses: chosen }),
      )}
      ${
        own.length === 0
          ? nothing
          : checks(
              words.sectors,
              own.map((id) => ({ id, label: words.sectorNames[id] })),
              hidden.sectors,
              (chosen) => this.#set({ ...hidden, sectors: chosen }),
            )
      }
      <fieldset class="only">
        <legend>${words.only}</legend>
        ${
          areas.length === 0
            ? nothing
            : picker(
                words.area,
                words.anyArea,
                areas.map(({ id, name }) => ({ id, label: show(name) })),
                hidden.area,
                (area) => this.#set(withOnly(hidden, "area", area)),
              )
        }
        ${
          needs.length === 0
            ? nothing
            : picker(
                words.need,
                words.anyNeed,
                needs.map(({ id, name }) => ({ id, label: show(name) })),
                hidden.need,
                (need) => this.#set(withOnly(hidden, "need", need)),
              )
        }
        <label
          ><span>${words.text}</span>
          <input
            type="text"
            autocomplete="off"
            .value=${hidden.text ?? ""}
            @input=${(event: Event) =>
              this.#set(withOnly(hidden, "text", (event.target as HTMLInputElement).value.trim()))}
          />
        </label>
      </fieldset>
    `;
  }

  #set(hidden: Hidden): void {
    this.session.update((state) => adjust(state, { hidden }));
  }
}

/** The wishes with one "only" set, or taken away where it is empty. */
function withOnly(hidden: Hidden, key: "area" | "need" | "text", value: string): Hidden {
  const { [key]: _, ...rest } = hidden;
  return value === "" ? rest : { ...rest, [key]: value };
}

/** A group of things to hide; what is checked is hidden. */
function checks<Word extends string>(
  heading: string,
  options: readonly { id: Word; label: unknown }[],
  chosen: readonly Word[],
  choose: (chosen: Word[]) => void,
): TemplateResult {
  const ids = options.map(({ id }) => id);
  return html`<fieldset>
    <legend>${heading}</legend>
    ${options.map(
      ({ id, label }) =>
        html`<label
          ><input
            type="checkbox"
            .checked=${chosen.includes(id)}
            @change=${(event: Event) => {
              (event.currentTarget as HTMLInputElement).checked = chosen.includes(id);
              choose(ids.filter((one) => (one === id) !== chosen.includes(one)));
            }}
          /><span>${label}</span></label
        >`,
    )}
  </fieldset>`;
}

function picker(
  label: string,
  any: string,
  options: readonly { id: string; label: string }[],
  chosen: string | undefined,
  choose: (id: string) => void,
): TemplateResult {
  return html`<label
    ><span>${label}</span>
    ${select({
      value: chosen ?? "",
      options: [{ value: "", text: any }, ...options.map(({ id, label: text }) => ({ value: id, text }))],
      choose,
    })}
  </label>`;
}

customElements.define("polku-hide", HidePanel);
