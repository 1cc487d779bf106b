import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { deflateRawSync } from "node:zlib";
import { ask, compileNetwork } from "@polku/core";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { issuePlace } from "../tables/issues.js";
import { findDelimiter } from "./read-delimited.js";
import { readSpreadsheet } from "./read-spreadsheet.js";
import { readWorkbook } from "./read-workbook.js";

const root = resolve(import.meta.dirname, "../../../..");
const text = "Palvelu;Taso;Ohjaa palveluun\r\nNeuvola;Perustaso;Perhetyö\r\nPerhetyö;Perustaso;\r\n";
const rows = text
  .trimEnd()
  .split("\r\n")
  .map((line) => line.split(";"));
const utf8 = (value: string) => new TextEncoder().encode(value);
const told = ({ issues }: Awaited<ReturnType<typeof readSpreadsheet>>) =>
  issues.map((issue) => `${issue.code} ${issuePlace(issue)}`);

describe("text", () => {
  const utf16 = Buffer.from(text, "utf16le");
  const swapped = Buffer.from(utf16).swap16();
  test.each([
    ["UTF-8", utf8(text)],
    ["UTF-8 with a mark", utf8(`\uFEFF${text}`)],
    ["UTF-16 with a mark", Buffer.concat([Buffer.of(0xff, 0xfe), utf16])],
    ["UTF-16 with the bytes swapped", Buffer.concat([Buffer.of(0xfe, 0xff), swapped])],
    ["UTF-16 without a mark", utf16],
    ["Windows-1252", Buffer.from(text, "latin1")],
    ["commas", utf8(text.replaceAll(";", ","))],
    ["tabs", utf8(text.replaceAll(";", "\t"))],
    ["line feeds", utf8(text.replaceAll("\r\n", "\n"))],
    ["Excel's line about the separator", utf8(`sep=;\r\n${text}`)],
  ])("is read: %s", async (_what, bytes) => {
    const { workbook, model, issues } = await readSpreadsheet([{ name: "omat.csv", bytes }]);
    expect(issues).toEqual([]);
    expect(workbook.sheets[0]?.rows[1]).toEqual(["Neuvola", "Perustaso", "Perhetyö"]);
    expect(model?.links).toHaveLength(1);
  });

  test.each([
    ["a title above", "Palvelut, joita meillä on\n\na;b\n1,5;2,5\n", ";"],
    ["names with commas", "a;b\nx, y;z\nq, w;e\n", ";"],
    ["semicolons in quotes", 'a,b\n"x; y; z",1\n"q; w",2\n', ","],
    ["one column", "Palvelu\nNeuvola\n", ";"],
  ])("has its separator found: %s", (_what, sample, delimiter) => {
    expect(findDelimiter(sample)).toBe(delimiter);
  });

  test("with a quotation mark that is not closed loses no row", async () => {
    const { workbook, issues } = await readWorkbook([
      { name: "a.csv", bytes: utf8('Palvelu;Taso\n"Neuvola;perus\nPerhetyö;perus\n') },
    ]);
    expect(workbook.sheets[0]?.rows).toHaveLength(3);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([["odd-quotes", 2]]);
  });
});

describe.each([
  ["xlsx", writeXlsx],
  ["ods", writeOds],
] as const)("%s", (kind, write) => {
  const name = `omat.${kind}`;

  test("is read: text that looks like a formula, days, numbers, several sheets", async () => {
    const bytes = await write({
      sheets: [
        { name: "Palvelut", rows: [...rows, ["=1+1", "Perustaso", "@SUM(A1)"]] },
        {
          name: "Yhteydet",
          rows: [
            ["Mistä", "Laji", "Mihin", "Alkaen"],
            ["Perhetyö", "konsultaatio", "=1+1", new Date(Date.UTC(2018, 1, 5))],
          ],
        },
        {
          name: "Alueet",
          rows: [
            ["Alue", "Laji", "Koodi"],
            ["Espoo", "kunta", 49],
          ],
        },
      ],
    });
    const result = await readSpreadsheet([{ name, bytes }]);
    expect(told(result)).toEqual([`unknown-name ${name}: Palvelut!C4`]);
    expect(result.model?.services[2]).toMatchObject({ id: "1-1", name: "=1+1" });
    expect(result.model?.links?.[1]).toMatchObject({ kind: "consultation", to: "1-1", since: "2018-02-05" });
  });

  test("is refused where it unpacks to too much, or is broken anywhere", async () => {
    const bytes = await write({ sheets: [{ name: "Palvelut", rows }] });
    for (const length of [4, 30, 100, bytes.length >> 1, bytes.length - 30]) {
      const { issues, model } = await readSpreadsheet([{ name, bytes: bytes.slice(0, length) }]);
      expect(model).toBeUndefined();
      expect(issues.map(({ code }) => code)).toEqual(["unreadable-file"]);
    }
  });
});

test("formulas are not run: what they gave is read, and one that gave nothing is told", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Palvelut",
        rows,
        cells: new Map([
          [
            "3,0",
            {
              value: "Kotipalvelu",
              type: "formula",
              formula: 'CONCATENATE("Koti","palvelu")',
              formulaResult: "Kotipalvelu",
            },
          ],
          ["3,1", { value: null, type: "formula", formula: "B2" }],
        ]),
      },
    ],
  });
  const result = await readSpreadsheet([{ name: "a.xlsx", bytes }]);
  expect(result.model?.services.map((service) => service.name)).toEqual([
    "Neuvola",
    "Perhetyö",
    "Kotipalvelu",
  ]);
  expect(told(result)).toEqual([
    "formula-without-value a.xlsx: Palvelut!B4",
    "missing-level a.xlsx: Palvelut!4",
  ]);
});

test("a cell that is merged over rows says the same of each, and hidden sheets are told", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Palvelut",
        rows: [
          ["Taso", "Palvelu"],
          ["Perustaso", "A"],
          [null, "B"],
        ],
        merges: [{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }],
      },
      { name: "Vanhat", rows, hidden: true },
    ],
  });
  const result = await readSpreadsheet([{ name: "a.xlsx", bytes }]);
  expect(result.model?.services.map(({ level }) => level)).toEqual(["basic", "basic"]);
  expect(told(result)).toEqual(["hidden-sheet a.xlsx: Vanhat"]);
});

describe("hostile files", () => {
  /** A packed file of one part, which says that it unpacks to so many bytes. */
  function packed(content: Uint8Array, size: number): Uint8Array {
    const name = utf8("xl/workbook.xml");
    const data = deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(46 + name.length, 12);
    end.writeUInt32LE(30 + name.length + data.length, 16);
    return Buffer.concat([head, name, data, entry, name, end]);
  }

  test.each([
    ["says that it is large", packed(new Uint8Array(10), 2_000_000_000), "too-large"],
    ["does not say how large it is", packed(new Uint8Array(20_000_000), 0), "unreadable-file"],
    ["says that it is smaller than it is", packed(new Uint8Array(20_000_000), 1000), "unreadable-file"],
  ])("a packed file that %s", async (_what, bytes, code) => {
    const began = performance.now();
    const { issues, model } = await readSpreadsheet([{ name: "a.xlsx", bytes }]);
    expect(model).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test("too many rows and columns are cut off and told", async () => {
    const many = Array.from({ length: 20_010 }, (_, index) => [`P${index}`, "perus"]);
    const bytes = await writeXlsx({ sheets: [{ name: "Palvelut", rows: [["Palvelu", "Taso"], ...many] }] });
    const { issues, model } = await readSpreadsheet([{ name: "a.xlsx", bytes }]);
    expect(issues.map(({ code }) => code)).toEqual(["too-many-rows"]);
    expect(model?.services).toHaveLength(19_999);
  });

  test("one cell in the farthest corner costs nothing", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "Palvelut", rows, cells: new Map([["1000000,16000", { value: "x", type: "string" }]]) },
      ],
    });
    const { model } = await readSpreadsheet([{ name: "a.xlsx", bytes }]);
    expect(model?.services).toHaveLength(2);
  });

  test("names of what every object has are names like others", async () => {
    const table =
      "Palvelu;Taso;__proto__;constructor;toString;x-oma\n__proto__;constructor;1;2;3;4\ntoString;perus;;;;\n";
    const { model } = await readSpreadsheet([{ name: "__proto__.csv", bytes: utf8(table) }]);
    expect(model?.services).toMatchObject([
      { id: "proto", name: "__proto__", "x-oma": "4" },
      { id: "tostring" },
    ]);
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });

  test.each([
    ["old.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), "old-spreadsheet"],
    ["locked.xlsx", Buffer.from("d0cf11e0a1b11ae1", "hex"), "encrypted-file"],
    ["empty.csv", new Uint8Array(0), "empty-file"],
  ])("%s is told", async (name, bytes, code) => {
    const { issues } = await readWorkbook([{ name, bytes }]);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });
});

test("a sheet with the habits of a Finnish Excel answers the clinic's question", async () => {
  const name = "palvelut-excel.csv";
  const bytes = readFileSync(resolve(root, "fixtures/spreadsheets", name));
  const result = await readSpreadsheet([{ name, bytes }]);
  expect(told(result)).toEqual(
    [
      "unknown-column !G3",
      "same-name !5",
      "name-by-area !D8",
      "unknown-municipality !C14",
      "unknown-name !D39",
    ].map((one) => one.replace("!", `${name}: `)),
  );
  const { model } = result;
  if (!model) throw new Error("no model");
  expect(model.services).toHaveLength(40);
  expect(model.links).toHaveLength(59);
  const answered = ask(compileNetwork(model), {
    ask: "reach",
    from: "neuvola-orivesi",
    client: { age: 4, area: "orivesi" },
  });
  if (!answered.ok) throw new Error("not answered");
  expect(answered.answer.reached.map(({ service }) => service)).toEqual(
    expect.arrayContaining(["neuvola-orivesi", "perhetyo", "perheneuvola", "lastenpsykiatria"]),
  );
});
