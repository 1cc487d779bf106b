import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { follow, openExplorer, untilReady, untilStill, useExplorer } from "../support/explorer-page.ts";

const { browser } = useExplorer();

/** A line of text as it was drawn last. */
interface Drawn {
  text: string;
  /** The width it was given, as a share of the width that it has in its font, at most 1. */
  condensed: number;
  /** The height of its letters on the screen, in CSS pixels. */
  size: number;
  layer: string;
}

/** Runs in the page: records every line of text of the last frame of each canvas. */
function record(): void {
  const page = globalThis as unknown as { drawn: Drawn[] };
  const proto = CanvasRenderingContext2D.prototype;
  const { clearRect, fillText } = proto;
  page.drawn = [];
  proto.clearRect = function (this: CanvasRenderingContext2D, ...area) {
    // A frame begins: only what the last one draws counts.
    page.drawn = page.drawn.filter(({ layer }) => layer !== this.canvas.className);
    clearRect.apply(this, area);
  };
  proto.fillText = function (this: CanvasRenderingContext2D, text, x, y, room = Infinity) {
    const scale = Math.hypot(this.getTransform().a, this.getTransform().b) / devicePixelRatio;
    page.drawn.push({
      text,
      condensed: Math.min(1, room / this.measureText(text).width),
      size: scale * Number(/([\d.]+)px/.exec(this.font)?.[1]),
      layer: this.canvas.className,
    });
    if (room === Infinity) fillText.call(this, text, x, y);
    else fillText.call(this, text, x, y, room);
  };
}

/** A wide font and a narrow one. */
const fonts = ["DejaVu Sans", "Liberation Sans"];

const readDrawn = (page: Page) => page.evaluate(() => (globalThis as unknown as { drawn: Drawn[] }).drawn);

/** Repaints the map in a font, and gives what is drawn. */
async function drawnIn(page: Page, font: string, { width, height }: Size): Promise<Drawn[]> {
  await page.locator("#polku-map").evaluate((map, family) => {
    map.style.fontFamily = `"${family}"`;
  }, font);
  await page.setViewportSize({ width: width - 1, height });
  await untilStill(page, () => readDrawn(page));
  await page.setViewportSize({ width, height });
  return untilStill(page, () => readDrawn(page));
}

interface Size {
  width: number;
  height: number;
  /** The least height of names; what a window of this size has room for. */
  least: number;
}

const wide: Size = { width: 1366, height: 768, least: 9 };
const narrow: Size = { width: 390, height: 844, least: 12 };

const route = "&area=nokia&show=lastenpsykiatria";
const services = 68;

// `npm run map:measure` looks at all sizes in all languages.
const looks = [
  { viewport: wide, language: "fi", fonts, asks: ["", route] },
  { viewport: wide, language: "sv", fonts: fonts.slice(0, 1), asks: [route] },
  { viewport: narrow, language: "fi", fonts: fonts.slice(0, 1), asks: ["", route] },
];

test.each(looks)(
  "every service keeps its whole name at $viewport.width px in $language",
  async ({ viewport, language, fonts, asks }) => {
    const address = `#lang=${language}&from=neuvola`;
    const { page, close } = await openExplorer(browser(), {
      address: address + asks[0],
      viewport,
      script: record,
    });
    if (viewport.width < 800) await page.locator("nav.tabs button").nth(1).click();
    for (const asked of asks) {
      if (asked !== asks[0]) await follow(page, address + asked);
      await untilReady(page);
      for (const font of fonts) {
        const drawn = await drawnIn(page, font, viewport);
        const names = drawn.filter(({ text }) => text.length > 2);
        expect(names.length, font).toBeGreaterThanOrEqual(services);
        expect(names.filter(({ text }) => text.endsWith("…")).map(({ text }) => text)).toEqual([]);
        const squeezed = names.filter(({ condensed }) => condensed < 0.72);
        expect(
          squeezed.map(({ text, condensed }) => `${text}: ${condensed.toFixed(2)}`),
          font,
        ).toEqual([]);
        const small = names.filter(({ size }) => size < viewport.least * 0.9);
        expect(
          small.map(({ text, size }) => `${text}: ${size.toFixed(1)} px`),
          font,
        ).toEqual([]);
      }
    }
    await close();
  },
);
