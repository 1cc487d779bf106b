import { ask, compileNetwork } from "@polku/core";
import { describe, expect, test } from "vitest";
import { issuePlace } from "./issues.js";
import { readTables } from "./read-tables.js";
import type { TableOptions } from "./reading.js";
import { withCell, type Workbook } from "./workbook.js";

/** A workbook of sheets written as lines, cells parted by `|`. */
function book(...sheets: (readonly [name: string, lines: string])[]): Workbook {
  return {
    sheets: sheets.map(([name, lines]) => ({
      file: "omat.xlsx",
      name,
      rows: lines
        .trim()
        .split("\n")
        .map((line) => line.trim().split("|")),
    })),
  };
}

function read(lines: string, options?: TableOptions) {
  return readTables(book(["Palvelut", lines]), options);
}

/** Issues as their codes and cells. */
function told({ issues }: ReturnType<typeof readTables>): string[] {
  return issues.map((issue) => `${issue.code} ${issuePlace(issue).replace("omat.xlsx: ", "")}`);
}

function linksOf({ model }: ReturnType<typeof readTables>): string[] {
  return (model?.links ?? []).map(({ kind, from, to }) => `${from} ${kind} ${to}`);
}

describe("headings", () => {
  test.each([
    ["fi", "Palvelu|Taso|Kunta|Ohjaa palveluun"],
    ["sv", "Tjänst|Nivå|Kommun|Hänvisar till"],
    ["en", "Service|Level|Municipality|Refers to"],
    ["as they are written", " PALVELUN NIMI* |Palvelun taso (valitse)|Kunnat|Ohjaa palveluun 1"],
  ])("are known in %s", (_language, headings) => {
    const result = read(`${headings}\nNeuvola|Perustaso|Orivesi|Perhetyö\nPerhetyö|Perustaso||`);
    expect(told(result)).toEqual([]);
    expect(linksOf(result)).toEqual(["neuvola referral perhetyo"]);
    expect(result.model?.services[0]).toMatchObject({ level: "basic", eligibility: { areas: ["orivesi"] } });
    expect(result.model?.areas?.find(({ id }) => id === "orivesi")).toMatchObject({ code: "562" });
  });

  test("may stand below a title, and a misspelt one is a likeness", () => {
    const result = read("Palvelut 2026\n\nPalvleu|Taso\nNeuvola|Perustaso");
    expect(result.model?.services.map(({ id }) => id)).toEqual(["neuvola"]);
    expect(result.sheets[0]).toMatchObject({
      headings: 3,
      columns: [{ field: "name", by: "likeness" }, { field: "level" }],
    });
  });

  test("that are not known are told, and a mapping says what they are", () => {
    const lines = "Palvelu|Taso|Vastaa|Ei mitään\nNeuvola|Perustaso|Orivesi|x";
    expect(told(read(lines))).toEqual(["unknown-column Palvelut!C1", "unknown-column Palvelut!D1"]);
    const mapping = { sheets: { Palvelut: { columns: { Vastaa: "runBy", "Ei mitään": null } } } };
    const mapped = read(lines, { mapping });
    expect(told(mapped)).toEqual([]);
    expect(mapped.model?.organisations).toMatchObject([{ id: "orivesi", name: "Orivesi" }]);
    // What it was read with reads the same again.
    expect(read(lines, { mapping: mapped.mapping }).model).toEqual(mapped.model);
  });

  test("where there are none, that is all that is told", () => {
    expect(told(read("1|2|3\n4|5|6"))).toEqual(["no-table omat.xlsx", "unknown-sheet Palvelut"]);
    expect(read("1|2\n3|4").model).toBeUndefined();
  });
});

describe("names", () => {
  test("are found without regard to case and blanks; a name may hold a comma", () => {
    const result = read(
      "Palvelu|Taso|Ohjaa palveluun\nNeuvola  |Perustaso|lasten, nuorten  ja perheiden talo, PERHETYÖ\nPerhetyö|perus|\nLasten, nuorten ja perheiden talo|perus|",
    );
    expect(told(result)).toEqual([]);
    expect(linksOf(result)).toEqual([
      "neuvola referral lasten-nuorten-ja-perheiden-talo",
      "neuvola referral perhetyo",
    ]);
  });

  test("that are not found are told with the nearest", () => {
    const result = read(
      "Palvelu|Taso|Ohjaa palveluun\nNeuvola|Perustaso|Perhetyo; Perhtyö; Ei tällaista\nPerhetyö|perus|",
    );
    expect(result.issues.map(({ facts }) => [facts["name"], facts["nearest"]])).toEqual([
      ["Perhtyö", "Perhetyö"],
      ["Ei tällaista", undefined],
    ]);
    expect(result.issues[0]?.texts?.fi).toBe(
      "Nimeä ”Perhtyö” (palvelu) ei löytynyt, joten se jäi pois tästä solusta. Tarkoititko ”Perhetyö”?",
    );
    expect(linksOf(result)).toEqual(["neuvola referral perhetyo"]);
  });

  test("that two services share are told, and the services kept apart", () => {
    const result = read(
      "Palvelu|Taso|Kunta|Ohjaa palveluun\nNeuvola|perus|Orivesi|\nNeuvola|perus|Nokia|\nPerhetyö|perus|Nokia|Neuvola\nKotipalvelu|perus|Tampere|Neuvola; Neuvola (Orivesi)",
    );
    expect(told(result)).toEqual([
      "same-name Palvelut!3",
      "name-by-area Palvelut!D4",
      "ambiguous-name Palvelut!D5",
    ]);
    expect(linksOf(result)).toEqual([
      "perhetyo referral neuvola-nokia",
      "kotipalvelu referral neuvola-orivesi",
    ]);
  });

  test("on several rows that say the same are one service, with the links of all", () => {
    const result = read(
      "Palvelu|Taso|Ohjaa palveluun\nNeuvola|perus|Perhetyö\nNeuvola|perus|Kotipalvelu\n||Neuvola 2\nPerhetyö|perus|\nPerhetyö|perus|\nKotipalvelu||\nNeuvola 2|perus|",
    );
    expect(linksOf(result)).toEqual([
      "neuvola referral perhetyo",
      "neuvola referral kotipalvelu",
      "neuvola referral neuvola-2",
    ]);
    expect(told(result)).toEqual(["repeated-row Palvelut!6", "missing-level Palvelut!7"]);
    expect(result.model?.levels.map(({ id }) => id)).toEqual(["basic", "level-not-known"]);
  });
});

test("a misspelt municipality stays a limit, and is told with the nearest", () => {
  const result = read(
    "Palvelu|Taso|Kunta\nNeuvola|perus|Tamprere\nPerhetyö|perus|049\nKotipalvelu|perus|kaikki",
  );
  expect(result.issues.map(({ code, facts }) => [code, facts["nearest"]])).toEqual([
    ["unknown-municipality", "Tampere"],
  ]);
  expect(result.model?.services.map(({ eligibility }) => eligibility?.areas)).toEqual([
    ["tamprere"],
    ["espoo"],
    undefined,
  ]);
});

test("levels of one's own are taken in the order in which they are named", () => {
  const result = read("Palvelu|Taso\nA|Lähellä\nB|Keskellä\nC|Lähellä\nD|Perustaos");
  expect(result.model?.levels.map(({ id }) => id)).toEqual(["lahella", "keskella", "level-not-known"]);
  expect(told(result)).toEqual([
    "new-level Palvelut!B2",
    "new-level Palvelut!B3",
    "unknown-level Palvelut!B5",
  ]);
});

test("what the library refuses is left out with its place, and the rest goes in", () => {
  const result = read(
    "Palvelu|Taso|Ikä|Huom|Osana\nNeuvola|perus|6–0|soita 045 123 4567|Neuvola\nPerhetyö|perus|alle 18|hyvä|Neuvola",
  );
  expect(told(result)).toEqual([
    "phone-number Palvelut!D2",
    "part-of-cycle Palvelut!E2",
    "ages-reversed Palvelut!C2",
  ]);
  expect(result.issues[0]?.texts?.fi).toContain("Tieto jäi pois.");
  expect(result.model?.services).toMatchObject([
    { id: "neuvola" },
    { id: "perhetyo", partOf: "neuvola", note: "hyvä", eligibility: { ages: { max: 17 } } },
  ]);
});

test("a sheet of links, of places and of organisations go with one of services", () => {
  const result = readTables(
    book(
      ["Palvelut", "Palvelu|Taso|Toimija\nNeuvola|Perustaso|Kaupunki\nPerhetyö|Perustaso|Kaupnki"],
      [
        "Yhteydet",
        "Mistä|Laji|Mihin|Tila|Alkaen\nNeuvola|lähete|Perhetyö|pilotti|5.2.2018\nPerhetyö|jalkautuu|Neuvola||\nNeuvola|lento|Perhetyö||",
      ],
      ["Paikat", "Paikka|Kunta|Palvelut\nTalo|Orivesi|Neuvola; Perhetyö"],
      ["Toimijat", "Toimija|Sektori\nKaupunki|julkinen"],
    ),
  );
  expect(result.model?.links).toMatchObject([
    { kind: "referral", from: "neuvola", to: "perhetyo", status: "piloted", since: "2018-02-05" },
    { kind: "outreach", from: "perhetyo", to: "neuvola" },
  ]);
  expect(result.model?.places).toMatchObject([
    { id: "talo", area: "orivesi", offers: ["neuvola", "perhetyo"] },
  ]);
  expect(result.model?.organisations).toMatchObject([{ id: "kaupunki", sector: "public" }]);
  expect(told(result)).toEqual([
    "unknown-name Palvelut!C3",
    "unknown-word Yhteydet!B4",
    "missing-field Yhteydet!B4",
  ]);
});

test("every element cites its row, and a link that two rows tell cites both", () => {
  const { model } = read(
    "Palvelu|Taso|Ohjaa palveluun|Ohjataan palvelusta\nNeuvola|perus|Perhetyö|\nPerhetyö|perus||Neuvola",
  );
  expect(model?.sources).toEqual([{ id: "omat-xlsx", document: "omat.xlsx", title: "omat.xlsx" }]);
  expect(model?.services[1]?.sources).toEqual([{ source: "omat-xlsx", at: "Palvelut, rivi 3" }]);
  expect(model?.links?.map(({ sources }) => sources?.map(({ at }) => at))).toEqual([
    ["Palvelut, rivi 2", "Palvelut, rivi 3"],
  ]);
});

test("a mended cell gives another answer, and the book before is as it was", () => {
  const before = book(["Palvelut", "Palvelu|Taso|Ohjaa palveluun\nNeuvola|perus|Perhtyö\nPerhetyö|perus|"]);
  const mended = withCell(before, { sheet: 0, row: 2, column: 3 }, "Perhetyö");
  expect(told(readTables(before))).toEqual(["unknown-name Palvelut!C2"]);
  const { model } = readTables(mended);
  if (!model) throw new Error("no model");
  const answered = ask(compileNetwork(model), { ask: "reach", from: "neuvola" });
  expect(answered.ok && answered.answer.reached.map(({ service }) => service)).toEqual([
    "neuvola",
    "perhetyo",
  ]);
});

test("of a sheet of links alone, the services are those that it names", () => {
  const result = readTables(
    book(["Yhteydet", "Mistä|Mihin|Laji\nNeuvola|Perhetyö|ohjaus\nPerhetyö|Neuvola|jalkautuu"]),
  );
  expect(linksOf(result)).toEqual(["neuvola referral perhetyo", "perhetyo outreach neuvola"]);
  expect(told(result)).toEqual(["missing-level Yhteydet!A2", "missing-level Yhteydet!B2"]);
});
