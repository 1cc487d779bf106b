import { constants, existsSync } from "node:fs";
import { open, readdir, realpath } from "node:fs/promises";
import { isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { TextDecoder } from "node:util";
import { parseModel, type CheckedModel, type Issue, type ModelResult } from "@polku/core";
import { decodeText } from "@polku/core/formats";
import type { Context } from "./context.js";
import { Failure, fileFailure } from "./failure.js";

/** More than a text can hold, in bytes; what is larger is refused before it is read to its end. */
const mostBytes = 400_000_000;

/** More than a question needs, in bytes. */
const mostLineBytes = 10_000_000;

/** Reads and checks a model file; `-` is standard input. */
export async function checkFile(context: Context, file: string, strict = false): Promise<ModelResult> {
  return parseModel(await readBytes(context, file), { file, strict });
}

/** The model of a file, with its warnings; its issues end the command where it has errors. */
export async function readModel(
  context: Context,
  file: string,
): Promise<{ model: CheckedModel; issues: readonly Issue[] }> {
  const checked = await checkFile(context, file);
  if (checked.ok) return checked;
  throw new Failure(1, checked.issues);
}

/** The text of a file; bytes that are no text end the command. */
export async function readText(context: Context, file: string): Promise<string> {
  const decoded = decodeText(await readBytes(context, file), { file });
  if (decoded.ok) return decoded.text;
  throw new Failure(1, decoded.issues);
}

/** The bytes of a file; `-` is standard input. A file that can't be read is wrong usage. */
export async function readBytes(context: Context, file: string): Promise<Uint8Array> {
  const { reasons } = context.words.files;
  const refuse = (reason: string) => fileFailure("unreadable-file", file, reason);
  try {
    if (file === "-") return await collect(context.stdin);
    // Without O_NONBLOCK a pipe that nobody writes to would be waited for here.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await handle.stat();
      if (stat.isDirectory()) throw refuse(reasons.EISDIR);
      if (stat.size > mostBytes) throw refuse(reasons.tooLarge);
      if (stat.isFile()) return await collect(handle.createReadStream({ autoClose: false }));
    } finally {
      await handle.close();
    }
    // A shell passes the output of another command by such a name; a pipe of another name may have no writer.
    if (!/^\/(?:dev|proc\/self)\/(?:fd\/\d+|stdin|null)$/.test(file)) throw refuse(reasons.notAFile);
    const pipe = await open(file);
    return await collect(pipe.createReadStream());
  } catch (error) {
    throw error instanceof Failure ? error : refuse(reasonOf(context, error));
  }

  async function collect(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > mostBytes) throw refuse(reasons.tooLarge);
      chunks.push(bytes);
    }
    return Buffer.concat(chunks, size);
  }
}

/** Why the system refuses a file, in words. */
export function reasonOf({ words }: Context, error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = words.files.reasons;
  return Object.hasOwn(reasons, code) ? (reasons[code] ?? message) : message;
}

/**
 * The text of a document that a model names, or undefined where the folder does not hold it. What leads out of
 * the folder, by its path or by a link, is never opened.
 */
export async function readDocument(
  context: Context,
  folder: string,
  document: string,
): Promise<string | undefined> {
  // The separator makes a file that is no folder an error.
  const inside = await realpath(`${resolve(folder)}${sep}`).catch((error: unknown) => {
    throw fileFailure("unreadable-file", folder, reasonOf(context, error));
  });
  const named = join(inside, document);
  const found = isWithin(inside, named) ? await realpath(named).catch(() => undefined) : named;
  if (found === undefined) return undefined;
  if (isWithin(inside, found)) return readText(context, found);
  throw fileFailure("outside-folder", document, context.words.files.outside(folder), 1);
}

function isWithin(folder: string, path: string): boolean {
  const inner = relative(folder, path);
  return inner !== ".." && !inner.startsWith(`..${sep}`) && !isAbsolute(inner);
}

/**
 * The files that a name with `*` or `?` stands for, in order of their names, since not every shell says so
 * itself; any other name alone, and a name that no file fits.
 */
export async function expandWildcards(pattern: string): Promise<string[]> {
  if (!/[*?]/.test(pattern) || existsSync(pattern)) return [pattern];
  const { root } = parse(pattern);
  let found = [root];
  for (const part of pattern.slice(root.length).split(sep === "\\" ? /[\\/]/ : "/")) {
    const name = new RegExp(
      `^${part
        .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
        .replaceAll("*", ".*")
        .replaceAll("?", ".")}$`,
      "u",
    );
    const lists = found.map(async (folder) => {
      if (!/[*?]/.test(part)) return [join(folder, part)];
      const entries = await readdir(folder === "" ? "." : folder).catch(() => []);
      const fitting = entries.filter(
        (entry) => name.test(entry) && entry.startsWith(".") === part.startsWith("."),
      );
      return fitting.map((entry) => join(folder, entry));
    });
    found = (await Promise.all(lists)).flat().filter((path) => existsSync(path));
  }
  return found.length === 0 ? [pattern] : found.toSorted();
}

/**
 * The lines of a stream, one at a time; undefined for one that is too long to be a question, whose bytes are
 * passed over.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
): AsyncIterable<Uint8Array | undefined> {
  let parts: Buffer[] = [];
  let size = 0;
  const take = () => {
    const line = size > mostLineBytes ? undefined : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  let decoder: TextDecoder | undefined | null = null;
  for await (const chunk of stream) {
    const raw = Buffer.from(chunk as Uint8Array);
    if (decoder === null) decoder = utf16Decoder(raw);
    const bytes = decoder ? Buffer.from(decoder.decode(raw, { stream: true })) : raw;
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      add(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(bytes.subarray(start));
  }
  if (size > 0) yield take();

  function add(part: Buffer) {
    size += part.length;
    if (size <= mostLineBytes) parts.push(part);
    else parts = [];
  }
}

/** What makes text of a stream that begins with the mark of UTF-16. */
function utf16Decoder([first, second]: Uint8Array): TextDecoder | undefined {
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  return first === 0xfe && second === 0xff ? new TextDecoder("utf-16be") : undefined;
}
