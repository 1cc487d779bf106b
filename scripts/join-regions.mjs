#!/usr/bin/env node
// Joins the models of fixtures/regions into one, fixtures/maakunnat.yaml, so that regions can be compared
// in one question, and adds the stories of several regions. A test says when it is out of date.
//   npm run regions
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { parse, stringify } from "yaml";

const root = new URL("..", import.meta.url);
const folder = new URL("fixtures/regions/", root);

/**
 * The models of the regions, in the order of their files.
 * @returns {{ id: string }[]}
 */
export function readRegions() {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  return files.toSorted().map((file) => parse(readFileSync(new URL(file, folder), "utf8")));
}

/**
 * The stories of several regions.
 * @returns {object[]}
 */
export function readStories() {
  return parse(readFileSync(new URL("fixtures/stories/maakunnat.yaml", root), "utf8")).stories;
}

/**
 * One model of several, with stories: what has the same id is one element, with the sources of all.
 * @param {object[]} models
 * @param {object[]} stories
 * @returns {object}
 */
export function joinModels(models, stories) {
  const joined = {
    polku: 1,
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
  };
  for (const model of models)
    for (const [section, list] of Object.entries(model))
      if (Array.isArray(list)) joined[section] = joinLists(joined[section] ?? [], list);
  joined.stories = [...stories, ...(joined.stories ?? [])];
  joined.services = tellApart(joined.services ?? [], joined.areas ?? []);
  return joined;
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

function joinLists(before, after) {
  const byId = new Map(before.map((element) => [element.id, element]));
  for (const element of after) byId.set(element.id, joinElements(byId.get(element.id) ?? {}, element));
  return [...byId.values()];
}

/** Two descriptions of one element; they may not say different things. */
function joinElements(before, after) {
  const joined = { ...before };
  for (const [field, value] of Object.entries(after)) {
    if (field === "sources") {
      const known = before.sources ?? [];
      const news = value.filter((citation) => !known.some((other) => isDeepStrictEqual(other, citation)));
      joined.sources = [...known, ...news];
    } else if (before[field] === undefined || isDeepStrictEqual(before[field], value)) joined[field] = value;
    else throw new Error(`${after.id}: two files say different things of it: ${field}`);
  }
  return joined;
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
    head.join("\n") +
      stringify(joinModels(readRegions(), readStories()), { lineWidth: 0, aliasDuplicateObjects: false }),
  );
  const { status } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL("node_modules/oxfmt/bin/oxfmt", root)), file],
    { cwd: fileURLToPath(root), stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
}
