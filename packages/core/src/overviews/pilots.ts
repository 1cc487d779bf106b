import type { CompareAnswer } from "../questions/compare/schema.js";
import type { ResolvedReach } from "../questions/reach/schema.js";
import { changesWithout } from "../scenarios/changes-without.js";
import { areasAround, type Network } from "../network/network.js";
import type { Id } from "../model/fields.js";
import type { Element } from "../model/sections.js";
import { findGain, findGainOfPilots } from "./find-gain.js";
import { findPilots, type PilotRow, type Pilots } from "./find-pilots.js";
import { findTimeline, holdsOn, type Dated } from "./find-timeline.js";
import { gainColumns, gainPart, gainsPart, gainWithout, inArea, type Gain } from "./gains.js";
import {
  factOf,
  idsOf,
  partsOf,
  tableOf,
  type Column,
  type OverviewKind,
  type OverviewPart,
  type Wording,
} from "./overview.js";
import { datedTable, inForceParts } from "./timeline.js";

/** What a pilot adds to the answer for a client who lives in one of its areas. */
interface PilotGain {
  pilot: Id;
  area?: Id;
  gain: Gain;
}

/** The pilots; what is in force on a day, and what they add to the answer to a question, where asked. */
interface PilotsFound extends Pilots {
  inForce?: Dated[];
  gains?: PilotGain[];
  /** What all pilots together add for a client who lives in an area. */
  together?: (CompareAnswer & { area: Id })[];
}

/** What is piloted where, who pilots nothing, when it is in force, and what it adds. */
export const pilots: OverviewKind<PilotsFound> = {
  takesDay: true,
  takesQuestion: true,
  find(network, { at, question }) {
    const found = findPilots(network);
    const inForce = () => findTimeline(network).filter((entry) => holdsOn(entry, at ?? ""));
    return {
      ...found,
      ...(at === undefined ? {} : { inForce: inForce() }),
      ...(question ? findGains(network, found, question) : {}),
    };
  },
  describe(wording, found, { at, question }) {
    if (found.pilots.length === 0) return { parts: [] };
    const say = wording.words.pilots;
    const { conditions, municipalities, without } = found;
    const running = found.pilots.filter(({ status }) => status === "piloted").length;
    const undated = found.pilots.filter(({ since, until }) => since === undefined && until === undefined);
    const list = (title: string, as: "list" | "inline", items: readonly { id: Id }[], hint?: string) =>
      items.length === 0 ? [] : [{ title, hint, as, parts: partsOf(idsOf(items)) }];
    return {
      summary: say.summary(running, municipalities.length),
      parts: [
        ...(at === undefined ? [] : inForceParts(wording, found.inForce ?? [], at)),
        ...(at === undefined ? [] : list(say.undated, "inline", undated)),
        ...matrixPart(wording, found),
        ...list(
          say.without(without.length, without.length + municipalities.length),
          "inline",
          without,
          say.withoutHint,
        ),
        ...(question ? gainParts(wording, found, question) : []),
        ...list(say.conditions, "list", conditions),
        { title: say.list, as: "cards", parts: found.pilots.map((pilot) => pilotPart(wording, pilot)) },
      ],
    };
  },
  // With a question what is added; with a day what is in force; else what is piloted in which municipality.
  table(wording, found, { at, question }) {
    if (question) return gainTable(wording, found);
    return at === undefined ? matrixTable(wording, found) : datedTable(wording, found.inForce ?? []);
  },
};

/** What each pilot adds, and what all add together: in the area asked for, else in each of their own. */
function findGains(network: Network, { pilots: all, areas }: Pilots, question: ResolvedReach) {
  const { area: asked } = question.client;
  const own = (list: readonly Id[]) => (asked === undefined ? list : [asked]);
  const gains = all.flatMap((pilot): PilotGain[] => {
    const isNeeded = changesWithout(network, pilot.id).length > 0;
    const areasOf: readonly (Id | undefined)[] = own(pilot.areas ?? []);
    return (areasOf.length === 0 ? [undefined] : areasOf).map((area) => ({
      pilot: pilot.id,
      ...(area === undefined ? {} : { area }),
      gain: isNeeded ? findGain(network, pilot.id, inArea(question, area)) : null,
    }));
  });
  const together = own(areas).map((area) => ({ area, ...findGainOfPilots(network, inArea(question, area)) }));
  return { gains, together };
}

/** What all pilots together add, area by area, then what each adds. */
function gainParts(
  wording: Wording,
  { gains = [], together = [] }: PilotsFound,
  question: ResolvedReach,
): OverviewPart[] {
  const { words, name } = wording;
  const all: OverviewPart = {
    title: words.pilots.together,
    hint: words.pilots.togetherHint(name(question.from)),
    as: "rows",
    rows: words.pilots.livesIn,
    parts: together.map((gain) => ({
      ...gainPart(wording, [gain.area], gain),
      question: gain.question,
    })),
  };
  const each = gains.map(({ pilot, area, gain }) =>
    gainWithout(wording, area === undefined ? [pilot] : [pilot, area], gain, inArea(question, area)),
  );
  return [...(together.length === 0 ? [] : [all]), ...gainsPart(wording, words.pilots.each, question, each)];
}

/** What is piloted where: what is piloted in the same places is listed together under those. */
function matrixPart(wording: Wording, { rows, municipalities }: Pilots): OverviewPart[] {
  const { words, texts, network, name } = wording;
  const byPlace = new Map<string, OverviewPart & { parts: OverviewPart[] }>();
  for (const row of rows) {
    const { kind, elements, cells } = row;
    const own = areasOf(wording, row);
    const places = municipalities.filter((_, column) => cells[column]);
    const about = places
      .filter((area) => !cells[municipalities.indexOf(area)]?.whole)
      .map(({ id }) => {
        const parts = own.filter((area) => area !== id && areasAround(network, area).has(id));
        return words.pilots.partly(name(id), parts.map(name).join(", "));
      });
    const where: OverviewPart =
      places.length > 0
        ? { of: idsOf(places), about }
        : own.length > 0
          ? { of: own }
          : { title: words.notGiven };
    const key = JSON.stringify(where);
    const place = byPlace.get(key) ?? { ...where, parts: [] };
    byPlace.set(key, place);
    place.parts.push(
      ...(kind === "links"
        ? [{ facts: factOf(words.pilots.links, elements, "lines") }]
        : elements.map((id) => ({ of: [id], kind: texts.elements[kind] }))),
    );
  }
  if (rows.length === 0) return [];
  return [{ name: "matrix", title: words.pilots.where, parts: [...byPlace.values()] }];
}

function areasOf({ network }: Wording, { pilots: ids }: PilotRow): Id[] {
  const rows = (network.model.pilots ?? []).filter(({ id }) => ids.includes(id));
  return [...new Set(rows.flatMap(({ areas = [] }) => areas))];
}

function pilotPart({ fields, words }: Wording, pilot: Element<"pilot">): OverviewPart {
  const { id, tries = [], areas = [], runBy = [], since, until } = pilot;
  return {
    of: [id],
    facts: [
      { name: fields.tries, ids: tries, as: "folded" },
      { name: fields.areas, ids: areas, as: "names" },
      { name: fields.runBy, ids: runBy, as: "names" },
      { name: words.labels.dates, since, until },
    ],
  };
}

/** A row for each pilot and area, then one for all of them together in each area. */
function gainTable(wording: Wording, { gains = [], together = [] }: PilotsFound) {
  const { fields, words, texts, name } = wording;
  const { all, anyArea } = words.pilots;
  return tableOf<Partial<PilotGain>>(
    [
      [texts.elements.pilot, ({ pilot }) => pilot],
      [texts.table.name, ({ pilot }) => (pilot === undefined ? all : name(pilot))],
      [fields.area, ({ area }) => area],
      [`${fields.area}: ${texts.table.name}`, ({ area }) => (area === undefined ? anyArea : name(area))],
      ...gainColumns(wording, ({ gain }: Partial<PilotGain>) => gain),
    ],
    [...gains, ...together.map((gain) => ({ area: gain.area, gain }))],
  );
}

/** A row for each element, a column for each municipality: those that pilot nothing are empty. */
function matrixTable(wording: Wording, { rows, municipalities, without }: Pilots) {
  const { fields, words, texts, name } = wording;
  interface Row extends PilotRow {
    element: Id;
  }
  return tableOf<Row>(
    [
      [fields.kind, ({ kind }) => texts.elements[kind === "links" ? "link" : kind]],
      [texts.table.id, ({ element }) => element],
      [texts.table.name, ({ element }) => name(element)],
      [words.labels.pilots, (row) => row.pilots],
      ...[...municipalities, ...without].map(({ id }, column): Column<Row> => [
        `${name(id)} [${id}]`,
        ({ cells: { [column]: cell } }) => (cell ? words.pilots[cell.whole ? "whole" : "part"] : ""),
      ]),
    ],
    rows.flatMap((row) => row.elements.map((element) => ({ ...row, element }))),
  );
}
