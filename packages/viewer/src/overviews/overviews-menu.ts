import { html, type TemplateResult } from "lit";
import { isOverview, viewOf } from "../state/state.js";
import { icons } from "../ui/icons.js";
import "../ui/popover.js";
import type { Session } from "../ui/session.js";
import { lazy } from "../platform/lazy.js";
import { lazyElement } from "../ui/lazy-element.js";
import { appWords } from "../app/words/words.js";

const listPart = lazy(() => import("./overview-list.js"));

/** The way to the overviews of a network, and to its stories. */
export function overviewsMenu(session: Session): TemplateResult {
  const { state } = session;
  const { more, overviews, tables } = appWords[state.language].header;
  const view = viewOf(state);
  const shown = view === "tables" ? tables : isOverview(view) ? overviews[view] : undefined;
  const list = () =>
    lazyElement(session, listPart, html`<polku-overview-list .session=${session}></polku-overview-list>`);
  return html`<polku-popover
    class="overviews"
    .label=${more}
    .text=${shown ?? more}
    .icon=${icons.next}
    .on=${shown !== undefined}
    .content=${list}
  ></polku-popover>`;
}
