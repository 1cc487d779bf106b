import { byLanguage } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";

const words = byLanguage({
  kind: {
    fi: "Mistä pääsy palveluun riippuu",
    sv: "Vad avgör tillgången till",
    en: "What does access to … depend on",
  },
  sentence: {
    fi: `{ask}: {to}, ${clauses.fi.client}${clauses.fi.counting}?`,
    sv: `{ask} {to} för ${clauses.sv.client}${clauses.sv.counting}?`,
    en: `{ask}: {to}, for ${clauses.en.client}${clauses.en.counting}?`,
  },
  short: (to: string | undefined, about: string) => ({
    fi: `Mistä pääsy riippuu: ${to ?? "kaikki palvelut"} · ${about}`,
    sv: `Vad avgör tillgången till ${to ?? "tjänster"} · ${about}`,
    en: `What access to ${to ?? "services"} depends on · ${about}`,
  }),
});

export const gatekeepersText = {
  words,
  short: ({ to }, language, { name, about }) =>
    words[language].short(to === undefined ? undefined : name(to), about),
} satisfies KindText<"gatekeepers">;
