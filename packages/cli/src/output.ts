import { once } from "node:events";

/** Writes to standard output, and waits where the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** A line on standard error. */
export function printError(line: string): void {
  process.stderr.write(`${line}\n`);
}
