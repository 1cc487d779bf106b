import type { en } from "./en.js";

export const sv: typeof en = {
  step: (step, all) => `Steg ${step} av ${all}`,
  previous: "Föregående",
  next: "Nästa",
  end: "Avsluta berättelsen",
  ended: "Berättelsen är slut.",
  changed: "Frågan har ändrats efter det här steget.",
  again: "Ställ stegets fråga på nytt",
  keys: "Page Down går framåt, Page Up bakåt, Esc avslutar berättelsen.",
};
