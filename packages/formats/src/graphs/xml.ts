import { SaxesParser } from "saxes";
import { fileIssue, Refused } from "../shared/issues.js";
import type { Spot } from "./graph-data.js";

/** An element of XML as it is read: its name without a prefix, its attributes, and where it is. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly spot: Spot;
  /** An attribute without which the file is refused. */
  needed(this: void, attribute: string): string;
}

/** What is called while a text is read, in its order. */
export interface XmlHandlers {
  open(tag: XmlTag): void;
  text(text: string): void;
  close(name: string): void;
}

/** Graphs are nested a few deep. */
const maxDepth = 100;
/** The longest text that is read, in characters. */
const maxLength = 200_000_000;
/** How much is given to the parser at once. */
const chunk = 65_536;

/**
 * Reads a text of XML from its beginning to its end. Only the five entities of XML itself stand for letters: what a
 * document type declares is not looked at, so nothing expands. A text that is no XML is refused at the first error, and so is one whose
 * outermost element has another name than `root`.
 */
export function readXml(text: string, file: string, root: string, handlers: XmlHandlers): void {
  if (text.length > maxLength)
    throw new Refused(fileIssue("too-large", { problem: "size" }, { file, line: 1, column: 1 }));
  const parser = new SaxesParser({ position: true });
  let depth = 0;
  const spot = (): Spot => ({ line: parser.line, column: Math.max(1, parser.columnIndex) });
  parser.on("error", (error) => {
    const told = error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
    const found = told === "undefined entity" ? "an entity that XML itself does not have" : told;
    throw new Refused(fileIssue("syntax", { found }, { file, ...spot() }));
  });
  parser.on("opentag", ({ name: whole, attributes: told }) => {
    depth++;
    const name = localName(whole);
    const attributes = told as Record<string, string>;
    const place = { file, ...spot() };
    if (depth > maxDepth) throw new Refused(fileIssue("too-large", { problem: "depth" }, place));
    if (depth === 1 && name !== root)
      throw new Refused(fileIssue("wrong-value", { field: "xml", found: name, expected: root }, place));
    const needed = (attribute: string): string => {
      const value = attributes[attribute];
      if (value !== undefined) return value;
      throw new Refused(fileIssue("missing-field", { field: `${name} ${attribute}` }, place));
    };
    handlers.open({ name, attributes, spot: spot(), needed });
  });
  parser.on("text", (piece) => handlers.text(piece));
  parser.on("cdata", (piece) => handlers.text(piece));
  parser.on("closetag", ({ name }) => {
    depth--;
    handlers.close(localName(name));
  });
  for (let at = 0; at < text.length; at += chunk) parser.write(text.slice(at, at + chunk));
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** A text within an element. */
export function xmlText(text: string | number | boolean): string {
  return String(text).replace(/[&<>\r]/g, (letter) => escapes[letter] ?? letter);
}

/** Attributes of an element, those that are undefined left out. */
export function xmlAttributes(
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${String(value).replace(/[&<>"\r\n\t]/g, (letter) => escapes[letter] ?? letter)}"`,
    )
    .join("");
}

/** Of the values of an attribute, the type that both formats of graphs know; texts where they differ. */
export type ValueType = "string" | "boolean" | "integer" | "double";

/** The type of every attribute of elements, by name. */
export function typesOf(
  elements: Iterable<{ attributes: Readonly<Record<string, string | number | boolean>> }>,
): Map<string, ValueType> {
  const types = new Map<string, ValueType>();
  for (const { attributes } of elements)
    for (const [name, value] of Object.entries(attributes)) {
      const type = typeOf(value);
      const known = types.get(name);
      if (known === undefined) types.set(name, type);
      else if (known !== type)
        types.set(name, new Set([known, type, "integer", "double"]).size === 2 ? "double" : "string");
    }
  return types;
}

function typeOf(value: string | number | boolean): ValueType {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "integer" : "double";
}

/** A value of a type as it is written; what is none stays text. Programs write `NaN` for a number that is not there. */
export function readValue(text: string, type: string): string | number | boolean {
  const trimmed = text.trim();
  if (type === "boolean") {
    if (/^(?:true|1)$/i.test(trimmed)) return true;
    return /^(?:false|0)$/i.test(trimmed) ? false : text;
  }
  if (!/^(?:int|integer|long|float|double|short|byte)$/.test(type) || trimmed === "") return text;
  if (/^nan$/i.test(trimmed)) return "";
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : text;
}
