import type { Page } from "playwright-core";

/** What a wall may not have: letters that are too small, over one another, or where nobody looks. */
export interface WallFaults {
  readonly small: string[];
  readonly overlapping: string[];
  readonly beyond: string[];
}

export const noFaults: WallFaults = { small: [], overlapping: [], beyond: [] };

export async function faultsOf(page: Page): Promise<WallFaults> {
  return page.evaluate(readFaults);
}

/** The faults of a wall of any size, by the limits of one of 1920 × 1080 pixels; runs in its page. */
export function readFaults(): WallFaults {
  const unit = innerHeight / 1080;
  const wall = document.querySelector("polku-explorer")?.shadowRoot?.querySelector(".wall");
  const map = wall?.querySelector<SVGSVGElement>(".wall-map");
  const share = map ? map.clientHeight / map.viewBox.baseVal.height : 1;
  const letters = [...(wall?.querySelectorAll("text, h1, h2, p, li span:not([aria-hidden])") ?? [])].filter(
    (one) => one.closest(".wall-foot, .unseen") === null && (one.textContent ?? "").trim() !== "",
  );
  const read = letters.map((one) => ({
    text: (one.textContent ?? "").trim().slice(0, 40),
    size:
      one instanceof SVGElement
        ? Number(one.getAttribute("font-size")) * share
        : parseFloat(getComputedStyle(one).fontSize),
    box: one.getBoundingClientRect(),
  }));
  const boxes = read.map(({ text, box }) => ({ text, box }));
  const code = wall?.querySelector(".wall-code");
  if (code) boxes.push({ text: "code", box: code.getBoundingClientRect() });
  const isOver = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 * unit &&
    // The line of a text is higher than its letters.
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 7 * unit;
  const isWithin = (a: DOMRect, b: DOMRect) =>
    a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
  const isBeyond = ({ left, top, right, bottom }: DOMRect) =>
    left < 95 * unit || right > innerWidth - 95 * unit || top < 53 * unit || bottom > 919 * unit;
  return {
    small: read.filter(({ size }) => size < 31 * unit - 0.05).map(({ text, size }) => `${text}: ${size}`),
    overlapping: boxes.flatMap(({ text, box }, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => isOver(box, other.box) && !isWithin(other.box, box) && !isWithin(box, other.box))
        .map((other) => `${text} / ${other.text}`),
    ),
    beyond: boxes
      .filter(({ box }) => isBeyond(box))
      .map(({ text, box }) => `${text}: ${box.left} ${box.top} ${box.right} ${box.bottom}`),
  };
}
