import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { asJson, polku, polkuIn } from "../../../../tests/support/polku.ts";

const root = resolve(import.meta.dirname, "../../../..");
const pirkanmaa = asJson("fixtures/pirkanmaa.yaml");
const scratch = mkdtempSync(join(tmpdir(), "polku-coverage-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function check(outline: unknown, ...args: string[]) {
  const file = join(scratch, "outline.json");
  writeFileSync(file, typeof outline === "string" ? outline : JSON.stringify(outline));
  return polku("check", "fixtures/tiny.yaml", "--coverage", file, ...args);
}

const cited = ["services", "links", "places", "roles", "practices", "pilots"];
const tiny = (headings: unknown[]) => ({ "tiny.yaml": { title: "Tiny", headings } });

describe("polku check --coverage", () => {
  test("lists what cites each heading, and is content where nothing is left", async () => {
    const { code, out, err } = await check(tiny(cited), "--verbose");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^ +7 {2}services\n +tiny:perhekeskus, tiny:neuvola/m);
    expect(out).toContain("6 of 6 headings and rows cited");
  });

  test("names what is neither cited nor explained, and what is both", async () => {
    const left = await check(tiny([...cited, "areas"]));
    expect(left.code).toBe(1);
    expect(left.err).toBe("tiny.yaml › areas: neither cited nor explained\n");
    const both = await check(
      tiny(cited.map((at) => (at === "places" ? { at, why: "None." } : at))),
      "--lang",
      "sv",
    );
    expect(both.err).toBe("tiny.yaml › places: hänvisning, fast dispositionen säger varför inte\n");
    expect((await check(tiny([...cited, { at: "areas", why: "Made up." }]))).code).toBe(0);
  });

  test("names the element that cites what is not there", async () => {
    const { code, err } = await check(tiny(cited.filter((at) => at !== "places")));
    expect(code).toBe(1);
    expect(err).toContain(
      "tiny:mallilan-kohtaamispaikka: tiny.yaml › places: the outline has no such heading",
    );
  });

  test("looks for the words in the documents where they are at hand", async () => {
    writeFileSync(join(scratch, "tiny.yaml"), cited.filter((at) => at !== "places").join("\n"));
    const { code, err } = await check(tiny(cited), "--texts", scratch);
    expect(code).toBe(1);
    expect(err).toBe("tiny:mallilan-kohtaamispaikka: tiny.yaml › places: not in the document: places\n");
  });

  test("says what is wrong with an outline", async () => {
    expect(await check("{")).toMatchObject({ code: 2, err: expect.stringContaining("outline.json") });
    expect(await check({ "tiny.yaml": ["services"] })).toMatchObject({
      code: 2,
      err: expect.stringContaining("tiny.yaml"),
    });
  });
});

test("a model with more warnings than a call has arguments is checked", async () => {
  const services = Array.from({ length: 130_000 }, (_, index) => ({
    id: `s${index}`,
    name: "S",
    level: "a",
  }));
  const model = { polku: 1, id: "m", name: "M", levels: [{ id: "a", name: "A" }], services };
  const { code, out } = await polkuIn({ input: JSON.stringify(model) }, "check", "-");
  expect(code).toBe(0);
  expect(out).toContain("warning no-source");
  expect(out).toMatch(/-: ok \(levels 1, services 130000\)\n$/);
});

describe("polku check", () => {
  test("the Pirkanmaa network is fine, strictly", async () => {
    expect(await polku("check", pirkanmaa, "--strict")).toMatchObject({ code: 0, err: "" });
  });

  test.each(readdirSync(join(root, "fixtures/invalid")))(
    "fixtures/invalid/%s: its own code, located",
    async (file) => {
      const { out, code } = await polku("check", join("fixtures/invalid", file), "--json");
      const issues = JSON.parse(out) as { code: string; line: number; column: number; severity: string }[];
      expect(issues.length).toBeGreaterThan(0);
      for (const issue of issues) {
        expect(issue.code).toBe(basename(file, extname(file)));
        expect(issue.line).toBeGreaterThan(0);
        expect(issue.column).toBeGreaterThan(0);
      }
      expect(code).toBe(issues.some(({ severity }) => severity === "error") ? 1 : 0);
    },
  );

  test("an issue on a line: file:line:column: severity code: message, in the language asked", async () => {
    const { out } = await polku("check", "fixtures/invalid/duplicate-id.yaml", "--lang", "fi");
    expect(out).toMatch(/^fixtures\/invalid\/duplicate-id\.yaml:\d+:\d+: error duplicate-id: Tunnus ”/m);
  });

  test("no file, an unknown file, an unknown option or command: 2 and one line that says so", async () => {
    for (const args of [
      ["check"],
      ["check", "nowhere.yaml"],
      ["check", "fixtures"],
      ["check", pirkanmaa, "--strct"],
      ["chek", pirkanmaa],
      [],
      ["reach", pirkanmaa],
      ["reach", pirkanmaa, "--from", "neuvola", "--age", "four"],
      ["reach", pirkanmaa, "--from", "neuvola", "--lang", "de"],
    ]) {
      const { code, err } = await polku(...args);
      expect({ args, code }).toEqual({ args, code: 2 });
      expect(err.trim().split("\n")).toHaveLength(1);
    }
  });
});
