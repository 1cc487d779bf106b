import type { CompareAnswer, Network } from "@polku/core";
import { findGain, findGainOfPilots, type Dated, type Pilots } from "@polku/core/overviews";
import type { ResolvedReach } from "@polku/core/questions";
import { changesWithout } from "@polku/core/scenarios";
import type { Gain } from "./gains.js";

/** What a pilot adds to the answer for a client who lives in one of its areas. */
export interface PilotGain {
  pilot: string;
  area?: string;
  gain: Gain;
}

/** What all pilots together add for a client who lives in an area. */
export type AreaGain = CompareAnswer & { area: string };

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
    const hangs = changesWithout(network, pilot.id).length > 0;
    return areas.map((area) => ({
      pilot: pilot.id,
      ...(area === undefined ? {} : { area }),
      gain: hangs ? findGain(network, pilot.id, inArea(question, area)) : null,
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
