import { resolve } from "node:path";
import { preview, type PreviewServer } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    address: string;
  }
}

let server: PreviewServer | undefined;

/** Serves the built explorer as `npm start` does, on a free port. */
export async function setup(project: TestProject): Promise<void> {
  server = await preview({
    root: resolve(import.meta.dirname, "../../packages/viewer"),
    logLevel: "warn",
    preview: { port: 0, host: "127.0.0.1", open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("the explorer is not served");
  project.provide("address", address);
}

export async function teardown(): Promise<void> {
  await server?.close();
}
