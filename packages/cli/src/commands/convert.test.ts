import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseModel } from "@polku/core";
import { afterAll, describe, expect, test } from "vitest";
import { polku } from "../../../../tests/support/polku.ts";

const root = resolve(import.meta.dirname, "../../../..");
const tiny = join(root, "fixtures/tiny.yaml");
const registers = join(root, "fixtures/registers");
const scratch = mkdtempSync(join(tmpdir(), "polku-convert-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const file = (name: string) => join(scratch, name);
function modelOf(path: string) {
  const checked = parseModel(readFileSync(path), { file: path });
  if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join("\n"));
  return checked.model;
}

describe("convert", () => {
  test("a register becomes a network with levels by a rule, and tells what it lost", async () => {
    const out = file("ptv.yaml");
    const rule = join(registers, "levels.yaml");
    const { code, err } = await polku(
      "convert",
      join(registers, "ptv-*.json"),
      out,
      "--level-rule",
      rule,
      "--lang",
      "fi",
    );
    expect(code).toBe(0);
    expect(modelOf(out).services.map(({ level }) => level)).toEqual([
      "special",
      "basic",
      "demanding",
      "level-not-known",
    ]);
    for (const line of [
      "Yhteystietoja ei tuoda verkostoon: puhelinnumerot jäivät pois. (2) Perheneuvola, Tampere ja Perheneuvolan puhelin.",
      "Muodossa PTV ei ole palvelujen välisiä yhteyksiä: verkostossa ei ole yhtään yhteyttä, ennen kuin ne lisätään.",
    ])
      expect(err.split("\n")).toContain(line);
  });

  test("a graph and back is the same network", async () => {
    const [graph, out] = [file("tiny.graphml"), file("tiny-back.yaml")];
    const { code, err } = await polku("convert", tiny, graph);
    expect({ code, err }).toEqual({ code: 0, err: `Nothing was left out.\nWritten: ${graph}\n` });
    expect((await polku("convert", graph, out)).code).toBe(0);
    expect(modelOf(out)).toEqual(modelOf(tiny));
  });

  test("a format of several files is a folder", async () => {
    const [folder, out] = [file("package"), file("package.json")];
    expect((await polku("convert", tiny, folder, "--format", "hsds-csv")).code).toBe(0);
    expect(readdirSync(folder)).toContain("services.csv");
    expect((await polku("convert", folder, out)).code).toBe(0);
    expect(modelOf(out).services.map(({ id }) => id)).toEqual(modelOf(tiny).services.map(({ id }) => id));
    expect(await polku("convert", tiny, folder, "--format", "hsds-csv")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--force replaces it"),
    });
  });

  test("a spreadsheet is one, though graphs have tables too", async () => {
    const out = file("sheet.yaml");
    const { code } = await polku("convert", join(root, "fixtures/spreadsheets/palvelut-excel.csv"), out);
    expect(code).toBe(0);
    expect(modelOf(out).services).toHaveLength(40);
  });

  test("the report as JSON, and one file to standard output", async () => {
    const { out } = await polku("convert", tiny, file("tiny.fhir.json"), "--json");
    const report = JSON.parse(out) as { losses: { code: string; message: string; losses: object[] }[] };
    expect(report.losses.find(({ code }) => code === "no-links")).toMatchObject({
      message: "FHIR has no links between services: the link was left out.",
      losses: expect.arrayContaining([expect.objectContaining({ path: ["links", 0] })]),
    });
    expect((await polku("convert", tiny, "-", "--format", "mermaid")).out).toContain("flowchart LR");
  });

  test("what can't be read or written is told before anything is written", async () => {
    const broken = file("broken.graphml");
    writeFileSync(broken, "<graphml>\n<graph>\n<node/></graph></graphml>");
    const text = file("notes.txt.bin");
    writeFileSync(text, "words");
    const out = file("never.yaml");
    for (const [args, code, message] of [
      [[broken, out], 1, /broken\.graphml:3:\d+: error missing-field/],
      [[text, out], 2, /no known format/],
      [[file("nowhere.json"), out], 2, /no such file/],
      [[tiny, file("tiny.foo")], 2, /has to end in one of \.yaml/],
      [[tiny, file("tiny.csv")], 2, /Choose with --format: graph-csv, hsds-csv/],
      [[tiny, out, "--format", "graphmll"], 2, /Did you mean “graphml”/],
      [[tiny, out, "--level-rule", tiny], 1, /is no rule of levels/],
    ] as const) {
      const result = await polku("convert", ...args);
      expect(result.err).toMatch(message);
      expect(result.code).toBe(code);
    }
    expect(existsSync(out)).toBe(false);
  });
});
