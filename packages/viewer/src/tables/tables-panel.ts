import { html, nothing, unsafeCSS, type TemplateResult } from "lit";
import { adjust } from "../state/actions.js";
import { tables, type State, type TableName } from "../state/state.js";
import { Panel } from "../ui/panel.js";
import { select } from "../ui/select.js";
import { changedNetwork } from "../scenario/edit-scenario.js";
import { editedSections } from "../scenario/element-fields.js";
import type { EditedSection } from "../scenario/words/words.js";
import { appWords } from "../app/words/words.js";
import { reactive } from "../ui/light-element.js";
import { plainLook, type ListLook } from "./list-view.js";
import "./list-table.js";
import "./link-matrix.js";
import { listName, tableWords } from "./words/words.js";
import css from "./tables-panel.css?inline";

/** The lists of the network as editable tables, one at a time. */
export class TablesPanel extends Panel {
  static override styles = unsafeCSS(css);
  /** How each list is looked at, for as long as the view is open. */
  @reactive looks: ReadonlyMap<EditedSection, ListLook> = new Map();

  protected override watch(state: State): readonly unknown[] {
    return [changedNetwork(state) ?? state.opened, state.table, state.language, state.scenario];
  }

  protected override render(): TemplateResult | typeof nothing {
    const network = changedNetwork(this.state) ?? this.state.opened?.network;
    if (!network) return nothing;
    const { language, table } = this.state;
    const words = tableWords[language];
    const counts = new Map<TableName, number>(
      editedSections.map((section) => [section, network.model[section]?.length ?? 0]),
    );
    const names = [...editedSections.slice(0, 2), "link-matrix" as const, ...editedSections.slice(2)];
    const options = names.map((value) => {
      const count = counts.get(value);
      const name = listName(value, language);
      return { value, text: count === undefined ? name : `${name} (${count})` };
    });
    const chooser = html`<h2>${appWords[language].header.tables}</h2>
      ${select({
        label: words.list,
        value: table,
        options,
        look: "list",
        choose: (value) => {
          const chosen = tables.find((one) => one === value);
          if (chosen) this.session.update((state) => adjust(state, { table: chosen }));
        },
      })}`;
    if (table === "link-matrix")
      return html`<polku-link-matrix
        .session=${this.session}
        .network=${network}
        .chooser=${chooser}
      ></polku-link-matrix>`;
    const section = editedSections.find((one) => one === table) ?? "services";
    return html`<polku-list-table
      .session=${this.session}
      .network=${network}
      .section=${section}
      .chooser=${chooser}
      .look=${this.looks.get(section) ?? plainLook}
      .setLook=${(look: ListLook) => (this.looks = new Map(this.looks).set(section, look))}
    ></polku-list-table>`;
  }
}

customElements.define("polku-tables", TablesPanel);
