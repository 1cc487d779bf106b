import { libraryWords } from "./library-words.js";
import type { IssueTexts } from "./texts.js";
import { issuePhrases, needsQuotes, wordFor } from "./word.js";

const { elements } = libraryWords.sv;

const values: IssueTexts["values"] = {
  text: "en text",
  "some-text": "en text som inte är tom",
  "text-by-language": "en text, eller en text per språk (fi, sv, en)",
  number: "ett tal",
  integer: "ett heltal",
  boolean: "true eller false",
  list: "en lista",
  "some-entries": "en lista med minst en post",
  object: "en uppsättning fält",
  "document-name": "ett filnamn utan mapp, eller en webbadress",
  "web-address": "en webbadress",
  "date-time": "en tidpunkt i UTC, skriven ÅÅÅÅ-MM-DDTtt:mm:ssZ",
  nothing: "tomt",
};

const problems: IssueTexts["problems"] = {
  empty: "filen är tom",
  indent: "indraget stämmer inte med raderna ovanför",
  tab: "raden är indragen med tabb; använd mellanslag",
  quote: "ett citattecken har öppnats men inte stängts",
  bracket: "en parentes har öppnats men inte stängts, eller så är innehållet för lite indraget",
  separator: "ett komma eller ett kolon saknas",
  space: "ett mellanslag saknas",
  "colon-in-text": "en text med kolon och mellanslag behöver citattecken",
  "no-colon": "det saknas ett kolon efter fältets namn",
  "needs-quotes": "en text som börjar med det här tecknet behöver citattecken",
  unexpected: "här finns något som inte hör hit",
  "after-end": "det finns mer text efter slutet",
  documents: "filen innehåller flera dokument (---), men en modell är ett enda",
  "field-name":
    "fältets namn saknas eller är inte text, eller så finns det ett komma före en stängande parentes",
  "long-field-name": "fältets namn är för långt; oftast är det en text som behöver citattecken",
  "no-value": "ett värde saknas, eller så finns det ett komma för mycket",
  number: "ett tal är felaktigt skrivet",
  escape: "tecknet efter ett omvänt snedstreck är inte tillåtet",
  "control-character":
    "en text inom citattecken innehåller en radbrytning, en tabb eller ett annat styrtecken",
  comment: "kommentarer är inte tillåtna i JSON",
  tag: "taggar (!) används inte i modeller",
  alias: "ett ankare (&) eller alias (*) är fel, eller så är ankaret inte definierat",
  directive: "ett direktiv (%) eller raden efter det är fel",
  merge: "sammanslagning av fält (<<) stöds inte; skriv ut fälten på varje ställe",
  more: "det finns fler fel; de flesta beror på de första",
  depth: "listor och fält är nästlade i mer än hundra nivåer",
  repetition: "dess alias (*) upprepar för mycket",
  size: "texten är för lång; JSON får vara längre än YAML",
};

const { q, value, problem, kinds } = issuePhrases("sv", { values, problems });
const mean = (nearest: string | undefined) => (nearest === undefined ? "" : ` Menade du ${q(nearest)}?`);
const subject = (field: string | undefined) => (field ? q(field) : "Filen");
const personal = (what: string) =>
  `Det här ser ut som ${what}. Ta bort det: en modell får inte innehålla personuppgifter.`;

/** What issues say in Swedish, and the words that they are made of. */
export const issuesSv: IssueTexts = {
  values,
  problems,
  issues: {
    "not-utf8": () => "Härifrån är filen inte UTF-8-text. Spara den som UTF-8 och försök igen.",
    syntax: (facts) => `Texten kan inte läsas: ${problem(facts["problem"] ?? facts["found"])}.`,
    "duplicate-field": ({ field }) => `Fältet ${q(field)} finns här två gånger. Ta bort det ena.`,
    "too-large": (facts) => `Filen kan inte öppnas: ${problem(facts["problem"])}.`,
    "wrong-version": ({ found, expected }) =>
      `Filens format är ${value(found)}; format ${expected} väntades.`,
    "unknown-field": ({ field, known, nearest }) =>
      `Här finns inget fält ${q(field)}.${nearest === undefined && known ? ` Kända fält: ${known}.` : mean(nearest)} Egna fält börjar med ${q("x-")}.`,
    "missing-field": ({ field }) => `Fältet ${q(field)} saknas. Lägg till det.`,
    "wrong-type": ({ field, found, expected }) =>
      `${subject(field)} är ${value(found)}; väntat: ${value(expected)}.${
        needsQuotes(found, expected)
          ? " Ett tal eller true/false som är avsett som text behöver citattecken."
          : ""
      }`,
    "wrong-value": ({ field, found, expected, nearest }) =>
      `${subject(field)} är ${value(found)}; väntat: ${value(expected)}.${mean(nearest)}`,
    "wrong-id": ({ found, nearest }) =>
      `${value(found)} är inte ett id: ett id består av a–z, 0–9 och enstaka bindestreck.${mean(nearest)}`,
    "wrong-date": ({ field, found, nearest }) =>
      `${q(field)} är ${value(found)}; en dag i kalendern väntades, skriven ÅÅÅÅ-MM-DD.${mean(nearest)}`,
    "empty-list": ({ field }) =>
      `Listan ${q(field)} är tom, så inget motsvarar den. Utelämna fältet om det inte finns någon begränsning, eller lägg till en post.`,
    "duplicate-id": ({ id, found }) =>
      `Id:t ${q(id)} används redan (${kinds(found)}). Varje id i en fil måste vara unikt.`,
    "unknown-reference": ({ id, expected, nearest }) =>
      `Inget i filen har id:t ${q(id)}; väntat slag: ${kinds(expected)}.${mean(nearest)}`,
    "wrong-reference": ({ id, found, expected, nearest }) =>
      `${q(id)} är av slaget ${kinds(found)}; väntat slag: ${kinds(expected)}.${mean(nearest)}`,
    "undeclared-level": ({ id, known, nearest }) =>
      `${q(id)} finns inte bland filens nivåer (${known}).${mean(nearest)}`,
    "part-of-cycle": ({ chain }) => `En tjänst kan inte vara en del av sig själv: ${chain}.`,
    "within-cycle": ({ chain }) => `Ett område kan inte ligga inom sig självt: ${chain}.`,
    "ages-reversed": ({ min, max }) => `Åldrarna är omvända: min ${min} är större än max ${max}.`,
    "dates-reversed": ({ since, until }) => `Datumen är omvända: since ${since} är senare än until ${until}.`,
    "same-ends": ({ id }) => `En länk går från en tjänst till en annan; båda ändarna är ${q(id)}.`,
    "no-source": ({ kind, id }) =>
      `${q(id)} (${wordFor(elements, kind)}) saknar källa. Lägg till en källa och stället i den.`,
    "control-character": ({ found }) =>
      `Texten innehåller det osynliga tecknet ${found}, som kan ändra hur texten visas. Ta bort det.`,
    "phone-number": ({ found }) => personal(`ett telefonnummer (${found})`),
    "email-address": ({ found }) => personal(`en e-postadress (${found})`),
    "identity-code": () => personal("en personbeteckning"),
    "not-a-scenario": () =>
      `Det här är en modell av ett servicenätverk, inte ett scenario. Ett scenario har fälten ${q("scenario")}, ${q("of")} och ${q("changes")}.`,
    "not-a-workshop": () =>
      `Det här är inte en workshops fil. En sådan har fälten ${q("workshop")}, ${q("of")} och ${q("items")}.`,
    "conflicting-element": ({ id, fields, first, second }) =>
      `${q(id)} beskrivs på två sätt: ${first} och ${second} skiljer sig i ${fields}.`,
    "ambiguous-link": ({ id, known }) =>
      `Flera länkar har samma ändar och slag som ${q(id)}: ${known}. Välj en av dem eller ge länken ett eget id.`,
    "other-model": ({ expected, found }) =>
      `Scenariot ändrar modellen ${q(expected)}, men det här är ${q(found)}: ändringarna kan betyda något annat här.`,
  },
};
