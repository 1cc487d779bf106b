import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseModel } from "@polku/core";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";

const fixture = fileURLToPath(new URL("../../fixtures/pirkanmaa.yaml", import.meta.url));

/**
 * The network that the explorer comes with, as the module `virtual:polku-network`: read and checked
 * here, so that the browser needs no YAML parser and no schema for it. A bad one fails the build.
 */
function bundledNetwork(): Plugin {
  const id = "\0virtual:polku-network";
  return {
    name: "polku-network",
    resolveId: (source) => (source === "virtual:polku-network" ? id : undefined),
    load(asked) {
      if (asked !== id) return undefined;
      this.addWatchFile(fixture);
      const checked = parseModel(readFileSync(fixture, "utf8"), { file: fixture });
      if (!checked.ok) {
        const lines = checked.issues.map(
          ({ code, line, column, message }) => `${fixture}:${line}:${column} ${code}: ${message}`,
        );
        return this.error(`The network is not valid:\n${lines.join("\n")}`);
      }
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(checked.model))});`;
    },
  };
}

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
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  resolve: { conditions: ["polku-source", ...defaultClientConditions] },
  worker: { format: "es" },
  build: { target: "es2023", outDir: "dist", emptyOutDir: true, modulePreload: { polyfill: false } },
  plugins: [bundledNetwork(), contentPolicy()],
});
