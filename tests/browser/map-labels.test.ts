import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { follow, openExplorer, untilReady, untilStill, useExplorer } from "../support/explorer-page.ts";

const { browser } = useExplorer();

/** A line of text as it was drawn last, and the outline that was drawn around it. */
interface Drawn {
  text: string;
  /** How much narrower than usual it was drawn, at most 1. */
  condensed: number;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The canvas that it is on. */
  layer: string;
  box: { left: number; right: number; top: number; bottom: number } | undefined;
}

/** Runs in the page: records every line of text that canvases draw, with the outline before it. */
function record(): void {
  interface Box {
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const page = globalThis as unknown as { drawn: Drawn[] };
  const proto = CanvasRenderingContext2D.prototype;
  const paths = new WeakMap<CanvasRenderingContext2D, { now: Box | undefined; outlines: Box[] }>();
  const stateOf = (context: CanvasRenderingContext2D) => {
    let state = paths.get(context);
    if (!state) paths.set(context, (state = { now: undefined, outlines: [] }));
    return state;
  };
  const reach = (context: CanvasRenderingContext2D, x: number, y: number) => {
    const state = stateOf(context);
    const now = (state.now ??= { left: x, right: x, top: y, bottom: y });
    now.left = Math.min(now.left, x);
    now.right = Math.max(now.right, x);
    now.top = Math.min(now.top, y);
    now.bottom = Math.max(now.bottom, y);
  };
  const watch = (
    name: "beginPath" | "moveTo" | "lineTo" | "rect" | "roundRect" | "stroke" | "clearRect",
    see: (context: CanvasRenderingContext2D, values: number[]) => void,
  ) => {
    const before = proto[name] as (...values: unknown[]) => void;
    Object.assign(proto, {
      [name](this: CanvasRenderingContext2D, ...values: unknown[]) {
        see(this, values as number[]);
        before.apply(this, values);
      },
    });
  };
  const corners = (context: CanvasRenderingContext2D, [x = 0, y = 0, width = 0, height = 0]: number[]) => {
    reach(context, x, y);
    reach(context, x + width, y + height);
  };
  page.drawn = [];
  watch("beginPath", (context) => (stateOf(context).now = undefined));
  watch("moveTo", (context, [x = 0, y = 0]) => reach(context, x, y));
  watch("lineTo", (context, [x = 0, y = 0]) => reach(context, x, y));
  watch("rect", corners);
  watch("roundRect", corners);
  watch("clearRect", (context) => {
    // A frame begins: only what the last one draws counts.
    stateOf(context).outlines = [];
    page.drawn = page.drawn.filter(({ layer }) => layer !== context.canvas.className);
  });
  watch("stroke", (context) => {
    const { now, outlines } = stateOf(context);
    if (now) outlines.push({ ...now });
  });
  const fillText = proto.fillText;
  proto.fillText = function (this: CanvasRenderingContext2D, text, x, y, most = Infinity) {
    const width = this.measureText(text).width;
    const size = Number(/([\d.]+)px/.exec(this.font)?.[1]);
    const half = Math.min(width, most) / 2;
    const box = stateOf(this).outlines.findLast(
      ({ left, right, top, bottom }) => left < x && right > x && top < y && bottom > y,
    );
    page.drawn.push({
      text,
      condensed: Math.min(1, most / width),
      size,
      left: x - half,
      right: x + half,
      // Where small letters begin and end; those that reach higher or lower have the padding.
      top: y - size * 0.36,
      bottom: y + size * 0.36,
      layer: this.canvas.className,
      box,
    });
    if (most === Infinity) fillText.call(this, text, x, y);
    else fillText.call(this, text, x, y, most);
  };
}

/** A wide font and a narrow one. */
const fonts = ["DejaVu Sans", "Liberation Sans"];

const readDrawn = (page: Page) => page.evaluate(() => (globalThis as unknown as { drawn: Drawn[] }).drawn);

/** Repaints the map in a font, and tells what is drawn. */
async function drawnIn(page: Page, font: string, { width, height }: Size): Promise<Drawn[]> {
  await page.locator("#polku-map").evaluate((map, family) => {
    map.style.fontFamily = `"${family}"`;
  }, font);
  await page.setViewportSize({ width: width - 1, height });
  await untilStill(page, () => readDrawn(page));
  await page.setViewportSize({ width, height });
  const drawn = await untilStill(page, () => readDrawn(page));
  return drawn.filter(({ text, box }) => text.length > 2 && box !== undefined);
}

/** What is wrong with a label: none of it may leave its box, be too small, or be squeezed. */
function faultsOf({ text, box, condensed, size, ...edges }: Drawn): string[] {
  const slack = 0.5;
  return [
    box && edges.left < box.left - slack && "left",
    box && edges.right > box.right + slack && "right",
    box && edges.top < box.top - slack && "top",
    box && edges.bottom > box.bottom + slack && "bottom",
    size < 10.4 && `${size} px`,
    condensed < 0.85 && `condensed to ${condensed.toFixed(2)}`,
  ].flatMap((fault) => (fault === false || fault === undefined ? [] : [`${text}: ${fault}`]));
}

interface Size {
  width: number;
  height: number;
}

const sizes: Size[] = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];

const route = "&area=tampere&show=paivaperho-paihdepalvelut";

test.each(
  sizes.flatMap((viewport) => (["fi", "sv", "en"] as const).map((language) => ({ viewport, language }))),
)("labels stay in their boxes at $viewport.width px in $language", async ({ viewport, language }) => {
  const address = `#lang=${language}&from=neuvola`;
  const { page, close } = await openExplorer(browser(), { address, viewport, script: record });
  if (viewport.width < 800) await page.locator("nav.tabs button").nth(1).click();
  for (const asked of ["", route]) {
    if (asked !== "") await follow(page, address + asked);
    const layouts = asked === "" && language === "fi" ? ["bands", "rings", "free"] : ["bands", "rings"];
    for (const layout of layouts) {
      await page.locator(`polku-map input[value=${layout}]`).check({ force: true });
      await untilReady(page);
      for (const font of fonts) {
        const labels = await drawnIn(page, font, viewport);
        expect(labels.length, `${layout} in ${font}`).toBeGreaterThan(asked === "" ? 30 : 1);
        expect(labels.flatMap(faultsOf), `${layout} in ${font}`).toEqual([]);
      }
    }
  }
  await close();
});
