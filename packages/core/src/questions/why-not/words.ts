import type { Language } from "../../model/words.js";
import type { Speaker } from "../speaker.js";
import type { WhyNotQuestion } from "./schema.js";

export const whyNotWords: Record<Language, (to: string, client: string) => string> = {
  fi: (to, client) => `Mitä vaatisi, että palvelu ${to} tavoittaisi asiakkaan, joka ${client}?`,
  sv: (to, client) => `Vad krävs för att tjänsten ${to} ska bli tillgänglig för en klient som ${client}?`,
  en: (to, client) => `What would it take for ${to} to reach a client who ${client}?`,
};

export function sayWhyNot(question: WhyNotQuestion, speaker: Speaker): string {
  return whyNotWords[speaker.language](speaker.name(question.to), speaker.client(question));
}
