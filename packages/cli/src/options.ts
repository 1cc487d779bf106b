import { languages, linkKinds, statuses, type Language } from "@polku/core";
import { UsageError } from "./usage.js";

/** The options of a question's conditions, for `parseArgs`. */
export const conditionOptions = {
  from: { type: "string" },
  age: { type: "string" },
  area: { type: "string" },
  needs: { type: "string" },
  via: { type: "string" },
  "max-handoffs": { type: "string" },
  "max-steps": { type: "string" },
  status: { type: "string" },
  at: { type: "string" },
} as const;

type ConditionValues = { [Name in keyof typeof conditionOptions]?: string | undefined };

/** The raw question that the options say; core checks it. */
export function toQuestion(values: ConditionValues): { ask: "reach" } & Record<string, unknown> {
  if (values.from === undefined) throw new UsageError("--from ID is missing: where the client is");
  const { age, area } = values;
  const question: { ask: "reach" } & Record<string, unknown> = {
    ask: "reach",
    from: values.from,
    client: {
      ...(age === undefined ? {} : { age: toNumber("age", age) }),
      ...(area === undefined ? {} : { area }),
    },
  };
  const lists = { needs: [], via: linkKinds, status: statuses } as const;
  for (const [name, all] of Object.entries(lists)) {
    const value = values[name as keyof typeof lists];
    if (value !== undefined) question[name] = value === "all" && all.length > 0 ? all : toList(value);
  }
  if (values["max-handoffs"] !== undefined)
    question["maxHandoffs"] = toNumber("max-handoffs", values["max-handoffs"]);
  if (values["max-steps"] !== undefined) question["maxSteps"] = toNumber("max-steps", values["max-steps"]);
  if (values.at !== undefined) question["at"] = values.at;
  return question;
}

/** The language of sentences; English where none is asked for. */
export function toLanguage(value: string | undefined): Language {
  const language = languages.find((known) => known === (value ?? "en"));
  if (language === undefined) throw new UsageError(`--lang is fi, sv or en, not "${value}"`);
  return language;
}

function toNumber(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--${name} takes a whole number, not "${value}"`);
  return Number(value);
}

function toList(value: string): string[] {
  return value
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
