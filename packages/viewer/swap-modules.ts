import type { Plugin } from "vite";

/** Puts other modules in the place of some, by their files: where a page has no server, or is another's. */
export function swapModules(instead: Readonly<Record<string, string>>): Plugin {
  return {
    name: "polku-swap-modules",
    enforce: "pre",
    async resolveId(specifier, importer, options) {
      const found = await this.resolve(specifier, importer, { ...options, skipSelf: true });
      return found && instead[found.id];
    },
  };
}
