import { html, type TemplateResult } from "lit";
import { isSystemView, viewOf } from "../state/state.js";
import { icons } from "./icons.js";
import "./menu-button.js";
import type { Session } from "./session.js";
import { whenDefined } from "./when-defined.js";

/** The way to the systems that a network tells of, and to its stories. */
export function systemsMenu(session: Session): TemplateResult {
  const { words, state } = session;
  const { more, systems } = words.header;
  const view = viewOf(state);
  // Most visits never open the list: it comes with a script of its own.
  const list = () =>
    whenDefined(
      "polku-system-list",
      () => import("./views/system-list.js"),
      html`<polku-system-list .session=${session}></polku-system-list>`,
      words,
    );
  return html`<polku-menu
    class="systems"
    .label=${more}
    .text=${isSystemView(view) ? systems[view] : more}
    .icon=${icons.next}
    .chosen=${isSystemView(view)}
    .content=${list}
  ></polku-menu>`;
}
