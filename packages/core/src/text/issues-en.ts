import { libraryWords } from "./library-words.js";
import type { IssueTexts } from "./texts.js";
import { issuePhrases, needsQuotes, wordFor } from "./word.js";

const { elements } = libraryWords.en;

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
  "document-name": "the name of a file, without a folder, or a web address",
  "web-address": "a web address",
  "date-time": "a moment in UTC, written as YYYY-MM-DDThh:mm:ssZ",
  nothing: "empty",
};

const problems: IssueTexts["problems"] = {
  empty: "the file is empty",
  indent: "the indentation does not match the lines above",
  tab: "the line is indented with a tab; use spaces",
  quote: "a quotation mark is opened but not closed",
  bracket: "a bracket is opened but not closed, or its content is not indented enough",
  separator: "a comma or a colon is missing",
  space: "a space is missing",
  "colon-in-text": "a text that contains a colon and a space needs quotation marks",
  "no-colon": "a colon is missing after the name of a field",
  "needs-quotes": "a text that begins with this character needs quotation marks",
  unexpected: "something here is not allowed in this place",
  "after-end": "there is more text after the end",
  documents: "the file holds several documents (---), but a model is a single one",
  "field-name":
    "the name of a field is missing or is not a text, or there is a comma before a closing bracket",
  "long-field-name": "the name of a field is too long; usually a text needs quotation marks",
  "no-value": "a value is missing, or there is one comma too many",
  number: "a number is not written correctly",
  escape: "the character after a backslash is not allowed",
  "control-character": "a quoted text contains a line break, a tab or another control character",
  comment: "JSON does not allow comments",
  tag: "models do not have tags (!)",
  alias: "an anchor (&) or an alias (*) is wrong, or the anchor is not defined",
  directive: "a directive (%) or the line after it is wrong",
  merge: "merge keys (<<) are not supported; write the fields out in each place",
  more: "there are more errors, most of them caused by the first ones",
  depth: "lists and fields are nested more than a hundred levels deep",
  repetition: "its aliases (*) repeat too much",
  size: "the text is too long; JSON may be longer than YAML",
};

const article = (kind: string) => `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;
const { q, value, problem, kinds } = issuePhrases("en", { values, problems }, article);
const mean = (nearest: string | undefined) => (nearest === undefined ? "" : ` Did you mean ${q(nearest)}?`);
const subject = (field: string | undefined) => (field ? q(field) : "The file");
const personal = (what: string) => `This looks like ${what}. Remove it: a model holds no personal data.`;

/** What issues say in English, and the words that they are made of. */
export const issuesEn: IssueTexts = {
  values,
  problems,
  issues: {
    "not-utf8": () => "From here on the file is not UTF-8 text. Save it as UTF-8 and try again.",
    syntax: (facts) => `The text can’t be read: ${problem(facts["problem"] ?? facts["found"])}.`,
    "duplicate-field": ({ field }) => `The field ${q(field)} is here twice. Remove one of them.`,
    "too-large": (facts) => `The file can’t be opened: ${problem(facts["problem"])}.`,
    "wrong-version": ({ found, expected }) =>
      `The format of the file is ${value(found)}; format ${expected} was expected.`,
    "unknown-field": ({ field, known, nearest }) =>
      `There is no field ${q(field)} here.${nearest === undefined && known ? ` Known fields: ${known}.` : mean(nearest)} Fields of your own begin with ${q("x-")}.`,
    "missing-field": ({ field }) => `The field ${q(field)} is missing. Add it.`,
    "wrong-type": ({ field, found, expected }) =>
      `${subject(field)} is ${value(found)}; ${value(expected)} was expected.${
        needsQuotes(found, expected)
          ? " Put quotation marks around a number or true/false that is a text."
          : ""
      }`,
    "wrong-value": ({ field, found, expected, nearest }) =>
      `${subject(field)} is ${value(found)}; expected: ${value(expected)}.${mean(nearest)}`,
    "wrong-id": ({ found, nearest }) =>
      `${value(found)} is not an id: ids are made of a to z, 0 to 9 and single hyphens.${mean(nearest)}`,
    "wrong-date": ({ field, found, nearest }) =>
      `${q(field)} is ${value(found)}; a day of the calendar was expected, written as YYYY-MM-DD.${mean(nearest)}`,
    "empty-list": ({ field }) =>
      `The list ${q(field)} is empty, so nothing matches it. Leave the field out if there is no limit, or add an entry.`,
    "duplicate-id": ({ id, found }) =>
      `The id ${q(id)} already belongs to ${kinds(found)}. Every id in a file must be different.`,
    "unknown-reference": ({ id, expected, nearest }) =>
      `Nothing in this file has the id ${q(id)}; the id of ${kinds(expected)} was expected.${mean(nearest)}`,
    "wrong-reference": ({ id, found, expected, nearest }) =>
      `${q(id)} is ${kinds(found)}; ${kinds(expected)} was expected.${mean(nearest)}`,
    "undeclared-level": ({ id, known, nearest }) =>
      `${q(id)} is not one of the levels of this file (${known}).${mean(nearest)}`,
    "part-of-cycle": ({ chain }) => `A service can’t be a part of itself: ${chain}.`,
    "within-cycle": ({ chain }) => `An area can’t be within itself: ${chain}.`,
    "ages-reversed": ({ min, max }) =>
      `The ages are the wrong way round: min ${min} is greater than max ${max}.`,
    "dates-reversed": ({ since, until }) =>
      `The dates are the wrong way round: since ${since} is after until ${until}.`,
    "same-ends": ({ id }) => `A link goes from one service to another; both ends are ${q(id)}.`,
    "no-source": ({ kind, id }) =>
      `The ${wordFor(elements, kind)} ${q(id)} has no source. Add one, and the place in it.`,
    "control-character": ({ found }) =>
      `This text contains the invisible character ${found}, which can change how the text is shown. Remove it.`,
    "phone-number": ({ found }) => personal(`a phone number (${found})`),
    "email-address": ({ found }) => personal(`an e-mail address (${found})`),
    "identity-code": () => personal("a personal identity code"),
    "not-a-scenario": () =>
      `This is a model of a service network, not a scenario. A scenario has the fields ${q("scenario")}, ${q("of")} and ${q("changes")}.`,
    "not-a-workshop": () =>
      `This is not the file of a workshop. Such a file has the fields ${q("workshop")}, ${q("of")} and ${q("items")}.`,
    "conflicting-element": ({ id, fields, first, second }) =>
      `${q(id)} is described in two ways: ${first} and ${second} differ in ${fields}.`,
    "ambiguous-link": ({ id, known }) =>
      `Several links have the ends and the kind of ${q(id)}: ${known}. Name one of them, or give the link an id.`,
    "other-model": ({ expected, found }) =>
      `The scenario changes the model ${q(expected)}, and this is ${q(found)}: its changes may mean something else here.`,
  },
};
