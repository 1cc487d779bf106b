import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseModel, type CheckedModel } from "@polku/core";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { expect, test } from "vitest";
import { readSpreadsheet } from "./read-spreadsheet.js";
import { writeSpreadsheet, writeTemplate } from "./write-spreadsheet.js";

const root = resolve(import.meta.dirname, "../../../..");
const tiny = readTiny();

function readTiny(): CheckedModel {
  const file = resolve(root, "fixtures/tiny.yaml");
  const checked = parseModel(readFileSync(file), { file });
  if (!checked.ok) throw new Error("tiny.yaml");
  return checked.model;
}

/** The sheets of a written file, as a spreadsheet program has them. */
async function sheetsOf({
  files,
}: Awaited<ReturnType<typeof writeSpreadsheet>>): Promise<Map<string, Sheet>> {
  const { sheets } = await readXlsx(files[0]?.content as Uint8Array);
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

test("a network is a sheet a list, with names for references and headings of the language", async () => {
  const sheets = await sheetsOf(await writeSpreadsheet(tiny, { language: "sv" }));
  expect([...sheets.keys()]).toEqual([
    "Nätverk",
    "Nivåer",
    "Källor",
    "Områden",
    "Behov",
    "Tjänster",
    "Länkar",
    "Platser",
    "Roller",
    "Verksamhetsmodeller",
    "Pilotprojekt",
    "_polku",
  ]);
  const [headings, , clinic] = sheets.get("Tjänster")?.rows ?? [];
  expect(headings).toEqual([
    "Namn (fi)",
    "Namn (sv)",
    "Namn (en)",
    "Kort namn (fi)",
    "Kort namn (sv)",
    "Kort namn (en)",
    "Nivå",
    "Åldrar",
    "Del av",
    "Så får man tjänsten",
    "Kontaktsätt",
    "Behov",
    "Status",
    "Källor",
    "Id",
  ]);
  expect(clinic?.slice(0, 2)).toEqual(["Neuvola", "Rådgivning"]);
  expect(clinic?.slice(6)).toEqual([
    "Basnivå",
    "–6",
    "Familjecenter",
    "med tidsbokning",
    null,
    "Stöd i föräldraskapet",
    null,
    "example: services",
    "neuvola",
  ]);
});

test("the tiny network is written as it was", async () => {
  const sheets = await sheetsOf(await writeSpreadsheet(tiny));
  const text = [...sheets].map(
    ([name, { rows }]) => `# ${name}\n${rows.map((row) => row.join("\t")).join("\n")}\n`,
  );
  await expect(text.join("\n")).toMatchFileSnapshot(resolve(root, "tests/golden/xlsx/tiny.txt"));
});

test("no cell is a formula", async () => {
  const name = '=HYPERLINK("http://a.example","a")';
  const written = await writeSpreadsheet({
    ...tiny,
    services: tiny.services.map((service) => ({ ...service, name })),
  });
  const sheets = await sheetsOf(written);
  const cells = [...sheets.values()].flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  const { model } = await readSpreadsheet([
    { name: "a.xlsx", bytes: written.files[0]?.content as Uint8Array },
  ]);
  expect(new Set(model?.services.map((service) => service.name))).toEqual(new Set([name]));
});

test("the template has drop-downs for words and names, notes and an example", async () => {
  const sheets = await sheetsOf(await writeTemplate("fi"));
  expect([...sheets.keys()]).toEqual([
    "Ohje",
    "Palvelut",
    "Yhteydet",
    "Paikat",
    "Alueet",
    "Toimijat",
    "Tarpeet",
    "Toimintamallit",
    "Roolit",
    "Tasot",
    "_polku",
  ]);
  const services = sheets.get("Palvelut");
  expect(services?.rows[1]?.slice(0, 5)).toEqual([
    "Esimerkki: neuvola",
    "Perustaso",
    null,
    "0–6",
    "Esimerkki: perhetyö",
  ]);
  const rules = new Map(
    services?.dataValidations?.map(({ range, formula1 }) => [range.slice(0, 2), formula1]),
  );
  expect(rules.get("B2")).toBe("'Tasot'!$A$2:$A$2000");
  expect(rules.get("E2")).toBe("'Palvelut'!$A$2:$A$2000");
  expect(sheets.get("_polku")?.hidden).toBe(true);
  expect(services?.cells?.get("0,4")?.comment?.text).toBe(
    "Nimiä toisesta taulukosta; useat erotetaan puolipisteellä.",
  );
});
