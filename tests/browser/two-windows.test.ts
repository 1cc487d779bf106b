import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectNoViolations, untilReady, useExplorer } from "../support/explorer-page.ts";

const { fresh } = useExplorer({ canvas: false, viewport: { width: 1366, height: 768 } });
const tiny = resolve(import.meta.dirname, "../../fixtures/tiny.yaml");

/** Opens the other window of a pair by what is done on a page. */
async function openOther(page: Page, does: () => Promise<void>): Promise<Page> {
  const [opened] = await Promise.all([page.context().waitForEvent("page"), does()]);
  opened.setDefaultTimeout(15_000);
  await opened.waitForLoadState();
  await untilReady(opened);
  return opened;
}

const openWall = (desk: Page) => openOther(desk, () => desk.keyboard.press("Shift+F8"));
const stateOf = (desk: Page) => desk.locator("polku-desk .desk-state");
const stepOf = (wall: Page) => wall.locator(".wall-foot").innerText();
const inStep = async (desk: Page) => {
  await expect.poll(() => stateOf(desk).innerText()).toContain("The wall follows this window");
};

test("what one window shows the other shows: step, question, language, view, selection, blank and what is in sight", async () => {
  await fresh({ address: "#story=neuvolasta&step=1&lang=en" }, async (desk) => {
    const wall = await openWall(desk);
    await inStep(desk);
    await expectNoViolations(desk);
    const button = (name: string) => desk.locator("polku-desk").getByRole("button", { name, exact: true });
    await button("Next").click();
    await expect.poll(() => stepOf(wall)).toContain("2 / 4");
    await wall.keyboard.press("PageDown");
    await expect.poll(() => desk.locator("polku-story").innerText()).toContain("Step 3 of 4");
    expect(await desk.locator(".desk-next").innerText()).toMatch(/4 \/ 4\s+Tampere/);

    await button("Blank the wall").click();
    await expect.poll(() => wall.locator(".wall-blank").count()).toBe(1);
    await wall.keyboard.press("b");
    await expect.poll(() => button("Blank the wall").getAttribute("aria-pressed")).toBe("false");

    // A paused wall stays where it is, and follows again at once.
    await button("Pause the wall").click();
    await expect.poll(() => wall.locator(".wall").getAttribute("data-paused")).toBe("");
    await button("Next").click();
    await expect.poll(() => desk.locator("polku-story").innerText()).toContain("Step 4 of 4");
    await button("Pause the wall").click();
    await expect.poll(() => stepOf(wall)).toContain("4 / 4");

    await desk.locator("polku-header label", { hasText: "sv" }).click();
    await expect.poll(() => wall.locator(".wall h1").innerText()).toContain("Vilka tjänster");
    await desk.evaluate(
      () => (location.hash = `${location.hash.replace("lang=sv", "lang=en")}&selected=perhetyo`),
    );
    await expect.poll(() => wall.locator("[data-service=perhetyo][data-role=selected]").count()).toBe(1);
    await desk.evaluate(() => (location.hash = location.hash.replace("lang=", "view=pilots&lang=")));
    await expect.poll(() => wall.locator(".wall-rows li").count()).toBeGreaterThan(0);
    // The pages are the wall's; they are turned from both windows.
    await button("Next").click();
    await expect.poll(() => wall.locator(".wall-rows").getAttribute("data-page")).toBe("2");
  });
});

test("either window may be closed and opened again, or reloaded, and takes the state of the other", async () => {
  await fresh({ address: "#story=neuvolasta&step=1&lang=en" }, async (desk) => {
    const wall = await openWall(desk);
    await inStep(desk);
    await wall.close();
    await expect.poll(() => stateOf(desk).innerText()).toContain("does not answer");
    await desk.locator("polku-story").getByRole("button", { name: "Next" }).click();
    const again = await openOther(desk, () =>
      desk.getByRole("button", { name: "Open the wall’s window" }).click(),
    );
    await expect.poll(() => stepOf(again)).toContain("2 / 4");
    await inStep(desk);

    // What changes while a window loads is not lost: it takes what lives, not its own older address.
    const older = again.url();
    await again.goto("about:blank");
    await desk.locator("polku-story").getByRole("button", { name: "Next" }).click();
    await again.goto(older);
    await expect.poll(() => stepOf(again)).toContain("3 / 4");
    await desk.reload();
    await inStep(desk);
    await expect.poll(() => desk.locator("polku-story").innerText()).toContain("Step 3 of 4");

    await desk.close();
    await expect.poll(() => again.locator(".wall-lost").count()).toBe(1);
    expect(await again.locator(".wall-blank").count()).toBe(0);
    await again.keyboard.press("b");
    const led = await openOther(again, async () => {
      await again.keyboard.press("b");
      await again.mouse.move(300, 300);
      await again.getByRole("button", { name: "A window for the facilitator" }).click();
    });
    await inStep(led);
    await expect.poll(() => led.locator("polku-story").innerText()).toContain("Step 3 of 4");
    await expect.poll(() => again.locator(".wall-lost").count()).toBe(0);
  });
});

test("both closed, the address and what the browser keeps bring them back; another pair is left alone", async () => {
  await fresh({ address: "#story=neuvolasta&step=2&lang=en" }, async (desk) => {
    const wall = await openWall(desk);
    await inStep(desk);
    const notes = desk.getByLabel("My own notes");
    await notes.fill("Ask who has met a family like this");
    await desk.locator("polku-desk").getByRole("button", { name: "Blank the wall" }).click();
    await expect.poll(() => wall.locator(".wall-blank").count()).toBe(1);

    const context = desk.context();
    const other = await context.newPage();
    await other.goto(desk.url().replace(/#.*/, "#from=neuvola&lang=en"));
    await untilReady(other);
    const otherWall = await openWall(other);
    await inStep(other);
    await other.keyboard.press("Escape");
    await other.locator("polku-desk").getByRole("button", { name: "Pause the wall" }).click();
    await expect.poll(() => otherWall.locator(".wall").getAttribute("data-paused")).toBe("");
    expect(await wall.locator(".wall").getAttribute("data-paused")).toBeNull();
    expect(await otherWall.locator(".wall-blank").count()).toBe(0);

    const addresses = [desk.url(), wall.url()] as const;
    await Promise.all([desk.close(), wall.close()]);
    const backWall = await context.newPage();
    await backWall.goto(addresses[1]);
    await expect.poll(() => stepOf(backWall)).toContain("2 / 4");
    await expect.poll(() => backWall.locator(".wall-blank").count()).toBe(1);
    const backDesk = await context.newPage();
    await backDesk.goto(addresses[0]);
    await inStep(backDesk);
    await expect.poll(() => backDesk.getByLabel("My own notes").inputValue()).toContain("Ask who has met");
  });
});

test("a network of a file is on the wall too", async () => {
  await fresh({ address: "#from=neuvola&lang=en" }, async (desk) => {
    const wall = await openWall(desk);
    await inStep(desk);
    await desk.locator("polku-explorer input.picker").setInputFiles(tiny);
    await expect.poll(() => stepOf(wall)).toContain("Mallimaa");
    await expect.poll(() => wall.locator("[data-service]").count()).toBeGreaterThan(2);
    expect(await wall.locator(".wall-code").innerText()).toContain("in this browser only");
  });
});

test("the wall shows what the facilitator's map has in sight, until it is to show all again", async () => {
  await fresh({ address: "#from=neuvola&lang=en" }, async (desk) => {
    const wall = await openWall(desk);
    await inStep(desk);
    const named = () =>
      wall
        .locator("[data-service]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-service") ?? "").toSorted());
    await expect.poll(async () => (await named()).length).toBeGreaterThan(5);
    const all = await named();
    const zoom = desk.getByRole("button", { name: "Zoom in" });
    const button = (name: string) => desk.locator("polku-desk").getByRole("button", { name, exact: true });
    await zoom.click();
    await zoom.click();
    await button("Send this view to the wall").click();
    await button("Whole picture to the wall").waitFor();
    await expect.poll(named).not.toEqual(all);
    await button("Whole picture to the wall").click();
    await expect.poll(named).toEqual(all);
  });
});

/** Ends a window at once, without a word to the other. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent("crash");
  void session.send("Page.crash").catch(() => undefined);
  await gone;
  await page.close();
}

test("killed, the windows are brought back by their addresses, and are in step again", async () => {
  await fresh({ address: "#story=neuvolasta&step=1&lang=en" }, async (desk) => {
    const context = desk.context();
    const open = async (address: string) => {
      const page = await context.newPage();
      await page.goto(address);
      await untilReady(page);
      return page;
    };
    const wall = await openWall(desk);
    await inStep(desk);
    await desk.locator("polku-story").getByRole("button", { name: "Next" }).click();
    await expect.poll(() => stepOf(wall)).toContain("2 / 4");
    await expect.poll(() => wall.url()).toContain("step=2");
    const [deskAddress, wallAddress] = [desk.url(), wall.url()];
    // A window and the one that it opened have one process.
    await kill(desk);
    await wall.close();
    const again = await open(wallAddress);
    await expect.poll(() => stepOf(again)).toContain("2 / 4");
    await again.keyboard.press("PageDown");
    await expect.poll(() => stepOf(again)).toContain("3 / 4");
    const led = await open(deskAddress);
    await inStep(led);
    await expect.poll(() => led.locator("polku-story").innerText()).toContain("Step 3 of 4");
    await led.locator("polku-desk").getByRole("button", { name: "Next" }).click();
    await expect.poll(() => stepOf(again)).toContain("4 / 4");
  });
});
