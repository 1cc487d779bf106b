import { copyFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, preview, type InlineConfig, type PreviewServer } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built explorer is served. */
    address: string;
    /** Where the pages of `tests/support/pages` are served. */
    pages: string;
  }
}

const root = resolve(import.meta.dirname, "../..");
const servers: PreviewServer[] = [];

/** Serves the built explorer as `npm start` does, and pages that show a part of it alone, on free ports. */
export async function setup(project: TestProject): Promise<void> {
  const viewer = resolve(root, "packages/viewer");
  const pages = resolve(import.meta.dirname, "pages");
  const outDir = resolve(root, "node_modules/.cache/polku/pages");
  await build({
    configFile: resolve(viewer, "vite.config.ts"),
    root: pages,
    logLevel: "warn",
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      manifest: "parts.json",
      rolldownOptions: {
        input: ["matrix", "walk", "work", "workshop"].map((name) => resolve(pages, `${name}.html`)),
      },
    },
  });
  // What the page is saved with as one file.
  copyFileSync(resolve(viewer, "dist/offline-template.txt"), resolve(outDir, "offline-template.txt"));
  project.provide("address", await serve({ root: viewer }));
  project.provide("pages", await serve({ root: pages, configFile: false, build: { outDir } }));
}

async function serve(settings: InlineConfig): Promise<string> {
  const server = await preview({
    ...settings,
    logLevel: "warn",
    preview: { port: 0, host: "127.0.0.1", open: false },
  });
  servers.push(server);
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error(`${settings.root} is not served`);
  return address;
}

export async function teardown(): Promise<void> {
  await Promise.all(servers.map((server) => server.close()));
}
