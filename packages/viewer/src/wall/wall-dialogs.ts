import type { Language } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import "../ui/dialog.js";
import { sharedWords } from "../words/words.js";
import { wallWords } from "./words/words.js";

interface WallDialog {
  readonly language: Language;
  readonly isOpen: boolean;
  readonly heading: string;
  readonly body: TemplateResult;
  /** The height of the smallest letters, in CSS pixels. */
  readonly least: number;
  readonly close: () => void;
}

/** A dialog of the wall, in its letters. */
export function wallDialog({ language, isOpen, heading, body, least, close }: WallDialog): TemplateResult {
  return html`<polku-dialog
    class="wall-dialog"
    .open=${isOpen}
    .heading=${heading}
    .closeLabel=${sharedWords[language].close}
    .dismissible=${true}
    .body=${body}
    .buttons=${nothing}
    .style=${`--least:${least}px`}
    @polku-close=${close}
  ></polku-dialog>`;
}

/** What each key of the wall does. */
export function keyList(language: Language): TemplateResult {
  const { keys: words } = wallWords[language];
  const keys: readonly (readonly [pressed: string, does: string])[] = [
    [`→ ↓ PageDown ${words.space}`, words.next],
    ["← ↑ PageUp", words.previous],
    ["Home End", words.ends],
    ["B .", words.blank],
    ["P", words.pause],
    ["D", words.again],
    ["C", words.letters],
    ["Q", words.qr],
    ["F", words.fullScreen],
    ["?", words.help],
    ["Esc F8", words.leave],
  ];
  return html`<dl class="wall-keys">
    ${keys.map(
      ([pressed, does]) =>
        html`<div>
          <dt>${pressed.split(" ").map((key) => html`<kbd>${key}</kbd> `)}</dt>
          <dd>${does}</dd>
        </div>`,
    )}
  </dl>`;
}
