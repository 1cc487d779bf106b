import { valueAt, type Language } from "@polku/core/model";
import { declarationAt, referenceAt, type FileKind } from "../network/reference-at.js";
import { kindOf, type PolkuFile } from "../network/polku-file.js";
import { schemasAt, type Schema } from "../network/schema-at.js";
import { cursorAt, type Cursor } from "../text/cursor.js";
import type { Span } from "../text/text-tree.js";
import { elementMarkdown, kindText, labelOf } from "./element-text.js";

/** One thing that may be written at the cursor. */
export interface Proposal {
  readonly what: "field" | "id" | "value";
  readonly label: string;
  /** The name of what an id names, and its kind. */
  readonly detail?: string;
  /** As Markdown; made when it is asked for. */
  describe?(): string;
  /** What replaces the span. */
  readonly text: string;
  readonly span: Span;
}

/**
 * What may be written at an offset: fields and words of the format, and ids with their names. `files` are the file
 * as it was last read and those of the same network: the ids come from them, so the text may be broken.
 *
 * @example
 * ```ts
 * const text = "polku: 1\nid: a\nservices:\n  - id: clinic\nlinks:\n  - from: \n";
 * const files = [readPolkuFile("file:///a.yaml", text)].filter((file) => file !== undefined);
 * complete(text, text.length - 1, files, "en").map(({ label }) => label); // ["clinic"]
 * ```
 */
export function complete(
  text: string,
  offset: number,
  files: readonly PolkuFile[],
  language: Language,
): Proposal[] {
  const kind = kindOf(text);
  const cursor = kind && cursorAt(text, offset);
  if (!kind || !cursor) return [];
  const { path, isKey, around } = cursor;
  const schemas = schemasAt(kind, path, around, language);
  // A list of objects has a first field at once.
  if (isKey || (typeof path.at(-1) === "number" && schemas.some(({ properties }) => properties)))
    return proposeFields(kind, cursor, text, language);
  const named = declarationAt(kind, path, around) ? undefined : referenceAt(kind, path, around);
  if (!named) return proposeValues(cursor, schemas, text);
  const seen = new Set<string>();
  return files.flatMap(({ declarations }) =>
    declarations.flatMap((declaration): Proposal[] => {
      const { id, kinds, scope } = declaration;
      const fits =
        scope === named.scope && (named.kinds.length === 0 || kinds.some((one) => named.kinds.includes(one)));
      if (!fits || seen.has(id) || id.includes("polku-cursor")) return [];
      // Only changes and items name a link by the id that is made for it.
      if (declaration.isMade && kind === "model") return [];
      seen.add(id);
      const detail = [labelOf(files, declaration, language), kindText(declaration, language)];
      return [
        {
          what: "id",
          label: id,
          detail: detail.filter((part) => part !== undefined).join(" · "),
          describe: () => elementMarkdown(files, declaration, language),
          text: asValue(id, cursor, text),
          span: cursor.span,
        },
      ];
    }),
  );
}

function proposeFields(kind: FileKind, cursor: Cursor, text: string, language: Language): Proposal[] {
  const { span, isQuoted, hasColon, around, path, isKey } = cursor;
  const here = valueAt(around, path);
  const present = isKey && typeof here === "object" && here !== null ? Object.keys(here) : [];
  const fields = new Map<string, string>();
  for (const { properties = {} } of schemasAt(kind, path, around, language))
    for (const [field, { description = "" }] of Object.entries(properties))
      if (!present.includes(field) && !fields.has(field)) fields.set(field, description);
  const isJson = isJsonText(text);
  return [...fields].map(([field, description]) => {
    const inner = schemasAt(kind, [...path, field], around, language);
    const isBlock = !isJson && inner.every(({ type }) => type === "array" || type === "object");
    const colon = hasColon || isQuoted ? "" : isBlock ? ":" : ": ";
    const name = isJson && !isQuoted ? `"${field}"` : field;
    return { what: "field", label: field, describe: () => description, text: name + colon, span };
  });
}

function proposeValues(cursor: Cursor, schemas: Schema[], text: string): Proposal[] {
  const words = new Set(
    schemas.flatMap((schema) =>
      schema.type === "boolean"
        ? [true, false]
        : [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])],
    ),
  );
  return [...words].map((word) => ({
    what: "value",
    label: String(word),
    text: typeof word === "string" ? asValue(word, cursor, text) : String(word),
    span: cursor.span,
  }));
}

/** A word as a value; ids of links without one have colons, which YAML takes where no space is after them. */
function asValue(word: string, { isQuoted, span }: Cursor, text: string): string {
  const value = isJsonText(text) && !isQuoted ? JSON.stringify(word) : word;
  return text[span.start - 1] === ":" && !isQuoted ? ` ${value}` : value;
}

function isJsonText(text: string): boolean {
  return /^\s*\{/.test(text);
}
