import { rename, rm, writeFile } from "node:fs/promises";
import { formats, type Format } from "@polku/core/formats";
import { UsageError } from "./usage.js";

/** The format that a file's ending names; a file of any other ending is wrong usage. */
export function formatByEnding(file: string): Format {
  const format = formats.find(({ extensions }) => extensions.some((ending) => file.endsWith(`.${ending}`)));
  if (format) return format;
  const endings = formats.flatMap(({ extensions }) => extensions.map((ending) => `.${ending}`));
  throw new UsageError(`--out ${file}: the ending says the format, and it is none of ${endings.join(", ")}`);
}

/**
 * Writes a whole file or nothing. A file that is there stays as it is unless `force` says otherwise; then
 * it is replaced at once, when the new text is safely written beside it.
 */
export async function writeNew(file: string, text: string, force: boolean): Promise<void> {
  const target = force ? `${file}.${process.pid}.new` : file;
  try {
    await writeFile(target, text, { flag: "wx" });
    if (force) await rename(target, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A text that was cut short (a full disk) is not left behind; one that stood there before is.
    if (code !== "EEXIST") await rm(target, { force: true });
    const why = {
      EEXIST: "it is there already; --force replaces it",
      ENOENT: "there is no such folder",
      EISDIR: "it is a folder",
      EACCES: "writing it is not allowed",
      ENOSPC: "the disk is full; nothing was changed",
    };
    const reason = why[code as keyof typeof why] ?? (error instanceof Error ? error.message : String(error));
    throw new UsageError(`${file}: ${reason}`);
  }
}
