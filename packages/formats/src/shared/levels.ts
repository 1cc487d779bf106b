import { languages, textIn, type Language, type Text } from "@polku/core";
import type { LevelRule } from "../format.js";
import type { IdPool } from "./ids.js";
import type { Losses } from "./losses.js";
import { unknownLevel } from "./usual-levels.js";
import { fieldOf, isRaw, textOf, type Raw } from "./raw.js";

/**
 * The level rule of the value of its file, undefined where the value is none. It is kept as a file of YAML or JSON:
 *
 * ```yaml
 * levels:
 *   - { id: basic, name: { fi: Perustaso, sv: Basnivå, en: Basic level } }
 *   - { id: special, name: { fi: Erityistaso, sv: Specialnivå, en: Special level } }
 * classes:            # codes, addresses or names of classes, as the register writes them; the first that fits is taken
 *   P5.2: basic
 *   P5.6: special
 * otherwise: basic    # what no class decides; left out, such services stand on “Level not known”
 * ```
 *
 * @example
 * ```ts
 * toLevelRule({ levels: [{ id: "basic", name: "Basic" }], classes: { "P5.2": "basic" } })?.classes.get("P5.2"); // "basic"
 * ```
 */
export function toLevelRule(value: unknown, file = "levels.yaml"): LevelRule | undefined {
  const classes = fieldOf(value, "classes");
  const levels = fieldOf(value, "levels");
  if (!Array.isArray(levels) || (classes !== undefined && !isRaw(classes))) return undefined;
  const otherwise = fieldOf(value, "otherwise");
  if (classes === undefined && otherwise === undefined) return undefined;
  if (otherwise !== undefined && typeof otherwise !== "string") return undefined;
  const entries = Object.entries(classes ?? {});
  if (entries.some(([, level]) => typeof level !== "string")) return undefined;
  return { file, levels, classes: new Map(entries as [string, string][]), otherwise };
}

/**
 * The level that a rule gives to a service of some classes (each by every word that it goes by), and the class that
 * decided; undefined where it gives none.
 */
export function levelByRule(
  rule: LevelRule | undefined,
  classes: readonly string[],
): { level: string; by: string | undefined } | undefined {
  if (!rule) return undefined;
  for (const [name, level] of rule.classes) if (classes.includes(name)) return { level, by: name };
  return rule.otherwise === undefined ? undefined : { level: rule.otherwise, by: undefined };
}

/**
 * The levels of raw services: those that the files tell and those of the rule, else those that services name, in the order in which they come. A
 * service without one gets the level “not known”, told as a loss: no level is invented.
 */
export function knownLevels(
  services: readonly Raw[],
  rule: LevelRule | undefined,
  pool: IdPool,
  losses: Losses,
  told: readonly unknown[] = [],
): unknown[] {
  const levels: unknown[] = [...told];
  for (const level of rule?.levels ?? [])
    if (!told.some((known) => fieldOf(known, "id") === fieldOf(level, "id"))) levels.push(level);
  const named = new Set(levels.map((level) => fieldOf(level, "id")));
  for (const id of named) if (typeof id === "string") pool.take(id);
  let found = 0;
  for (const { level } of services) {
    if (typeof level !== "string" || named.has(level)) continue;
    named.add(level);
    levels.push({ id: level, name: level });
    pool.take(level);
    found++;
  }
  if (found > 1 || (found > 0 && rule)) losses.add("level-order", {}, ["levels"]);
  const unknown = services.flatMap((service, index) =>
    service["level"] === undefined ? [{ service, index }] : [],
  );
  if (unknown.length === 0) return levels;
  const id = pool.make(unknownLevel.id, "level");
  for (const { service, index } of unknown) {
    service["level"] = id;
    losses.add("no-level", {}, ["services", index, "level"], textFrom(service["name"]));
  }
  return [...levels, { ...unknownLevel, id }];
}

/** The name of a raw element as a text of a model; undefined where it has none. */
export function textFrom(name: unknown): Text | undefined {
  if (typeof name === "string") return textOf(name);
  const texts = languages.flatMap((language): [Language, string][] => {
    const text = textOf(fieldOf(name, language));
    return text === undefined ? [] : [[language, text]];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

/** The name of a raw element, for its id. */
export function nameIn(name: unknown): string | undefined {
  const text = textFrom(name);
  return text === undefined ? undefined : textIn(text, "fi");
}
