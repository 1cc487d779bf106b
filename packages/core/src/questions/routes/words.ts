import type { Language } from "../../model/words.js";
import type { Speaker } from "../speaker.js";
import type { RoutesQuestion } from "./schema.js";

/** `best` is the number of routes, where one is asked for. */
export const routesWords: Record<Language, (to: string, client: string, best: number | undefined) => string> =
  {
    fi: (to, client, best) =>
      `Mitkä reitit${best === undefined ? "" : ` (${best} parasta)`} johtavat palveluun ${to} asiakkaalla, joka ${client}?`,
    sv: (to, client, best) =>
      `Vilka vägar${best === undefined ? "" : ` (${best} bästa)`} leder till tjänsten ${to} för en klient som ${client}?`,
    en: (to, client, best) =>
      `Which routes${best === undefined ? "" : ` (${best} best)`} lead to ${to} for a client who ${client}?`,
  };

export function sayRoutes(question: RoutesQuestion, speaker: Speaker): string {
  return routesWords[speaker.language](speaker.name(question.to), speaker.client(question), question.k);
}
