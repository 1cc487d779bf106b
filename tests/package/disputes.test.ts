import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

function disputes(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["packages/cli/dist/main.js", "disputes", ...args],
    { cwd: root, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

const pirkanmaa = "fixtures/pirkanmaa.yaml";

describe("polku disputes", () => {
  test.each([
    ["fi", "Koordinoi palvelukokonaisuutta [tehtava-koordinointi] (kiistanalainen)", "Perusterveydenhuolto"],
    ["sv", "[tehtava-koordinointi] (omstridd)", "Primärvården"],
    ["en", "[tehtava-koordinointi] (disputed)", "Primary health care"],
  ])("lists what is disputed, by whom, and where it is written, in %s", (lang, heading, by) => {
    const { status, stdout, stderr } = disputes(pirkanmaa, "--lang", lang);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const entry = stdout.split("\n\n").find((one) => one.includes("[tehtava-koordinointi]")) ?? "";
    expect(entry).toContain(heading);
    expect(entry).toContain(`  ${by}`);
    expect(entry).toContain("    004_369eca7e9efdc659.txt: ");
  });

  test("--json gives every one as data, disputed ones first", () => {
    const { status, stdout } = disputes(pirkanmaa, "--json");
    expect(status).toBe(0);
    const found = JSON.parse(stdout) as { id: string; status: string; sources: unknown[] }[];
    const disputed = found.filter((one) => one.status === "disputed");
    expect(disputed.length).toBeGreaterThan(15);
    expect(found.slice(0, disputed.length)).toEqual(disputed);
    expect(found.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  test("says so where nothing is disputed", () => {
    expect(disputes("fixtures/tiny.yaml").stdout).toBe(
      "Disputed or left open: 0; others on which views are taken: 0\n",
    );
  });

  test("a bad model is told with its place, wrong use in one line", () => {
    const bad = disputes("fixtures/invalid/wrong-date.yaml");
    expect(bad.status).toBe(1);
    expect(bad.stderr).toMatch(/^fixtures\/invalid\/wrong-date\.yaml:\d+:\d+: error wrong-date: /);
    expect(disputes()).toMatchObject({ status: 2, stdout: "" });
  });
});
