import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Readable, Writable } from "node:stream";
import { parseModel } from "@polku/core";
import { expect } from "vitest";
import { run } from "../../packages/cli/src/run.ts";
import type { Output } from "../../packages/cli/src/io/terminal.ts";

const folder = resolve(import.meta.dirname, "../../node_modules/.cache/polku/models");

/** A model of YAML as a file of JSON, which is read in a fraction of the time. */
export function asJson(file: string): string {
  const checked = parseModel(readFileSync(file), { file });
  if (!checked.ok) throw new Error(`${file} is not valid`);
  const path = join(folder, `${basename(file, ".yaml")}.json`);
  mkdirSync(folder, { recursive: true });
  // Tests in another process may be reading the file.
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(checked.model));
  renameSync(`${path}.${process.pid}`, path);
  return path;
}

/** What a command is run in; by default nothing comes in, and nothing is a terminal. */
interface Surroundings {
  input?: string | Uint8Array | Readable;
  env?: Record<string, string>;
  /** The width of a terminal; without it the output is piped. */
  columns?: number;
}

interface Result {
  code: number;
  out: string;
  err: string;
}

/** What a command prints, run in this process: a process for each would take minutes. */
export function polku(...args: string[]): Promise<Result> {
  return polkuIn({}, ...args);
}

/** The same, with what comes in, the environment and the terminal. */
export async function polkuIn(
  { input = "", env = {}, columns }: Surroundings,
  ...args: string[]
): Promise<Result> {
  const [out, err] = [collector(), collector()];
  if (columns !== undefined) Object.assign(out.stream, { isTTY: true, columns });
  const stdin = input instanceof Readable ? input : Readable.from([Buffer.from(input)]);
  const code = await run(args, { env, stdin, stdout: out.stream, stderr: err.stream });
  return { code, out: out.text(), err: err.text() };
}

/** What a command prints where all is well. */
export async function printed(...args: string[]): Promise<string> {
  const { code, out, err } = await polku(...args);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
}

/** The same as data. */
export async function json(...args: string[]): Promise<unknown> {
  return JSON.parse(await printed(...args, "--json"));
}

/** The same as a table, read as CSV (RFC 4180). */
export async function table(...args: string[]): Promise<{ columns: string[]; rows: string[][] }> {
  const lines: string[][] = [[]];
  const text = await printed(...args, "--separator", ",");
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") lines.push([]);
  }
  lines.pop();
  const [columns = [], ...rows] = lines;
  return { columns, rows };
}

function collector(): { stream: Output; text(): string } {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => written.join("") };
}

/** The part of a text that begins with a line of these words, up to the next empty line. */
export function part(text: string, first: string): string {
  return text.split("\n\n").find((one) => one.trimStart().startsWith(first)) ?? "";
}
