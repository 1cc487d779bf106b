import type { Network } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { selectService } from "../state/actions.js";
import { sayName } from "./say.js";
import type { State } from "../state/state.js";
import type { Session } from "./session.js";

type OnClick = (event: Event) => unknown;

/** A button with a text; `primary` for the one that most people want. */
export function textButton(
  text: unknown,
  onClick: OnClick,
  look: "" | "primary" | "quiet" = "",
): TemplateResult {
  return html`<button type="button" class=${look} @click=${onClick}>${text}</button>`;
}

/** A button that looks like a link. */
export function linkButton(text: unknown, onClick: OnClick): TemplateResult {
  return html`<button type="button" class="link" @click=${onClick}>${text}</button>`;
}

/** A button that asks something else, or changes the network; nothing where these are locked. */
export function askButton(
  session: Session,
  text: unknown,
  action: (state: State) => State,
  look: "link" | "primary" = "link",
): TemplateResult | typeof nothing {
  if (session.state.locked) return nothing;
  return html`<button type="button" class=${look} @click=${() => session.ask(action)}>${text}</button>`;
}

/** A button with an icon alone: its label is read aloud, and shown where the pointer rests. */
export function iconButton(label: string, icon: unknown, onClick: OnClick): TemplateResult {
  return html`<button type="button" class="quiet" aria-label=${label} title=${label} @click=${onClick}>
    ${icon}
  </button>`;
}

/** A line of a menu; `isCurrent` marks what is shown. */
export function menuItem(text: unknown, isCurrent: boolean, onClick: OnClick): TemplateResult {
  return html`<li>
    <button type="button" class="quiet" aria-current=${isCurrent ? "true" : "false"} @click=${onClick}>
      ${text}
    </button>
  </li>`;
}

/** The name of a service, as a button that opens its details. */
export function serviceLink(session: Session, network: Network, id: string): TemplateResult {
  const open = () => session.update((state) => selectService(state, id));
  return linkButton(sayName(network, id, session.state.language), open);
}
