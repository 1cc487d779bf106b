import { html, nothing, type TemplateResult } from "lit";
import type { HiddenParts } from "@polku/map";
import { adjust } from "../state/actions.js";
import { hiddenAmong, keepShown } from "../state/hidden.js";
import type { Shown } from "../state/shown.js";
import { icons } from "../ui/icons.js";
import type { Session } from "../ui/session.js";
import { mapWords } from "./words/words.js";

/**
 * Says in words that something hidden takes part in what is shown: the route, else the answer; and the
 * selection. Each with a button that shows it all the same.
 */
export function hiddenNotes(
  session: Session,
  shown: Shown | undefined,
  parts: HiddenParts,
  complete: boolean,
): TemplateResult | typeof nothing {
  const words = mapWords[session.state.language].hide;
  // Mostly nothing is hidden, and an answer may be long.
  const reached = parts.services.size === 0 ? [] : (shown?.answer.reached ?? []);
  const route = reached.find(({ service }) => service === shown?.target);
  const onRoute = hiddenAmong(
    parts,
    route ? [...route.route.flatMap(({ from, to }) => [from, to]), route.service] : [],
  );
  const inAnswer = hiddenAmong(
    parts,
    reached.map(({ service }) => service),
  );
  const selected = hiddenAmong(parts, session.state.selected);
  const note = (text: string, services: readonly string[]) =>
    html`<p>
      ${icons.eyeOff} <span>${text}</span>
      <button
        type="button"
        class="link"
        @click=${() => session.update((state) => adjust(state, { hidden: keepShown(state.hidden, services) }))}
      >
        ${words.show(services.length)}
      </button>
    </p>`;
  const notes = [
    onRoute.length > 0 ? note(words.onRoute(onRoute.length), onRoute) : nothing,
    onRoute.length === 0 && inAnswer.length > 0 ? note(words.inAnswer(inAnswer.length), inAnswer) : nothing,
    selected.length > 0 ? note(words.selected(selected.length), selected) : nothing,
    complete ? nothing : html`<p>${words.derivedCut}</p>`,
  ].filter((one) => one !== nothing);
  return html`<div class="hidden-notes" role="status" ?hidden=${notes.length === 0}>${notes}</div>`;
}
