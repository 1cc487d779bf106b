import { Worker } from "node:worker_threads";

/**
 * Does some work and, on a terminal, tells after a second how long it has been going on. Ctrl-C stops
 * the work as it stops any program; what tells of it leaves no trace.
 */
export async function withProgress<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  if (!process.stderr.isTTY) return work();
  const worker = new Worker(new URL("./progress-worker.js", import.meta.url), { workerData: { label } });
  worker.unref();
  try {
    return await work();
  } finally {
    await worker.terminate();
    // Back to the beginning of the line, and clear it.
    process.stderr.write("\r\u001B[K");
  }
}
