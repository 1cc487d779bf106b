import type { Area, Element } from "@polku/core";
import { areasAround } from "@polku/core/network";
import { findPilots, findTimeline, holdsOn, type PilotRow, type Pilots } from "@polku/core/overviews";
import type { Table } from "@polku/core/text";
import { questionLine } from "../text/names.js";
import {
  datedTable,
  daysOf,
  elementName,
  idCell,
  idsOf,
  inForceLines,
  label,
  labels,
  section,
  type View,
} from "../text/overview-lines.js";
import { overviewCommand } from "./overview.js";
import {
  findGainsTogether,
  findPilotGains,
  pilotGainLines,
  pilotGainTable,
  type PilotsFound,
} from "./pilot-gains.js";

/** `polku pilots`: what is piloted where, who pilots nothing, when it is in force, and what it adds. */
export const pilots = overviewCommand<PilotsFound>({
  overview: "pilots",
  takesDay: true,
  takesQuestion: true,
  help: {
    fi: [
      "Mitä pilotoidaan missä, ja mistä kunnista lähteet eivät mainitse pilottia.",
      "--at: mikä on voimassa sinä päivänä. --from: mitä kukin pilotti ja kaikki yhdessä lisäävät siihen, mikä tavoittaa asiakkaan.",
    ],
    sv: [
      "Vad som prövas var, och för vilka kommuner källorna inte nämner något pilotprojekt.",
      "Med --at: vad som gäller den dagen. Med --from: vad varje pilotprojekt, och alla tillsammans, tillför till det som är tillgängligt för klienten.",
    ],
    en: [
      "What is piloted where, and for which municipalities the sources name no pilot.",
      "With --at: what is in force on that day. With --from: what each pilot, and all together, add to what reaches the client.",
    ],
  },
  examples: ["pirkanmaa.yaml --at 2018-03-01", "pirkanmaa.yaml --from neuvola --area nokia"],
  find(network, { at, question }) {
    const found = findPilots(network);
    const inForce = () => findTimeline(network).filter((entry) => holdsOn(entry, at ?? ""));
    return {
      ...found,
      ...(at === undefined ? {} : { inForce: inForce() }),
      ...(question
        ? {
            gains: findPilotGains(network, found, question),
            together: findGainsTogether(network, found, question),
          }
        : {}),
    };
  },
  toLines(view, found, { at, question }) {
    const { say, network, language } = view;
    if (found.pilots.length === 0) return [say.nothing.pilots];
    const running = found.pilots.filter(({ status }) => status === "piloted").length;
    const undated = found.pilots.filter((pilot) => daysOf(pilot) === "").length;
    return [
      ...(question ? [questionLine(network, question, language), ""] : []),
      ...whereLines(view, found),
      ...withoutLines(view, found),
      ...section(
        say.pilots.conditions,
        found.conditions.map(({ id }) => `  ${label(view, id)}`),
      ),
      ...section(
        say.pilots.list,
        found.pilots.map((pilot) => pilotLines(view, pilot)),
      ),
      ...(at === undefined ? [] : inForceLines(view, found.inForce ?? [], at)),
      ...(at === undefined || undated === 0 ? [] : [say.pilots.undated(undated), ""]),
      ...pilotGainLines(view, found),
      say.pilots.summary(running, found.municipalities.length),
    ];
  },
  // With a question what is added; with a day what is in force; else what is piloted in which municipality.
  toTable(view, found, { at, question }) {
    if (question) return pilotGainTable(view, found);
    return at === undefined ? matrixTable(view, found) : datedTable(view, found.inForce ?? []);
  },
});

/** What is piloted where: elements that are piloted in the same places are listed together under those. */
function whereLines(view: View, found: Pilots): string[] {
  const byPlace = new Map<string, string[]>();
  for (const row of found.rows) {
    const place = placeOf(view, found, row);
    byPlace.set(place, [...(byPlace.get(place) ?? []), ...rowLines(view, row)]);
  }
  if (byPlace.size === 0) return [];
  const lines = [...byPlace].flatMap(([place, elements]) => [`  ${place}`, ...elements]);
  return [view.say.pilots.where, ...lines, ""];
}

/** The municipalities of a row, with the parts of those that do not pilot as a whole. */
function placeOf(view: View, { municipalities }: Pilots, row: PilotRow): string {
  const places = row.cells.flatMap((cell, column) => {
    const area = municipalities[column];
    if (!cell || !area) return [];
    const parts = cell.whole ? [] : partsOf(view, row, area);
    const partly = parts.length === 0 ? "" : ` (${view.say.pilots.partly(labels(view, parts))})`;
    return `${label(view, area.id)}${partly}`;
  });
  return places.length > 0 ? places.join(", ") : `${view.fields.area}: ${labels(view, areasOf(view, row))}`;
}

function rowLines(view: View, { kind, elements }: PilotRow): string[] {
  if (kind === "links")
    return [
      `    ${view.words.links(elements.length)}`,
      ...elements.map((link) => `      ${label(view, link)}`),
    ];
  return elements.map((id) => `    ${view.texts.elements[kind]}: ${elementName(view, id)} [${id}]`);
}

/** The areas within a municipality in which a row's pilots are tried. */
function partsOf(view: View, row: PilotRow, { id }: Area): string[] {
  return areasOf(view, row).filter((area) => area !== id && areasAround(view.network, area).has(id));
}

function areasOf({ network }: View, { pilots: ids }: PilotRow): string[] {
  const rows = (network.model.pilots ?? []).filter(({ id }) => ids.includes(id));
  return [...new Set(rows.flatMap(({ areas = [] }) => areas))];
}

function withoutLines(view: View, { without, municipalities }: Pilots): string[] {
  if (without.length === 0) return [];
  const all = without.length + municipalities.length;
  return [view.say.pilots.without(without.length, all), `  ${labels(view, idsOf(without))}`, ""];
}

function pilotLines(view: View, pilot: Element<"pilot">): string[] {
  const { fields, say, network, words } = view;
  const { tries = [] } = pilot;
  // Links are many, and listed under what is piloted where.
  const others = tries.filter((id) => network.link(id) === undefined);
  const links = tries.length - others.length;
  return [
    `  ${label(view, pilot.id)}`,
    `    ${fields.tries}: ${[
      ...(others.length === 0 && links > 0 ? [] : [labels(view, others)]),
      ...(links === 0 ? [] : [words.links(links)]),
    ].join(", ")}`,
    `    ${fields.areas}: ${labels(view, pilot.areas ?? [])}`,
    `    ${fields.runBy}: ${labels(view, pilot.runBy ?? [])}`,
    `    ${say.labels.dates}: ${daysOf(pilot) || say.notGiven}`,
  ];
}

/** A row for each element, a column for each municipality: those that pilot nothing are empty. */
function matrixTable(view: View, { rows, municipalities, without }: Pilots): Table {
  const { fields, say, texts } = view;
  const { id, name } = texts.table;
  const all = [...municipalities, ...without];
  return {
    columns: [
      fields.kind,
      id,
      name,
      say.labels.pilots,
      ...all.map((area) => `${elementName(view, area.id)} [${area.id}]`),
    ],
    rows: rows.flatMap(({ kind, elements, pilots: tried, cells }) =>
      elements.map((element) => [
        texts.elements[kind === "links" ? "link" : kind],
        element,
        elementName(view, element),
        idCell(tried),
        ...all.map((_, column) => {
          const cell = cells[column];
          return cell ? (cell.whole ? say.pilots.whole : say.pilots.part) : "";
        }),
      ]),
    ),
  };
}
