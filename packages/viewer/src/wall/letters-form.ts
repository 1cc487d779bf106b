import type { Language } from "@polku/core";
import { formatters } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import { textButton } from "../ui/buttons.js";
import { elementShare, isBeyond, roomLimits, withinLimits, type Letters, type Room } from "./letters.js";
import { wallWords } from "./words/words.js";

/** So much farther away the back row is taken to be when letters are wanted larger. */
const stepShare = 1.08;

/** The size of the letters, by the room or by eye: with a line that the back row is asked to read. */
export function lettersForm(
  language: Language,
  room: Room,
  { least }: Letters,
  change: (room: Room) => void,
): TemplateResult {
  const words = wallWords[language].letters;
  const field = (length: keyof Room) => {
    const onChange = (event: Event) => {
      const input = event.target as HTMLInputElement;
      const value = Number(input.value.trim().replace(",", "."));
      const isRoom = withinLimits(length, value);
      input.setAttribute("aria-invalid", String(!isRoom));
      if (isRoom) change({ ...room, [length]: value });
    };
    const { least: from, most: to } = roomLimits[length];
    return html`<label>
      <span>${words[length]}</span>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        size="6"
        title="${formatters[language].number(from)}–${to}"
        .value=${formatters[language].number(room[length])}
        @change=${onChange}
      />
    </label>`;
  };
  const scale = (by: number) => () => {
    const distance = Math.round(room.distance * by * 10) / 10;
    if (withinLimits("distance", distance)) change({ ...room, distance });
  };
  return html`<div class="wall-letters">
    ${field("imageHeight")} ${field("distance")}
    <p class="wall-sample">${words.sample}</p>
    <div class="row">
      ${textButton(words.larger, scale(stepShare))} ${textButton(words.smaller, scale(1 / stepShare))}
    </div>
    <p role="status">
      ${words.result(Math.round(elementShare(room) * 1000) / 10, Math.round(least))}
      ${isBeyond(room) ? words.beyond : nothing}
    </p>
  </div>`;
}
