import type { Area, Element } from "@polku/core";
import { areasAround } from "@polku/core/network";
import { findPilots, findTimeline, holdsOn, type PilotRow, type Pilots } from "@polku/core/overviews";
import { texts } from "@polku/core/text";
import { askedLine } from "../say.js";
import { words } from "../words.js";
import { datedTable, daysOf, inForceLines } from "./days.js";
import { gainLines } from "./gains.js";
import type { OverviewCommand } from "./overview-command.js";
import { findGainsTogether, findPilotGains, type PilotGain, type PilotsFound } from "./pilot-gains.js";
import { gainTable, matrixTable } from "./pilot-tables.js";
import { listed, named, nameIn, section, type Telling } from "./telling.js";

/** `polku pilots`: what is piloted where, who pilots nothing, when it is in force, and what it adds. */
export const pilots: OverviewCommand<PilotsFound> = {
  overview: "pilots",
  takes: ["day", "question"],
  find(network, { at, question }) {
    const found = findPilots(network);
    return {
      ...found,
      ...(at === undefined ? {} : { inForce: findTimeline(network).filter((entry) => holdsOn(entry, at)) }),
      ...(question
        ? {
            gains: findPilotGains(network, found, question),
            together: findGainsTogether(network, found, question),
          }
        : {}),
    };
  },
  toText(telling, found, { at, question }) {
    const { say, network, language } = telling;
    const said = say.pilots;
    if (found.pilots.length === 0) return [say.nothing.pilots];
    const running = found.pilots.filter(({ status }) => status === "piloted").length;
    const undated = found.pilots.filter((pilot) => daysOf(pilot) === "").length;
    return [
      ...(question ? [askedLine(network, question, language), ""] : []),
      ...whereLines(telling, found),
      ...withoutLines(telling, found),
      ...section(
        said.conditions,
        found.conditions.map(({ id }) => `  ${named(telling, id)}`),
      ),
      ...section(
        said.list,
        found.pilots.map((pilot) => pilotLines(telling, pilot)),
      ),
      ...(at === undefined ? [] : inForceLines(telling, found.inForce ?? [], at)),
      ...(at === undefined || undated === 0 ? [] : [said.undated(undated), ""]),
      ...eachLines(telling, found.gains ?? []),
      ...section(
        said.together,
        (found.together ?? []).map((gain) => [
          `  ${named(telling, gain.area)}`,
          ...gainLines(telling, gain, "    "),
        ]),
      ),
      said.summary(running, found.municipalities.length),
    ];
  },
  // With a question what is added; with a day what is in force; else what is piloted in which municipality.
  toTable(telling, found, { at, question }) {
    if (question) return gainTable(telling, found);
    if (at === undefined) return matrixTable(telling, found);
    return datedTable(telling, found.inForce ?? []);
  },
};

/** What is piloted where: elements that are piloted in the same places stand together under those. */
function whereLines(telling: Telling, found: Pilots): string[] {
  const byPlace = new Map<string, string[]>();
  for (const row of found.rows) {
    const place = placeOf(telling, found, row);
    byPlace.set(place, [...(byPlace.get(place) ?? []), ...rowLines(telling, row)]);
  }
  if (byPlace.size === 0) return [];
  const lines = [...byPlace].flatMap(([place, elements]) => [`  ${place}`, ...elements]);
  return [telling.say.pilots.where, ...lines, ""];
}

/** The municipalities of a row, with the parts of those that do not pilot as a whole. */
function placeOf(telling: Telling, { municipalities }: Pilots, row: PilotRow): string {
  const places = row.cells.flatMap((cell, column) => {
    const area = municipalities[column];
    if (!cell || !area) return [];
    const parts = cell.whole ? [] : partsOf(telling, row, area);
    const partly = parts.length === 0 ? "" : ` (${telling.say.pilots.partly(listed(telling, parts))})`;
    return `${named(telling, area.id)}${partly}`;
  });
  if (places.length > 0) return places.join(", ");
  const areas = areasOf(telling, row);
  return `${telling.fields.area}: ${listed(telling, [...areas])}`;
}

function rowLines(telling: Telling, { kind, elements }: PilotRow): string[] {
  const { language } = telling;
  if (kind === "links")
    return [
      `    ${words[language].links(elements.length)}`,
      ...elements.map((link) => `      ${named(telling, link)}`),
    ];
  return elements.map((id) => `    ${texts[language].elements[kind]}: ${nameIn(telling, id)} [${id}]`);
}

/** The areas within a municipality in which a row's pilots are tried. */
function partsOf(telling: Telling, row: PilotRow, { id }: Area): string[] {
  return [...areasOf(telling, row)].filter(
    (area) => area !== id && areasAround(telling.network, area).has(id),
  );
}

function areasOf({ network }: Telling, { pilots: all }: PilotRow): Set<string> {
  const rows = (network.model.pilots ?? []).filter(({ id }) => all.includes(id));
  return new Set(rows.flatMap(({ areas = [] }) => areas));
}

function withoutLines(telling: Telling, { without, municipalities }: Pilots): string[] {
  if (without.length === 0) return [];
  const all = without.length + municipalities.length;
  const ids = without.map(({ id }) => id);
  return [telling.say.pilots.without(without.length, all), `  ${listed(telling, ids)}`, ""];
}

function pilotLines(telling: Telling, pilot: Element<"pilot">): string[] {
  const { fields, say, network, language } = telling;
  const { tries = [] } = pilot;
  // Links are many, and stand under what is piloted where.
  const others = tries.filter((id) => network.link(id) === undefined);
  const links = tries.length - others.length;
  return [
    `  ${named(telling, pilot.id)}`,
    `    ${fields.tries}: ${[
      ...(others.length === 0 && links > 0 ? [] : [listed(telling, others)]),
      ...(links === 0 ? [] : [words[language].links(links)]),
    ].join(", ")}`,
    `    ${fields.areas}: ${listed(telling, pilot.areas ?? [])}`,
    `    ${fields.runBy}: ${listed(telling, pilot.runBy ?? [])}`,
    `    ${say.labels.days}: ${daysOf(pilot) || say.notGiven}`,
  ];
}

/** What each pilot adds, area by area. */
function eachLines(telling: Telling, gains: readonly PilotGain[]): string[] {
  const { each, anyArea } = telling.say.pilots;
  const ids = [...new Set(gains.map(({ pilot }) => pilot))];
  return section(
    each,
    ids.map((id) => [
      `  ${named(telling, id)}`,
      ...gains
        .filter(({ pilot }) => pilot === id)
        .flatMap(({ area, gain }) => [
          `    ${area === undefined ? anyArea : named(telling, area)}`,
          ...gainLines(telling, gain, "      "),
        ]),
    ]),
  );
}
