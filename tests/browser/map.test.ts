import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useExplorer } from "../support/explorer-page.ts";

const { on, fresh } = useExplorer();
const hash = (page: Page) => new URL(page.url()).hash;
const map = (page: Page) => page.locator("#polku-map");
const card = (page: Page) => page.locator(".map-card");
const details = (page: Page, name: string) =>
  page.locator("polku-details").getByRole("heading", { level: 2, name });

/** Runs in the page before its scripts: a browser that gives no WebGL. */
function refuseWebGL(): void {
  const proto = HTMLCanvasElement.prototype;
  const { getContext } = proto;
  proto.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith("webgl") ? null : getContext.apply(this, [kind, ...rest] as never);
  } as typeof getContext;
}

/** Where a name stands on the screen, in the SVG picture. */
async function placeOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await map(page).locator("svg text", { hasText: name }).first().boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

/** The middle of the longest line of joint work that is in sight, on the screen. */
async function placeOnLine(page: Page): Promise<{ x: number; y: number }> {
  return map(page)
    .locator('svg path[stroke="#5b3fb5"]')
    .evaluateAll((paths) => {
      const places = (paths as unknown as SVGPathElement[]).map((path) => {
        const length = path.getTotalLength();
        const middle = DOMPoint.fromPoint(path.getPointAtLength(length / 2));
        const { x, y } = middle.matrixTransform(path.getScreenCTM() ?? undefined);
        const seen = (path.getRootNode() as ShadowRoot).elementFromPoint(x, y);
        return { x, y, length: seen?.closest("svg") === path.ownerSVGElement ? length : 0 };
      });
      return places.reduce((best, one) => (one.length > best.length ? one : best));
    });
}

const viewBox = (page: Page) =>
  map(page)
    .locator("svg")
    .getAttribute("viewBox")
    .then((value) => (value ?? "").split(" ").map(Number) as [number, number, number, number]);

describe("without WebGL the picture stands in", () => {
  const address = "#lang=en&from=neuvola&area=nokia";

  test("with every name, the same selection by pointer, and the route", async () => {
    await fresh({ address, script: refuseWebGL }, async (page) => {
      expect(await map(page).locator("canvas").count()).toBe(0);
      expect(await map(page).locator("svg text").count()).toBeGreaterThan(68);
      const { x, y } = await placeOf(page, "Physiotherapy");
      await page.mouse.click(x, y);
      await details(page, "Physiotherapy").waitFor();
      expect(hash(page)).toContain("selected=");
      await page.mouse.dblclick(x, y);
      await expect.poll(() => hash(page)).toContain("show=");
      await map(page).locator("svg text", { hasText: /^1$/ }).waitFor();
    });
  });

  test("with the same keys: arrows, Enter, links, zoom and fit", async () => {
    await fresh({ address, script: refuseWebGL }, async (page) => {
      await page.keyboard.press("Tab");
      await map(page).focus();
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowRight");
      await card(page).waitFor();
      const first = await card(page).innerText();
      await page.keyboard.press("ArrowUp");
      await expect.poll(() => card(page).innerText()).not.toBe(first);
      await page.keyboard.press("l");
      await expect.poll(() => card(page).innerText()).toMatch(/^Link 1 of \d+/);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Enter");
      await page.locator("polku-details").waitFor();
      const [, , width] = await viewBox(page);
      await page.keyboard.press("+");
      expect((await viewBox(page))[2]).toBeCloseTo(width / 1.5, 0);
      await page.keyboard.press("f");
      expect((await viewBox(page))[2]).toBeCloseTo(width, 0);
    });
  });

  test("the wheel zooms to the pointer, dragging moves the picture and selects nothing", async () => {
    await fresh({ address, script: refuseWebGL }, async (page) => {
      const before = await placeOf(page, "Psychologist");
      await page.mouse.move(before.x, before.y);
      const [, , width] = await viewBox(page);
      await page.mouse.wheel(0, -300);
      await expect.poll(async () => (await viewBox(page))[2]).toBeLessThan(width * 0.8);
      expect((await placeOf(page, "Psychologist")).x).toBeCloseTo(before.x, -1);
      const [left] = await viewBox(page);
      await page.mouse.down();
      await page.mouse.move(before.x - 120, before.y, { steps: 4 });
      await page.mouse.up();
      expect((await viewBox(page))[0]).toBeGreaterThan(left);
      expect(hash(page)).not.toContain("selected=");
    });
  });

  test("where WebGL is lost for good, in the same place", async () => {
    await fresh({ address }, async (page) => {
      await page.evaluate(() => {
        const root = document.querySelector("polku-explorer")?.shadowRoot;
        const contexts = [...(root?.querySelectorAll("#polku-map canvas") ?? [])].flatMap(
          (canvas) => (canvas as HTMLCanvasElement).getContext("webgl2") ?? [],
        );
        HTMLCanvasElement.prototype.getContext = () => null;
        for (const context of contexts) context.getExtension("WEBGL_lose_context")?.loseContext();
      });
      await map(page).locator("svg text", { hasText: "Psychologist" }).waitFor();
      expect(await map(page).locator("canvas").count()).toBe(0);
      const { x, y } = await placeOf(page, "Psychologist");
      await page.mouse.click(x, y);
      await details(page, "Psychologist's services").waitFor();
    });
  });
});

describe("lines that links share", () => {
  const address = "#lang=en&from=neuvola&area=nokia";

  test("open by the keyboard, and each link can be chosen", async () => {
    await on({ address }, async (page) => {
      await map(page).focus();
      await page.keyboard.press("Home");
      for (let link = 0; link < 20; link++) {
        await page.keyboard.press("l");
        if (/from Family centre to Maternity/.test(await card(page).innerText())) break;
      }
      await page.keyboard.press("Enter");
      const group = page.getByRole("group", { name: "20 links on this line" });
      await group.waitFor();
      expect(await group.getByRole("button").count()).toBe(21);
      await page.keyboard.press("Tab");
      const chosen = await page.locator(".trunk button:focus").innerText();
      await page.keyboard.press("Enter");
      await group.waitFor({ state: "detached" });
      const [from, to] = chosen.split(" – ");
      await expect.poll(() => card(page).innerText()).toContain(`from ${from} to ${to}`);
      await page.keyboard.press("Enter");
      await group.waitFor();
      await page.keyboard.press("Escape");
      await group.waitFor({ state: "detached" });
    });
  });

  test("show what they hold under the pointer, and stay open where they are clicked", async () => {
    await fresh({ address, script: refuseWebGL }, async (page) => {
      const { x, y } = await placeOnLine(page);
      await page.mouse.move(x, y);
      await expect
        .poll(() => card(page).innerText())
        .toMatch(/^\d+ links on this line[^]*Click to choose one$/);
      await page.mouse.down();
      await page.mouse.up();
      await page.locator(".trunk li button").first().click();
      await expect.poll(() => card(page).innerText()).toMatch(/^Link \d+ of \d+: joint work/);
    });
  });

  test("open by a tap", async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
    await fresh({ ...phone, address: `${address}&view=map`, script: refuseWebGL }, async (page) => {
      const { x, y } = await placeOnLine(page);
      await page.touchscreen.tap(x, y);
      const group = page.getByRole("group", { name: /links on this line$/ });
      await group.getByRole("listitem").getByRole("button").first().tap();
      await expect.poll(() => card(page).innerText()).toMatch(/^Link \d+ of \d+: joint work/);
    });
  });
});

describe("all links", () => {
  test.each([
    ["en", "Show all links"],
    ["fi", "Näytä kaikki yhteydet"],
    ["sv", "Visa alla länkar"],
  ])("are drawn at a button's press, and the address keeps it, in %s", async (language, name) => {
    const address = `#lang=${language}&from=neuvola&area=nokia`;
    await on({ address, script: refuseWebGL }, async (page) => {
      const lines = () => map(page).locator("svg path").count();
      const before = await lines();
      await page.getByRole("button", { name }).click();
      await expect.poll(() => hash(page)).toContain("links=all");
      const all = await lines();
      expect(all).toBeGreaterThan(before + 20);
      await page.reload();
      await expect.poll(lines).toBe(all);
      expect(await page.getByRole("button", { name, pressed: true }).count()).toBe(1);
      await page.getByRole("button", { name }).click();
      await expect.poll(lines).toBe(before);
      expect(hash(page)).not.toContain("links=");
    });
  });
});

describe("on a phone", () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

  /** One finger from a place so far to the side. */
  async function swipe(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
    const client = await page.context().newCDPSession(page);
    const points = (x: number) => [{ x, y: from.y }];
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: points(from.x) });
    for (const share of [0.3, 0.6, 1])
      await client.send("Input.dispatchTouchEvent", {
        type: "touchMove",
        touchPoints: points(from.x + by * share),
      });
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await client.detach();
  }
  const shown = (page: Page) => page.locator('.tabs button[aria-current="true"]').innerText();

  test("the list and the map are one swipe apart; on the map a swipe moves it", async () => {
    await fresh(
      { ...phone, address: "#lang=en&from=neuvola&area=nokia", script: refuseWebGL },
      async (page) => {
        expect(await shown(page)).toBe("Answers");
        await page.mouse.wheel(0, 600);
        await swipe(page, { x: 300, y: 600 }, -200);
        await expect.poll(() => shown(page)).toBe("Map");
        await map(page).locator("svg text").first().waitFor();
        const tools = await page.locator("polku-map-panel .toolbar").boundingBox();
        const canvas = await map(page).boundingBox();
        expect(tools && canvas && tools.y >= 43 && canvas.y < 844 / 2).toBe(true);
        const [, top] = await viewBox(page);
        const middle = { x: 180, y: (canvas?.y ?? 0) + 200 };
        await swipe(page, middle, -120);
        expect(await shown(page)).toBe("Map");
        expect((await viewBox(page))[1]).toBeCloseTo(top, 5);
        expect((await viewBox(page))[0]).toBeGreaterThan(0);
        await swipe(page, { x: 60, y: 22 }, 200);
        await expect.poll(() => shown(page)).toBe("Answers");
      },
    );
  });

  test("the tabs say which is shown, and the keyboard changes it", async () => {
    await fresh({ ...phone, address: "#lang=en" }, async (page) => {
      await page.getByRole("button", { name: "Map", exact: true }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => shown(page)).toBe("Map");
    });
  });

  test("every tool of the map is 44 px wide and high", async () => {
    await fresh({ ...phone, address: "#lang=en&view=map" }, async (page) => {
      const sizes = await page
        .locator("polku-map-panel .toolbar button:visible, .tabs button")
        .evaluateAll((all) =>
          all.map((button) => {
            const { width, height } = button.getBoundingClientRect();
            return { name: button.getAttribute("aria-label") ?? button.textContent, width, height };
          }),
        );
      expect(sizes.length).toBeGreaterThan(8);
      expect(sizes.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
    });
  });

  test("two fingers zoom the map", async () => {
    await fresh({ ...phone, address: "#lang=en&view=map", script: refuseWebGL }, async (page) => {
      const canvas = await map(page).boundingBox();
      const [, , width] = await viewBox(page);
      const y = (canvas?.y ?? 0) + 200;
      const client = await page.context().newCDPSession(page);
      const fingers = (off: number) => [
        { x: 195 - off, y, id: 1 },
        { x: 195 + off, y, id: 2 },
      ];
      await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(30) });
      for (const off of [50, 70, 90])
        await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(off) });
      await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      expect((await viewBox(page))[2]).toBeLessThan(width / 2);
    });
  });
});
