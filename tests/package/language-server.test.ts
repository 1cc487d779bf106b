import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import type * as Protocol from "vscode-languageserver-protocol/node";

const root = resolve(import.meta.dirname, "../..");
const main = join(root, "packages/language-server/dist/main.js");
// It is CommonJS without names that Node finds.
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter, ...lsp } = createRequire(
  import.meta.url,
)("vscode-languageserver-protocol/node") as typeof Protocol;

/** A language server as an editor runs it, on a folder with the tiny network and a scenario of it. */
async function start(locale: string) {
  const folder = mkdtempSync(join(tmpdir(), "polku-lsp-"));
  cpSync(join(root, "fixtures/tiny.yaml"), join(folder, "tiny.yaml"));
  const child = spawn(process.execPath, [main, "--stdio"]);
  const exited = new Promise<number | null>((done) => child.on("exit", done));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  onTestFinished(() => {
    connection.dispose();
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const published: Protocol.PublishDiagnosticsParams[] = [];
  const watching = new Set<() => void>();
  connection.onNotification(lsp.PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    for (const watch of watching) watch();
  });
  connection.listen();
  const { capabilities } = await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {},
    locale,
  });
  await connection.sendNotification(lsp.InitializedNotification.type, {});

  /** The diagnostics of a version of a document. */
  const diagnostics = (uri: string, version: number) =>
    new Promise<Protocol.Diagnostic[]>((done) => {
      const watch = () => {
        const found = published.find((one) => one.uri === uri && one.version === version);
        if (found) done(found.diagnostics);
      };
      watching.add(watch);
      watch();
    });
  const open = async (name: string, text = readFileSync(join(folder, name), "utf8")) => {
    const uri = pathToFileURL(join(folder, name)).href;
    await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: "yaml", version: 1, text },
    });
    return { uri, text };
  };
  return { connection, capabilities, exited, diagnostics, open };
}

/** The position of an offset. */
function positionIn(text: string, offset: number): Protocol.Position {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

test("an editor: issues as one types, completion, definition, hover, rename, outline, the end", async () => {
  const { connection, capabilities, exited, diagnostics, open } = await start("sv-FI");
  expect(capabilities.renameProvider).toEqual({ prepareProvider: true });
  const { uri, text } = await open("tiny.yaml");
  expect(await diagnostics(uri, 1)).toEqual([]);

  // A mistake is typed: the issue is over the word, in the reader's language, and knows what was meant.
  const from = text.indexOf("from: neuvola") + "from: ".length;
  const range = { start: positionIn(text, from), end: positionIn(text, from + "neuvola".length) };
  const change = (version: number, newText: string, over: Protocol.Range) =>
    connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: over, text: newText }],
    });
  await change(2, "neuvolo", range);
  const [issue, ...others] = await diagnostics(uri, 2);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ range, severity: 1, source: "polku", code: "unknown-reference" });
  expect(issue?.message).toMatch(/neuvolo.*neuvola/);
  const actions = await connection.sendRequest(lsp.CodeActionRequest.type, {
    textDocument: { uri },
    range,
    context: { diagnostics: issue ? [issue] : [] },
  });
  expect(actions).toMatchObject([
    { title: "Ändra till neuvola", edit: { changes: { [uri]: [{ range, newText: "neuvola" }] } } },
  ]);

  // The value is gone, and completed.
  await change(3, "", range);
  const proposed = await connection.sendRequest(lsp.CompletionRequest.type, {
    textDocument: { uri },
    position: range.start,
  });
  const items = proposed as Protocol.CompletionItem[];
  const item = items.find(({ label }) => label === "neuvola");
  expect(item).toMatchObject({
    textEdit: { newText: "neuvola", range: { start: range.start, end: range.start } },
  });
  expect(items.map(({ label }) => label)).not.toContain("mallila");
  const resolved = item && (await connection.sendRequest(lsp.CompletionResolveRequest.type, item));
  expect(resolved?.documentation).toMatchObject({
    kind: "markdown",
    value: expect.stringContaining("tjänst") as string,
  });
  await change(4, "neuvola", { start: range.start, end: range.start });
  expect(await diagnostics(uri, 4)).toEqual([]);

  const at = { textDocument: { uri }, position: positionIn(text, from + 2) };
  const declared = text.indexOf("id: neuvola\n") + "id: ".length;
  expect(await connection.sendRequest(lsp.DefinitionRequest.type, at)).toEqual([
    { uri, range: { start: positionIn(text, declared), end: positionIn(text, declared + "neuvola".length) } },
  ]);
  const hover = await connection.sendRequest(lsp.HoverRequest.type, at);
  expect(hover?.contents).toMatchObject({ value: expect.stringContaining("Källor:") as string });
  const symbols = (await connection.sendRequest(lsp.DocumentSymbolRequest.type, {
    textDocument: { uri },
  })) as Protocol.DocumentSymbol[];
  expect(symbols.map(({ name }) => name)).toContain("services");

  // A scenario beside it: its ids are those of the model, and a rename of the model reaches it.
  const scenario =
    "polku: 1\nscenario: s\nof: tiny\ntitle: S\nchanges:\n  - op: remove\n    in: services\n    id: neuvola\n";
  const other = await open("s.yaml", scenario);
  await diagnostics(other.uri, 1);
  const inScenario = { textDocument: { uri: other.uri }, position: { line: 7, character: 10 } };
  expect(await connection.sendRequest(lsp.DefinitionRequest.type, inScenario)).toMatchObject([{ uri }]);
  expect(await connection.sendRequest(lsp.PrepareRenameRequest.type, at)).toMatchObject({
    placeholder: "neuvola",
  });
  const renamed = await connection.sendRequest(lsp.RenameRequest.type, { ...at, newName: "radgivning" });
  const edits = Object.values(renamed?.changes ?? {}).flat();
  expect(Object.keys(renamed?.changes ?? {}).toSorted()).toEqual([other.uri, uri].toSorted());
  const named = (source: string) => JSON.stringify(parse(source)).split('"neuvola"').length - 1;
  expect(edits).toHaveLength(named(text) + named(scenario));
  await expect(
    connection.sendRequest(lsp.RenameRequest.type, { ...at, newName: "perhetyo" }),
  ).rejects.toThrow(/perhetyo används redan/);

  await connection.sendRequest(lsp.ShutdownRequest.type);
  await connection.sendNotification(lsp.ExitNotification.type);
  expect(await exited).toBe(0);
});

test("the extension for Visual Studio Code: what it names is there, and it starts the server for YAML and JSON", async () => {
  const folder = join(root, "editors/vscode");
  const read = (file: string) =>
    JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, never>;
  const {
    main: entry,
    contributes,
    dependencies,
    version,
  } = read("package.json") as unknown as {
    main: string;
    version: string;
    dependencies: Record<string, string>;
    contributes: Record<"jsonValidation" | "yamlValidation", { fileMatch: string; url: string }[]>;
  };
  const served = JSON.parse(readFileSync(join(root, "packages/language-server/package.json"), "utf8")) as {
    version: string;
  };
  expect([version, dependencies["@polku/language-server"]]).toEqual([served.version, `^${served.version}`]);
  for (const { url } of [...contributes.jsonValidation, ...contributes.yamlValidation])
    expect(existsSync(join(root, url.replace("./node_modules/@polku/", "packages/")))).toBe(true);
  for (const file of ["package.nls.json", "package.nls.fi.json", "package.nls.sv.json"])
    expect(Object.keys(read(file))).toEqual(["language"]);

  // The extension, with the editor and its client in place of those that only the editor has.
  const started: unknown[][] = [];
  class LanguageClient {
    constructor(...args: unknown[]) {
      started.push(args);
    }
    async start() {}
    async stop() {}
  }
  const beside: Record<string, unknown> = {
    vscode: { workspace: { getConfiguration: () => ({ get: () => "editor" }) }, env: { language: "fi" } },
    "vscode-languageclient/node": { LanguageClient, TransportKind: { stdio: 0 } },
  };
  const require = Object.assign((name: string) => beside[name], {
    resolve: createRequire(join(root, "packages/language-server/package.json")).resolve,
  });
  const exports: { activate?: () => Promise<void> } = {};
  // oxlint-disable-next-line typescript/no-implied-eval -- it is ours
  new Function("require", "exports", readFileSync(join(folder, entry), "utf8"))(require, exports);
  await exports.activate?.();
  expect(started).toMatchObject([
    [
      "polku",
      "Polku",
      { module: main },
      {
        documentSelector: [{ language: "yaml" }, { language: "json" }],
        initializationOptions: { language: "fi" },
      },
    ],
  ]);
});
