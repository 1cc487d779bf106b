import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "polku-lint-"));
  cpSync(join(root, ".oxlintrc.json"), join(copy, ".oxlintrc.json"));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function lint(file: string, imported: string): string {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { thing } from "${imported}";\nexport const other = thing;\n`);
  const { stdout } = spawnSync(join(root, "node_modules/.bin/oxlint"), [file], {
    cwd: copy,
    encoding: "utf8",
  });
  rmSync(path);
  return stdout;
}

const core = "packages/core/src";
const viewer = "packages/viewer/src";

test.each([
  [`${core}/model/a.ts`, "../graph/network.js"],
  [`${core}/model/a.ts`, "../text/languages.js"],
  [`${core}/model/a.ts`, "node:fs"],
  [`${core}/rules/a.ts`, "../formats/yaml.js"],
  [`${core}/graph/a.ts`, "../questions/reach.js"],
  [`${core}/text/a.ts`, "../rules/shape.js"],
  [`${core}/formats/a.ts`, "../graph/network.js"],
  [`${core}/graph/a.ts`, "../search/search.js"],
  [`${core}/coverage/a.ts`, "../questions/reach.js"],
  [`${core}/search/a.ts`, "../questions/reach.js"],
  [`${core}/search/a.ts`, "../text/languages.js"],
  [`${core}/questions/a.ts`, "../formats/yaml.js"],
  [`${core}/scenarios/a.ts`, "../questions/reach.js"],
  [`${core}/scenarios/a.ts`, "../formats/yaml.js"],
  [`${core}/formats/a.ts`, "../scenarios/draft.js"],
  [`${core}/questions/a.ts`, "@polku/cli"],
  [`${core}/questions/a.ts`, "../overviews/find-disputes.js"],
  [`${core}/scenarios/a.ts`, "../overviews/find-disputes.js"],
  [`${core}/overviews/a.ts`, "../formats/yaml.js"],
  [`${core}/overviews/a.ts`, "../text/languages.js"],
  [`${core}/questions/a.ts`, "../plain-words/understand-question.js"],
  [`${core}/text/a.ts`, "../plain-words/understand-question.js"],
  [`${core}/plain-words/a.ts`, "../questions/reach.js"],
  [`${core}/plain-words/a.ts`, "../formats/yaml.js"],
  ["packages/cli/src/a.ts", "../../core/src/model/model.js"],
  ["packages/cli/src/commands/a.ts", "@polku/viewer"],
  [`${viewer}/scene/a.ts`, "../stage/stage.js"],
  [`${viewer}/scene/a.ts`, "sigma"],
  [`${viewer}/state/a.ts`, "../panels/explorer.js"],
  [`${viewer}/state/a.ts`, "lit"],
  [`${viewer}/drafts/a.ts`, "../panels/explorer.js"],
  [`${viewer}/drafts/a.ts`, "lit"],
  [`${viewer}/stage/a.ts`, "../panels/explorer.js"],
  [`${viewer}/panels/a.ts`, "sigma/rendering"],
  [`${viewer}/a.ts`, "sigma"],
])("%s may not import %s", (file, imported) => {
  expect(lint(file, imported)).toContain("no-restricted-imports");
});

test.each([
  [`${core}/questions/a.ts`, "../graph/network.js"],
  [`${core}/questions/a.ts`, "../search/search.js"],
  [`${core}/search/a.ts`, "../graph/network.js"],
  [`${core}/questions/a.ts`, "../scenarios/apply-changes.js"],
  [`${core}/plain-words/a.ts`, "../graph/network.js"],
  [`${core}/rules/a.ts`, "../model/model.js"],
  ["packages/cli/src/a.ts", "@polku/core"],
  [`${viewer}/stage/a.ts`, "sigma"],
  [`${viewer}/panels/a.ts`, "../stage/stage.js"],
])("%s may import %s", (file, imported) => {
  expect(lint(file, imported)).not.toContain("no-restricted-imports");
});
