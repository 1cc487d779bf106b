import type { Language, Model } from "@polku/core";
import { sectionNames, sections } from "@polku/core/model";
import { byLanguage } from "@polku/core/text";
import type { Cell, DataValidation, WriteSheet } from "hucre/xlsx";
import type { WriteResult } from "../format.js";
import { usualLevels } from "../shared/usual-levels.js";
import { wordsOf, type ClosedWords } from "../tables/closed-words.js";
import { fieldsOf, sheetNames, type Field, type RowKind } from "../tables/fields.js";
import { columnName } from "../tables/workbook.js";
import { exampleMark } from "../tables/rows.js";
import { writeTables, type WrittenTable } from "../tables/write-tables.js";
import { guarded } from "./write-sheets.js";

const words = byLanguage({
  guide: { fi: "Ohje", sv: "Anvisningar", en: "Guide" },
  title: {
    fi: "Palveluverkosto taulukkona",
    sv: "Ett servicenätverk som tabell",
    en: "A service network as a spreadsheet",
  },
  lines: {
    fi: [
      "Kirjoita palvelut taulukkoon Palvelut, yksi riville. Nimi ja taso riittävät alkuun; muut sarakkeet voi jättää tyhjiksi.",
      "Yhteydet voi kirjoittaa palvelun riville (Ohjaa palveluun, …) tai taulukkoon Yhteydet.",
      "Useita nimiä samaan soluun: erota ne puolipisteellä.",
      "Tyhjä solu tarkoittaa, ettei asiaa tiedetä.",
      "Esimerkkirivit jätetään pois, kun tiedosto luetaan. Sarakkeita saa poistaa, lisätä ja järjestää.",
      "Kaavoja ei lasketa. Älä kirjoita henkilötietoja: nimiä, puhelinnumeroita tai sähköpostiosoitteita.",
    ],
    sv: [
      "Skriv tjänsterna på bladet Tjänster, en per rad. Namn och nivå räcker till att börja med; andra kolumner kan lämnas tomma.",
      "Länkar kan skrivas på tjänstens rad (Hänvisar till, …) eller på bladet Länkar.",
      "Flera namn i samma cell: skilj dem åt med semikolon.",
      "En tom cell betyder att saken inte är känd.",
      "Exempelraderna lämnas bort när filen läses. Kolumner får tas bort, läggas till och ordnas om.",
      "Formler räknas inte. Skriv inga personuppgifter: namn, telefonnummer eller e-postadresser.",
    ],
    en: [
      "Write the services on the sheet Services, one a row. A name and a level are enough to begin with; other columns can be left empty.",
      "Links can be written on the row of a service (Refers to, …) or on the sheet Links.",
      "Several names in one cell: part them with semicolons.",
      "An empty cell means that it is not known.",
      "Example rows are left out when the file is read. Columns can be removed, added and moved.",
      "Formulas are not run. Write no personal data: names of persons, phone numbers or e-mail addresses.",
    ],
  },
  hints: {
    reference: {
      fi: "Nimi toisesta taulukosta.",
      sv: "Ett namn från ett annat blad.",
      en: "A name from another sheet.",
    },
    references: {
      fi: "Nimiä toisesta taulukosta; useat erotetaan puolipisteellä.",
      sv: "Namn från ett annat blad; flera skiljs åt med semikolon.",
      en: "Names from another sheet; several are parted by semicolons.",
    },
    word: { fi: "Valitse luettelosta.", sv: "Välj i listan.", en: "Choose from the list." },
    words: {
      fi: "Sanoja luettelosta; useat erotetaan puolipisteellä.",
      sv: "Ord från listan; flera skiljs åt med semikolon.",
      en: "Words from the list; several are parted by semicolons.",
    },
    date: { fi: "Päivä, kuten 5.2.2018.", sv: "Ett datum, som 5.2.2018.", en: "A day, such as 2018-02-05." },
    ages: {
      fi: "Täysinä vuosina: 0–6, 12+ tai alle 18.",
      sv: "I hela år: 0–6, 12+ eller under 18.",
      en: "Completed years: 0–6, 12+ or under 18.",
    },
    integer: { fi: "Kokonaisluku.", sv: "Ett heltal.", en: "A whole number." },
    strings: {
      fi: "Useat erotetaan puolipisteellä.",
      sv: "Flera skiljs åt med semikolon.",
      en: "Several are parted by semicolons.",
    },
    citations: {
      fi: "Lähteen tunnus, kaksoispiste ja kohta; rivi kutakin lähdettä kohti. – tarkoittaa, ettei lähdettä ole.",
      sv: "Källans id, ett kolon och stället; en rad per källa. – betyder att det inte finns någon källa.",
      en: "The id of a source, a colon and the place; a line for each. – means that there is no source.",
    },
    id: {
      fi: "Tunnus: a–z, 0–9 ja yhdysmerkkejä. Tyhjänä se tehdään nimestä.",
      sv: "Id: a–z, 0–9 och bindestreck. Tomt görs det av namnet.",
      en: "An id: a–z, 0–9 and hyphens. Left empty, it is made of the name.",
    },
    json: {
      fi: "Tietoja, joille ei ole saraketta. Älä muuta käsin.",
      sv: "Uppgifter som inte har någon kolumn. Ändra inte för hand.",
      en: "Data that have no column. Do not change by hand.",
    },
    text: { fi: "", sv: "", en: "" },
    string: { fi: "", sv: "", en: "" },
  },
});

/** The sheet of the words of drop-downs, hidden: a list within the rule of a cell can't hold commas. */
const wordSheet = "_polku";
/** How many rows below the headings have drop-downs. */
const writtenRows = 2000;

/** A sheet to be written: a table, and its example row. */
interface Page extends WrittenTable {
  readonly example?: readonly string[] | undefined;
}

/**
 * A network as an .xlsx or .ods file, one sheet a list, which `readSpreadsheet` reads as the same network. In .xlsx,
 * cells that take a word or a name have drop-downs and headings have notes.
 */
export async function writeSpreadsheet(
  model: Model,
  { kind = "xlsx", language = "fi" }: { readonly kind?: "xlsx" | "ods"; readonly language?: Language } = {},
): Promise<WriteResult> {
  const { tables, losses } = writeTables(model, language);
  const content = await toFile(tables, kind, language, false);
  return { files: [{ name: `${model.id}.${kind}`, content }], losses };
}

/** An empty .xlsx file to fill in: a sheet a list with headings, notes, drop-downs and an example row, and a guide. */
export async function writeTemplate(language: Language = "fi"): Promise<WriteResult> {
  const content = await toFile(templatePages(language), "xlsx", language, true);
  return {
    files: [{ name: `${{ fi: "pohja", sv: "mall", en: "template" }[language]}.xlsx`, content }],
    losses: [],
  };
}

const templateLists: readonly RowKind[] = [
  "services",
  "links",
  "places",
  "areas",
  "organisations",
  "needs",
  "practices",
  "roles",
  "levels",
];

/** The fields of a template: those that people fill in. */
const templateFields: Partial<Record<RowKind, readonly string[]>> = {
  services: [
    "name",
    "level",
    "areas",
    "ages",
    "referral",
    "consultation",
    "outreach",
    "joint",
    "partOf",
    "runBy",
    "access",
    "channels",
    "needs",
    "practices",
    "status",
    "description",
    "note",
    "name.sv",
    "name.en",
  ],
  links: ["from", "kind", "to", "ages", "areas", "status", "since", "until", "practices", "roles", "note"],
  places: ["name", "area", "offers", "runBy", "ages", "note"],
  areas: ["name", "kind", "within", "code", "note"],
  organisations: ["name", "sector", "note"],
  needs: ["name", "description"],
  practices: ["name", "description"],
  roles: ["name", "worksIn", "description"],
  levels: ["name", "name.sv", "name.en"],
};

function templatePages(language: Language): Page[] {
  const { begins } = exampleMark[language];
  const name = (text: Record<Language, string>) => `${begins} ${text[language]}`;
  const clinic = name({ fi: "neuvola", sv: "rådgivning", en: "child health clinic" });
  const work = name({ fi: "perhetyö", sv: "familjearbete", en: "family work" });
  const [basic] = usualLevels;
  const level = typeof basic?.name === "object" ? (basic.name[language] ?? "") : "";
  const kinds = wordsOf("linkKind", language);
  const examples: Partial<Record<RowKind, Readonly<Record<string, string>>>> = {
    services: { name: clinic, level, ages: "0–6", referral: work },
    links: { from: clinic, kind: kinds.get("referral") ?? "", to: work },
    places: { name: name({ fi: "terveysasema", sv: "hälsostation", en: "health centre" }), offers: clinic },
  };
  return templateLists.map((list) => {
    const keys = (templateFields[list] ?? []).filter((key) => key !== `name.${language}`);
    const fields = keys.flatMap((key) => fieldsOf[list].filter((field) => field.key === key));
    const own = examples[list];
    const rows = [fields.map(({ headings }) => headings[language])];
    if (list === "levels")
      for (const one of usualLevels)
        rows.push(
          fields.map(({ key }) => {
            const text = typeof one.name === "object" ? one.name : {};
            return key === "name" ? (text[language] ?? "") : (text[key.slice(5) as Language] ?? "");
          }),
        );
    return {
      list,
      name: sheetNames[language][list],
      fields,
      rows,
      example: own && fields.map(({ key }) => own[key] ?? ""),
    };
  });
}

async function toFile(
  pages: readonly Page[],
  kind: "xlsx" | "ods",
  language: Language,
  isTemplate: boolean,
): Promise<Uint8Array> {
  const lists = new WordLists(language);
  const sheets = pages.map((page) => toSheet(page, pages, lists, language, kind));
  const { guide, title, lines } = words[language];
  const ours: WriteSheet[] = isTemplate
    ? [
        {
          name: guide,
          columns: [{ width: 110 }],
          rows: [[title], [], ...lines.map((line) => [line])],
          cells: new Map([
            ["0,0", { value: title, type: "string", style: { font: { bold: true, size: 14 } } }],
          ]),
        },
      ]
    : [];
  const all = [...ours, ...sheets, ...(kind === "xlsx" ? lists.sheets() : [])];
  if (kind === "ods") {
    const { writeOds } = await import("hucre/ods");
    return writeOds({ sheets: all });
  }
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({ sheets: all });
}

function toSheet(
  { list, name, fields, rows, example }: Page,
  pages: readonly Page[],
  lists: WordLists,
  language: Language,
  kind: "xlsx" | "ods",
): WriteSheet {
  const [headings = [], ...others] = rows;
  const all = [headings, ...(example ? [example] : []), ...others];
  const texts = all.map((row) =>
    row.map((cell) => (cell === "" ? null : kind === "xlsx" ? guarded(cell) : cell)),
  );
  const cells = new Map<string, Partial<Cell>>();
  for (const [column, heading] of headings.entries()) {
    const hint = kind === "xlsx" ? words[language].hints[hintOf(fields[column])] : "";
    cells.set(`0,${column}`, {
      value: guarded(heading),
      type: "string",
      style: { font: { bold: true } },
      ...(hint === "" ? {} : { comment: { text: hint } }),
    });
  }
  if (example)
    for (const [column, cell] of example.entries())
      if (cell !== "")
        cells.set(`1,${column}`, {
          value: cell,
          type: "string",
          style: { font: { italic: true, color: { rgb: "666666" } } },
        });
  const rules =
    kind === "xlsx"
      ? fields.flatMap((field, column) => ruleOf(field, column + 1, pages, lists, language))
      : [];
  return {
    name,
    rows: texts,
    cells,
    columns: widthsOf(list, headings, example ? [example, ...others] : others),
    freezePane: { rows: 1, columns: list === "network" ? 0 : 1 },
    ...(rules.length === 0 ? {} : { dataValidations: rules }),
  };
}

function hintOf(field: Field | undefined): keyof (typeof words)["en"]["hints"] {
  const is = field?.type.is ?? "text";
  return is === "links" ? "references" : is;
}

function widthsOf(list: RowKind, headings: readonly string[], rows: readonly (readonly string[])[]) {
  return headings.map((heading, column) => {
    const longest = Math.max(heading.length, ...rows.slice(0, 200).map((row) => row[column]?.length ?? 0));
    return { width: Math.min(list === "network" ? 80 : 45, Math.max(column === 0 ? 30 : 12, longest + 3)) };
  });
}

/** What a column of cells takes: a word of a list, or a name of another sheet. */
function ruleOf(
  { type, headings }: Field,
  column: number,
  pages: readonly Page[],
  lists: WordLists,
  language: Language,
): DataValidation[] {
  const source =
    type.is === "word" || type.is === "words"
      ? lists.rangeOf(type.of)
      : type.is === "links"
        ? namesRange("services", pages)
        : type.is === "reference" || type.is === "references"
          ? type.to.length === 1
            ? namesRange(
                sectionNames.find((section) => sections[section] === type.to[0]),
                pages,
              )
            : undefined
          : undefined;
  if (source === undefined) return [];
  const letters = columnName(column);
  return [
    {
      type: "list",
      formula1: source,
      range: `${letters}2:${letters}${writtenRows}`,
      allowBlank: true,
      // Several names can stand in a cell, and a name may be told apart by its id.
      showErrorMessage: type.is === "word",
      ...(type.is === "word" ? { errorStyle: "warning" as const } : {}),
      showInputMessage: true,
      inputTitle: headings[language].slice(0, 32),
      inputMessage: words[language].hints[hintOf({ type } as Field)],
    },
  ];
}

/** The cells of the names of a list, where it has a sheet. */
function namesRange(list: RowKind | undefined, pages: readonly Page[]): string | undefined {
  const page = pages.find((one) => one.list === list);
  const column = page?.fields.findIndex(({ key }) => key === "name" || key.startsWith("name.")) ?? -1;
  if (!page || column === -1) return undefined;
  const letters = columnName(column + 1);
  return `'${page.name.replaceAll("'", "''")}'!$${letters}$2:$${letters}$${writtenRows}`;
}

/** The words of drop-downs on a sheet of their own. */
class WordLists {
  readonly #language: Language;
  readonly #lists: ClosedWords[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  rangeOf(list: ClosedWords): string {
    if (!this.#lists.includes(list)) this.#lists.push(list);
    const letters = columnName(this.#lists.indexOf(list) + 1);
    return `'${wordSheet}'!$${letters}$1:$${letters}$${wordsOf(list, this.#language).size}`;
  }

  sheets(): WriteSheet[] {
    if (this.#lists.length === 0) return [];
    const columns = this.#lists.map((list) => [...wordsOf(list, this.#language).values()]);
    const height = Math.max(...columns.map(({ length }) => length));
    const rows = Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? null));
    return [{ name: wordSheet, rows, hidden: true }];
  }
}
