import { formatters } from "@polku/core/text";
import { help } from "./help-sv.js";
import type { Words } from "./words.js";

const { count, quote } = formatters.sv;
const didYouMean = (nearest: string | undefined) =>
  nearest === undefined ? "" : ` Menade du ${quote(nearest)}?`;

export const sv: Words = {
  help,
  view: {
    serving: (file, address) => `${file} visas på ${address} (Ctrl-C avslutar)`,
    needsFile: "För att kunna följas måste modellen vara en fil.",
    wrongPort: "--port tar ett tal från 0 till 65535.",
    noExplorer:
      "Utforskaren är inte installerad. Installera @polku/viewer bredvid @polku/cli, eller kör `npm start` en gång i projektet.",
    notServed: (reason) => `Utforskaren kunde inte visas: ${reason}`,
  },
  serve: {
    serving: (file, address) => `Frågor om ${file} besvaras på ${address} (Ctrl-C avslutar)`,
    mcpNeedsFile: "Programmet talar genom standardinmatningen, så modellen måste vara en fil.",
    atLeastOne: "--threads, --seconds och --entries tar ett tal från 1.",
    notServed: (reason) => `Servern kunde inte startas: ${reason}`,
    reloaded: (file) => `${file} lästes på nytt.`,
    unchanged: (file) => `${file} lästes på nytt; den är som förut.`,
    notReloaded: (file) => `${file} har fel; det senaste hela nätverket används:`,
  },
  usage: {
    noCommand: "Ett kommando saknas.",
    unknownCommand: (name, nearest) => `Kommandot ${quote(name)} finns inte.${didYouMean(nearest)}`,
    unknownOption: (name, nearest) => `Alternativet ${name} finns inte.${didYouMean(nearest)}`,
    wrongValue: (name, value, expected, nearest) =>
      `${name}: ${expected} väntades, inte ${quote(value)}.${didYouMean(nearest)}`,
    missingOption: (name, what) => `${name} saknas: ${what}.`,
    missingValue: (name) => `${name} behöver ett värde.`,
    repeated: (name) => `${name} är angivet två gånger.`,
    missingArgument: (placeholder) => `${placeholder} saknas.`,
    tooMany: (value) =>
      `${quote(value)} är ett argument för mycket. Sätt en text med flera ord inom citattecken.`,
    seeHelp: (command) => `Se \`${command}\`.`,
    wholeNumber: "ett heltal",
    wholeYears: "fyllda år som ett heltal,",
    oneOf: (values) => `något av ${values}`,
    agesSpan: "första och sista åldern, till exempel 0-17,",
    optionEqualsValue: "ALTERNATIV=VÄRDE, till exempel area=orivesi,",
    idToExtend: "id för ett pilotprojekt, en verksamhetsmodell eller en länk som områden begränsar",
    allOrAreas: "all eller områdens id",
    idToLeaveOut: "id för en verksamhetsmodell, en roll eller ett pilotprojekt",
    onlyOneOf: (names) => `Ange ett av ${names}.`,
    oneFromStandardInput: "Bara den ena kan läsas från standardinmatningen.",
    modelNotFromStandardInput: "Frågorna läses från standardinmatningen, så modellen måste vara en fil.",
    dryRunWritesNothing: "--dry-run skriver ingenting: utelämna --out.",
    needsDryRun: (name) => `${name} frågar vad ändringarna gör: lägg till --dry-run.`,
    needsFrom: (name) => `${name} gäller en klient: lägg till --from.`,
    failed: (message) => `Oväntat fel: ${message}`,
    outputFailed: (reason) => `Utskriften misslyckades: ${reason}`,
  },
  files: {
    reasons: {
      ENOENT: "filen eller mappen finns inte",
      ENOTDIR: "filen eller mappen finns inte",
      EISDIR: "en mapp, inte en fil",
      EACCES: "behörighet saknas",
      EPERM: "behörighet saknas",
      EROFS: "disken är skrivskyddad",
      EEXIST: "filen finns redan; --force ersätter den",
      ENOSPC: "disken är full; ingenting ändrades",
      EFBIG: "för stor",
      notAFile: "inte en vanlig fil",
      tooLarge: "för stor för en modell eller en text",
    },
    outside: (folder) => `dokumentet ligger utanför mappen ${folder} och öppnades inte`,
    unknownEnding: (file, endings) => `--out ${file}: namnet måste sluta på något av ${endings}.`,
    written: (file) => `Skrivet: ${file}`,
  },
  age: (years) => `${years} år`,
  services: (n) => count(n, "tjänst", "tjänster"),
  links: (n) => count(n, "länk", "länkar"),
  routes: (n) => count(n, "väg", "vägar"),
  moreRoutes: "Det finns fler vägar; --k visar fler.",
  coverage: {
    uncited: "INGEN HÄNVISNING",
    total: (cited, entries, citations) =>
      `${entries} rubriker och rader: hänvisning till ${cited}, ingen till ${entries - cited}; ${citations} hänvisningar`,
    problems: {
      "unknown-document": "dispositionen har inget sådant dokument",
      "unknown-heading": "dispositionen har ingen sådan rubrik",
      uncited: "varken hänvisning eller förklaring",
      explained: "hänvisning, fast dispositionen säger varför inte",
    },
    notInText: (missing) => `finns inte i dokumentet: ${missing}`,
  },
  stopped: "Avbröts före slutet: det kan finnas mer.",
  reached: "Målet är tillgängligt för klienten.",
  notReached: "Ingen källa berättar om en väg till målet på dessa villkor: why-not berättar mer.",
  others: "Vad som är känt om de andra tjänsterna: --outlook.",
  dayOutside: (first, last) =>
    `Nätverket gäller tiden ${first}–${last}; den dag som frågan gäller ligger utanför den.`,
  repairs: "En av dessa ändringar skulle räcka:",
  if: "om",
  wouldHelp: "Målet skulle vara tillgängligt om",
  nothingHelps: "Att slopa villkor hjälper inte.",
  doors: "En ny länk till någon av dessa skulle fylla luckan:",
  noDoors: "Ingen källa berättar om en väg till målet från någon tjänst.",
  essential: "Varje väg som källorna berättar om går via:",
  noEssential: "Ingen enskild tjänst eller länk är nödvändig: källorna berättar om fler än en väg.",
  loses: "förloras utan den:",
  losesColumn: "förloras",
  nowhere: "Inte på någon rad på dessa villkor (vad som är känt om dem: --outlook):",
  nowhereBy: (outlook, n) => `Inte på någon rad. ${outlook} (${n}):`,
  unchanged: "Oförändrade",
  nothingChanges: "Ingenting ändras.",
  notValid: "Den ändrade modellen är inte giltig:",
  noElement: (id, nearest) =>
    `Inget element som hänvisar till källor har id ${quote(id)}.${didYouMean(nearest)}`,
  cutOff: "det finns fler fel än vad som räknas upp här",
  columns: {
    arrival: "ankomst",
    at: "klientens plats",
    handoffs: "hänvisningar",
    steps: "steg",
    route: "väg",
    change: "ändring",
    conditions: "villkor",
  },
  scenario: {
    changes: (n) => count(n, "ändring", "ändringar"),
    alsoRemoved: "samtidigt försvinner",
    mentionRemoved: "nämns inte längre av",
    effect: "Vad det ändrar:",
    noDifference: "Modellerna har ingen skillnad som kan sparas i ett scenario.",
    otherDifferences: (fields) =>
      `Modellerna skiljer sig också i sådant som inte kan sparas i ett scenario: ${fields}.`,
  },
  workshop: {
    noItem: (id, nearest) =>
      `Ingen anteckning, oenighet, rättelse eller förslag har id ${quote(id)}.${didYouMean(nearest)}`,
    twice: (id) => `${quote(id)} kan inte både godkännas och avslås.`,
    accepted: (changes) => `Det godkända ger ${changes}.`,
    webAddress: "en webbadress",
  },
  plainWords: {
    unused: (pieces) => `Förstods inte: ${pieces.map(quote).join(", ")}`,
    unkept: (pieces) =>
      `Det här går inte att fråga: ${pieces.map(quote).join(", ")}. Ta bort det eller uttryck det på ett annat sätt.`,
    takenAs: (piece, name) => `${quote(piece)} lästes som ${name}`,
    others: (names) => `kan också vara ${names}`,
    notUnderstood: "Frågan förstods inte.",
    missing: (fields) => `Ange också: ${fields.join(", ")}`,
    fields: {
      from: "var klienten är",
      to: "vilken tjänst",
      rows: "vilka rader tabellen har",
      b: "vad det jämförs med",
      changes: "vad som skulle ändras",
    },
    notJson: (reason) => `inte JSON: ${reason}`,
  },
  tables: {
    read: (parts) => `Läst: ${parts}.`,
    changes: (n, file) => `${count(n, "ändring", "ändringar")} i ${file}:`,
    noChanges: (file) => `Ingenting ändras i ${file}.`,
    moved: (n) =>
      `${count(n, "objekt", "objekt")} har nu en annan rad som källa än förut; annars ändrades ingenting i ${n === 1 ? "det" : "dem"}.`,
    replaces: (file) => `${file} finns redan. Det nya nätverket skulle ändra detta i den:`,
    replacesOther: (file) => `${file} finns redan och är inte ett nätverk som kan läsas.`,
    noSuchCounty: (name, nearest) => `Det finns inget välfärdsområde ${quote(name)}.${didYouMean(nearest)}`,
    notRead: (file, known) => `${file}: formatet känns inte igen. Kända: ${known}.`,
    notARule: (file) => `${file} är ingen regel om nivåer: den behöver ”levels” och ”classes”.`,
    notText: "Formatet är inte text: det måste skrivas till en fil.",
    chooseFormat: (known) => `Flera format har den ändelsen. Välj --format: ${known}.`,
    notWritten: (file, known) => `${file}: namnet ska sluta på någon av ${known}.`,
  },
  /** What an overview says besides, in its help. */
  stories: {
    steps: (n) => count(n, "steg", "steg"),
    minutes: (sum, isAll) => (isAll ? `${sum} min` : `minst ${sum} min`),
    notes: "Anteckningar",
    about: "Det gäller",
    noStory: (id, nearest) => `Berättelsen ${quote(id)} finns inte.${didYouMean(nearest)}`,
    noStep: (step, steps) =>
      `Steg ${step} finns inte: berättelsen har ${count(steps, "steg", "steg")}, räknade från 1.`,
  },
  overviews: {
    atDay: "Med --at: vad som gäller den dagen.",
    fromOrigin: "Med --from: vad var och en tillför till det som är tillgängligt för klienten.",
  },
};
