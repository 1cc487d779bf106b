import { Stored } from "../platform/stored.js";
import { adjust } from "../state/actions.js";
import { themes } from "../state/state.js";
import { ExplorerSession } from "./session.js";
import { languages, type Language } from "@polku/core";

const storedLanguage = new Stored("polku-language");
const storedTheme = new Stored("polku-theme");

/** A session in the language that is said, else with what the reader chose last, which it keeps. */
export function newSession(language: string | undefined): ExplorerSession {
  const session = new ExplorerSession(pickLanguage(language, storedLanguage.read(), navigator.languages));
  const theme = themes.find((one) => one === storedTheme.read());
  if (theme) session.update((state) => adjust(state, { theme }));
  session.store.subscribe((now, before) => {
    if (now.language !== before.language) storedLanguage.write(now.language);
    if (now.theme !== before.theme) storedTheme.write(now.theme);
  });
  return session;
}

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
