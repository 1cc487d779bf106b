import type { Language } from "@polku/core/model";
import { schemasAt, descriptionAt } from "../network/schema-at.js";
import { findDeclarations, idAt, type Declaration, type PolkuFile } from "../network/polku-file.js";
import type { Span } from "../text/text-tree.js";
import { editorWords } from "../words/words.js";
import { elementMarkdown } from "./element-text.js";

/** A part of a file. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

/**
 * Where the id at an offset is declared, in the file or in another one of its network.
 *
 * @example
 * ```ts
 * const text = "polku: 1\nid: a\nservices:\n  - id: clinic\nlinks:\n  - from: clinic\n";
 * const file = readPolkuFile("file:///a.yaml", text);
 * file && findDefinitions(file, [file], text.length - 2)[0]?.span.start; // 33
 * ```
 */
export function findDefinitions(file: PolkuFile, files: readonly PolkuFile[], offset: number): Place[] {
  const found = idAt(file, offset);
  if (!found) return [];
  return findDeclarations(scopeOf(file, files, found), found).map(
    ({ file: { uri }, declaration: { span } }) => ({
      uri,
      span,
    }),
  );
}

/** Everywhere that the id at an offset is named, in all files of the network; first where it is declared, if asked. */
export function findReferences(
  file: PolkuFile,
  files: readonly PolkuFile[],
  offset: number,
  withDeclaration: boolean,
): Place[] {
  const found = idAt(file, offset);
  if (!found) return [];
  const inScope = scopeOf(file, files, found);
  const declared = findDeclarations(inScope, found)
    .filter(({ declaration }) => !declaration.isMade)
    .map(({ file: { uri }, declaration: { span } }) => ({ uri, span }));
  const named = inScope.flatMap(({ uri, mentions }) =>
    mentions
      .filter(({ id, scope }) => id === found.id && scope === found.scope)
      .map(({ span }) => ({ uri, span })),
  );
  return withDeclaration ? [...declared, ...named] : named;
}

/** What a rename would change, or why it can't be done. */
export type Renaming = { ok: true; places: Place[] } | { ok: false; message: string };

/** The id at an offset where it can be renamed. */
export function findRenamable(
  file: PolkuFile,
  files: readonly PolkuFile[],
  offset: number,
): { id: string; span: Span } | undefined {
  const found = idAt(file, offset);
  if (!found) return undefined;
  const [first] = findDeclarations(scopeOf(file, files, found), found);
  return first && !first.declaration.isMade ? { id: found.id, span: found.span } : undefined;
}

/**
 * The places of the id at an offset, for another id: where it is declared and everywhere that it is named, also in
 * the made ids of links (`from:kind:to`). Refused where the new id is none, or is taken.
 *
 * @example
 * ```ts
 * const text = "polku: 1\nid: a\nservices:\n  - id: clinic\nlinks:\n  - from: clinic\n";
 * const file = readPolkuFile("file:///a.yaml", text);
 * const renaming = file && renameId(file, [file], text.length - 2, "health-clinic", "en");
 * renaming?.ok && renaming.places.length; // 2
 * ```
 */
export function renameId(
  file: PolkuFile,
  files: readonly PolkuFile[],
  offset: number,
  to: string,
  language: Language,
): Renaming {
  const words = editorWords[language];
  const found = findRenamable(file, files, offset);
  const at = idAt(file, offset);
  if (!found || !at) return { ok: false, message: words.nothingToRename };
  if (!isId(to)) return { ok: false, message: words.wrongId(to) };
  if (to === found.id) return { ok: true, places: [] };
  const isTaken = findDeclarations(scopeOf(file, files, at), { id: to, scope: at.scope }).length > 0;
  if (isTaken) return { ok: false, message: words.takenId(to) };
  return { ok: true, places: findReferences(file, files, offset, true) };
}

/** What is at an offset, as Markdown: an element with its names and sources, or what a field means. */
export function hover(
  file: PolkuFile,
  files: readonly PolkuFile[],
  offset: number,
  language: Language,
): { markdown: string; span: Span } | undefined {
  const found = idAt(file, offset);
  if (found) {
    const [first] = findDeclarations(scopeOf(file, files, found), found);
    const markdown = first
      ? elementMarkdown(files, first.declaration, language)
      : editorWords[language].notKnown(found.id);
    return { markdown, span: found.span };
  }
  const leaf = file.leaves.find(({ span }) => span.start <= offset && offset <= span.end);
  if (!leaf) return undefined;
  const { path, span, isKey } = leaf;
  if (
    !isKey &&
    !schemasAt(file.kind, path, file.tree.value, language).some((schema) => schema.enum ?? schema.const)
  )
    return undefined;
  const markdown = descriptionAt(file.kind, path, file.tree.value, language);
  return markdown === undefined ? undefined : { markdown, span };
}

/** The files in which an id means the same: groups and items of a workshop are those of its file. */
function scopeOf(
  file: PolkuFile,
  files: readonly PolkuFile[],
  { scope }: Pick<Declaration, "scope">,
): readonly PolkuFile[] {
  return scope === "element" || scope === "network" ? files : [file];
}

function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
