import type { en } from "./en.js";

export const sv: typeof en = {
  step: (step, all) => `Steg ${step} av ${all}`,
  previous: "Föregående",
  next: "Nästa",
  end: "Avsluta berättelsen",
  ended: "Berättelsen är slut.",
  changed: "Frågan har ändrats efter det här steget.",
  again: "Ställ stegets fråga på nytt",
  keys: "Page Down och Page Up går framåt och bakåt, Esc avslutar.",
};
