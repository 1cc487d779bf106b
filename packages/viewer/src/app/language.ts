import { languages, type Language } from "@polku/core";

/** The language to begin with: the address's, else the one kept, else the browser's first known, else Finnish. */
export function pickLanguage(
  said: string | undefined,
  kept: string | undefined,
  browser: readonly string[],
): Language {
  const known = (word: string | undefined) =>
    languages.find((language) => language === word?.toLowerCase().split("-")[0]);
  return known(said) ?? known(kept) ?? browser.map(known).find((word) => word !== undefined) ?? "fi";
}
