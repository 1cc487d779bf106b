import { languages, linkKinds, statuses, type Language } from "@polku/core";
import type { Values } from "./questions/question-command.js";
import { UsageError } from "./usage.js";

/** The options of the conditions that every question takes, for `parseArgs`. */
export const conditionOptions = {
  age: { type: "string" },
  area: { type: "string" },
  via: { type: "string" },
  "max-handoffs": { type: "string" },
  "max-steps": { type: "string" },
  status: { type: "string" },
  at: { type: "string" },
} as const;

/** The raw conditions that the options say; core checks them. */
export function toConditions(values: Values): Record<string, unknown> {
  const { at } = values;
  const age = toNumber(values, "age");
  const handoffs = toNumber(values, "max-handoffs");
  const steps = toNumber(values, "max-steps");
  const via = toList(values, "via", linkKinds);
  const status = toList(values, "status", statuses);
  return {
    client: {
      ...(age === undefined ? {} : { age }),
      ...(values["area"] === undefined ? {} : { area: values["area"] }),
    },
    ...(via === undefined ? {} : { via }),
    ...(handoffs === undefined ? {} : { maxHandoffs: handoffs }),
    ...(steps === undefined ? {} : { maxSteps: steps }),
    ...(status === undefined ? {} : { status }),
    ...(at === undefined ? {} : { at }),
  };
}

/** The value of an option that the command can't do without. */
export function required(values: Values, name: string, what: string): string {
  const value = values[name];
  if (typeof value !== "string") throw new UsageError(`--${name} is missing: ${what}`);
  return value;
}

/** A whole number, where the option is given. */
export function toNumber(values: Values, name: string): number | undefined {
  const value = values[name];
  if (typeof value !== "string") return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--${name} takes a whole number, not "${value}"`);
  return Number(value);
}

/** The parts of a list with commas, where the option is given; `all` stands for every word there is. */
export function toList(values: Values, name: string, all?: readonly string[]): string[] | undefined {
  const value = values[name];
  if (typeof value !== "string") return undefined;
  if (all && value === "all") return [...all];
  return value
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** The language of sentences; English where none is asked for. */
export function toLanguage(value: unknown): Language {
  const language = languages.find((known) => known === (value ?? "en"));
  if (language === undefined) throw new UsageError(`--lang is fi, sv or en, not "${String(value)}"`);
  return language;
}
