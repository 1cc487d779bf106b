import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "polku-sources-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function sources(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["packages/cli/dist/main.js", "sources", ...args],
    { cwd: root, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

describe("polku sources", () => {
  test("tells where elements are written, what was concluded among it", () => {
    const { status, stdout } = sources("fixtures/pirkanmaa.yaml", "perhetyo", "hybridi", "--lang", "fi");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Perhetyö \[perhetyo\]\n {2}004_369eca7e9efdc659\.txt\n {4}Perhekeskus › Perhetyö\n/,
    );
    expect(stdout).toContain("(päätelty lähteestä)");
    expect(stdout).toContain("Hybridi-malli [hybridi]");
  });

  test("leads to the line of a document that is at hand", () => {
    writeFileSync(join(scratch, "tiny.yaml"), "Contents\n\nservices\nlinks\n");
    const { stdout } = sources("fixtures/tiny.yaml", "neuvola", "perhetyo-neuvola", "--texts", scratch);
    expect(stdout).toContain("tiny.yaml:3:1: services");
    expect(stdout).toContain("tiny.yaml:4:1: links");
    const { stdout: json } = sources("fixtures/tiny.yaml", "neuvola", "--texts", scratch, "--json");
    expect(JSON.parse(json)).toMatchObject([
      {
        id: "neuvola",
        kind: "service",
        sources: [{ document: "tiny.yaml", passage: { line: 3, column: 1 } }],
      },
    ]);
  });

  test("without ids tells of every element that cites something", () => {
    const { stdout } = sources("fixtures/tiny.yaml", "--json");
    const ids = (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id);
    expect(ids).toContain("lastenpsykiatria-ot-keskus");
    expect(ids).toContain("yhteisvastaanotto-mallila");
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("says which id is not there, with the nearest, in each language", () => {
    for (const [language, words] of Object.entries({
      fi: "tarkoititko",
      sv: "menade du",
      en: "did you mean",
    })) {
      const { status, stdout, stderr } = sources("fixtures/tiny.yaml", "neuvla", "--lang", language);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toContain(`${words} "neuvola"?`);
    }
    expect(sources()).toMatchObject({ status: 2, stderr: expect.stringContaining("sources takes a model") });
  });
});
