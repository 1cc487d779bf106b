import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";
import { isFirst } from "./first-script.js";
import { bundledNetworks } from "./bundled-networks.js";
import { swapModules } from "./swap-modules.js";
import { manifest } from "./custom-elements.js";

const root = fileURLToPath(new URL(".", import.meta.url));
const source = `${root}src/`;
const entries = ["index", "element", "react", "frame"];

/** What is beside the scripts: the manifest of the elements, and the page that is framed. */
function filesBeside(): Plugin {
  return {
    name: "polku-files-beside",
    generateBundle() {
      const add = (fileName: string, text: string) =>
        this.emitFile({ type: "asset", fileName, source: text });
      const tokens = readFileSync(`${source}ui/tokens.css`, "utf8");
      add("custom-elements.json", `${JSON.stringify(manifest(tokens), undefined, 2)}\n`);
      // Where there is no document, there is nothing to register.
      add("server.js", "export {};\n");
      for (const name of ["frame.html", "frame.css"])
        add(name, readFileSync(`${source}element/${name}`, "utf8"));
    },
  };
}

/**
 * zod tries whether it may make functions of text, which strict policies report, and shares its settings with every other zod
 * of the page. Here it does neither.
 */
function quietZod(): Plugin {
  const shared = /\bglobalThis\b(?=\)?\.__zod_globalConfig)/g;
  return {
    name: "polku-quiet-zod",
    transform: {
      filter: { id: /\/zod\/v4\/core\/core\.js/ },
      handler(code) {
        if (!code.includes("(_a = globalThis).__zod_globalConfig"))
          this.error("zod keeps its settings elsewhere");
        return `const ownConfig = { __zod_globalConfig: { jitless: true } };\n${code.replaceAll(shared, "ownConfig")}`;
      },
    },
  };
}

/** The elements for other pages: files of stable names, with all that they need but React, and no networks. */
export default defineConfig({
  root,
  base: "./",
  publicDir: false,
  resolve: { conditions: ["polku-source", ...defaultClientConditions] },
  define: { "process.env.NODE_ENV": '"production"' },
  worker: {
    format: "es",
    // One file, that a bundler can copy.
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: "parts/[name].js" } },
  },
  build: {
    license: { fileName: "licences.md" },
    target: "es2023",
    outDir: "dist/element",
    emptyOutDir: true,
    // Nothing is put into the head of another's page.
    modulePreload: false,
    lib: {
      entry: Object.fromEntries(entries.map((name) => [name, `${source}element/${name}.ts`])),
      formats: ["es"],
      fileName: (_, name) => `${name}.js`,
    },
    rolldownOptions: {
      external: ["react"],
      output: {
        chunkFileNames: "parts/[name].js",
        // Of a library, whitespace is left otherwise.
        minify: true,
        codeSplitting: { groups: [{ name: "first", test: isFirst }] },
      },
    },
  },
  plugins: [
    quietZod(),
    bundledNetworks({ none: true }),
    swapModules({
      [`${source}network/new-model-worker.ts`]: `${source}element/new-model-worker.ts`,
    }),
    filesBeside(),
  ],
});
