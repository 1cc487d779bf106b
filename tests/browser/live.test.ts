import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";
import { expectNoViolations, openExplorer } from "../support/explorer-page.ts";

const main = resolve(import.meta.dirname, "../../packages/cli/dist/main.js");
const scratch = realpathSync(mkdtempSync(join(tmpdir(), "polku-live-")));
const file = join(scratch, "oma verkosto.yaml");
const text = `# Kept by hand
polku: 1
id: own
name: Own
levels:
  - { id: basic, name: Basic } # everyday
services:
  - { id: clinic, name: Clinic, level: basic }
  - { id: school, name: School, level: basic }
links:
  - { kind: referral, from: clinic, to: school }
`;

let browser: Browser;
let child: ChildProcess;
let address = "";
beforeAll(async () => {
  writeFileSync(file, text);
  child = spawn(process.execPath, [main, "view", file, "--write", "--lang", "en"]);
  const [said] = (await once(child.stdout as NonNullable<typeof child.stdout>, "data")) as [Buffer];
  address = /http:\S+/.exec(String(said))?.[0] ?? "";
  browser = await sharedBrowser();
});
afterAll(async () => {
  await closeProfiles(browser);
  child.kill("SIGINT");
  const [code] = (await once(child, "exit")) as [number];
  rmSync(scratch, { recursive: true });
  expect(code).toBe(0);
});

const count = (page: Page) => page.locator("polku-answers .count").innerText();
const live = (page: Page) => page.locator("polku-live");

test("a file is followed as it is saved, a broken one is told over the last good state, and changes are written", async () => {
  const opened = "#from=clinic&selected=school&lang=en";
  const explorer = await openExplorer(browser, { home: address, address: opened, canvas: false });
  const { page } = explorer;
  expect(await count(page)).toContain("2 services");

  writeFileSync(
    file,
    text.replace(
      "links:",
      "  - { id: help, name: Help, level: basic }\nlinks:\n  - { kind: referral, from: school, to: help }",
    ),
  );
  await expect.poll(() => count(page)).toContain("3 services");
  expect(await page.locator("polku-details").innerText()).toContain("School");

  writeFileSync(file, text.replace("to: school", "to: shcool"));
  await expect.poll(() => live(page).innerText()).toMatch(/saved with 1 error[^]*line 11, column[^]*school/);
  expect(await count(page)).toContain("3 services");
  await expectNoViolations(page);
  writeFileSync(file, text);
  await expect.poll(() => count(page)).toContain("2 services");
  expect(await live(page).innerText()).toBe("");

  await page.getByRole("banner").getByRole("button", { name: "What if …" }).click();
  await page.getByRole("button", { name: "Add a service" }).first().click();
  await page.getByLabel(/Name \(required\)/).fill("Added");
  await page.keyboard.press("Enter");
  const write = live(page).getByRole("button", { name: "Write 1 change to oma verkosto.yaml" });
  writeFileSync(file, text.replace("Kept by hand", "Kept elsewhere"));
  await expect
    .poll(async () => {
      // It is gone as soon as it has been written.
      await write.click({ timeout: 300 }).catch(() => undefined);
      return readFileSync(file, "utf8");
    })
    .toContain("en: Added");
  expect(readFileSync(file, "utf8")).toContain("# Kept elsewhere");
  expect(readFileSync(file, "utf8")).toContain("# everyday");
  await expect.poll(() => page.locator("polku-scenario .bar").count()).toBe(0);
  await explorer.close();
});

test("the server answers this computer's own names alone, nothing outside the explorer, and writes by the tag", async () => {
  const ask = async (
    path: string,
    init: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ) => {
    const { port } = new URL(address);
    const asked = request({
      host: "127.0.0.1",
      port,
      path,
      method: init.method ?? "GET",
      headers: init.headers ?? {},
    });
    asked.end(init.body);
    const [answer] = (await once(asked, "response")) as [import("node:http").IncomingMessage];
    answer.resume();
    return answer;
  };
  const model = `/model/${encodeURIComponent("oma verkosto.yaml")}`;
  const own = await ask(model);
  expect([own.statusCode, own.headers["x-content-type-options"]]).toEqual([200, "nosniff"]);
  const statusOf = async (...args: Parameters<typeof ask>) => (await ask(...args)).statusCode;
  expect(await statusOf("/", { headers: { Host: "evil.example" } })).toBe(403);
  expect(await statusOf("/../package.json")).toBe(404);
  expect(await statusOf("/%2e%2e/package.json")).toBe(404);
  expect(await statusOf("/%00")).toBe(404);
  expect(await statusOf("/%ff")).toBe(404);
  expect(await statusOf("/", { method: "POST" })).toBe(405);
  const before = readFileSync(file, "utf8");
  expect(await statusOf(model, { method: "PUT", body: "x", headers: { "If-Match": '"other"' } })).toBe(412);
  const headers = { "If-Match": String(own.headers.etag), Origin: "http://evil.example" };
  expect(await statusOf(model, { method: "PUT", body: "x", headers })).toBe(403);
  expect(readFileSync(file, "utf8")).toBe(before);
});
