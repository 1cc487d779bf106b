/** A worker that reads and checks network files. The offline file has its own (see ../offline/own-model-worker.ts). */
export function newModelWorker(): Worker {
  return new Worker(new URL("./model-worker.ts", import.meta.url), { type: "module" });
}
