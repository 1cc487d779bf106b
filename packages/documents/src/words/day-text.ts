import type { Language } from "@polku/core";

const locales: Readonly<Record<Language, string>> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/** A day as people write it in full: "5 February 2018". */
export function dayText(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: "long" }).format(moment);
}
