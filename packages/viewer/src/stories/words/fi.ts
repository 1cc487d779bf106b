import type { en } from "./en.js";

export const fi: typeof en = {
  step: (step, all) => `Kohta ${step}/${all}`,
  previous: "Edellinen",
  next: "Seuraava",
  end: "Lopeta tarina",
  ended: "Tarina on päättynyt.",
  changed: "Kysymystä on muutettu tämän kohdan jälkeen.",
  again: "Esitä kohdan kysymys uudelleen",
  keys: "Page Down vie eteenpäin, Page Up taaksepäin, Esc lopettaa tarinan.",
};
