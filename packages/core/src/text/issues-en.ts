import type { IssueTexts } from "./texts.js";
import { needsQuotes, wordFor, wordsFor } from "./word.js";

const elements: IssueTexts["elements"] = {
  level: "level",
  source: "source",
  area: "area",
  organisation: "organisation",
  need: "need",
  service: "service",
  link: "link",
  place: "place",
  role: "role",
  practice: "practice",
  group: "group",
  pilot: "pilot",
  task: "task",
  story: "story",
};

const values: IssueTexts["values"] = {
  text: "a text",
  "some-text": "a text that is not empty",
  "text-by-language": "a text, or one text per language (fi, sv, en)",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  list: "a list",
  "some-entries": "a list with at least one entry",
  object: "a set of fields",
  nothing: "empty",
};

const problems: IssueTexts["problems"] = {
  empty: "there is nothing in it",
  indent: "the indent does not fit the lines above",
  tab: "a tab indents the line; YAML wants spaces",
  quote: "a quote is opened and not closed",
  bracket: "a bracket is opened and not closed, or what it holds is indented too little",
  separator: "a comma or a colon is missing",
  space: "a space is missing",
  "colon-in-text": "a text that holds a colon and a space needs quotes",
  "no-colon": "no colon follows the name of a field",
  "needs-quotes": "a text that begins with this character needs quotes",
  unexpected: "something stands here that does not belong here",
  "after-end": "something follows after the end",
  documents: "it holds more than one document (---), and a model is one",
  "field-name": "a field needs a name that is a text, and no comma stands before a closing bracket",
  "long-field-name": "the name of a field is too long; usually a text needs quotes",
  "no-value": "a value is missing, or there is a comma too many",
  number: "a number is not written as one",
  escape: "the character after a backslash is wrong",
  "control-character": "a text in quotes holds a line break, a tab or another control character",
  comment: "JSON has no comments",
  tag: "a tag (!) stands here that models do not have",
  alias: "an anchor (&) or an alias (*) is wrong, or nothing bears the name before it",
  directive: "a directive (%) or the line after it is wrong",
  more: "more of the same",
  depth: "lists and fields stand inside one another more than a hundred deep",
  repetition: "its aliases (*) repeat too much",
  size: "it is longer than any network that can be kept in memory",
};

const mean = (nearest: string | undefined) => (nearest === undefined ? "" : ` Did you mean "${nearest}"?`);
const subject = (field: string | undefined) => (field ? `"${field}"` : "The file");
const value = (fact: string | undefined) => wordFor(values, fact);
const a = (word: string) => `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;
const kinds = (fact: string | undefined) => wordsFor(elements, fact).map(a).join(" or ");

/** What issues say in English, and the words that they are made of. */
export const issuesEn: IssueTexts = {
  elements,
  values,
  problems,
  issues: {
    "not-utf8": () => `From here on the file is not UTF-8 text. Save it in the encoding UTF-8 and try again.`,
    syntax: ({ problem, found }) =>
      problem === "more"
        ? `There are ${found} more places that can't be read; most of them follow from the first ones.`
        : `The text can't be read: ${problem === undefined ? found : wordFor(problems, problem)}.`,
    "duplicate-field": ({ field }) =>
      `The field "${field}" is written twice in one place. Only one of them could be kept.`,
    "too-deep": ({ problem }) => `The text can't be taken in: ${wordFor(problems, problem)}.`,
    "wrong-version": ({ found, expected }) =>
      `This library reads format ${expected}, and the file says ${value(found)}.`,
    "unknown-field": ({ field, known, nearest }) =>
      `There is no field "${field}" here.${nearest === undefined && known ? ` Known fields: ${known}.` : mean(nearest)} Fields of your own begin with "x-".`,
    "missing-field": ({ field }) => `The field "${field}" is required and missing.`,
    "wrong-type": ({ field, found, expected }) =>
      `${subject(field)} is ${value(found)}; ${value(expected)} was expected.${
        needsQuotes(found, expected) ? " A number or a true/false that is meant as text needs quotes." : ""
      }`,
    "wrong-value": ({ field, found, expected, nearest }) =>
      `${subject(field)} is ${value(found)}; expected: ${value(expected)}.${mean(nearest)}`,
    "wrong-id": ({ found, nearest }) =>
      `${found} is not an id: ids are made of a to z, 0 to 9 and single hyphens.${mean(nearest)}`,
    "wrong-date": ({ field, found }) =>
      `"${field}" is ${found}, which is not a day of the calendar written as YYYY-MM-DD.`,
    "duplicate-id": ({ id, found }) =>
      `The id "${id}" is taken by ${kinds(found)}: ids are unique over the whole file.`,
    "unknown-reference": ({ id, expected, nearest }) =>
      `Nothing in this file has the id "${id}"; the id of ${kinds(expected)} was expected.${mean(nearest)}`,
    "wrong-reference": ({ id, found, expected, nearest }) =>
      `"${id}" is ${kinds(found)}; ${kinds(expected)} was expected.${mean(nearest)}`,
    "undeclared-level": ({ id, known, nearest }) =>
      `The level "${id}" is not among this file's levels (${known}).${mean(nearest)}`,
    "part-of-cycle": ({ chain }) => `A service can't be a part of itself: ${chain}.`,
    "within-cycle": ({ chain }) => `An area can't lie within itself: ${chain}.`,
    "ages-reversed": ({ min, max }) => `The ages run backwards: min ${min} is above max ${max}.`,
    "dates-reversed": ({ since, until }) =>
      `The dates run backwards: since ${since} is after until ${until}.`,
    "same-ends": ({ id }) => `A link goes from one service to another; both ends are "${id}".`,
    "no-source": ({ kind, id }) => `The ${wordFor(elements, kind)} "${id}" names no source and place in it.`,
    "phone-number": ({ found }) =>
      `This looks like a phone number (${found}). A model holds no personal data.`,
    "email-address": ({ found }) =>
      `This looks like an e-mail address (${found}). A model holds no personal data.`,
    "identity-code": () => `This looks like a personal identity code. A model holds no personal data.`,
    "not-a-scenario": () =>
      `This is a model of a service network, not a scenario: a scenario has the fields "scenario", "of" and "changes".`,
    "other-model": ({ expected, found }) =>
      `The scenario changes the model "${expected}", and this is "${found}": its changes may not mean here what they meant there.`,
  },
};
