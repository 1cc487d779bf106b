import type { CompareAnswer, Network } from "@polku/core";
import { findGain, findGainOfPilots, type Dated, type Pilots } from "@polku/core/overviews";
import type { ResolvedReach } from "@polku/core/questions";
import { changesWithout } from "@polku/core/scenarios";
import type { Table } from "@polku/core/text";
import {
  elementName,
  gainCells,
  gainColumns,
  gainLines,
  label,
  section,
  type Gain,
  type View,
} from "../text/overview-lines.js";

/** What a pilot adds to the answer for a client who lives in one of its areas. */
interface PilotGain {
  pilot: string;
  area?: string;
  gain: Gain;
}

/** What all pilots together add for a client who lives in an area. */
type AreaGain = CompareAnswer & { area: string };

/** The pilots; what is in force on a day, and what they add to the answer of a question, where asked. */
export interface PilotsFound extends Pilots {
  inForce?: Dated[];
  gains?: PilotGain[];
  together?: AreaGain[];
}

/** What each pilot adds: in the area asked for, else in each of its own. */
export function findPilotGains(network: Network, { pilots }: Pilots, question: ResolvedReach): PilotGain[] {
  return pilots.flatMap((pilot) => {
    const own = question.client.area === undefined ? (pilot.areas ?? []) : [question.client.area];
    const areas = own.length === 0 ? [undefined] : own;
    const dependents = changesWithout(network, pilot.id);
    return areas.map((area) => ({
      pilot: pilot.id,
      ...(area === undefined ? {} : { area }),
      gain: dependents.length > 0 ? findGain(network, pilot.id, inArea(question, area)) : null,
    }));
  });
}

/** What all pilots add together: in the area asked for, else in each of the pilots' own. */
export function findGainsTogether(network: Network, found: Pilots, question: ResolvedReach): AreaGain[] {
  const { area: asked } = question.client;
  return (asked === undefined ? found.areas : [asked]).map((area) => ({
    area,
    ...findGainOfPilots(network, inArea(question, area)),
  }));
}

function inArea(question: ResolvedReach, area: string | undefined): ResolvedReach {
  return area === undefined ? question : { ...question, client: { ...question.client, area } };
}

/** What each pilot adds, area by area, then what all add together. */
export function pilotGainLines(view: View, { gains = [], together = [] }: PilotsFound): string[] {
  const { pilots } = view.say;
  const ids = [...new Set(gains.map(({ pilot }) => pilot))];
  return [
    ...section(
      pilots.each,
      ids.map((id) => [
        `  ${label(view, id)}`,
        ...gains
          .filter(({ pilot }) => pilot === id)
          .flatMap(({ area, gain }) => [
            `    ${area === undefined ? pilots.anyArea : label(view, area)}`,
            ...gainLines(view, gain, "      "),
          ]),
      ]),
    ),
    ...section(
      pilots.together,
      together.map((gain) => [`  ${label(view, gain.area)}`, ...gainLines(view, gain, "    ")]),
    ),
  ];
}

/** A row for each pilot and area, then one for all of them together in each area. */
export function pilotGainTable(view: View, { gains = [], together = [] }: PilotsFound): Table {
  const { fields, say, texts } = view;
  const { name } = texts.table;
  const areaCells = (area: string | undefined) =>
    area === undefined ? ["", say.pilots.anyArea] : [area, elementName(view, area)];
  return {
    columns: [texts.elements.pilot, name, fields.area, `${fields.area}: ${name}`, ...gainColumns(view)],
    rows: [
      ...gains.map(({ pilot, area, gain }) => [
        pilot,
        elementName(view, pilot),
        ...areaCells(area),
        ...gainCells(gain),
      ]),
      ...together.map((gain) => ["", say.pilots.all, ...areaCells(gain.area), ...gainCells(gain)]),
    ],
  };
}
