import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseModel, type Issue, type Model, type Scenario } from "@polku/core";
import { applyScenario, parseScenario } from "@polku/core/scenarios";
import type { Plugin } from "vite";

const first = "pirkanmaa";

/** The networks that the explorer comes with, by the ids that addresses name; the first is opened at the start. */
const files: Record<string, { file: string; group: "together" | "region" | "picture" }> = {
  [first]: { file: "pirkanmaa.yaml", group: "together" },
  "suomi-palvelut": { file: "suomi-palvelut.yaml", group: "together" },
  "all-regions": { file: "maakunnat.yaml", group: "together" },
  kainuu: { file: "regions/kainuu.yaml", group: "region" },
  "varsinais-suomi": { file: "regions/varsinais-suomi.yaml", group: "region" },
  "paijat-hame": { file: "regions/paijat-hame.yaml", group: "region" },
  "pohjois-savo": { file: "regions/pohjois-savo.yaml", group: "region" },
  paakaupunkiseutu: { file: "regions/paakaupunkiseutu.yaml", group: "region" },
  "keski-suomi": { file: "regions/keski-suomi.yaml", group: "region" },
  "etela-savo": { file: "regions/etela-savo.yaml", group: "region" },
  "etela-pohjanmaa": { file: "regions/etela-pohjanmaa.yaml", group: "region" },
  "kanta-hame": { file: "regions/kanta-hame.yaml", group: "region" },
  "ot-loppuraportti": { file: "ot-keskus/loppuraportti.yaml", group: "picture" },
  "ot-kokousdiat": { file: "ot-keskus/kokousdiat.yaml", group: "picture" },
};

const list = "virtual:polku-networks";
const start = "virtual:polku-network";
const scenarios = "virtual:polku-scenarios";
/** An import of a module of the explorer, whatever the page is that is built. */
const importOf = (name: string, file: string) =>
  `import { ${name} } from ${JSON.stringify(fileURLToPath(new URL(`src/${file}`, import.meta.url)))};`;
/** The network that a new one may begin from. */
const national = "suomi-palvelut";
const scenarioFolder = fileURLToPath(new URL("../../fixtures/scenarios/", import.meta.url));

/**
 * The networks that the explorer comes with: the first as the module `virtual:polku-network`, the others
 * as `virtual:polku-network/<id>`, their list as `virtual:polku-networks`, and the scenarios that come with them as
 * `virtual:polku-scenarios`. They are read and checked here, so that the browser needs no YAML parser and no schema
 * for them. A bad one, or a scenario that does not apply to its network, fails the build.
 *
 * With `inPage`, the networks are those that the page holds, and the national services; the scenarios are the page's. With
 * `none`, there are none of either.
 */
export function bundledNetworks({ inPage = false, none = false } = {}): Plugin {
  return {
    name: "polku-networks",
    resolveId: (source) =>
      source === list || source === scenarios || source === start || source.startsWith(`${start}/`)
        ? `\0${source}`
        : undefined,
    load(asked) {
      if (none && asked === `\0${list}`) return "export const networks = [];";
      if (none && asked === `\0${scenarios}`) return "export const scenarios = [];";
      if (none && asked === `\0${start}`) return "export default undefined;";
      const refuse = (what: string, file: string, issues: readonly Issue[]): never => {
        const lines = issues.map(
          ({ code, line, column, message }) => `${file}:${line}:${column} ${code}: ${message}`,
        );
        return this.error(`The ${what} is not valid:\n${lines.join("\n")}`);
      };
      const read = (id: string): Model => {
        const file = fileURLToPath(new URL(`../../fixtures/${files[id]?.file}`, import.meta.url));
        this.addWatchFile(file);
        const checked = parseModel(readFileSync(file, "utf8"), { file });
        return checked.ok ? checked.model : refuse("network", file, checked.issues);
      };
      const readScenario = (name: string): Scenario => {
        const file = scenarioFolder + name;
        this.addWatchFile(file);
        const parsed = parseScenario(readFileSync(file, "utf8"), { file });
        if (!parsed.ok) return refuse("scenario", file, parsed.issues);
        const { scenario } = parsed;
        const own = Object.keys(files).find((id) => read(id).id === scenario.of);
        const model = own === undefined ? undefined : read(own);
        if (!model) return this.error(`${file}: the explorer comes with no network "${scenario.of}"`);
        const applied = applyScenario(model, scenario, parsed);
        return applied.ok ? scenario : refuse("scenario", file, applied.issues);
      };
      const held = importOf("content", "offline/content.ts");
      if (inPage && asked === `\0${scenarios}`) return `${held}\nexport const { scenarios = [] } = content;`;
      if (inPage && asked === `\0${start}`)
        return `${held}\nimport { assumeChecked } from "@polku/core/model";\nexport default assumeChecked(content.model);`;
      if (asked === `\0${scenarios}`) {
        const names = readdirSync(scenarioFolder).filter((name) => name.endsWith(".yaml"));
        return `export const scenarios = ${JSON.stringify(names.toSorted().map(readScenario))};`;
      }
      if (asked === `\0${list}`) {
        const own = Object.entries(files).filter(([id]) => !inPage || id === national);
        const entries = own.map(([id, { group }]) => {
          const from = id === first ? start : `${start}/${id}`;
          const said = JSON.stringify({ id, group, name: read(id).name, first: id === first });
          return `{ ...${said}, load: toLoad(() => import(${JSON.stringify(from)})) }`;
        });
        return [
          importOf("lazy", "platform/lazy.ts"),
          `const toLoad = (get) => { const part = lazy(get); return async () => (await part.load()).default; };`,
          ...(inPage
            ? [importOf("withHeld", "offline/held-networks.ts"), `export const networks = withHeld([`]
            : [`export const networks = [`]),
          entries.join(",\n"),
          inPage ? "]);" : "];",
        ].join("\n");
      }
      if (!asked.startsWith(`\0${start}`)) return undefined;
      const model = read(asked.split("/")[1] ?? first);
      const text = JSON.stringify(JSON.stringify(model));
      return `import { assumeChecked } from "@polku/core/model";\nexport default assumeChecked(JSON.parse(${text}));`;
    },
  };
}
