import type { Scenario } from "@polku/core";
import { checkScenario } from "@polku/core/scenarios";

/** A scenario as the browser keeps it. */
export interface Kept {
  readonly id: string;
  /** Grows by one with each writing, so that a window knows whether another has written since. */
  readonly revision: number;
  /** When it was written, as an ISO date and time. */
  readonly savedAt: string;
  readonly scenario: Scenario;
}

/** What stands under an id: a scenario, or something that can't be read; that is kept and can be saved as it is. */
export type Found =
  | ({ readonly kind: "kept" } & Kept)
  | { readonly kind: "damaged"; id: string; raw: unknown };

/** The version of what is written, so that a later explorer can tell it from its own. */
const version = 1;

export function toRecord({ revision, savedAt, scenario }: Kept): unknown {
  return { version, revision, savedAt, scenario };
}

/** What a raw value under an id is. It comes from outside: another version, a damaged disk, another hand. */
export function readRecord(id: string, raw: unknown): Found {
  if (typeof raw === "object" && raw !== null && "version" in raw && raw.version === version) {
    const { revision, savedAt, scenario } = { revision: 0, savedAt: "", scenario: undefined, ...raw };
    const checked = checkScenario(scenario);
    const isRevision = Number.isSafeInteger(revision) && revision > 0;
    if (checked.ok && isRevision && typeof savedAt === "string" && !Number.isNaN(Date.parse(savedAt)))
      return { kind: "kept", id, revision, savedAt, scenario: checked.scenario };
  }
  return { kind: "damaged", id, raw };
}
