import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { polku } from "../../../../tests/support/polku.ts";

const scratch = mkdtempSync(join(tmpdir(), "polku-sources-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("polku sources", () => {
  test("shows where elements are written, and what was inferred", async () => {
    const { code, out } = await polku(
      "sources",
      "fixtures/pirkanmaa.yaml",
      "perhetyo",
      "hybridi",
      "--lang",
      "fi",
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Perhetyö \[perhetyo\]\n {2}004_369eca7e9efdc659\.txt\n {4}Perhekeskus › Perhetyö\n/,
    );
    expect(out).toContain("(päätelty lähteestä)");
    expect(out).toContain("Hybridi-malli [hybridi]");
  });

  test("leads to the line of a document that is at hand", async () => {
    writeFileSync(join(scratch, "tiny.yaml"), "Contents\n\nservices\nlinks\n");
    const { out } = await polku(
      "sources",
      "fixtures/tiny.yaml",
      "neuvola",
      "perhetyo-neuvola",
      "--texts",
      scratch,
    );
    expect(out).toContain("tiny.yaml:3:1: services");
    expect(out).toContain("tiny.yaml:4:1: links");
    const { out: json } = await polku(
      "sources",
      "fixtures/tiny.yaml",
      "neuvola",
      "--texts",
      scratch,
      "--json",
    );
    expect(JSON.parse(json)).toMatchObject([
      {
        id: "neuvola",
        kind: "service",
        sources: [{ document: "tiny.yaml", passage: { line: 3, column: 1 } }],
      },
    ]);
  });

  test("without ids lists every element that cites something", async () => {
    const { out } = await polku("sources", "fixtures/tiny.yaml", "--json");
    const ids = (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
    expect(ids).toContain("lastenpsykiatria-ot-keskus");
    expect(ids).toContain("yhteisvastaanotto-mallila");
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("says which id is not there, with the nearest, in each language", async () => {
    for (const [language, words] of Object.entries({
      fi: "Tarkoititko ”",
      sv: "Menade du ”",
      en: "Did you mean “",
    })) {
      const { code, out, err } = await polku("sources", "fixtures/tiny.yaml", "neuvla", "--lang", language);
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err).toContain(`${words}neuvola”?`);
    }
    expect(await polku("sources")).toMatchObject({
      code: 2,
      err: expect.stringContaining("FILE is missing"),
    });
  });
});
