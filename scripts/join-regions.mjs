#!/usr/bin/env node
// Joins the models of fixtures/regions into one, fixtures/maakunnat.yaml, so that regions can be compared
// in one question, and adds the stories of several regions. A test says when it is out of date.
//   npm run regions
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mergeModels, parseModel } from "@polku/core";
import { parse, stringify } from "yaml";

const root = new URL("..", import.meta.url);
const folder = new URL("fixtures/regions/", root);

/**
 * One model of those of the regions, with the stories of several: what has the same id is one element, with the sources
 * of all.
 * @returns {object}
 */
export function joinRegions() {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  const models = files
    .toSorted()
    .map((file) => modelOf(parseModel(readFileSync(new URL(file, folder)), { file })));
  const [first, ...others] = models;
  const model = modelOf(mergeModels(first, ...others));
  const more = parse(readFileSync(new URL("fixtures/stories/maakunnat.yaml", root), "utf8")).stories;
  return {
    // What stands here again keeps its place.
    ...model,
    id: "maakunnat",
    name: {
      fi: "Maakuntien kohtaamispaikat",
      sv: "Landskapens mötesplatser",
      en: "The regions' meeting places",
    },
    language: "fi",
    note: {
      fi: "Yhdeksän maakunnan mallit ja yhteenveto yhtenä; Pirkanmaalla on oma mallinsa. Mitä ei ole, sitä ei lähde kerro.",
      sv: "Nio landskaps modeller och sammanfattningen som en; Birkaland har sin egen. Vad som inte finns berättar källan inte.",
      en: "The models of nine regions and the summary as one; Pirkanmaa has its own. What is missing the source does not tell.",
    },
    services: tellApart(model.services, model.areas),
    stories: [...more, ...model.stories],
  };
}

function modelOf(result) {
  if (result.ok) return result.model;
  throw new Error(result.issues.map(({ message }) => message).join("\n"));
}

/** Services of the same name get the name of the area that their id ends in. */
function tellApart(services, areas) {
  return services.map((service) => {
    const [area] = areas
      .filter(({ id }) => service.id.endsWith(`-${id}`))
      .toSorted((one, other) => other.id.length - one.id.length);
    const isAlone = services.every(
      ({ id, name }) =>
        id === service.id ||
        Object.entries(name).every(([language, text]) => text !== service.name[language]),
    );
    if (area === undefined || isAlone) return service;
    const entries = Object.entries(service.name).map(([language, text]) => [
      language,
      `${text}, ${area.name[language]}`,
    ]);
    return { ...service, name: Object.fromEntries(entries) };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL("fixtures/maakunnat.yaml", root));
  const head = [
    "# yaml-language-server: $schema=../packages/core/src/schema/polku-1.schema.json",
    "#",
    "# Made of fixtures/regions/*.yaml and fixtures/stories/maakunnat.yaml by `npm run regions`: change those, not",
    "# this file. How to read it: fixtures/regions/README.md.",
    "",
  ];
  writeFileSync(
    file,
    head.join("\n") + stringify(joinRegions(), { lineWidth: 0, aliasDuplicateObjects: false }),
  );
  const { status } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL("node_modules/oxfmt/bin/oxfmt", root)), file],
    { cwd: fileURLToPath(root), stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
}
