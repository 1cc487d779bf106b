import type { Language } from "../../model/words.js";
import type { Speaker } from "../speaker.js";
import type { GatekeepersQuestion } from "./schema.js";

export const gatekeepersWords: Record<Language, (to: string | undefined, client: string) => string> = {
  fi: (to, client) =>
    `Mistä pääsy ${to === undefined ? "palveluihin" : `palveluun ${to}`} riippuu asiakkaalla, joka ${client}?`,
  sv: (to, client) =>
    `Vad avgör tillgången till ${to === undefined ? "tjänster" : `tjänsten ${to}`} för en klient som ${client}?`,
  en: (to, client) => `What does access to ${to ?? "services"} depend on for a client who ${client}?`,
};

export function sayGatekeepers(question: GatekeepersQuestion, speaker: Speaker): string {
  const to = question.to === undefined ? undefined : speaker.name(question.to);
  return gatekeepersWords[speaker.language](to, speaker.client(question));
}
