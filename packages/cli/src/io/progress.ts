import { Worker } from "node:worker_threads";
import { escapeForTerminal } from "@polku/core/text";
import type { Context } from "./context.js";

/** Does some work and, on a terminal, shows after a second for how long it has been going on. */
export async function withProgress<Result>(
  { stderr }: Context,
  label: string,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  if (!stderr.isTTY) return work();
  const worker = new Worker(new URL("./progress-worker.js", import.meta.url), {
    workerData: { label: escapeForTerminal(label) },
  });
  worker.unref();
  try {
    return await work();
  } finally {
    await worker.terminate();
    // Back to the beginning of the line, and clear it.
    stderr.write("\r\u001B[K");
  }
}
