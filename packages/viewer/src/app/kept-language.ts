import type { Language } from "@polku/core";

const key = "polku-language";

/** The language last chosen on this device; undefined where nothing is kept or keeping is forbidden. */
export function keptLanguage(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the language for next time, where that is allowed. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser that keeps nothing: the address still says the language.
  }
}
