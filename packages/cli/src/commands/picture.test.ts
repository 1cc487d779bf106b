import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { polku } from "../../../../tests/support/polku.ts";

const tiny = "fixtures/tiny.yaml";
const scratch = mkdtempSync(join(tmpdir(), "polku-picture-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("picture", () => {
  test("writes the map of an answer, with the question in the reader's language", async () => {
    const file = join(scratch, "map.svg");
    const { code, out, err } = await polku(
      "picture",
      tiny,
      "--from",
      "neuvola",
      "--area",
      "mallila",
      "--out",
      file,
      "--lang",
      "en",
    );
    expect({ code, out, err }).toEqual({ code: 0, out: "", err: `Written: ${file}\n` });
    const svg = readFileSync(file, "utf8");
    expect(svg).toMatch(/^<svg /u);
    expect(svg).toContain("Which services reach a client");
    expect(svg).toContain("5 services reach the client.");
    expect(svg).not.toContain("if</text>");
  });

  test("draws the route to a service; hollow, and marked, where it takes other conditions", async () => {
    const there = await polku(
      "picture",
      tiny,
      "--from",
      "neuvola",
      "--area",
      "mallila",
      "--to",
      "perhetyo",
      "--lang",
      "en",
    );
    expect(there.code).toBe(0);
    expect(there.out).toContain(">1</text>");
    expect(there.out).not.toContain("if</text>");
    const notThere = await polku(
      "picture",
      tiny,
      "--from",
      "neuvola",
      "--area",
      "mallila",
      "--to",
      "ot-keskus",
      "--lang",
      "en",
    );
    expect(notThere).toMatchObject({ code: 0, err: "" });
    expect(notThere.out).toContain(">1 if</text>");
  });

  test("refuses an ending that is not .svg, and an unknown service with the nearest name", async () => {
    expect(
      await polku("picture", tiny, "--from", "neuvola", "--out", join(scratch, "map.pdf")),
    ).toMatchObject({ code: 2 });
    const unknown = await polku("picture", tiny, "--from", "neuvla", "--lang", "en");
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain("neuvola");
  });
});
