import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  build,
  defaultClientConditions,
  parseSync,
  type Plugin,
  type ResolvedConfig,
  type Rolldown,
} from "vite";
import { bundledNetworks } from "./bundled-networks.js";
import { swapModules } from "./swap-modules.js";

const root = fileURLToPath(new URL(".", import.meta.url));
const source = `${root}src/`;
/** What is another module where the page has no server. */
const instead: Readonly<Record<string, string>> = {
  [`${source}network/new-model-worker.ts`]: `${source}offline/own-model-worker.ts`,
  [`${source}offline/load-template.ts`]: `${source}offline/own-template.ts`,
};

/**
 * Writes `offline-template.txt` beside the built explorer: the explorer as one HTML page without a network, which
 * `fillOfflinePage` of @polku/formats puts in. Its policy allows its own script alone and no request at all.
 */
export function offlineTemplate(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "polku-offline-template",
    apply: ({ build: built }, { command }) => command === "build" && built?.write !== false,
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      if (`${config.root}/` !== root) return;
      this.emitFile({ type: "asset", fileName: "offline-template.txt", source: await buildTemplate() });
    },
  };
}

async function buildTemplate(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: "error",
    publicDir: false,
    resolve: { conditions: ["polku-source", ...defaultClientConditions] },
    build: {
      write: false,
      target: "es2023",
      license: { fileName: "licences.md" },
      modulePreload: false,
      rolldownOptions: {
        input: `${source}offline-main.ts`,
        output: { codeSplitting: false, format: "iife" },
      },
    },
    plugins: [bundledNetworks({ inPage: true }), swapModules(instead)],
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const code = output.flatMap((one) => (one.type === "chunk" ? one.code : []));
  const licences = output.find(({ fileName }) => fileName === "licences.md");
  if (code.length !== 1 || code[0] === undefined) throw new Error(`${code.length} scripts instead of one`);
  return toPage(toInline(code[0]), licences?.type === "asset" ? String(licences.source) : "");
}

/** A script that can be in a page: nothing in it ends its element, and the page's parser changes nothing. */
function toInline(code: string): string {
  const script = code.replaceAll(/<(?=!--|\/script)/giu, "\\x3c").replaceAll("\0", "\\x00");
  const { errors } = parseSync("offline.js", script);
  if (errors[0]) throw new Error(errors[0].message);
  if (script.includes("\r")) throw new Error("a page's parser would change the ends of lines");
  return script;
}

/** The page: one element on each line, as a browser writes them, so that a page can tell its own template. */
function toPage(script: string, licences: string): string {
  const page = readFileSync(`${root}index.html`, "utf8");
  const css = readFileSync(`${source}app/page.css`, "utf8");
  const icon = readFileSync(`${root}public/icon.svg`, "utf8");
  const description = /name="description"\s+content="([^"]+)"/u.exec(page)?.[1];
  const noscript = /<noscript>[^]*?<\/noscript>/u.exec(page)?.[0];
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    "<!doctype html>",
    '<html lang="fi"><head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="description" content="${description}">`,
    '<meta name="referrer" content="no-referrer">',
    "<title>Polku</title>",
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" type="image/svg+xml">`,
    `<style data-polku="">${css}</style>`,
    '<script type="application/json" id="polku-content"></script>',
    "</head><body>",
    "<polku-explorer></polku-explorer>",
    noscript,
    `<script type="text/markdown" data-polku="licences">${licences.replaceAll("</script", "&lt;/script")}</script>`,
    `<script type="module" data-polku="">${script}</script>`,
    "</body></html>",
    "",
  ].join("\n");
}
