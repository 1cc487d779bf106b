import type { Language, Model } from "@polku/core";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { countMoves, movesByLevel } from "./count-moves.js";
import { shownIn } from "../state/derive.js";
import type { Version } from "../state/state.js";
import { Panel } from "../ui/panel.js";
import { versionSwitch } from "../ui/version-switch.js";
import { dayText } from "../ui/say.js";
import { plateSign } from "../ui/signs.js";
import css from "./moves-bar.css?inline";
import { answerWords } from "../answers/words/words.js";
import { sharedWords } from "../words/words.js";
import { movesWords } from "./words/words.js";

/**
 * The bar above the map of a what-if with many changes: which version is shown, and how many services changed in
 * which way.
 */
export class MovesBar extends Panel {
  static override styles = unsafeCSS(css);
  protected override render(): TemplateResult | typeof nothing {
    const { language } = this.state;
    const moves = shownIn(this.state)?.moves;
    if (!moves) return nothing;
    const words = movesWords[language];
    const names: Record<Version, string> = {
      ...this.#names(moves.before, moves.after, language),
      both: sharedWords[language].sides.both,
    };
    return html`${versionSwitch(this.session, { name: "moves-version", label: answerWords[language].answer.onMap, names })}
      <ul class="row">
        ${countMoves(movesByLevel(moves)).map(
          ({ kind, count }) => html`<li>${plateSign(kind)} ${words.counts[kind](count)}</li>`,
        )}
      </ul>`;
  }

  /** The versions by the day of their networks, where both are given and differ. */
  #names(before: Model, after: Model, language: Language): Record<"before" | "after", string> {
    if (before.asOf === undefined || after.asOf === undefined || before.asOf === after.asOf)
      return sharedWords[language].sides;
    return { before: dayText(before.asOf, language), after: dayText(after.asOf, language) };
  }
}

customElements.define("polku-moves-bar", MovesBar);
