import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { polku } from "../../../../tests/support/polku.ts";

const tiny = "fixtures/tiny.yaml";
const patch = "fixtures/workshops/mallimaa.workshop.yaml";
const scratch = mkdtempSync(join(tmpdir(), "polku-workshop-"));
const out = join(scratch, "out.yaml");
beforeEach(() => rmSync(out, { force: true }));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Another group’s file of the same workshop. */
function otherPatch(items: string, of = "tiny"): string {
  const file = join(scratch, "other.workshop.yaml");
  const head = `polku: 1\nworkshop: mallimaa-2026-03-12\nof: ${of}\ntitle: Työpaja\ndate: 2026-03-12\n`;
  writeFileSync(file, `${head}groups: [{ id: ryhma-1, name: Ryhmä 1 }]\nitems:\n${items}`);
  return file;
}

describe("review", () => {
  test("lists what there is to decide on with its decision, the votes, and what is accepted", async () => {
    const { code, out, err } = await polku("review", tiny, patch, "--lang", "en");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(
      "[proposal-1] Ryhmä 2, proposal: Maternity and child health clinic, Child psychiatry – accepted",
    );
    expect(out).toContain("[note-1] Ryhmä 1, note: Maternity and child health clinic – rejected\n  Avoinna");
    expect(out).toContain("[disagreement-1] Ryhmä 1, disagreement:");
    expect(out).toMatch(/Votes\n {2}2 {2}.+ \(Ryhmä 1: 1 and Ryhmä 2: 1\)/);
    expect(out).toContain("What is accepted makes 2 changes.");
  });

  test("accepted and rejected items become the changed model, which is valid", async () => {
    const args = ["--accept", "correction-1,disagreement-1", "--reject", "proposal-1", "--out", out];
    const { code, err } = await polku("review", tiny, patch, ...args, "--lang", "en");
    expect({ code, err }).toEqual({ code: 0, err: `Written: ${out} (5 changes)\n` });
    expect(await polku("check", out, "--strict")).toMatchObject({ code: 0 });
    expect((await polku("disputes", out, "--lang", "en")).out).toContain("aina pyydettäessä");
    expect(readFileSync(out, "utf8")).not.toContain("items › proposal-1");
  });

  test("the scenario of what is accepted is applied to the same model", async () => {
    await polku("review", tiny, patch, "--accept", "all", "--as", "scenario", "--out", out);
    const applied = await polku("apply", tiny, out);
    const changed = await polku("review", tiny, patch, "--accept", "all", "--as", "model");
    expect(applied).toEqual({ ...changed, err: "" });
  });

  test("the workshop with the decisions is a file that can be reviewed again", async () => {
    await polku(
      "review",
      tiny,
      patch,
      "--reject",
      "correction-1",
      "--comment",
      "Vanhaa",
      "--as",
      "workshop",
      "--out",
      out,
    );
    const again = await polku("review", tiny, out, "--lang", "en", "--json");
    const { items } = JSON.parse(again.out) as {
      items: { item: { id: string }; verdict?: string; comments?: string[] }[];
    };
    expect(items.find(({ item }) => item.id === "correction-1")).toMatchObject({
      verdict: "rejected",
      comments: ["Vanhaa"],
    });
  });

  test("files of several groups are merged, and what they say in two ways is told", async () => {
    const other = otherPatch(
      '  - { kind: note, id: note-1, at: "2026-03-12T10:05:00Z", group: ryhma-1, on: neuvola, text: Toisin }\n' +
        '  - { kind: note, id: note-9, at: "2026-03-12T10:30:00Z", on: neuvola, text: Lisäksi }\n',
    );
    const { code, out, err } = await polku("review", tiny, patch, other, "--lang", "en");
    expect(code).toBe(0);
    expect(err).toContain("There are two versions of “Avoinna myös lauantaisin.” (note-1). Both are kept.");
    expect(out.match(/\[note-1\]/g)).toHaveLength(2);
    expect(out.match(/\[proposal-1\]/g)).toHaveLength(1);
    expect(out).toContain("Lisäksi");
  });

  test("a patch of another model is an error, and one about an unknown element a warning with its line", async () => {
    const unknown = otherPatch('  - { kind: dot, id: d, at: "2026-03-12T10:05:00Z", on: neuvla }\n');
    expect((await polku("review", tiny, unknown, "--lang", "en")).err).toMatch(
      /other\.workshop\.yaml:8:\d+: warning unknown-reference: .+Did you mean “neuvola”/,
    );
    const other = otherPatch("  []\n", "other");
    expect(await polku("review", tiny, patch, other)).toMatchObject({ code: 1 });
  });

  test.each([
    [["--accept", "proposal-2"], 2, "proposal-1"],
    [["--accept", "note-1", "--reject", "note-1"], 2, "note-1"],
    [["--as", "modl"], 2, "model"],
  ])("wrong use: %j", async (args, code, said) => {
    const result = await polku("review", tiny, patch, ...args);
    expect(result.code).toBe(code);
    expect(result.err).toContain(said);
  });

  test("what is accepted and can’t be made is refused with the reason, and nothing is written", async () => {
    const other = otherPatch('  - { kind: note, id: n, at: "2026-03-12T10:05:00Z", on: nobody, text: X }\n');
    const result = await polku("review", tiny, other, "--accept", "n", "--out", out);
    expect(result.code).toBe(1);
    expect(result.err).toContain("error unknown-reference");
    expect(() => readFileSync(out)).toThrow("ENOENT");
  });
});

describe("minutes", () => {
  test.each([
    ["fi", "Muistio"],
    ["sv", "Minnesanteckningar"],
    ["en", "Minutes"],
  ])("in %s, as Markdown by default", async (lang, heading) => {
    const { code, out } = await polku("minutes", tiny, patch, "--lang", lang);
    expect(code).toBe(0);
    expect(out.startsWith(`# ${heading}: `)).toBe(true);
  });

  test("as a page whose links lead to the explorer", async () => {
    const file = join(scratch, "minutes.html");
    const explorer = "https://example.org/polku/";
    expect(await polku("minutes", tiny, patch, "--explorer", explorer, "--out", file)).toMatchObject({
      code: 0,
    });
    const page = readFileSync(file, "utf8");
    expect(page).toContain('<a href="https://example.org/polku/#from=neuvola&amp;area=mallila">');
  });

  test("another ending, and another address, are wrong use", async () => {
    expect(await polku("minutes", tiny, patch, "--out", join(scratch, "m.pdf"))).toMatchObject({ code: 2 });
    expect(await polku("minutes", tiny, patch, "--explorer", "javascript:alert(1)")).toMatchObject({
      code: 2,
    });
  });
});
