import type { Field } from "@polku/core/plain-words";
import type { CoverageProblem } from "@polku/core/sources";
import { formatters } from "@polku/core/text";
import { help } from "./help-en.js";

const { count: countOf, quote } = formatters.en;
const count = (n: number, one: string, many = `${one}s`) => countOf(n, one, many);
const didYouMean = (nearest: string | undefined) =>
  nearest === undefined ? "" : ` Did you mean ${quote(nearest)}?`;

/** English; the other languages have the same shape. */
export const en = {
  help,
  view: {
    serving: (file: string, address: string) => `The explorer shows ${file} at ${address} (Ctrl-C ends it)`,
    needsFile: "To be followed, the model has to be a file.",
    wrongPort: "--port takes a number from 0 to 65535.",
    noExplorer:
      "The explorer is not here. Install @polku/viewer beside @polku/cli, or in the project itself run `npm start` once.",
    notServed: (reason: string) => `The explorer could not be served: ${reason}`,
  },
  serve: {
    serving: (file: string, address: string) =>
      `Questions of ${file} are answered at ${address} (Ctrl-C ends it)`,
    mcpNeedsFile: "The program talks by standard input, so the model has to be a file.",
    atLeastOne: "--threads, --seconds and --entries take a number from 1.",
    notServed: (reason: string) => `The network could not be served: ${reason}`,
    reloaded: (file: string) => `${file} was read again.`,
    unchanged: (file: string) => `${file} was read again; it is as before.`,
    notReloaded: (file: string) => `${file} has errors; the last good network is served:`,
  },
  usage: {
    noCommand: "A command is missing.",
    unknownCommand: (name: string, nearest?: string) =>
      `There is no command ${quote(name)}.${didYouMean(nearest)}`,
    unknownOption: (name: string, nearest?: string) => `There is no option ${name}.${didYouMean(nearest)}`,
    wrongValue: (name: string, value: string, expected: string, nearest?: string) =>
      `${name} takes ${expected}, not ${quote(value)}.${didYouMean(nearest)}`,
    missingOption: (name: string, what: string) => `${name} is missing: ${what}.`,
    missingValue: (name: string) => `${name} takes a value.`,
    repeated: (name: string) => `${name} is given twice.`,
    missingArgument: (placeholder: string) => `${placeholder} is missing.`,
    tooMany: (value: string) =>
      `${quote(value)} is one argument too many. Put a text of several words in quotes.`,
    /** After the message of any wrong usage. */
    seeHelp: (command: string) => `See \`${command}\`.`,
    wholeNumber: "a whole number",
    wholeYears: "completed years as a whole number",
    oneOf: (values: string) => `one of ${values}`,
    agesSpan: "the first and the last age, as in 0-17",
    optionEqualsValue: "OPTION=VALUE, as in area=orivesi",
    idToExtend: "the id of a pilot, a practice or a link that areas limit",
    allOrAreas: "all, or ids of areas",
    idToLeaveOut: "the id of a practice, a role or a pilot",
    onlyOneOf: (names: string) => `Give one of ${names}.`,
    oneFromStandardInput: "Only one of the two can come from standard input.",
    modelNotFromStandardInput: "The questions come from standard input, so the model has to be a file.",
    dryRunWritesNothing: "--dry-run writes nothing: leave out --out.",
    needsDryRun: (name: string) => `${name} asks what the changes do: add --dry-run.`,
    needsFrom: (name: string) => `${name} is about a client: add --from.`,
    failed: (message: string) => `Unexpected error: ${message}`,
    outputFailed: (reason: string) => `The output could not be written: ${reason}`,
  },
  files: {
    reasons: {
      ENOENT: "there is no such file or folder",
      ENOTDIR: "there is no such file or folder",
      EISDIR: "it is a folder",
      EACCES: "permission denied",
      EPERM: "permission denied",
      EROFS: "the disk is read-only",
      EEXIST: "it exists already; --force replaces it",
      ENOSPC: "the disk is full; nothing was changed",
      EFBIG: "it is too large",
      notAFile: "it is not a regular file",
      tooLarge: "it is too large to be a model or a text",
    },
    outside: (folder: string) => `the document is outside of the folder ${folder}, and was not opened`,
    unknownEnding: (file: string, endings: string) =>
      `--out ${file}: the name has to end in one of ${endings}.`,
    written: (file: string) => `Written: ${file}`,
  },
  age: (years: number) => `aged ${years}`,
  services: (n: number) => count(n, "service"),
  links: (n: number) => count(n, "link"),
  routes: (n: number) => count(n, "route"),
  moreRoutes: "There are more routes; --k shows more.",
  coverage: {
    uncited: "NOT CITED",
    total: (cited: number, entries: number, citations: number) =>
      `${cited} of ${entries} headings and rows cited, ${entries - cited} not; ${citations} citations`,
    problems: {
      "unknown-document": "the outline has no such document",
      "unknown-heading": "the outline has no such heading",
      uncited: "neither cited nor explained",
      explained: "cited, though the outline says why not",
    } satisfies Record<CoverageProblem["code"], string>,
    notInText: (missing: string) => `not in the document: ${missing}`,
  },
  stopped: "Stopped before the end: there may be more.",
  reached: "The target is reached.",
  notReached: "No source tells of a route to the target under these conditions: why-not tells more.",
  others: "What is known of the other services: --outlook.",
  /** A day before or after every date of the file. */
  dayOutside: (first: string, last: string) =>
    `The network tells of ${first} to ${last}; the day asked is outside of that.`,
  repairs: "Any one of these would be enough:",
  if: "if",
  wouldHelp: "It would be reached if",
  nothingHelps: "Dropping conditions does not help.",
  doors: "One new link to any of these would close the gap:",
  noDoors: "No source tells of a way to the target from any service.",
  essential: "Every route that the sources tell of goes by:",
  noEssential: "No single service or link is needed: the sources tell of more than one route.",
  loses: "lost without it:",
  losesColumn: "loses",
  nowhere: "In no row, under these conditions (what is known of them: --outlook):",
  nowhereBy: (outlook: string, n: number) => `In no row. ${outlook} (${n}):`,
  unchanged: "Unchanged",
  nothingChanges: "Nothing changes.",
  notValid: "The changed model is not valid:",
  noElement: (id: string, nearest?: string) =>
    `No element that cites sources has the id ${quote(id)}.${didYouMean(nearest)}`,
  cutOff: "there are more issues, which are not listed",
  columns: {
    arrival: "arrival",
    at: "client at",
    handoffs: "handoffs",
    steps: "steps",
    route: "route",
    change: "change",
    conditions: "conditions",
  },
  scenario: {
    changes: (n: number) => count(n, "change"),
    alsoRemoved: "also removed",
    mentionRemoved: "no longer named by",
    effect: "What it changes:",
    noDifference: "The models have no difference that a scenario can hold.",
    otherDifferences: (fields: string) =>
      `The models also differ in what a scenario can’t change: ${fields}.`,
  },
  workshop: {
    noItem: (id: string, nearest?: string) =>
      `No note, disagreement, correction or proposal has the id ${quote(id)}.${didYouMean(nearest)}`,
    twice: (id: string) => `${quote(id)} can’t be accepted and rejected at once.`,
    accepted: (changes: string) => `What is accepted makes ${changes}.`,
    webAddress: "a web address",
  },
  plainWords: {
    unused: (pieces: string[]) => `Not understood: ${pieces.map(quote).join(", ")}`,
    unkept: (pieces: string[]) =>
      `Can’t be asked: ${pieces.map(quote).join(", ")}. Please leave it out or put it another way.`,
    takenAs: (piece: string, name: string) => `${quote(piece)} was read as ${name}`,
    others: (names: string) => `it could also be ${names}`,
    notUnderstood: "The question was not understood.",
    missing: (fields: string[]) => `To ask this, please add: ${fields.join(", ")}`,
    fields: {
      from: "where the client is",
      to: "which service",
      rows: "what the rows of the table are",
      b: "what to compare with",
      changes: "what would change",
    } satisfies Partial<Record<Field, string>> as Partial<Record<Field, string>>,
    notJson: (reason: string) => `not JSON: ${reason}`,
  },
  /** Networks made of tables, brought up to date and converted. */
  tables: {
    read: (parts: string) => `Read: ${parts}.`,
    changes: (n: number, file: string) => `${count(n, "change")} to ${file}:`,
    noChanges: (file: string) => `Nothing changes in ${file}.`,
    moved: (n: number) =>
      `${count(n, "element is", "elements are")} cited from another row than before; nothing else of ${n === 1 ? "it" : "them"} changed.`,
    replaces: (file: string) => `${file} exists. This is what the new network changes in it:`,
    replacesOther: (file: string) => `${file} exists and is not a network that can be read.`,
    noSuchCounty: (name: string, nearest?: string) =>
      `There is no wellbeing services county ${quote(name)}.${didYouMean(nearest)}`,
    notRead: (file: string, known: string) => `${file}: no known format. Known: ${known}.`,
    notARule: (file: string) => `${file} is no rule of levels: it needs “levels” and “classes”.`,
    notText: "The format is not text: it has to be written to a file.",
    chooseFormat: (known: string) => `Several formats have that ending. Choose with --format: ${known}.`,
    notWritten: (file: string, known: string) => `${file}: the name has to end in one of ${known}.`,
  },
  /** What an overview says besides, in its help. */
  stories: {
    steps: (n: number) => count(n, "step"),
    minutes: (sum: string, isAll: boolean) => (isAll ? `${sum} min` : `at least ${sum} min`),
    notes: "Notes",
    about: "About",
    noStory: (id: string, nearest?: string) => `There is no story ${quote(id)}.${didYouMean(nearest)}`,
    noStep: (step: string, steps: number) =>
      `There is no step ${step}: the story has ${count(steps, "step")}, counted from 1.`,
  },
  overviews: {
    atDay: "With --at: what is in force on that day.",
    fromOrigin: "With --from: what each adds to what reaches the client.",
  },
};
