import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { languages, type CheckedModel, type Language } from "@polku/core/model";
import { parseModel } from "@polku/core/formats";
import {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  MarkupKind,
  ResponseError,
  SymbolKind,
  TextDocuments,
  TextDocumentSyncKind,
  TextEdit,
  type CompletionItem,
  type Connection,
  type DocumentSymbol,
  type InitializeParams,
  type Location,
  type Range,
  type TextDocumentPositionParams,
  LSPErrorCodes,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { complete, type Proposal } from "../features/complete.js";
import { diagnose } from "../features/diagnose.js";
import {
  findDefinitions,
  findReferences,
  findRenamable,
  hover,
  renameId,
  type Place,
} from "../features/names.js";
import { outline, type OutlineEntry } from "../features/outline.js";
import { readPolkuFile, type PolkuFile } from "../network/polku-file.js";
import { editorWords } from "../words/words.js";
import { filesBeside } from "./beside.js";

/** How long no key is pressed before issues are looked for, in milliseconds; longer where that takes long. */
const pause = { least: 200, most: 1500 };

/** What is known of an open file: it is read when it is asked for, once for each version. */
interface Open {
  readonly version: number;
  readonly file: PolkuFile | undefined;
}

/** Answers an editor over a connection until the editor ends it. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const opened = new Map<string, Open>();
  const models = new WeakMap<PolkuFile, CheckedModel | undefined>();
  const waiting = new Map<string, NodeJS.Timeout>();
  let proposed: readonly Proposal[] = [];
  let language: Language = "en";
  let lastTook = 0;

  connection.onInitialize((params) => {
    language = languageOf(params);
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        completionProvider: { resolveProvider: true, triggerCharacters: [" ", '"', "-"] },
        definitionProvider: true,
        referencesProvider: true,
        hoverProvider: true,
        renameProvider: { prepareProvider: true },
        documentSymbolProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      },
      serverInfo: { name: "polku", version: readVersion() },
    };
  });

  /** The file of an open document. */
  function read(uri: string, isStaleEnough = false): PolkuFile | undefined {
    const document = documents.get(uri);
    if (!document) return undefined;
    const known = opened.get(uri);
    if (known && (known.version === document.version || (isStaleEnough && known.file))) return known.file;
    const file = readPolkuFile(uri, document.getText());
    opened.set(uri, { version: document.version, file });
    return file;
  }

  /** A file and the others of its network, open ones as they are in the editor. */
  async function filesOf(file: PolkuFile): Promise<PolkuFile[]> {
    const { uri, network } = file;
    if (network === undefined) return [file];
    const others = documents
      .all()
      .filter((document) => document.uri !== uri)
      .flatMap((document) => read(document.uri) ?? [])
      .filter((other) => other.network === network);
    return [
      file,
      ...others,
      ...(await filesBeside(uri, network, (beside) => documents.get(beside) !== undefined)),
    ];
  }

  /** A position in an open file of Polku, with the files of its network. */
  async function resolve({ textDocument: { uri }, position }: TextDocumentPositionParams) {
    const file = read(uri);
    const document = documents.get(uri);
    if (!file || !document) return undefined;
    return { document, file, files: await filesOf(file), offset: document.offsetAt(position) };
  }

  const rangeIn = (document: TextDocument, { start, end }: { start: number; end: number }): Range => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  });

  function toLocations(places: readonly Place[], files: readonly PolkuFile[]): Location[] {
    const texts = new Map(
      files.map(({ uri, text }) => [uri, documents.get(uri) ?? TextDocument.create(uri, "", 0, text)]),
    );
    return places.flatMap(({ uri, span }) => {
      const document = texts.get(uri);
      return document ? [{ uri, range: rangeIn(document, span) }] : [];
    });
  }

  connection.onCompletion(async ({ textDocument: { uri }, position }): Promise<CompletionItem[]> => {
    const document = documents.get(uri);
    // Ids as they were before the last keys: to read a large file anew takes longer than a key.
    const file = read(uri, true);
    if (!document || !file) return [];
    const text = document.getText();
    proposed = complete(text, document.offsetAt(position), await filesOf(file), language);
    return proposed.map(({ what, label, detail, text: newText, span }, index) => ({
      label,
      kind:
        what === "field"
          ? CompletionItemKind.Property
          : what === "id"
            ? CompletionItemKind.Reference
            : CompletionItemKind.EnumMember,
      ...(detail === undefined ? {} : { detail, filterText: `${label} ${detail}` }),
      textEdit: TextEdit.replace(rangeIn(document, span), newText),
      sortText: String(index).padStart(6, "0"),
      data: index,
    }));
  });

  connection.onCompletionResolve((item) => {
    const found = proposed[Number(item.data)];
    const value = found?.label === item.label ? found.describe?.() : undefined;
    return value ? { ...item, documentation: { kind: MarkupKind.Markdown, value } } : item;
  });

  connection.onDefinition(async (params) => {
    const at = await resolve(params);
    return at ? toLocations(findDefinitions(at.file, at.files, at.offset), at.files) : [];
  });

  connection.onReferences(async (params) => {
    const at = await resolve(params);
    if (!at) return [];
    const { includeDeclaration } = params.context;
    return toLocations(findReferences(at.file, at.files, at.offset, includeDeclaration), at.files);
  });

  connection.onHover(async (params) => {
    const at = await resolve(params);
    const found = at && hover(at.file, at.files, at.offset, language);
    if (!found) return null;
    return {
      contents: { kind: MarkupKind.Markdown, value: found.markdown },
      range: rangeIn(at.document, found.span),
    };
  });

  connection.onPrepareRename(async (params) => {
    const at = await resolve(params);
    const found = at && findRenamable(at.file, at.files, at.offset);
    return found ? { range: rangeIn(at.document, found.span), placeholder: found.id } : null;
  });

  connection.onRenameRequest(async (params) => {
    const at = await resolve(params);
    if (!at) return null;
    const renaming = renameId(at.file, at.files, at.offset, params.newName, language);
    if (!renaming.ok) return new ResponseError(LSPErrorCodes.RequestFailed, renaming.message);
    const changes: Record<string, TextEdit[]> = {};
    for (const { uri, range } of toLocations(renaming.places, at.files))
      (changes[uri] ??= []).push(TextEdit.replace(range, params.newName));
    return { changes };
  });

  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const file = read(uri);
    const document = documents.get(uri);
    if (!file || !document) return [];
    const toSymbol = ({ name, detail, span, whole, children }: OutlineEntry): DocumentSymbol => ({
      name: name === "" ? "–" : name,
      detail,
      kind: children.length > 0 || detail === "" ? SymbolKind.Array : SymbolKind.Object,
      range: rangeIn(document, whole),
      selectionRange: rangeIn(document, span),
      children: children.map(toSymbol),
    });
    return outline(file, language).map(toSymbol);
  });

  connection.onCodeAction(({ textDocument: { uri }, context: { diagnostics } }) =>
    diagnostics.flatMap((diagnostic) => {
      const { nearest } = (diagnostic.data ?? {}) as { nearest?: string };
      if (diagnostic.source !== "polku" || nearest === undefined) return [];
      return [
        {
          title: editorWords[language].changeTo(nearest),
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          edit: { changes: { [uri]: [TextEdit.replace(diagnostic.range, nearest)] } },
        },
      ];
    }),
  );

  async function publish(uri: string): Promise<void> {
    const document = documents.get(uri);
    if (!document) return;
    const { version } = document;
    const started = performance.now();
    const file = read(uri);
    const model = file && file.kind !== "model" ? await modelOf(file) : undefined;
    if (documents.get(uri)?.version !== version) return;
    const found = diagnose(document.getText(), nameOf(uri), model, language);
    lastTook = performance.now() - started;
    const diagnostics = found.map(({ span, severity, code, message, nearest }) => ({
      range: rangeIn(document, span),
      severity: severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      code,
      message,
      source: "polku",
      ...(nearest === undefined ? {} : { data: { nearest } }),
    }));
    await connection.sendDiagnostics({ uri, version, diagnostics });
  }

  /** The model that a scenario or a workshop is about, where it is at hand and has no errors. */
  async function modelOf(file: PolkuFile): Promise<CheckedModel | undefined> {
    const found = (await filesOf(file)).find(({ kind }) => kind === "model");
    if (!found) return undefined;
    if (!models.has(found)) {
      const parsed = parseModel(found.text, { file: nameOf(found.uri) });
      models.set(found, parsed.ok ? parsed.model : undefined);
    }
    return models.get(found);
  }

  documents.onDidChangeContent(({ document: { uri } }) => {
    const after = opened.has(uri) ? Math.min(pause.least + lastTook, pause.most) : 0;
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => {
        waiting.delete(uri);
        const network = read(uri)?.network;
        const about = documents.all().filter((one) => {
          const other = one.uri === uri ? undefined : opened.get(one.uri)?.file;
          return other && other.kind !== "model" && other.network === network;
        });
        for (const one of [uri, ...about.map((document) => document.uri)]) void publish(one);
      }, after),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    opened.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  documents.listen(connection);
  connection.listen();
}

/** The language of the setting `language`, else of the editor; English where neither is one of ours. */
function languageOf({ initializationOptions, locale = "" }: InitializeParams): Language {
  const { language } = (initializationOptions ?? {}) as { language?: unknown };
  return languages.find((one) => one === language) ?? languages.find((one) => locale.startsWith(one)) ?? "en";
}

function nameOf(uri: string): string {
  return uri.startsWith("file:") ? fileURLToPath(uri) : decodeURIComponent(new URL(uri).pathname);
}

function readVersion(): string {
  const text = readFileSync(join(import.meta.dirname, "..", "..", "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
