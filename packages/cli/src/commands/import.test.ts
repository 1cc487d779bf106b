import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseModel } from "@polku/core";
import { afterAll, describe, expect, test } from "vitest";
import { polku } from "../../../../tests/support/polku.ts";

const root = resolve(import.meta.dirname, "../../../..");
const sheet = join(root, "fixtures/spreadsheets/palvelut-excel.csv");
const scratch = mkdtempSync(join(tmpdir(), "polku-import-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const file = (name: string, text?: string) => {
  const path = join(scratch, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
};
function modelOf(path: string) {
  const checked = parseModel(readFileSync(path), { file: path, strict: true });
  if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join("\n"));
  return checked.model;
}

describe("import", () => {
  test("makes a network of a sheet, and tells what is doubtful by cell", async () => {
    const out = file("first.yaml");
    const { code, err } = await polku("import", sheet, "-o", out, "--lang", "fi");
    expect(code).toBe(0);
    expect(err.replace(out, "first.yaml").split("\n")).toMatchInlineSnapshot(`
      [
        "palvelut-excel.csv:G3: warning unknown-column: Saraketta ”Henkilöstö (htv)” ei tunnistettu, joten se jäi pois. Valitse, mitä siinä on, jos se kuuluu verkostoon.",
        "palvelut-excel.csv:5: warning same-name: ”Neuvola” on jo rivillä 4, mutta muut tiedot eroavat. Ne pidettiin erillään; tämän tunnus on ”neuvola-juupajoki”.",
        "palvelut-excel.csv:D8: warning name-by-area: ”Neuvola” on usean palvelun nimi. Valittiin se, jolla on sama alue kuin tällä rivillä: neuvola-orivesi.",
        "palvelut-excel.csv:C14: warning unknown-municipality: ”Tamprere” ei ole Suomen kunta eikä hyvinvointialue. Se otettiin alueeksi sellaisena kuin se on kirjoitettu. Tarkoititko ”Tampere”?",
        "palvelut-excel.csv:D39: error unknown-name: Nimeä ”Nuorisopsykiatrian osasto” (palvelu) ei löytynyt, joten se jäi pois tästä solusta. Tarkoititko ”Lastenpsykiatrian osasto”?",
        "Luettiin: palvelut-excel: 40 palvelua ja 59 yhteyttä.",
        "Kirjoitettu: first.yaml",
        "",
      ]
    `);
    expect(modelOf(out).services).toHaveLength(40);
  });

  test("of next month's file brings the network up to date, and shows how before it is written", async () => {
    const [out, map] = [file("kept.yaml"), file("map.json")];
    const lines = [
      "Palvelu;Taso;Kunta;Ohjaa",
      "Neuvola;Perustaso;Orivesi;Perhetyö",
      "Perhetyö;Perustaso;Orivesi;",
      "Vanha;Perustaso;;",
    ];
    await polku("import", file("omat-2026-10.csv", lines.join("\n")), "-o", out, "--save-map", map);
    // What was written by hand stays as it is written.
    writeFileSync(
      out,
      readFileSync(out, "utf8").replace("  - id: perhetyo\n", "  - id: perhetyo # ours\n    short: Työ\n"),
    );
    const before = readFileSync(out, "utf8");
    const next = file(
      "omat-2026-11.csv",
      [
        "Palvelu;Taso;Kunta;Ohjaa",
        "Uusi;Erityistaso;;Neuvola",
        "Neuvola;Perustaso;Nokia;Perhetyö",
        "Perhetyö;Perustaso;Orivesi;",
      ].join("\n"),
    );
    const args = ["import", next, "--map", map, "--onto", out, "-o", out, "--lang", "en"];
    const refused = await polku(...args);
    expect(refused.code).toBe(2);
    expect(refused.err.split("\n").slice(1)).toEqual([
      `7 changes to ${out}:`,
      "1. Removes the service “Vanha”.",
      "2. Adds the level “Specialised level”.",
      "3. Changes the source “omat-csv”: document (rewritten); title (rewritten).",
      "4. Adds the area “Nokia”.",
      "5. Changes the service “Neuvola”: areas: Nokia (was Orivesi).",
      "6. Adds the service “Uusi”.",
      "7. Adds the link (referral) from Uusi to Neuvola.",
      "2 elements are cited from another row than before; nothing else of them changed.",
      `${out}: error unwritable-file: it exists already; --force replaces it`,
      "",
    ]);
    expect(readFileSync(out, "utf8")).toBe(before);

    expect((await polku(...args, "--force")).code).toBe(0);
    const written = readFileSync(out, "utf8");
    expect(written).toContain("- id: perhetyo # ours\n    short: Työ\n");
    expect(modelOf(out).services.map(({ id }) => id)).toEqual(["neuvola", "perhetyo", "uusi"]);
    const again = await polku(...args, "--dry-run");
    expect(again.err).toContain(`Nothing changes in ${out}.`);
  });

  test("never replaces another network unseen", async () => {
    const out = file("other.yaml");
    await polku("new", "--name", "Toinen", "--out", out);
    const { code, err } = await polku("import", sheet, "--out", out, "--lang", "en");
    expect(code).toBe(2);
    expect(err).toContain(`${out} exists. This is what the new network changes in it:`);
    expect(modelOf(out).name).toBe("Toinen");
  });

  test.each([
    ["no table", "1;2\n3;4\n", [], 1, "no-table"],
    [
      "a wrong map",
      "Palvelu;Taso\nA;perus\n",
      ["--map", file("wrong.json", '{"sheets": {"*": {"list": "servises"}}}')],
      1,
      "wrong-map",
    ],
    ["an ending that is none", "Palvelu;Taso\nA;perus\n", ["--out", file("a.pdf")], 2, "wrong-usage"],
  ])("refuses %s", async (_what, text, args, expected, code) => {
    const result = await polku("import", file("refused.csv", text), ...args, "--json");
    expect(result.code).toBe(expected);
    expect(JSON.parse(result.out)).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([expect.objectContaining({ code })]),
    });
  });
});

describe("new", () => {
  test("makes a network with levels and municipalities", async () => {
    const out = file("new.yaml");
    expect((await polku("new", "--name", "Meidän kunta", "--counties", "Kainuu,08", "-o", out)).code).toBe(0);
    const model = modelOf(out);
    expect(model).toMatchObject({ id: "meidan-kunta", language: "fi", services: [] });
    expect(model.levels).toHaveLength(4);
    expect(model.areas?.filter(({ kind }) => kind === "municipality")).toHaveLength(8 + 23);
  });

  test("tells the nearest county, and writes nothing", async () => {
    const out = file("none.yaml");
    const { code, err } = await polku(
      "new",
      "--name",
      "A",
      "--counties",
      "Pirkanma",
      "-o",
      out,
      "--lang",
      "en",
    );
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining("Did you mean “Pirkanmaa”?"),
    });
    expect(existsSync(out)).toBe(false);
  });
});

describe("convert", () => {
  test("to a spreadsheet and back changes nothing", async () => {
    const [sheets, yaml, json] = [file("a.xlsx"), file("b.yaml"), file("c.json")];
    const tiny = join(root, "fixtures/tiny.yaml");
    for (const [from, to] of [
      [tiny, sheets],
      [sheets, yaml],
      [yaml, json],
    ] as const)
      expect(await polku("convert", from, to, "--lang", "en")).toEqual({
        code: 0,
        out: "",
        err: `Nothing was left out.\nWritten: ${to}\n`,
      });
    expect(modelOf(json)).toEqual(modelOf(tiny));
    // A network that was written as a spreadsheet and comes back is the same, its sources too.
    const again = await polku("import", sheets, "--onto", yaml, "--dry-run", "--lang", "en");
    expect(again.err.split("\n").slice(1)).toEqual([`Nothing changes in ${yaml}.`, ""]);
  });

  test.each([
    ["an ending that no format has", ["a.pdf"]],
    ["a format that is none", ["a.json", "--format", "nothing"]],
  ])("refuses %s", async (_what, [to = "", ...rest]) => {
    const { code, err } = await polku("convert", join(root, "fixtures/tiny.yaml"), file(to), ...rest);
    expect(code).toBe(2);
    expect(err).toMatch(/^polku: .*graphml/);
    expect(existsSync(file(to))).toBe(false);
  });
});

test("template makes a spreadsheet that is read as an empty network", async () => {
  const out = file("template.xlsx");
  expect((await polku("template", "-o", out, "--language", "sv")).code).toBe(0);
  const { code, out: text } = await polku("import", out, "--language", "sv");
  expect(code).toBe(0);
  const checked = parseModel(text);
  expect(checked.ok && checked.model).toMatchObject({ services: [], levels: [{ id: "basic" }, {}, {}, {}] });
});
