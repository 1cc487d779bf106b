import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectNoViolations, follow, openExplorer, useExplorer } from "../support/explorer-page.ts";
import { faultsOf, noFaults } from "../support/wall-faults.ts";

const screen = { viewport: { width: 1920, height: 1080 } };
/** Where no letter is measured, and the map on the desk is not looked at. */
const keysOnly = { ...screen, canvas: false };
const { fresh, on, browser } = useExplorer();

/** The heights of letters on the map by the roles of their services. */
async function lettersOf(page: Page, role: string): Promise<number[]> {
  return page.evaluate((role) => {
    const map = document
      .querySelector("polku-explorer")
      ?.shadowRoot?.querySelector<SVGSVGElement>(".wall-map");
    const share = map ? map.clientHeight / map.viewBox.baseVal.height : 0;
    return [...(map?.querySelectorAll(`[data-role=${role}]`) ?? [])].map(
      (one) =>
        share *
        Math.max(...[...one.querySelectorAll("text")].map((text) => Number(text.getAttribute("font-size")))),
    );
  }, role);
}

const changes = encodeURIComponent(
  JSON.stringify([{ op: "change", in: "links", id: "paivaperho-neuvola", value: { areas: ["pirkanmaa"] } }]),
);

test.each([
  ["the clinic's question", "from=neuvola&area=nokia&lang=en"],
  ["a route of three legs", "from=koulu&show=poliisi&lang=fi"],
  ["why not", "ask=why-not&from=neuvola&to=ot-keskus&area=orivesi&lang=sv"],
  ["a what-if", `ask=what-if&from=neuvola&area=orivesi&changes=${changes}&lang=fi`],
  ["a step of a story", "story=neuvolasta&step=4&lang=fi"],
  ["gaps", "ask=gaps&from=neuvola&view=matrix&lang=sv"],
  ["pilots", "from=neuvola&view=pilots&lang=en"],
])("%s can be read from the back row", async (_, address) => {
  await on({ ...screen, address: `#${address}&screen=wall` }, async (page) => {
    await page.locator(".wall h1").waitFor();
    await expect.poll(() => page.locator(".wall-map, .wall-rows").count()).toBe(1);
    expect(await faultsOf(page)).toEqual(noFaults);
    expect(await page.locator(".wall-map text", { hasText: "…" }).count()).toBe(0);
  });
});

test("a route is larger than what is beside it, and its ends the largest", async () => {
  await on({ ...screen, address: "#from=koulu&show=poliisi&lang=fi&screen=wall" }, async (page) => {
    await page.locator("[data-role=end]").first().waitFor();
    expect(Math.min(...(await lettersOf(page, "end")))).toBeGreaterThanOrEqual(54);
    expect(Math.min(...(await lettersOf(page, "route")))).toBeGreaterThanOrEqual(46);
    await expectNoViolations(page);
  });
});

/** Notes each leg that is drawn: its number, how many legs there are then, and where the picture is. */
function noteLegs(): void {
  const page = globalThis as unknown as { legs: unknown[] };
  page.legs = [];
  addEventListener("polku-leg", (event) => {
    const root = document.querySelector("polku-explorer")?.shadowRoot;
    const map = root?.querySelector(".wall-map");
    page.legs.push({
      ...(event as CustomEvent<{ leg: number; of: number }>).detail,
      drawn: map?.querySelectorAll("[data-leg]").length,
      growing: map?.querySelectorAll("mask").length,
      numbers: map?.querySelectorAll("[data-number]").length,
      place: [map?.getAttribute("viewBox"), map?.getBoundingClientRect().top],
    });
  });
}
const legsIn = (page: Page) =>
  page.evaluate(
    () => (globalThis as unknown as { legs: { leg: number; drawn: number; place: unknown }[] }).legs,
  );

test("the legs of a route are drawn one by one, while nothing else moves; P halts them, and they can be drawn again", async () => {
  const address = "#from=koulu&show=poliisi&lang=fi&screen=wall";
  await fresh({ ...screen, address, reducedMotion: "no-preference", script: noteLegs }, async (page) => {
    const map = page.locator(".wall-map");
    await expect.poll(async () => (await legsIn(page)).length).toBe(3);
    // A wall that is paused draws nothing on.
    await page.keyboard.press("p");
    await page.keyboard.press("d");
    const running = () =>
      page.evaluate(() => {
        const { shadowRoot } = document.querySelector("polku-explorer") as HTMLElement;
        return shadowRoot?.getAnimations().map(({ playState }) => playState);
      });
    await expect.poll(running).toContain("paused");
    expect(await legsIn(page)).toHaveLength(3);
    await page.keyboard.press("p");
    await expect.poll(async () => (await legsIn(page)).length).toBe(6);
    const legs = await legsIn(page);
    const place = legs[0]?.place;
    const drawn = [1, 2, 3].map((leg) => ({ leg, of: 3, drawn: leg, growing: 0, numbers: leg, place }));
    expect(legs).toEqual([...drawn, ...drawn]);
    await page.keyboard.press("d");
    await expect.poll(() => map.getAttribute("data-legs")).toBe("0");
    // The next key shows the whole route at once.
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => map.getAttribute("data-legs")).toBe("3");
    expect(await page.locator("[data-service]").count()).toBeGreaterThan(3);
  });
});

test("with less motion a route is there at once", async () => {
  await on({ ...screen, address: "#from=koulu&show=poliisi&lang=fi&screen=wall" }, async (page) => {
    await expect.poll(() => page.locator(".wall-map").getAttribute("data-legs")).toBe("3");
    expect(await page.locator(".wall-map mask").count()).toBe(0);
  });
});

test("F8 enters the wall and Esc leaves it; a presenter's keys go through the story, blank it and halt it", async () => {
  await fresh({ ...keysOnly, address: "#story=neuvolasta&step=1&lang=en" }, async (page) => {
    await page.keyboard.press("F8");
    const wall = page.locator(".wall");
    await wall.waitFor();
    expect(await page.locator("polku-header").count()).toBe(0);
    expect(new URL(page.url()).hash).toContain("screen=wall");
    const foot = page.locator(".wall-foot");
    await expect.poll(() => foot.innerText()).toContain("1 / 4");
    for (const [key, step] of [
      ["PageDown", 2],
      ["ArrowRight", 3],
      ["Space", 4],
      ["PageDown", 4],
      ["PageUp", 3],
      ["Home", 1],
      ["End", 4],
      ["ArrowLeft", 3],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => foot.innerText(), { message: key }).toContain(`${step} / 4`);
    }
    await page.keyboard.press("b");
    await expect.poll(() => page.locator(".wall-blank").count()).toBe(1);
    // A blank wall is shown again before anything is turned over.
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.locator(".wall-blank").count()).toBe(0);
    expect(await foot.innerText()).toContain("3 / 4");
    await page.keyboard.press(".");
    await expect.poll(() => page.locator(".wall-blank").count()).toBe(1);
    await page.keyboard.press(".");
    await page.keyboard.press("p");
    await expect.poll(() => wall.getAttribute("data-paused")).toBe("");
    await page.keyboard.press("?");
    await page.locator("dialog[open] kbd").first().waitFor();
    await expectNoViolations(page);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dialog[open]").count()).toBe(0);
    await page.reload();
    await expect.poll(() => foot.innerText()).toContain("3 / 4");
    // The page is on this computer alone: nobody could open a code of it.
    expect(await page.locator(".wall-code svg").count()).toBe(0);
    expect(await page.locator(".wall-code").innerText()).toContain("this computer only");
    await page.keyboard.press("Escape");
    await page.locator("polku-header [data-wall]").waitFor();
    expect(new URL(page.url()).hash).not.toContain("screen");
    expect(await page.locator("polku-story").innerText()).toContain("Step 3 of 4");
    await page.locator("polku-header [data-wall]").click();
    await wall.waitFor();
  });
});

test("letters follow the room, and the setting is kept", async () => {
  await fresh({ ...screen, address: "#from=neuvola&lang=en&screen=wall" }, async (page) => {
    const least = () => page.locator(".wall").evaluate((wall) => parseFloat(getComputedStyle(wall).fontSize));
    expect(await least()).toBeCloseTo(32.4);
    await page.keyboard.press("c");
    const field = page.getByLabel("From the wall to the back row");
    await field.fill("12");
    await field.press("Tab");
    await expect.poll(least).toBeCloseTo(43.2);
    expect(await page.locator(".wall-sample").evaluate((line) => getComputedStyle(line).fontSize)).toBe(
      "43.2px",
    );
    await field.fill("far");
    await field.press("Tab");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await page.getByRole("button", { name: "Smaller" }).click();
    await expect.poll(least).toBeCloseTo((11.1 / 300) * 1080);
    await page.reload();
    await expect.poll(least).toBeCloseTo((11.1 / 300) * 1080);
    await follow(page, "#from=neuvola&area=nokia&lang=fi&screen=wall");
    expect((await faultsOf(page)).beyond).toEqual([]);
    await page.keyboard.press("Escape");
    await expect
      .poll(() =>
        page.evaluate(() =>
          document.querySelector("polku-explorer")?.shadowRoot?.activeElement?.hasAttribute("data-wall"),
        ),
      )
      .toBe(true);
  });
});

/** Stands for the lock that keeps a screen awake, which a browser without a screen refuses; `locks` are those given. */
function lendLocks(): void {
  const page = globalThis as unknown as { locks: { released: boolean }[] };
  page.locks = [];
  const request = () => {
    const lock = { released: false, release: () => Promise.resolve((lock.released = true)) };
    page.locks.push(lock);
    return Promise.resolve(lock);
  };
  Object.defineProperty(navigator, "wakeLock", { value: { request } });
}
const locksIn = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { locks: { released: boolean }[] }).locks.map(({ released }) => released),
  );
const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

test("the screen stays awake, again after it was hidden, and full after a reload; the page gives all back", async () => {
  await fresh({ ...keysOnly, address: "#from=neuvola&lang=en", script: lendLocks }, async (page) => {
    await page.keyboard.press("F8");
    await page.locator(".wall").waitFor();
    await expect.poll(() => locksIn(page)).toEqual([false]);
    await expect.poll(() => isFull(page)).toBe(true);
    // A browser takes the lock of a page that is hidden.
    await page.evaluate(() => {
      const { locks } = globalThis as unknown as { locks: { released: boolean }[] };
      for (const lock of locks) lock.released = true;
      for (const value of ["hidden", "visible"]) {
        Object.defineProperty(document, "visibilityState", { value, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }
    });
    await expect.poll(() => locksIn(page)).toEqual([true, false]);
    await page.reload();
    await page.locator(".wall").waitFor();
    await expect.poll(() => isFull(page)).toBe(false);
    await page.keyboard.press("b");
    await expect.poll(() => isFull(page)).toBe(true);
    await page.keyboard.press("f");
    await expect.poll(() => isFull(page)).toBe(false);
    await page.keyboard.press("f");
    await expect.poll(() => isFull(page)).toBe(true);
    await page.keyboard.press("b");
    await page.keyboard.press("F8");
    await page.locator("polku-header [data-wall]").waitFor();
    await expect.poll(() => isFull(page)).toBe(false);
    await expect.poll(() => locksIn(page)).toEqual([true]);
  });
});

test("where the wall does not load, the page says why, and leads back", async () => {
  const explorer = await openExplorer(browser(), {
    ...screen,
    address: "#from=neuvola&lang=en",
    canvas: false,
  });
  const { page } = explorer;
  await page.route(/assets\/wall-part/, (route) => route.fulfill({ status: 404, contentType: "text/plain" }));
  await page.keyboard.press("F8");
  await page.getByRole("button", { name: "Try again" }).waitFor();
  await page.evaluate(() => (location.hash += "&screen=wall"));
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.locator("polku-header [data-wall]").waitFor();
  expect(page.url()).not.toContain("screen");
  await page.unroute(/assets\/wall-part/);
  await page.keyboard.press("F8");
  await page.locator(".wall h1").waitFor();
  await explorer.close();
});
