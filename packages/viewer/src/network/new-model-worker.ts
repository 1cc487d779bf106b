/**
 * A worker that reads and checks network files. The offline file has its own (see ../offline/own-model-worker.ts), and so
 * have the elements for other pages (see ../element/new-model-worker.ts).
 */
export function newModelWorker(): Pick<Worker, "addEventListener" | "postMessage" | "terminate"> {
  return new Worker(new URL("./model-worker.ts", import.meta.url), { type: "module" });
}
