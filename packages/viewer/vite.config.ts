import { fileURLToPath } from "node:url";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";
import { bundledNetworks } from "./bundled-networks.js";
import { keepOffline } from "./keep-offline.js";
import { offlineTemplate } from "./offline-template.js";

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

/**
 * Folders that the page needs before anything runs, and their files that it needs later. Cut by who else needs its modules,
 * the first script would be thirty files, which weigh more together.
 */
const first =
  /\/(?:lit|lit-html|lit-element|@lit|reselect)\/|\/core\/src\/(?:network|search|text)\/|\/map\/src\/words\/|\/viewer\/src\/(?:app|kinds|ui|words|(?:answers|details|map|network|question)\/words)\//;
const later =
  /\/directives\/repeat|\/text\/(?:age-text|change-texts|csv|escape|issue|issues-..|issue-message|word)\.|\/ui\/(?:issue-words|qr-code)|\/answers\/words\/(?:proposals|text)\./;

function isFirst(id: string): boolean {
  return first.test(id) && !later.test(id);
}

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
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
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", test: isFirst }] } } },
  },
  plugins: [bundledNetworks(), contentPolicy(), offlineTemplate(), keepOffline()],
});
