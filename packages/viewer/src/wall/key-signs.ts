import { toSvgElements } from "@polku/map";
import { html, type TemplateResult } from "lit";
import { unnamedSign } from "./draw-wall.js";
import { keyHalf, type WallPicture } from "./wall-picture.js";

/** What the signs of the picture mean, in one or two lines below it. */
export function keySigns({ key, keyLines }: WallPicture): TemplateResult {
  return html`<ul class="wall-key" data-lines=${keyLines}>
    ${key.map((entry) => {
      const shapes =
        "sign" in entry ? entry.sign : unnamedSign(entry.mark, -12, 0, 24, entry.key === "reached");
      const half = keyHalf(entry);
      return html`<li>
        <svg
          .style=${`width: calc(var(--least) * ${(2 * half) / 13})`}
          viewBox="${-half} -10 ${2 * half} 20"
          aria-hidden="true"
          .innerHTML=${toSvgElements(shapes)}
        ></svg>
        <span>${entry.text}</span>
      </li>`;
    })}
  </ul>`;
}
