import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { polku } from "../../../../tests/support/polku.ts";

const tiny = "fixtures/tiny.yaml";
const scratch = mkdtempSync(join(tmpdir(), "polku-report-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What is written to a file with this ending. */
async function written(name: string, ...args: string[]): Promise<string> {
  const file = join(scratch, name);
  const { code, out } = await polku("report", tiny, ...args, "--out", file, "--lang", "en");
  expect({ code, out }).toEqual({ code: 0, out: "" });
  return readFileSync(file, "latin1");
}

describe("report", () => {
  test.each([
    [[], "Which services reach a client"],
    [["--to", "perheneuvola"], "Which routes"],
    [["--to", "ot-keskus", "--area", "mallila"], "What would it take"],
    [["--areas", "all"], "Which gaps"],
    [["--ask", "gatekeepers"], "depend"],
    [["--with", "area=mallila"], "What is different"],
    [["--without", "verkostokoordinaattori"], "What if"],
  ])("asks what %j mean", async (options, title) => {
    const page = await written(`${title.length}-${options.length}.html`, "--from", "neuvola", ...options);
    expect(page).toMatch(/<html lang="en">/);
    expect(/<h1>(.*)<\/h1>/.exec(page)?.[1]).toContain(title);
    expect(page).toContain("Invented example");
  });

  test("writes Word and spreadsheet files by their endings", async () => {
    expect(await written("report.docx", "--from", "neuvola")).toMatch(/^PK/);
    expect(await written("report.xlsx", "--from", "neuvola", "--details")).toMatch(/^PK/);
  });

  test("refuses other endings, an unknown service and an unknown kind, with the nearest", async () => {
    const out = join(scratch, "report.pdf");
    expect(await polku("report", tiny, "--from", "neuvola", "--out", out)).toMatchObject({ code: 2 });
    const html = join(scratch, "none.html");
    const unknown = await polku("report", tiny, "--from", "neuvla", "--out", html, "--lang", "en");
    expect(unknown).toMatchObject({ code: 1 });
    expect(unknown.err).toContain("neuvola");
    const kind = await polku(
      "report",
      tiny,
      "--ask",
      "routs",
      "--from",
      "neuvola",
      "--out",
      html,
      "--lang",
      "en",
    );
    expect(kind).toMatchObject({ code: 2 });
    expect(kind.err).toContain("routes");
  });
});

describe("cards", () => {
  test("makes one card a service, or of those that are named", async () => {
    const file = join(scratch, "cards.html");
    expect(await polku("cards", tiny, "--out", file, "--lang", "sv")).toMatchObject({ code: 0 });
    const all = readFileSync(file, "utf8");
    expect(all.match(/<article/g)).toHaveLength(7);
    expect(all).toContain('<html lang="sv">');
    await polku("cards", tiny, "--targets", "neuvola,perhetyo", "--out", file, "--force");
    expect(readFileSync(file, "utf8").match(/<article/g)).toHaveLength(2);
    const unknown = await polku(
      "cards",
      tiny,
      "--targets",
      "neuvla",
      "--out",
      file,
      "--force",
      "--lang",
      "en",
    );
    expect(unknown).toMatchObject({ code: 1 });
    expect(unknown.err).toContain("neuvola");
  });
});
