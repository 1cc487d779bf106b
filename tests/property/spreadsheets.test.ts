import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseModel, type Model } from "@polku/core";
import { readSpreadsheet, readTables, writeSpreadsheet, writeTemplate, type Workbook } from "@polku/formats";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { runs } from "../support/runs.ts";
import { arbitraryModel } from "./arbitrary-model.js";
import { everyField } from "./every-field.js";
import { changeText, isNonsense, oddPieces, textChanges } from "./mutations.js";

const root = resolve(import.meta.dirname, "../..");

function fixture(name: string): Model {
  const checked = parseModel(readFileSync(resolve(root, "fixtures", name)), { file: name });
  if (!checked.ok) throw new Error(name);
  return checked.model;
}

/** A model as JSON would have it, without what is undefined. */
const plain = (model: unknown): unknown => JSON.parse(JSON.stringify(model));

async function roundTrip(model: Model, kind: "xlsx" | "ods", language: "fi" | "sv" | "en") {
  const { files, losses } = await writeSpreadsheet(model, { kind, language });
  const [file] = files;
  if (!file || typeof file.content === "string") throw new Error("no file");
  const read = await readSpreadsheet([{ name: file.name, bytes: file.content }]);
  return { losses, read };
}

describe("write, then read", () => {
  test.each(["tiny.yaml", "pirkanmaa.yaml", "suomi-palvelut.yaml", "maakunnat.yaml"])(
    "gives the same network: %s",
    async (name) => {
      const model = fixture(name);
      const { losses, read } = await roundTrip(model, "xlsx", "fi");
      expect(losses).toEqual([]);
      expect(read.issues).toEqual([]);
      expect(plain(read.model)).toEqual(plain(model));
    },
  );

  test.each(["xlsx", "ods"] as const)("gives every field back: %s", async (kind) => {
    for (const language of ["fi", "sv", "en"] as const) {
      const { losses, read } = await roundTrip(everyField, kind, language);
      expect(losses).toEqual([]);
      expect(plain(read.model)).toEqual(plain(everyField));
    }
  });

  /** Texts that spreadsheets, and our own reading, could take for something else. */
  const texts = fc.oneof(
    fc.constantFrom(
      "=1+1",
      "@SUM(A1)",
      "+358",
      "-",
      "–",
      "_x0041_",
      "Esimerkki: a",
      "A; B",
      "a, b",
      "[s1]",
      "Kaikki",
      "2018-02-05",
      "1,5",
      "TRUE",
      "s2",
      "  x",
      "a\nb",
      "__proto__",
      "Tampere",
      "Perustaso",
      "'a",
      '"',
      "a\u00adb",
      "İ",
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  );

  test("gives random networks back, whatever their names", async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryModel,
        fc.array(texts, { minLength: 24, maxLength: 24 }),
        async (model, names) => {
          let next = 0;
          const renamed = structuredClone(model) as unknown as Record<
            string,
            { name?: unknown; note?: unknown }[]
          >;
          for (const list of Object.values(renamed))
            if (Array.isArray(list))
              for (const element of list)
                if (element.name !== undefined) element.name = names[next++ % names.length];
          const checked = parseModel(JSON.stringify(renamed), { file: "a.json" });
          // Some texts no network may hold.
          fc.pre(checked.ok);
          const { losses, read } = await roundTrip(checked.model, "xlsx", "fi");
          expect(losses).toEqual([]);
          expect(plain(read.model)).toEqual(plain(checked.model));
        },
      ),
      { numRuns: Math.ceil(runs(400) / 20) },
    );
  });
});

describe("the template", () => {
  test.each(["fi", "sv", "en"] as const)(
    "is an empty network in %s, its examples left out",
    async (language) => {
      const [file] = (await writeTemplate(language)).files;
      const { model, issues } = await readSpreadsheet(
        [{ name: "a.xlsx", bytes: file?.content as Uint8Array }],
        { language },
      );
      expect(issues).toEqual([]);
      expect(model).toMatchObject({
        services: [],
        levels: [{ id: "basic" }, { id: "special" }, { id: "demanding" }, { id: "ot" }],
      });
    },
  );
});

/** The names that every program sees, and what every object inherits. */
const globals = () =>
  [globalThis, Object.prototype, Array.prototype].map((holder) => Reflect.ownKeys(holder));
// What Node loads late is there then.
await readSpreadsheet([{ name: "a.xlsx", bytes: (await writeTemplate()).files[0]?.content as Uint8Array }]);
const before = globals();
afterAll(() => {
  expect(globals()).toEqual(before);
});

/** How many changed inputs each kind is tried with; `POLKU_MUTANTS` raises it. */
const mutants = Number(process.env["POLKU_MUTANTS"] ?? 150);

type Read = Awaited<ReturnType<typeof readSpreadsheet>>;

function expectSense({ model, issues }: Pick<Read, "model" | "issues">): void {
  if (!model) expect(issues.some(({ severity }) => severity === "error")).toBe(true);
  for (const { message, texts = {}, row = 1, column = 1 } of issues) {
    expect([message, ...Object.values(texts as Record<string, string>)].filter(isNonsense)).toEqual([]);
    expect(Math.min(row, column)).toBeGreaterThan(0);
  }
  if (model) expect(parseModel(JSON.stringify(model), { file: "a.json" }).ok).toBe(true);
}

async function timed(read: () => Promise<Read>): Promise<void> {
  const began = performance.now();
  expectSense(await read());
  expect(performance.now() - began).toBeLessThan(2000);
}

describe("changed inputs end in issues or in a valid network", () => {
  const sheet = readFileSync(resolve(root, "fixtures/spreadsheets/palvelut-excel.csv"));
  const text = new TextDecoder("windows-1252").decode(sheet);
  const tiny = fixture("tiny.yaml");

  test("text", async () => {
    await fc.assert(
      fc.asyncProperty(textChanges, async (changes) => {
        const bytes = new TextEncoder().encode(changeText(text, changes));
        await timed(() => readSpreadsheet([{ name: "a.csv", bytes }]));
      }),
      { numRuns: mutants },
    );
  });

  test("cells", async () => {
    const { files } = await writeSpreadsheet(tiny);
    const { workbook } = await readSpreadsheet([{ name: "a.xlsx", bytes: files[0]?.content as Uint8Array }]);
    const change = fc.record({
      sheet: fc.nat(),
      row: fc.nat(),
      column: fc.nat(),
      text: fc.oneof(
        fc.constantFrom<string>(...oddPieces, "", "Neuvola", "Tampere", "Nimi", "neuvola"),
        fc.string({ unit: "binary", maxLength: 9 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const sheets = workbook.sheets.map((one) => ({ ...one, rows: one.rows.map((row) => [...row]) }));
        for (const { sheet: at, row, column, text: cell } of changes) {
          const rows = sheets[at % sheets.length]?.rows ?? [];
          const cells = rows[row % Math.max(1, rows.length)];
          if (cells) cells[column % (cells.length + 1)] = cell;
        }
        const book: Workbook = { sheets };
        expectSense(readTables(book));
      }),
      { numRuns: mutants },
    );
  });
});
