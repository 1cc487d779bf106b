import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { budgets } from "../support/budgets.ts";

const root = resolve(import.meta.dirname, "../..");
const pirkanmaa = "fixtures/pirkanmaa.yaml";
const scenario = "fixtures/scenarios/paivaperho-koko-maakunta.yaml";
const scratch = mkdtempSync(join(tmpdir(), "polku-map-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function map(...args: string[]) {
  const program = join(root, "packages/cli/dist/main.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "map", ...args, "--lang", "en"], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** Makes a file, and reads what is in it. */
function make(name: string, ...args: string[]) {
  const file = join(scratch, name);
  expect(map(...args, "--out", file)).toEqual({ status: 0, stdout: "", stderr: `Written: ${file}\n` });
  const page = readFileSync(file, "utf8");
  const [, data = ""] =
    /<script type="application\/json" id="polku-content">(.*?)<\/script>/su.exec(page) ?? [];
  return {
    page,
    content: JSON.parse(data) as { model: { id: string }; scenarios: unknown[]; address: string },
  };
}

test("one file of less than a megabyte, whose policy allows its own script alone", () => {
  const { page, content } = make("pirkanmaa.html", pirkanmaa);
  expect(gzipSync(page).length).toBeLessThan(budgets.offlineFile);
  expect(content).toMatchObject({ model: { id: "pirkanmaa" }, scenarios: [], address: "lang=en" });
  const scripts = [...page.matchAll(/<script type="module"[^>]*>(.*?)<\/script>/gsu)].map(
    ([, text = ""]) => text,
  );
  expect(scripts).toHaveLength(1);
  const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(page) ?? [];
  const hash = createHash("sha256")
    .update(scripts[0] ?? "")
    .digest("base64");
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  // Nothing of it is elsewhere, and the licences of what is in it are there.
  const [markup = ""] = page.split(scripts[0] ?? "");
  expect(markup).not.toMatch(/(?:src|href)="(?!data:)/u);
  expect(markup).toContain("MIT");
});

test("it opens with the question of the options; a single scenario is open, several are listed", () => {
  const one = make("one.html", pirkanmaa, "--scenario", scenario, "--from", "neuvola", "--area", "orivesi");
  expect(one.content.scenarios).toHaveLength(1);
  expect(one.content.address).toMatch(/^from=neuvola&area=orivesi&scenario=.*&changes=.*&lang=en$/u);
  const two = make(
    "two.html",
    pirkanmaa,
    "--scenario",
    scenario,
    "--scenario",
    scenario,
    "--from",
    "neuvola",
    "--to",
    "ot-keskus",
  );
  expect(two.content.scenarios).toHaveLength(2);
  expect(two.content.address).toBe("ask=why-not&from=neuvola&to=ot-keskus&lang=en");
  const gaps = make("gaps.html", "fixtures/tiny.yaml", "--from", "neuvola", "--areas", "all");
  expect(gaps.content.address).toMatch(/^ask=gaps&from=neuvola&areas=/u);
});

test.each<[string, RegExp, string[]]>([
  ["another ending", /has to end in one of \.html/u, [pirkanmaa, "-o", join(scratch, "map.pdf")]],
  ["no file to write", /--out is missing/u, [pirkanmaa]],
  [
    "a question about nobody",
    /--from is missing/u,
    [pirkanmaa, "--area", "nokia", "-o", join(scratch, "x.html")],
  ],
  ["an unknown service", /neuvola/u, [pirkanmaa, "--from", "neuvla", "-o", join(scratch, "x.html")]],
  [
    "a scenario of another network",
    /pirkanmaa/u,
    ["fixtures/tiny.yaml", "--scenario", scenario, "-o", join(scratch, "x.html")],
  ],
])("refuses %s", (_, message, args) => {
  const { status, stdout, stderr } = map(...args);
  expect(status).toBeGreaterThan(0);
  expect(stdout).toBe("");
  expect(stderr).toMatch(message);
});

test("a file that exists is kept without --force", () => {
  const file = join(scratch, "mine.html");
  writeFileSync(file, "mine");
  expect(map("fixtures/tiny.yaml", "-o", file).status).toBe(2);
  expect(readFileSync(file, "utf8")).toBe("mine");
});
