import type { Language } from "../../model/words.js";
import type { Speaker } from "../speaker.js";
import type { WhyNotQuestion } from "./schema.js";

export const whyNotWords: Record<Language, (to: string, client: string) => string> = {
  fi: (to, client) => `Miksi palvelu ${to} ei tavoita asiakasta, joka ${client}?`,
  sv: (to, client) => `Varför är tjänsten ${to} inte tillgänglig för en klient som ${client}?`,
  en: (to, client) => `Why does ${to} not reach a client who ${client}?`,
};

export function sayWhyNot(question: WhyNotQuestion, speaker: Speaker): string {
  return whyNotWords[speaker.language](speaker.name(question.to), speaker.client(question));
}
