import type { LinkKind } from "../../model/words.js";
import { byLanguage } from "../../text/by-language.js";
import { formatters } from "../../text/formatter.js";

const { fi, sv, en } = formatters;

export const whatIfWords = byLanguage({
  question: (changes: string, client: string) => ({
    fi: `Mitä jos ${changes}: mitkä palvelut tavoittavat silloin asiakkaan, joka ${client}?`,
    sv: `Tänk om ${changes}: vilka tjänster skulle då vara tillgängliga för en klient som ${client}?`,
    en: `What if ${changes}: which services would then reach a client who ${client}?`,
  }),
  /** The sentence of a question for gaps comes after the changes. */
  gaps: (changes: string, sentence: string) => ({
    fi: `Mitä jos ${changes}: ${sentence}`,
    sv: `Tänk om ${changes}: ${sentence}`,
    en: `What if ${changes}: ${sentence}`,
  }),
  removed: (name: string) => ({
    fi: `palvelu ${name} poistettaisiin`,
    sv: `tjänsten ${name} togs bort`,
    en: `${name} were removed`,
  }),
  linkRemoved: (id: string) => ({
    fi: `yhteys ${id} poistettaisiin`,
    sv: `länken ${id} togs bort`,
    en: `the link ${id} were removed`,
  }),
  status: (name: string, status: string) => ({
    fi: `palvelu ${name} olisi ${status}`,
    sv: `tjänsten ${name} vore ${status}`,
    en: `${name} were ${status}`,
  }),
  linkStatus: (id: string, status: string) => ({
    fi: `yhteys ${id} olisi ${status}`,
    sv: `länken ${id} vore ${status}`,
    en: `the link ${id} were ${status}`,
  }),
  added: {
    referral: (from: string, to: string) => ({
      fi: `palvelu ${from} ohjaisi palveluun ${to}`,
      sv: `tjänsten ${from} hänvisade till ${to}`,
      en: `${from} referred clients to ${to}`,
    }),
    consultation: (from: string, to: string) => ({
      fi: `palvelu ${from} konsultoisi palvelua ${to}`,
      sv: `tjänsten ${from} konsulterade ${to}`,
      en: `${from} consulted ${to}`,
    }),
    outreach: (from: string, to: string) => ({
      fi: `palvelu ${from} jalkautuisi palveluun ${to}`,
      sv: `tjänsten ${from} gick ut till ${to}`,
      en: `${from} went out to ${to}`,
    }),
    joint: (from: string, to: string) => ({
      fi: `palvelu ${from} tekisi yhteistä työtä palvelun ${to} kanssa`,
      sv: `tjänsten ${from} samarbetade med ${to}`,
      en: `${from} worked together with ${to}`,
    }),
  } satisfies Record<LinkKind, unknown>,
  /** Changes that are counted instead of described; `alone` where none is described. */
  others: (number: number, alone: boolean) => ({
    fi: `tehtäisiin ${alone ? fi.count(number, "muutos", "muutosta") : fi.count(number, "muu muutos", "muuta muutosta")}`,
    sv: `${alone ? sv.count(number, "ändring", "ändringar") : sv.count(number, "annan ändring", "andra ändringar")} gjordes`,
    en: `${alone ? en.count(number, "change", "changes") : en.count(number, "other change", "other changes")} were made`,
  }),
});
