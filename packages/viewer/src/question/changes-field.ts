import { html, type TemplateResult } from "lit";
import { setChanges } from "../state/changes.js";
import { changesIn, scenarioIn } from "../state/derive.js";
import "../ui/popover.js";
import { iconButton, textButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import type { Session } from "../ui/session.js";
import { sharedWords } from "../words/words.js";
import { questionWords } from "./words/words.js";

/** What a what-if changes, as a word of its sentence: the list of changes, each to be taken back. */
export function changesField(session: Session): TemplateResult {
  const changes = changesIn(session.state);
  const words = questionWords[session.state.language].questions;
  return html`<polku-popover
    .look=${"chip"}
    .label=${words.labels.changes}
    .text=${words.changes(changes.length)}
    .on=${changes.length > 0}
    .content=${() => list(session)}
  ></polku-popover>`;
}

function list(session: Session): TemplateResult {
  const { opened, language, parts } = session.state;
  const changes = changesIn(session.state);
  const words = questionWords[language].questions;
  if (changes.length === 0 || !opened || !parts.changes) return html`<p>${words.changesNone}</p>`;
  const said = parts.changes.describeChanges(opened.network.model, changes, language);
  // In a scenario, a change that others need can't be taken back alone.
  const takeBack = (index: number) => {
    if (scenarioIn(session.state)) session.editing?.takeBack(index);
    else session.update((state) => setChanges(state, changes.toSpliced(index, 1)));
  };
  return html`<ul class="named">
      ${said.map(
        (text, index) =>
          html`<li>
            <span>${text}</span>
            ${iconButton(sharedWords[language].remove(text), icons.close, () => takeBack(index))}
          </li>`,
      )}
    </ul>
    ${textButton(words.clearChanges, () => session.update((state) => setChanges(state, [])))}`;
}
