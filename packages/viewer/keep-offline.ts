import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin, ResolvedConfig } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Writes `service-worker.js` beside the built explorer, with the names of all that it keeps and a mark of their content. */
export function keepOffline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "polku-keep-offline",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    // After all else has written its files.
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        if (`${config.root}/` !== root) return;
        const contents = new Map<string, string | Uint8Array>(
          Object.values(bundle).map((one) => [one.fileName, one.type === "chunk" ? one.code : one.source]),
        );
        for (const name of readdirSync(config.publicDir))
          contents.set(name, readFileSync(`${config.publicDir}/${name}`));
        const files = [...contents.keys()].toSorted();
        const hash = createHash("sha256");
        const script = readFileSync(`${root}service-worker.js`, "utf8");
        for (const name of files) hash.update(name).update(contents.get(name) ?? "");
        const version = hash.update(script).digest("hex").slice(0, 16);
        const source = `const version = "${version}";\nconst files = ${JSON.stringify(files)};\n${script}`;
        this.emitFile({ type: "asset", fileName: "service-worker.js", source });
      },
    },
  };
}
