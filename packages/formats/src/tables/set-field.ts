import { languages, type Language, type ElementKind } from "@polku/core";
import { findNearest } from "@polku/core/model";
import { readAges, readDate, readInteger, splitCell } from "./cells.js";
import { findWord, wordsOf } from "./closed-words.js";
import type { Field } from "./fields.js";
import type { TableIssueCode } from "./issues.js";
import type { Reading } from "./reading.js";
import type { Cell } from "./rows.js";

type Raw = Record<string, unknown>;

/** The ids that a cell of a reference names. */
export type Refer = (cell: Cell, to: readonly ElementKind[]) => readonly string[];

/** Puts what cells say into the field of an element; what can't be taken is told. */
export function setField(
  value: Raw,
  { key, path, type }: Field,
  held: readonly Cell[],
  reading: Reading,
  refer: Refer = () => [],
): void {
  const [cell] = held;
  if (!cell) return;
  const { text, place } = cell;
  const set = (found: unknown) => {
    let holder = value;
    for (const step of path.slice(0, -1)) holder = (holder[step] ??= {}) as Raw;
    const last = path.at(-1) ?? "";
    if (found !== undefined) holder[key.includes(".") ? key : last] = found;
  };
  const orTell = (found: unknown, code: TableIssueCode) => {
    if (found === undefined) reading.tell(code, "error", place, { name: text });
    else set(found);
  };
  switch (type.is) {
    case "text":
    case "string":
    case "id":
      set(text);
      break;
    case "strings":
      set(held.flatMap((each) => splitCell(each.text)));
      break;
    case "date":
      orTell(readDate(text), "wrong-date");
      break;
    case "integer":
      orTell(readInteger(text), "wrong-number");
      break;
    case "ages":
      orTell(readAges(text), "wrong-ages");
      break;
    case "word":
    case "words": {
      const parts =
        type.is === "word" ? [text] : held.flatMap((each) => splitCell(each.text.replaceAll(",", ";")));
      const found = parts.flatMap((part) => {
        const word = findWord(type.of, part);
        if (word !== undefined) return [word];
        const words = [...wordsOf(type.of, reading.language).values()];
        const nearest = findNearest(part.toLowerCase(), words);
        const facts = {
          name: part,
          known: words.join(", "),
          nearest,
        };
        reading.tell("unknown-word", "error", place, facts);
        return [];
      });
      set(type.is === "word" ? found[0] : found.length === 0 ? undefined : [...new Set(found)]);
      break;
    }
    case "reference":
    case "references": {
      const ids = held.flatMap((each) => refer(each, type.to));
      set(type.is === "reference" ? ids[0] : ids.length === 0 ? undefined : [...new Set(ids)]);
      break;
    }
    case "json":
      setJson(value, cell, reading);
      break;
    case "citations":
    case "links":
      break;
  }
}

function setJson(value: Raw, { text, place }: Cell, reading: Reading): void {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = undefined;
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    reading.tell("wrong-json", "error", place, {});
    return;
  }
  for (const [key, inner] of Object.entries(parsed))
    if (key !== "__proto__" && key !== "id" && !Object.hasOwn(value, key)) value[key] = inner;
}

/** One text of those that stand in several languages: `name`, `name.sv` … */
export function joinTexts(value: Raw, base: string, language: Language): void {
  const found = languages.flatMap((each) => {
    const text = value[`${base}.${each}`];
    delete value[`${base}.${each}`];
    return text === undefined ? [] : [[each, text] as const];
  });
  if (found.length === 0) return;
  const plain = value[base];
  value[base] = { ...(typeof plain === "string" ? { [language]: plain } : {}), ...Object.fromEntries(found) };
}
