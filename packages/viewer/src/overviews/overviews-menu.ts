import { html, type TemplateResult } from "lit";
import { isOverview, viewOf } from "../state/state.js";
import { icons } from "../ui/icons.js";
import "../ui/menu-button.js";
import type { Session } from "../app/session.js";
import { whenDefined } from "../ui/when-defined.js";

/** The way to the overviews of a network, and to its stories. */
export function overviewsMenu(session: Session): TemplateResult {
  const { words, state } = session;
  const { more, overviews } = words.header;
  const view = viewOf(state);
  // Most visits never open the list: it comes with a script of its own.
  const list = () =>
    whenDefined(
      "polku-overview-list",
      () => import("./overview-list.js"),
      html`<polku-overview-list .session=${session}></polku-overview-list>`,
      words,
    );
  return html`<polku-menu
    class="overviews"
    .label=${more}
    .text=${isOverview(view) ? overviews[view] : more}
    .icon=${icons.next}
    .chosen=${isOverview(view)}
    .content=${list}
  ></polku-menu>`;
}
