import type { Overview, Tier } from "@polku/core";
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
  usage: {
    noCommand: "A command is missing.",
    unknownCommand: (name: string, nearest?: string) =>
      `There is no command ${quote(name)}.${didYouMean(nearest)}`,
    unknownOption: (name: string, nearest?: string) => `There is no option ${name}.${didYouMean(nearest)}`,
    wrongValue: (name: string, value: string, expected: string, nearest?: string) =>
      `${name} takes ${expected}, not ${quote(value)}.${didYouMean(nearest)}`,
    missingOption: (name: string, what: string) => `${name} is missing: ${what}`,
    missingValue: (name: string) => `${name} takes a value.`,
    repeated: (name: string) => `${name} is given twice.`,
    missingArgument: (placeholder: string) => `${placeholder} is missing.`,
    tooMany: (value: string) =>
      `${quote(value)} is one argument too many. Put a text of several words in quotes.`,
    /** After the message of any wrong usage. */
    seeHelp: (command: string) => `See \`${command}\`.`,
    wholeNumber: "a whole number",
    oneOf: (values: string) => `one of ${values}`,
    agesSpan: "the first and the last age, as in 0-17",
    optionEqualsValue: "OPTION=VALUE, as in area=orivesi",
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
  from: (name: string) => `From: ${name}`,
  to: (name: string) => `To: ${name}`,
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
  notReached: "The target is not reached.",
  wouldHelp: "It would be reached if",
  nothingHelps: "Dropping conditions does not help.",
  doors: "One new link to any of these would close the gap:",
  noDoors: "No service in the network leads to the target.",
  essential: "Access to the target depends on:",
  loses: "lost without it:",
  losesColumn: "loses",
  nowhere: "No row reaches these:",
  unchanged: "Unchanged",
  differences: {
    gained: "Gained",
    lost: "Lost",
    nearer: "Nearer",
    farther: "Farther",
    otherRoute: "By another route",
  },
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
  plainWords: {
    unused: (pieces: string[]) => `Not understood: ${pieces.map(quote).join(", ")}`,
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
  overviews: {
    notGiven: "not given by the sources",
    nothing: {
      "meeting-places": "The network has no meeting places.",
      pilots: "The network has no pilots.",
      practices: "The network has no practices.",
      roles: "The network has no roles.",
      steering: "The network has no groups and no tasks.",
      timeline: "Nothing in the network has a date.",
      areas: "The network has no areas with municipalities in them.",
    } satisfies Record<Exclude<Overview, "disputes">, string>,
    tiers: {
      region: "region",
      municipality: "municipality",
      "family-centre": "family centre",
      "meeting-place": "meeting place",
    } satisfies Record<Tier, string>,
    /** Before the elements that are in some relation to another; what is a field of it has the field's name. */
    labels: {
      usedBy: "used by",
      linksThrough: "links through it",
      triedIn: "tried in",
      steeredBy: "steered by",
      connects: "connects",
      starts: "may start",
      sitsIn: "sits in",
      tasks: "tasks",
      touches: "touches",
      comes: "comes there",
      wouldCome: "planned or open",
      dates: "dates",
      groups: "groups",
      views: "positions",
      theme: "theme",
      region: "region",
      withoutAges: "ages without anything",
      pilots: "pilots",
      loneLinks: "links through it alone",
      municipalities: "municipalities and their codes",
    },
    municipalities: (n: number) => count(n, "municipality", "municipalities"),
    alone: (n: number) => `${n} through nothing else`,
    gains: {
      gained: (n: number) => `adds ${count(n, "service")}`,
      nearer: (n: number) => `brings ${count(n, "service")} nearer`,
      nothing: "adds nothing to reach",
      nothingDepends: "adds nothing to reach: no link or service depends on it alone",
      columns: { gained: "adds", nearer: "brings nearer" },
    },
    pilots: {
      where: "What is piloted where",
      partly: (parts: string) => `in part: ${parts}`,
      /** The cells of a table: piloted in all of a municipality, or in a part of it. */
      whole: "whole",
      part: "in part",
      without: (n: number, all: number) =>
        `${n} of ${count(all, "municipality", "municipalities")}: the sources name no pilot`,
      conditions: "What those who pilot commit to",
      list: "Pilots",
      each: "What each pilot adds",
      together: "What all pilots together add, by where the client lives",
      all: "all pilots",
      anyArea: "any area",
      undated: (n: number) => `Pilots for which the sources give no dates: ${n}`,
      summary: (running: number, n: number) =>
        `${count(running, "pilot")} under way in ${count(n, "municipality", "municipalities")}`,
    },
    practices: (all: number, linked: number) =>
      `${count(all, "practice")}; links between services go through ${linked} of them`,
    roles: (all: number, linked: number) =>
      `${count(all, "role")}; links between services go through ${linked} of them`,
    steering: {
      meetings: "Where tasks meet",
      others: "Tasks of services and organisations",
      bodies: (n: number) => `${n} of these`,
      summary: (groups: number, tasks: number) => `${count(groups, "group")}, ${count(tasks, "task")}`,
    },
    disputes: (open: number, argued: number) =>
      `Disputed or left open: ${open}; others on which positions are taken: ${argued}`,
    timeline: {
      meeting: "meeting",
      inForce: (day: string) => `In force on ${day}`,
      onDay: (day: string) => `Meetings and documents of ${day}`,
      nothingInForce: (day: string) => `Nothing dated is in force on ${day}.`,
      summary: (n: number, days: string) => `${count(n, "entry", "entries")}, ${days}`,
    },
    meetingPlaces: {
      counted: (n: number) => `${count(n, "place")} counted`,
      unnamed: "The source neither names nor counts places. These are the services that it mentions.",
      noPlaceFor: (ages: string) => `no place for ages ${ages}`,
      nothingFor: (ages: string) => `nothing for ages ${ages}`,
      allAges: "all from 0 to 17",
      nothingComes: "nothing that the sources mention",
      coordination: "who coordinates and maps, by tier",
      noCoordination: "the sources mention no coordination here",
      /** In how many regions some ages have no place, and of how many no source gives ages. */
      summary: (regions: number, lacking: number, unknown: number) =>
        `${count(regions, "region")}; no place for some ages in ${lacking}; ages not given in ${unknown}`,
    },
    areas: {
      differ: "the sources count differently",
      countsOnly: "counts them, names none",
      namesAll: "names them all",
      misses: (names: string) => `does not name ${names}`,
      notCounted: "no source counts them",
      summary: (all: number, differing: number) =>
        `${count(all, "area")} with municipalities; the sources count differently in ${differing}`,
    },
  },
};
