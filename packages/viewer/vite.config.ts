import { existsSync, readdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultClientConditions, defineConfig, type Plugin, type ResolvedConfig } from "vite";
import { bundledNetworks } from "./bundled-networks.js";
import { isFirst } from "./first-script.js";
import { keepOffline } from "./keep-offline.js";
import { offlineTemplate } from "./offline-template.js";

const page = fileURLToPath(new URL(".", import.meta.url));

/** What the page may load: its own files only. Workers may also come from memory (the free layout). */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What the page served by `npm start` says of itself: a policy in the page can't say who may frame it. */
const headers = {
  "Content-Security-Policy": "frame-ancestors 'self'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Removes what an earlier build of the page left. */
function emptyPage(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "polku-empty-page",
    apply: ({ build }, { command }) => command === "build" && build?.write !== false,
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      const folder = `${page}dist/`;
      const isInto = resolve(config.root, config.build.outDir) === resolve(folder);
      if (!isInto || !existsSync(folder)) return;
      for (const name of readdirSync(folder))
        if (name !== "element") rmSync(folder + name, { recursive: true });
    },
  };
}

/** Writes the policy into the built page; the development server injects what it would forbid. */
function contentPolicy(): Plugin {
  return {
    name: "polku-content-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy },
        injectTo: "head-prepend",
      },
    ],
  };
}

export default defineConfig({
  root: page,
  base: "./",
  // One page: the server answers 404 for what it does not have, rather than with the page.
  appType: "mpa",
  preview: { headers },
  resolve: { conditions: ["polku-source", ...defaultClientConditions] },
  worker: { format: "es" },
  build: {
    license: { fileName: "licences.md" },
    target: "es2023",
    outDir: "dist",
    // Beside the page are the elements for other pages, which vite.element.config.ts builds.
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", test: isFirst }] } } },
  },
  plugins: [emptyPage(), bundledNetworks(), contentPolicy(), offlineTemplate(), keepOffline()],
});
