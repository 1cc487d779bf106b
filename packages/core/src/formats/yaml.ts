import { Composer, isScalar, Lexer, Parser, stringify } from "../../generated/yaml.js";
import type { CST, Document, ErrorCode } from "yaml";
import { maxDepth } from "../rules/survey.js";
import { cutOff, maxProblems, textFinding, type Format, type Reading, type TextFinding } from "./format.js";
import { spotsIn } from "./lines.js";
import { toTextProblem } from "./yaml-problems.js";
import { YamlTree } from "./yaml-tree.js";

/** The longest text that is read, in characters. Its tree takes a hundred times the memory of the text. */
const maxLength = 20_000_000;

/** YAML 1.2: how people write models. Dates stay text; every key is text; one document a file. */
export const yaml: Format = {
  id: "yaml",
  extensions: ["yaml", "yml"],
  read,
  // The library's block texts, and quoted texts over several lines, lose white space when they are read again.
  write: (model) =>
    stringify(model, {
      lineWidth: 110,
      aliasDuplicateObjects: false,
      blockQuote: false,
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    }),
};

function read(text: string): Reading {
  try {
    return readOrThrow(text);
  } catch (error) {
    // Nothing is known to come here; whatever does, the file is refused and nothing else happens.
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, findings: [textFinding("syntax", undefined, { line: 1, column: 1 }, found)] };
  }
}

function readOrThrow(text: string): Reading {
  const spotAt = spotsIn(text);
  const tooLarge = (problem: "depth" | "repetition" | "size", offset: number): Reading => ({
    ok: false,
    findings: [textFinding("too-large", problem, spotAt(offset))],
  });
  if (text.length > maxLength) return tooLarge("size", 0);
  const { tokens, deep } = parse(text);
  if (deep !== undefined) return tooLarge("depth", deep);
  const { documents, problems } = compose(tokens, text.length);
  const [document, next] = documents;
  const tree = new YamlTree(document?.contents, text.length);
  const repetition = tree.problems.find(({ kind }) => kind === "repetition");
  if (repetition) return tooLarge("repetition", repetition.offset);

  const findings: TextFinding[] = problems.map(({ offset, code, message }) =>
    textFinding("syntax", toTextProblem(code, message), spotAt(offset), message),
  );
  for (const { kind, name, offset } of tree.problems)
    findings.push(
      kind === "duplicate-field"
        ? { code: kind, path: [], facts: { field: name }, spot: spotAt(offset) }
        : textFinding("syntax", kind === "merge" ? kind : "alias", spotAt(offset), name),
    );
  if (next) findings.push(textFinding("syntax", "documents", spotAt(next.range[0])));
  if (findings.length === 0 && isEmpty(document)) findings.push(textFinding("syntax", "empty", spotAt(0)));
  if (findings.length > 0) return { ok: false, findings: cutOff(findings) };
  return {
    ok: true,
    value: tree.value,
    writtenAt: (path) => tree.writtenAt(path),
    locate: (path, onKey) => spotAt(tree.find(path, onKey)),
  };
}

/**
 * The tokens of a text; `deep` is where it is nested too deeply. Composing recurses, and deep in the stack the
 * JavaScript engine may end the whole process.
 */
function parse(text: string): { tokens: CST.Token[]; deep?: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errors++;
    }
    if (parser.stack.length > maxDepth + 2) return { tokens, deep: parser.offset };
    if (errors > maxProblems) break;
  }
  tokens.push(...parser.end());
  return { tokens };
}

/** What the library says is wrong with a text, and where. */
interface Problem {
  readonly offset: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/** Ends the composing of a text in which enough is wrong. */
class EnoughProblems extends Error {}

/** The first two documents of a text. */
function compose(
  tokens: readonly CST.Token[],
  end: number,
): { documents: Document.Parsed[]; problems: Problem[] } {
  // No schema but the core one, whatever a directive asks for: no dates, no merge keys, no sets.
  const composer = new Composer({
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    // The library compares each key with each other; the tree does that with a map.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const problems: Problem[] = [];
  // The library makes an error for each of a million mistakes, and takes minutes for that.
  Object.assign(composer, {
    onError(at: number | readonly number[] | { offset: number }, code: ErrorCode, message: string) {
      const offset = typeof at === "number" ? at : "offset" in at ? at.offset : (at[0] ?? 0);
      problems.push({ offset, code, message });
      if (problems.length > maxProblems) throw new EnoughProblems();
    },
  });
  const documents: Document.Parsed[] = [];
  try {
    for (const document of composer.compose(tokens, true, end)) {
      documents.push(document);
      if (documents.length === 2) break;
    }
  } catch (error) {
    if (!(error instanceof EnoughProblems)) throw error;
  }
  for (const { errors, warnings } of documents.slice(0, 1))
    for (const { pos, code, message } of [...errors, ...warnings])
      problems.push({ offset: pos[0], code, message });
  return { documents, problems };
}

function isEmpty(document: Document.Parsed | undefined): boolean {
  const contents = document?.contents ?? null;
  return contents === null || (isScalar(contents) && contents.value === null && contents.source === "");
}
