import type { CDPSession } from "playwright-core";
import { expect, test } from "vitest";
import { untilReady, useExplorer } from "../support/explorer-page.ts";

const { fresh } = useExplorer();

/** How many elements of a kind are in memory, on the page or off it. */
async function countInMemory(session: CDPSession, tag: string): Promise<unknown> {
  await session.send("HeapProfiler.collectGarbage");
  const { result } = await session.send("Runtime.evaluate", {
    expression: `customElements.get("${tag}").prototype`,
  });
  const { objects } = await session.send("Runtime.queryObjects", {
    prototypeObjectId: result.objectId ?? "",
  });
  const { result: count } = await session.send("Runtime.callFunctionOn", {
    objectId: objects.objectId ?? "",
    functionDeclaration: "function () { return this.length; }",
    returnByValue: true,
  });
  await session.send("Runtime.releaseObject", { objectId: objects.objectId ?? "" });
  return count.value;
}

test("a map that is left for the text is freed, and so is what was around it", async () => {
  await fresh({ address: "#lang=en" }, async (page) => {
    const session = await page.context().newCDPSession(page);
    for (let times = 0; times < 4; times++)
      for (const view of ["text", "map"]) {
        await page.locator(`polku-header input[name=view][value=${view}]`).check({ force: true });
        await page.locator(`polku-${view}`).waitFor();
        await untilReady(page);
      }
    for (const tag of ["polku-map", "polku-hide", "polku-text"])
      await expect.poll(() => countInMemory(session, tag)).toBeLessThan(2);
  });
});
