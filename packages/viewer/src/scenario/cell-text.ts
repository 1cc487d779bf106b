import type { Language, Text } from "@polku/core";
import { textIn } from "@polku/core";
import { findNearest, type Citation } from "@polku/core/model";
import { formatters } from "@polku/core/text";
import { closedWords } from "./closed-words.js";
import { valueOf, type FieldSpec, type FieldValue } from "./element-fields.js";
import { foldName, type ElementNames } from "./element-names.js";
import { scenarioWords } from "./words/words.js";

/** What texts of cells are read and written with. */
export interface CellContext {
  readonly language: Language;
  /** The language of texts that are one plain string. */
  readonly own: Language;
  readonly names: ElementNames;
}

/** What a text says as the value of a field, or why it says nothing that is known. */
export type CellValue = { readonly value: FieldValue } | { readonly wrong: string };

type Step = { readonly caption?: Text } & Record<string, unknown>;

/** A field of an element as text: elements by their names, closed words by theirs, several with semicolons between. */
export function cellText(element: object, spec: FieldSpec, context: CellContext): string {
  const { language, own, names } = context;
  const value = valueOf(element, spec, own);
  const word = (id: string) =>
    closedWords(spec.list ?? "statuses", language).find(([one]) => one === id)?.[1] ?? id;
  const list = (Array.isArray(value) ? value : []) as readonly unknown[];
  switch (spec.control) {
    case "date":
      return typeof value === "string" ? formatters[language].day(value) : "";
    case "word":
      return typeof value === "string" ? word(value) : spec.list === "statuses" ? word("established") : "";
    case "words":
      return (list as string[]).map(word).join("; ");
    case "reference":
      return typeof value === "string" ? names.name(value) : "";
    case "references":
      return (list as string[]).map((id) => names.name(id)).join("; ");
    case "plains":
      return (list as string[]).join("; ");
    case "citations":
      return (list as Citation[]).map(({ source, at }) => `${source}: ${at}`).join("; ");
    case "captions":
      return (list as Step[])
        .map(({ caption }) => (caption === undefined ? "" : textIn(caption, language)))
        .join(" | ");
    case "text":
    case "plain":
    case "number":
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
  }
}

/**
 * The value that a text gives a field. What is no number, no date or no name of anything keeps its text, so that the
 * rules of the model tell what is wrong with it, unless the nearest names say more.
 */
export function readCell(text: string, element: object, spec: FieldSpec, context: CellContext): CellValue {
  const said = text.trim();
  const { language, names } = context;
  if (said === "" && spec.control !== "captions") return { value: undefined };
  switch (spec.control) {
    case "number":
      return { value: /^\d+(?:[.,]0+)?$/.test(said) ? Math.trunc(Number(said.replace(",", "."))) : said };
    case "date":
      return { value: readDay(said, language) };
    case "word":
      return readWord(said, spec, language);
    case "words":
      return all(split(said), (one) => readWord(one, spec, language));
    case "reference":
      return readName(said, spec, names, language);
    case "references":
      return all(split(said), (one) => readName(one, spec, names, language));
    case "plains":
      return { value: split(said) };
    case "citations":
      return readCitations(said, element, spec, context);
    case "captions":
      return readCaptions(text, element, spec, context);
    case "text":
    case "plain":
      return { value: said };
  }
}

function split(text: string): string[] {
  const parts = text.split(/[;\n]/).map((one) => one.trim());
  return [...new Set(parts.filter((one) => one !== ""))];
}

function all(texts: readonly string[], read: (text: string) => CellValue): CellValue {
  const found: string[] = [];
  const wrong: string[] = [];
  for (const text of texts) {
    const one = read(text);
    if ("wrong" in one) wrong.push(one.wrong);
    else if (typeof one.value === "string" && !found.includes(one.value)) found.push(one.value);
  }
  return wrong.length > 0 ? { wrong: wrong.join(" ") } : { value: found };
}

function readName(text: string, { to = [] }: FieldSpec, names: ElementNames, language: Language): CellValue {
  const found = names.find(text, to);
  if ("id" in found) return { value: found.id };
  const { form } = scenarioWords[language];
  return {
    wrong: "several" in found ? form.several(text, found.several) : form.notFound(text, found.nearest),
  };
}

function readWord(text: string, { list }: FieldSpec, language: Language): CellValue {
  if (list === undefined) return { value: text };
  const wanted = foldName(text);
  const called = new Map<string, string>();
  for (const one of ["fi", "sv", "en", language] as const)
    for (const [id, name] of closedWords(list, one)) called.set(foldName(name), id).set(id, id);
  const id = called.get(wanted);
  if (id !== undefined) return { value: id };
  const own = closedWords(list, language);
  const nearest = findNearest(
    wanted,
    own.map(([, name]) => foldName(name)),
  );
  const names = nearest === undefined ? own : own.filter(([, name]) => foldName(name) === nearest);
  return {
    wrong: scenarioWords[language].form.notFound(
      text,
      names.map(([, name]) => name),
    ),
  };
}

/** Days as the reader writes them, and as the file does: 5.2.2018, 5/2/2018, 5 Feb 2018, 2018-02-05. */
function readDay(text: string, language: Language): string {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (day !== undefined && month !== undefined)
    return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (/^\d{4}-/.test(text)) return text;
  // A day as the explorer itself writes it is found again by its year.
  const written = /(\d{4})$/.exec(text)?.[1];
  if (written === undefined) return text;
  const days = Array.from({ length: 366 }, (_, index) =>
    new Date(Date.UTC(Number(written), 0, 1 + index)).toISOString().slice(0, 10),
  );
  return days.find((one) => formatters[language].day(one) === text) ?? text;
}

/** Citations as `source: place`; what an unchanged one says beside these stays with it. */
function readCitations(
  text: string,
  element: object,
  spec: FieldSpec,
  { own, names, language }: CellContext,
): CellValue {
  const before = (valueOf(element, spec, own) ?? []) as readonly Citation[];
  const parts = splitCitations(text, names);
  const wrong: string[] = [];
  const value = parts.filter(Boolean).map((part): Citation => {
    const colon = part.indexOf(": ");
    const name = colon < 0 ? part.replace(/:$/, "") : part.slice(0, colon);
    const at = colon < 0 ? "" : part.slice(colon + 2).trim();
    const found = readName(name, { ...spec, to: ["source"] }, names, language);
    if ("wrong" in found) wrong.push(found.wrong);
    const source = "value" in found && typeof found.value === "string" ? found.value : name;
    return before.find((one) => one.source === source && one.at === at) ?? { source, at };
  });
  return wrong.length > 0 ? { wrong: wrong.join(" ") } : { value };
}

/** A semicolon may stand within a place too: it parts citations where a source follows, or nearly the name of one. */
function splitCitations(text: string, names: ElementNames): string[] {
  const parts: string[] = [];
  for (const line of text.split("\n"))
    for (const [index, part] of line.split(";").entries()) {
      const found = names.find(part.split(": ", 1)[0] ?? "", ["source"]);
      const isOwn = index === 0 || "id" in found || ("nearest" in found && found.nearest.length > 0);
      if (isOwn) parts.push(part.trim());
      else parts.push(`${parts.pop() ?? ""};${part}`.trim());
    }
  return parts;
}

/** The captions of the steps that there are; steps are made by showing what they ask. */
function readCaptions(
  text: string,
  element: object,
  spec: FieldSpec,
  { own, language }: CellContext,
): CellValue {
  const steps = (valueOf(element, spec, own) ?? []) as readonly Step[];
  const said = text.trim() === "" ? [] : text.split(/\n|\|/).map((one) => one.trim());
  if (said.length > steps.length) return { wrong: scenarioWords[language].form.steps(steps.length) };
  const value = steps.map((step, index): Step => {
    const caption = said[index] ?? "";
    const before = step.caption;
    if (before !== undefined && textIn(before, language) === caption) return step;
    const { caption: _gone, ...rest } = step;
    if (caption === "") return before === undefined ? step : rest;
    if (before === undefined || (typeof before === "string" && own === language)) return { ...rest, caption };
    return {
      ...rest,
      caption: { ...(typeof before === "string" ? { [own]: before } : before), [language]: caption },
    };
  });
  return { value };
}
