import type { Language, Level, Model } from "@polku/core";
import { toId } from "@polku/core/model";
import { areasOf, municipalitySource } from "./areas/municipalities.js";
import { usualLevels } from "./shared/usual-levels.js";

/** What a new network begins with. */
export interface NewModel {
  /** The network's name. */
  readonly name: string;
  /** The language of its texts; `fi` unless told. */
  readonly language?: Language;
  /** The names of its levels, nearest to everyday life first; the four of the reform unless told. */
  readonly levels?: readonly string[];
  /** The codes of the counties whose municipalities it has, such as `"08"`. */
  readonly counties?: readonly string[];
}

/**
 * A network without services: levels, and the areas that are wanted. It is a valid model.
 *
 * @example
 * ```ts
 * const model = newModel({ name: "Meidän kunta", counties: ["20"] });
 * model.id; // "meidan-kunta"
 * model.areas.length; // 9
 * ```
 */
export function newModel({ name, language = "fi", levels, counties = [] }: NewModel): Model {
  const named = name.trim();
  const areas = areasOf(counties);
  return {
    polku: 1,
    id: toId(named) || "polku",
    name: named,
    language,
    levels: levels ? toLevels(levels) : usualLevels.map((level) => ({ ...level })),
    ...(areas.length === 0 ? {} : { sources: [{ ...municipalitySource }], areas }),
    services: [],
  };
}

/** Levels of these names; one of the usual names keeps its id and its other languages. */
function toLevels(names: readonly string[]): Level[] {
  const ids = new Set<string>();
  return names.map((given) => {
    const name = given.trim();
    const usual = usualLevels.find(
      (level) => typeof level.name === "object" && Object.values(level.name).includes(name),
    );
    const base = usual?.id ?? (toId(name) || "level");
    let id = base;
    for (let count = 2; ids.has(id); count++) id = `${base}-${count}`;
    ids.add(id);
    return { id, name: usual?.name ?? name };
  });
}
