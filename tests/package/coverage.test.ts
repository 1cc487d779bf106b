import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "polku-coverage-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function check(outline: unknown, ...args: string[]) {
  const file = join(scratch, "outline.json");
  writeFileSync(file, typeof outline === "string" ? outline : JSON.stringify(outline));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["packages/cli/dist/main.js", "check", "fixtures/tiny.yaml", "--coverage", file, ...args],
    { cwd: root, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

const cited = ["services", "links", "places", "roles", "practices", "pilots"];
const tiny = (headings: unknown[]) => ({ "tiny.yaml": { title: "Tiny", headings } });

describe("polku check --coverage", () => {
  test("lists what cites each heading, and is content where nothing is left", () => {
    const { status, stdout, stderr } = check(tiny(cited), "--verbose");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^ +7 {2}services\n +tiny:perhekeskus, tiny:neuvola/m);
    expect(stdout).toContain("6 of 6 headings and rows cited");
  });

  test("tells what is neither cited nor explained, and what both", () => {
    const left = check(tiny([...cited, "areas"]));
    expect(left.status).toBe(1);
    expect(left.stderr).toBe("tiny.yaml › areas: neither cited nor explained\n");
    const both = check(
      tiny(cited.map((at) => (at === "places" ? { at, why: "None." } : at))),
      "--lang",
      "sv",
    );
    expect(both.stderr).toBe("tiny.yaml › places: hänvisning, fast dispositionen säger varför inte\n");
    expect(check(tiny([...cited, { at: "areas", why: "Made up." }])).status).toBe(0);
  });

  test("tells which element cites what is not there", () => {
    const { status, stderr } = check(tiny(cited.filter((at) => at !== "places")));
    expect(status).toBe(1);
    expect(stderr).toContain(
      "tiny:mallilan-kohtaamispaikka: tiny.yaml › places: the outline has no such heading",
    );
  });

  test("looks for the words in the documents where they are at hand", () => {
    writeFileSync(join(scratch, "tiny.yaml"), cited.filter((at) => at !== "places").join("\n"));
    const { status, stderr } = check(tiny(cited), "--texts", scratch);
    expect(status).toBe(1);
    expect(stderr).toBe("tiny:mallilan-kohtaamispaikka: tiny.yaml › places: not in the document: places\n");
  });

  test("says what is wrong with an outline", () => {
    expect(check("{")).toMatchObject({ status: 2, stderr: expect.stringContaining("outline.json") });
    expect(check({ "tiny.yaml": ["services"] })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("tiny.yaml"),
    });
  });
});
