import type { Level } from "@polku/core";

/** The levels of services for children and families: everyday, specialised, demanding, and the centre's own. */
export const usualLevels: readonly Level[] = [
  { id: "basic", name: { fi: "Perustaso", sv: "Basnivå", en: "Basic level" } },
  { id: "special", name: { fi: "Erityistaso", sv: "Specialnivå", en: "Specialised level" } },
  { id: "demanding", name: { fi: "Vaativa taso", sv: "Krävande nivå", en: "Demanding level" } },
  { id: "ot", name: { fi: "OT-taso", sv: "OT-nivå", en: "OT level" } },
];

/** The level of services of which no source tells the level; it comes after all others. */
export const unknownLevel: Level = {
  id: "level-not-known",
  name: { fi: "Taso ei tiedossa", sv: "Nivån inte känd", en: "Level not known" },
};
