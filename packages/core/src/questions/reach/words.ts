import type { Language } from "../../model/words.js";
import type { Speaker } from "../speaker.js";
import type { ReachQuestion } from "./schema.js";

export const reachWords: Record<Language, (client: string) => string> = {
  fi: (client) => `Mitkä palvelut tavoittavat asiakkaan, joka ${client}?`,
  sv: (client) => `Vilka tjänster är tillgängliga för en klient som ${client}?`,
  en: (client) => `Which services reach a client who ${client}?`,
};

export function sayReach(question: ReachQuestion, speaker: Speaker): string {
  return reachWords[speaker.language](speaker.client(question));
}
