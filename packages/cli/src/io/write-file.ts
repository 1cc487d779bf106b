import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { link, lstat, open, readdir, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { formats, type Format } from "@polku/core/formats";
import type { Context } from "./context.js";
import { Failure, fileFailure, wrongUsage } from "./failure.js";
import { reasonOf } from "./files.js";
import { print, printError } from "./terminal.js";

/** The format that a file's ending names; a file of any other ending is wrong usage. */
export function formatByEnding({ words }: Context, file: string): Format {
  const format = formats.find(({ extensions }) => extensions.some((ending) => file.endsWith(`.${ending}`)));
  if (format) return format;
  const endings = formats.flatMap(({ extensions }) => extensions.map((ending) => `.${ending}`));
  throw wrongUsage(words.files.unknownEnding(file, endings.join(", ")));
}

/** Writes a file that need not be text, and says so. */
export async function writeBytes(
  context: Context,
  content: string | Uint8Array,
  { out, force }: { out: string; force: boolean },
): Promise<void> {
  await writeWhole(context, out, content, force);
  printError(context, context.words.files.written(out));
}

/**
 * Writes a text to standard output, or to the file that `--out` names, and says so; `about` in a few words. A long
 * text may come in parts.
 */
export async function writeOut(
  context: Context,
  text: string | Iterable<string>,
  { out, force, about }: { out: string | undefined; force: boolean; about?: string },
): Promise<void> {
  if (out === undefined) {
    for (const part of partsOf(text)) await print(context, part);
    return;
  }
  await writeWhole(context, out, text, force);
  printError(context, `${context.words.files.written(out)}${about === undefined ? "" : ` (${about})`}`);
}

/**
 * Writes a whole file or nothing, by way of a file beside it that is gone afterwards however this ends. A file
 * that exists is replaced only with `force`; it keeps its mode, and a symbolic link keeps pointing to it.
 */
async function writeWhole(
  context: Context,
  file: string,
  text: string | Uint8Array | Iterable<string>,
  force: boolean,
): Promise<void> {
  const { reasons } = context.words.files;
  const refuse = (reason: string) => fileFailure("unwritable-file", file, reason);
  const target = force ? await followLinks(file) : file;
  const old = await stat(target).catch(() => undefined);
  if (old?.isDirectory()) throw refuse(reasons.EISDIR);
  if (old && !force) throw refuse(reasons.EEXIST);
  if (old && !old.isFile()) throw refuse(reasons.notAFile);
  const start = `.${basename(target).slice(0, 80)}.`;
  const temporary = join(dirname(target), `${start}${randomBytes(12).toString("hex")}.tmp`);
  await removeLeftovers(dirname(target), start);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const stopListening = () => {
    for (const signal of signals) process.off(signal, removeAndStop);
  };
  const removeAndStop = (signal: NodeJS.Signals) => {
    rmSync(temporary, { force: true });
    stopListening();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, removeAndStop);
  try {
    const handle = await open(temporary, "wx", old ? 0o600 : 0o666);
    try {
      for (const part of partsOf(text)) await handle.writeFile(part);
      if (old) await handle.chown(old.uid, old.gid).catch(() => undefined);
      if (old) await handle.chmod(old.mode & 0o7777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (force ? rename(temporary, target) : renameToNew(temporary, target));
    await syncFolder(dirname(target));
  } catch (error) {
    throw error instanceof Failure ? error : refuse(reasonOf(context, error));
  } finally {
    await rm(temporary, { force: true });
    stopListening();
  }
}

function partsOf<Part extends string | Uint8Array>(text: Part | Iterable<string>): Iterable<Part | string> {
  return typeof text === "string" || text instanceof Uint8Array ? [text] : text;
}

/** Removes what writes that were killed have left; what is younger than a day another process may be writing. */
async function removeLeftovers(folder: string, start: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(start) || !/^[\da-f]{24}\.tmp$/.test(name.slice(start.length))) continue;
    const file = join(folder, name);
    const { mtimeMs = Infinity } = (await stat(file).catch(() => undefined)) ?? {};
    if (mtimeMs < Date.now() - 86_400_000) await rm(file, { force: true }).catch(() => undefined);
  }
}

/** Gives a file a name that no other has; `rename` alone would replace one. */
async function renameToNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    // Some disks have no hard links. There a file of the same moment can be replaced.
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(code)) throw error;
    if (await lstat(target).catch(() => undefined)) throw Object.assign(new Error(), { code: "EEXIST" });
    await rename(temporary, target);
  }
}

/** The file at the end of symbolic links, also where it does not exist yet. */
async function followLinks(file: string): Promise<string> {
  const found = await realpath(file).catch(() => undefined);
  if (found !== undefined) return found;
  const next = await readlink(file).catch(() => undefined);
  return next === undefined ? file : resolve(dirname(file), next);
}

/** Makes a new name last; not every system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
