import type { IssueTexts } from "./texts.js";
import { needsQuotes, wordFor, wordsFor } from "./word.js";

const elements: IssueTexts["elements"] = {
  level: "nivå",
  source: "källa",
  area: "område",
  organisation: "aktör",
  need: "behov",
  service: "tjänst",
  link: "länk",
  place: "plats",
  role: "roll",
  practice: "arbetsmodell",
  group: "grupp",
  pilot: "pilot",
  task: "uppgift",
  story: "berättelse",
};

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
  nothing: "tomt",
};

const problems: IssueTexts["problems"] = {
  empty: "den innehåller ingenting",
  indent: "indragningen passar inte till raderna ovanför",
  tab: "raden är indragen med en tabb; YAML kräver mellanslag",
  quote: "ett citattecken öppnas men stängs inte",
  bracket: "en parentes öppnas men stängs inte, eller dess innehåll är indraget för lite",
  separator: "ett komma eller ett kolon saknas",
  space: "ett mellanslag saknas",
  "colon-in-text": "en text med kolon och mellanslag behöver citattecken",
  "no-colon": "det saknas ett kolon efter fältets namn",
  "needs-quotes": "en text som börjar med det här tecknet behöver citattecken",
  unexpected: "här står något som inte hör hit",
  "after-end": "något följer efter slutet",
  documents: "den innehåller flera dokument (---), och en modell är ett",
  "field-name": "ett fält behöver ett namn som är text, och inget komma står före en stängande parentes",
  "long-field-name": "fältets namn är för långt; oftast behöver en text citattecken",
  "no-value": "ett värde saknas, eller så finns det ett komma för mycket",
  number: "ett tal är inte skrivet som ett tal",
  escape: "tecknet efter ett omvänt snedstreck är fel",
  "control-character":
    "en text inom citattecken innehåller en radbrytning, en tabb eller ett annat styrtecken",
  comment: "JSON har inga kommentarer",
  tag: "här står en tagg (!) som modeller inte har",
  alias: "ett ankare (&) eller alias (*) är fel, eller så finns namnet inte före det",
  directive: "ett direktiv (%) eller raden efter det är fel",
  more: "mer av samma slag",
  depth: "listor och fält ligger inuti varandra mer än hundra nivåer djupt",
  repetition: "dess alias (*) upprepar för mycket",
  size: "den är längre än något nätverk som ryms i minnet",
};

const mean = (nearest: string | undefined) => (nearest === undefined ? "" : ` Menade du "${nearest}"?`);
const subject = (field: string | undefined) => (field ? `"${field}"` : "Filen");
const value = (fact: string | undefined) => wordFor(values, fact);
const kinds = (fact: string | undefined) => wordsFor(elements, fact).join(" eller ");

/** What issues say in Swedish, and the words that they are made of. */
export const issuesSv: IssueTexts = {
  elements,
  values,
  problems,
  issues: {
    "not-utf8": () =>
      `Härifrån framåt är filen inte UTF-8-text. Spara den med teckenkodningen UTF-8 och försök igen.`,
    syntax: ({ problem, found }) =>
      problem === "more"
        ? `Det finns ${found} ställen till som inte kan läsas; de flesta följer av de första.`
        : `Texten kan inte läsas: ${problem === undefined ? found : wordFor(problems, problem)}.`,
    "duplicate-field": ({ field }) =>
      `Fältet "${field}" har skrivits två gånger på samma ställe. Bara det ena kunde bevaras.`,
    "too-deep": ({ problem }) => `Texten kan inte tas emot: ${wordFor(problems, problem)}.`,
    "wrong-version": ({ found, expected }) =>
      `Det här biblioteket läser format ${expected}, och filens format är ${value(found)}.`,
    "unknown-field": ({ field, known, nearest }) =>
      `Här finns inget fält "${field}".${nearest === undefined && known ? ` Kända fält: ${known}.` : mean(nearest)} Egna fält börjar med "x-".`,
    "missing-field": ({ field }) => `Det obligatoriska fältet "${field}" saknas.`,
    "wrong-type": ({ field, found, expected }) =>
      `${subject(field)} är ${value(found)}; väntat: ${value(expected)}.${
        needsQuotes(found, expected)
          ? " Ett tal eller true/false som är avsett som text behöver citattecken."
          : ""
      }`,
    "wrong-value": ({ field, found, expected, nearest }) =>
      `${subject(field)} är ${value(found)}; väntat: ${value(expected)}.${mean(nearest)}`,
    "wrong-id": ({ found, nearest }) =>
      `${found} är inte ett id: ett id består av a–z, 0–9 och enstaka bindestreck.${mean(nearest)}`,
    "wrong-date": ({ field, found }) =>
      `"${field}" är ${found}, som inte är en dag i kalendern skriven ÅÅÅÅ-MM-DD.`,
    "duplicate-id": ({ id, found }) =>
      `Id:t "${id}" är upptaget (${kinds(found)}): varje id är unikt i hela filen.`,
    "unknown-reference": ({ id, expected, nearest }) =>
      `Inget i filen har id:t "${id}"; väntat slag: ${kinds(expected)}.${mean(nearest)}`,
    "wrong-reference": ({ id, found, expected, nearest }) =>
      `"${id}" är av slaget ${kinds(found)}; väntat slag: ${kinds(expected)}.${mean(nearest)}`,
    "undeclared-level": ({ id, known, nearest }) =>
      `Nivån "${id}" finns inte bland filens nivåer (${known}).${mean(nearest)}`,
    "part-of-cycle": ({ chain }) => `En tjänst kan inte vara en del av sig själv: ${chain}.`,
    "within-cycle": ({ chain }) => `Ett område kan inte ligga inom sig självt: ${chain}.`,
    "ages-reversed": ({ min, max }) => `Åldrarna är omvända: min ${min} är större än max ${max}.`,
    "dates-reversed": ({ since, until }) => `Datumen är omvända: since ${since} är senare än until ${until}.`,
    "same-ends": ({ id }) => `En länk går från en tjänst till en annan; båda ändarna är "${id}".`,
    "no-source": ({ kind, id }) =>
      `För "${id}" (${wordFor(elements, kind)}) anges ingen källa och plats i den.`,
    "phone-number": ({ found }) =>
      `Det här ser ut som ett telefonnummer (${found}). En modell innehåller inga personuppgifter.`,
    "email-address": ({ found }) =>
      `Det här ser ut som en e-postadress (${found}). En modell innehåller inga personuppgifter.`,
    "identity-code": () =>
      `Det här ser ut som en personbeteckning. En modell innehåller inga personuppgifter.`,
    "not-a-scenario": () =>
      `Det här är en modell av ett servicenätverk, inte ett scenario: ett scenario har fälten "scenario", "of" och "changes".`,
    "other-model": ({ expected, found }) =>
      `Scenariot ändrar modellen "${expected}", och det här är "${found}": ändringarna betyder kanske inte samma sak här som där.`,
  },
};
