import { languages, type Language, type Scenario } from "@polku/core";
import { checkScenario } from "@polku/core/scenarios";

/** A scenario as the browser keeps it. */
export interface Kept {
  readonly id: string;
  /** Grows by one with each writing, so that a window knows whether another has written since. */
  readonly revision: number;
  /** When it was written, as an ISO date and time. */
  readonly savedAt: string;
  readonly scenario: Scenario;
  /** The edits on both sides of it, as they were read: `readSteps` checks them. */
  readonly steps: unknown;
}

/** The edits that can be taken back and made again, the nearest first, each with its words. */
export interface KeptSteps {
  readonly past: readonly KeptStep[];
  readonly future: readonly KeptStep[];
}
interface KeptStep {
  readonly label: Readonly<Record<Language, string>> | undefined;
  readonly value: Scenario;
}

/** What stands under an id: a scenario, or something that can't be read; that is kept and can be saved as it is. */
export type Found =
  | ({ readonly kind: "kept" } & Kept)
  | { readonly kind: "damaged"; id: string; raw: unknown };

/** The version of what is written, so that a later explorer can tell it from its own. */
const version = 1;

export function toRecord({ revision, savedAt, scenario, steps }: Kept): unknown {
  return { version, revision, savedAt, scenario, steps };
}

/** What a raw value under an id is. It comes from outside: another version, a damaged disk, another hand. */
export function readRecord(id: string, raw: unknown): Found {
  if (typeof raw === "object" && raw !== null && "version" in raw && raw.version === version) {
    const empty = { revision: 0, savedAt: "", scenario: undefined, steps: undefined };
    const { revision, savedAt, scenario, steps } = { ...empty, ...raw };
    const checked = checkScenario(scenario);
    const isRevision = Number.isSafeInteger(revision) && revision > 0;
    if (checked.ok && isRevision && typeof savedAt === "string" && !Number.isNaN(Date.parse(savedAt)))
      return { kind: "kept", id, revision, savedAt, scenario: checked.scenario, steps };
  }
  return { kind: "damaged", id, raw };
}

/** The edits of a record; what can't be read ends its side. */
export function readSteps(raw: unknown): KeptSteps {
  const { past, future } = { past: [], future: [], ...(raw as Partial<Record<keyof KeptSteps, unknown>>) };
  return { past: readSide(past), future: readSide(future) };
}

function readSide(raw: unknown): KeptStep[] {
  const steps: KeptStep[] = [];
  for (const step of Array.isArray(raw) ? (raw as unknown[]) : []) {
    const { label, value } = { label: undefined, value: undefined, ...(step as object) };
    const checked = checkScenario(value);
    if (!checked.ok) break;
    steps.push({ label: readLabel(label), value: checked.scenario });
  }
  return steps;
}

function readLabel(raw: unknown): KeptStep["label"] {
  const said = { ...(raw as Partial<Record<Language, unknown>>) };
  return languages.every((language) => typeof said[language] === "string")
    ? (said as Record<Language, string>)
    : undefined;
}
