import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { polku, polkuIn } from "../../../../tests/support/polku.ts";

const tiny = "fixtures/tiny.yaml";
const model = readFileSync(tiny, "utf8");
const scratch = mkdtempSync(join(tmpdir(), "polku-files-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

describe("several files", () => {
  const invalid = "fixtures/invalid/duplicate-id.yaml";

  test("one that is missing is an issue, and the others are checked", async () => {
    const { code, out, err } = await polku("check", "nowhere.yaml", invalid, tiny);
    expect(code).toBe(2);
    expect(err).toBe("nowhere.yaml: error unreadable-file: there is no such file or folder\n");
    expect(out).toMatch(/duplicate-id\.yaml:\d+:\d+: error duplicate-id.*\nfixtures\/tiny\.yaml: ok/s);
  });

  test("JSON holds every issue of every file", async () => {
    const { code, out } = await polku("check", "--json", invalid, "nowhere.yaml", tiny);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([
      { code: "duplicate-id", file: invalid },
      { code: "unreadable-file", severity: "error", file: "nowhere.yaml", path: [] },
    ]);
  });
});

describe("wildcards that the shell leaves to us", () => {
  const folder = join(scratch, "wild");
  mkdirSync(join(folder, "b"), { recursive: true });
  for (const name of ["a1.yaml", "a2.yaml", ".hidden.yaml", "b/a3.yaml", "a1(x).txt"])
    cpSync(tiny, join(folder, name));
  const found = async (pattern: string) =>
    (await polku("check", join(folder, pattern))).out
      .trim()
      .split("\n")
      .map((line) => line.replace(`${folder}/`, "").replace(/: .*/, ""));

  test("are expanded, in order and without hidden files", async () => {
    expect(await found("*.yaml")).toEqual(["a1.yaml", "a2.yaml"]);
    expect(await found("a?.yaml")).toEqual(["a1.yaml", "a2.yaml"]);
    expect(await found("?/*.yaml")).toEqual(["b/a3.yaml"]);
    expect(await found("*(x).txt")).toEqual(["a1(x).txt"]);
    expect(await found(".*.yaml")).toEqual([".hidden.yaml"]);
  });

  test("a name that no file fits is a missing file, and a file of that very name is itself", async () => {
    const pattern = join(folder, "nothing*.yaml");
    expect(await polku("check", pattern)).toMatchObject({
      code: 2,
      err: `${pattern}: error unreadable-file: there is no such file or folder\n`,
    });
    cpSync(tiny, join(folder, "q?.yml"));
    expect(await found("q?.yml")).toEqual(["q?.yml"]);
  });
});

describe("bytes", () => {
  const utf16 = Buffer.from(`\uFEFF${model}`, "utf16le");
  const latin1 = Buffer.from(model.replace("name: Tiny", "name: Pieni ä"), "latin1");

  test("UTF-16 with its mark is read, from files and from standard input", async () => {
    for (const bytes of [utf16, Buffer.from(utf16).swap16()]) {
      expect(await polku("check", file("utf16.yaml", bytes))).toMatchObject({ code: 0 });
      expect(await polkuIn({ input: bytes }, "check", "-")).toMatchObject({ code: 0 });
    }
    const question = Buffer.from('\uFEFF{"ask":"reach","from":"neuvola"}\r\nkoulu\n', "utf16le");
    const { out } = await polkuIn({ input: question }, "ask", tiny);
    expect(JSON.parse(out.split("\n")[0] ?? "")).toMatchObject({
      ask: "reach",
      question: { from: "neuvola" },
    });
  });

  test.each([
    ["a model", (path: string) => ["reach", path, "--from", "neuvola"]],
    ["a scenario", (path: string) => ["apply", tiny, path]],
    ["a scenario of what-if", (path: string) => ["what-if", tiny, "--from", "neuvola", "--scenario", path]],
    ["changes", (path: string) => ["what-if", tiny, "--from", "neuvola", "--changes", path]],
    ["an outline", (path: string) => ["check", tiny, "--coverage", path]],
  ])("Latin-1 is an issue with its place in %s", async (_, args) => {
    const path = file("latin1.yaml", latin1);
    const { code, err } = await polku(...args(path));
    expect(code).toBeGreaterThan(0);
    expect(err).toMatch(/latin1\.yaml:\d+:\d+: error not-utf8: /);
  });

  test("Latin-1 in a document or in a question is an issue too", async () => {
    const folder = join(scratch, "latin1-documents");
    mkdirSync(folder);
    writeFileSync(join(folder, "tiny.yaml"), latin1);
    expect(await polku("sources", tiny, "neuvola", "--texts", folder)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/tiny\.yaml:\d+:\d+: error not-utf8/),
    });
    const { code, out } = await polkuIn(
      { input: Buffer.from('p\xE4iv\xE4\n{"ask":"reach","from":"neuvola"}\n', "latin1") },
      "ask",
      tiny,
    );
    expect(code).toBe(1);
    const [first, second] = out.trim().split("\n");
    expect(JSON.parse(first ?? "")).toMatchObject({ error: expect.stringContaining("UTF-8") });
    expect(JSON.parse(second ?? "")).toMatchObject({ ask: "reach" });
  });
});

describe("what is no regular file", () => {
  const makePipe = (path: string) => execFileSync("sh", ["-c", `mkfifo "$0"`, path]);

  test("a folder", async () => {
    for (const args of [
      ["check", "fixtures"],
      ["reach", "fixtures", "--from", "neuvola"],
      ["apply", tiny, "fixtures"],
    ])
      expect(await polku(...args)).toMatchObject({
        code: 2,
        err: "fixtures: error unreadable-file: it is a folder\n",
      });
  });

  test.skipIf(process.platform === "win32")("a pipe that nobody writes to is not waited for", async () => {
    const pipe = join(scratch, "pipe");
    makePipe(pipe);
    for (const args of [
      ["check", pipe],
      ["apply", tiny, pipe],
      ["check", tiny, "--coverage", pipe],
    ])
      expect(await polku(...args)).toMatchObject({
        code: 2,
        err: `${pipe}: error unreadable-file: it is not a regular file\n`,
      });
    const documents = join(scratch, "pipes");
    mkdirSync(documents);
    makePipe(join(documents, "tiny.yaml"));
    expect(await polku("sources", tiny, "neuvola", "--texts", documents)).toMatchObject({ code: 2 });
  });
});

test("standard input that is too large is refused before its end", async () => {
  const megabyte = Buffer.alloc(1_000_000, 32);
  let given = 0;
  const input = Readable.from(
    (function* () {
      for (; given < 600; given++) yield megabyte;
    })(),
  );
  const { code, err } = await polkuIn({ input }, "check", "-");
  expect({ code, err }).toEqual({
    code: 2,
    err: "-: error unreadable-file: it is too large to be a model or a text\n",
  });
  expect(given).toBeLessThan(500);
});

describe("questions from standard input", () => {
  const good = '{"ask":"reach","from":"neuvola"}';

  test("one that is nested too deeply, too long, or no question has an error, and the rest go on", async () => {
    const lines = [
      `${'{"ask":'.repeat(5000)}1${"}".repeat(5000)}`,
      "[".repeat(100_000),
      " ".repeat(10_000_001),
      '{"__proto__":1}',
      '"\\ud800"',
    ];
    const input = lines.flatMap((line) => [line, good]).join("\r\n");
    const { code, out } = await polkuIn({ input }, "ask", tiny);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(code).toBe(1);
    expect(answers.map((answer) => ("error" in answer ? "error" : "answer"))).toEqual(
      lines.flatMap(() => ["error", "answer"]),
    );
  });

  test("a line that comes in pieces is one question", async () => {
    const input = Readable.from([...Buffer.from(`${good}\n${good}`)].map((byte) => Buffer.of(byte)));
    const { code, out } = await polkuIn({ input }, "ask", tiny);
    expect({ code, lines: out.trim().split("\n").length }).toEqual({ code: 0, lines: 2 });
  });
});

describe("documents that a model names", () => {
  const outer = join(scratch, "outer");
  const texts = join(outer, "texts");
  mkdirSync(join(texts, "inner"), { recursive: true });
  writeFileSync(join(outer, "secret.txt"), "services\n");
  writeFileSync(join(texts, "inner", "a.txt"), "services\n");
  symlinkSync(join(outer, "secret.txt"), join(texts, "link.txt"));
  symlinkSync(outer, join(texts, "out"));
  const naming = (document: string) =>
    file("naming.yaml", model.replace("document: tiny.yaml", `document: ${JSON.stringify(document)}`));

  test.each([
    ["../secret.txt", "wrong-value"],
    ["inner/a.txt", "wrong-value"],
    ["out/secret.txt", "wrong-value"],
    ["link.txt", "outside-folder"],
  ])("%s is not the name of a file in the folder: an issue, and never opened", async (document, code) => {
    const path = naming(document);
    for (const command of [
      ["sources", path, "neuvola"],
      ["check", path],
    ]) {
      const { code: exitCode, out, err } = await polku(...command, "--texts", texts);
      expect(exitCode).toBe(1);
      expect(`${out}${err}`).toContain(`error ${code}: `);
      expect(out).not.toContain("txt:1:1");
    }
    const { out } = await polku("check", path, "--texts", texts, "--json");
    expect(JSON.parse(out)).toMatchObject([{ code }]);
  });

  test("a document that is not there is passed over", async () => {
    expect(await polku("sources", naming("nowhere.txt"), "neuvola", "--texts", texts)).toMatchObject({
      code: 0,
    });
    for (const folder of [join(scratch, "nowhere"), tiny])
      expect(await polku("sources", tiny, "--texts", folder)).toMatchObject({
        code: 2,
        err: expect.stringContaining("there is no such file or folder"),
      });
  });
});
