// The packages that are published, as the workspace has them: those in packages/ that are not private and have a README.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * @typedef {{ name: string, version: string, license?: string, private?: boolean, exports?: Record<string, string | { types?: string, default?: string }>, bin?: Record<string, string>, customElements?: string, dependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} Manifest
 * @typedef {{ folder: string, path: string, manifest: Manifest }} Package
 */

/** @param {string} path @returns {Manifest} */
export function readManifest(path) {
  return JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
}

/** Each after those of ours that it depends on. @returns {Package[]} */
export function listPackages() {
  const left = readdirSync(join(root, "packages"))
    .map((folder) => ({ folder, path: join(root, "packages", folder) }))
    .filter(({ path }) => existsSync(join(path, "package.json")) && existsSync(join(path, "README.md")))
    .map((one) => ({ ...one, manifest: readManifest(one.path) }))
    .filter(({ manifest }) => manifest.private !== true);
  /** @type {Package[]} */
  const sorted = [];
  while (left.length > 0) {
    const waits = (/** @type {Package} */ { manifest }) =>
      left.some(
        ({ manifest: { name } }) => name in { ...manifest.dependencies, ...manifest.peerDependencies },
      );
    const index = left.findIndex((one) => !waits(one));
    if (index === -1) throw new Error(`in a circle: ${left.map(({ folder }) => folder).join(", ")}`);
    sorted.push(...left.splice(index, 1));
  }
  return sorted;
}
