import type { Language, LinkKind } from "../../model/words.js";
import { formatters } from "../../text/formatter.js";

const { fi, sv, en } = formatters;

interface WhatIfWords {
  question(changes: string, client: string): string;
  /** The sentence of a question for gaps comes after the changes. */
  gaps(changes: string, sentence: string): string;
  removed(name: string): string;
  linkRemoved(id: string): string;
  status(name: string, status: string): string;
  linkStatus(id: string, status: string): string;
  added: Record<LinkKind, (from: string, to: string) => string>;
  /** Changes that are counted instead of described; `alone` where none is described. */
  others(number: number, alone: boolean): string;
}

export const whatIfWords: Record<Language, WhatIfWords> = {
  fi: {
    question: (changes, client) =>
      `Mitä jos ${changes}: mitkä palvelut tavoittavat silloin asiakkaan, joka ${client}?`,
    gaps: (changes, sentence) => `Mitä jos ${changes}: ${sentence}`,
    removed: (name) => `palvelu ${name} poistettaisiin`,
    linkRemoved: (id) => `yhteys ${id} poistettaisiin`,
    status: (name, status) => `palvelu ${name} olisi ${status}`,
    linkStatus: (id, status) => `yhteys ${id} olisi ${status}`,
    added: {
      referral: (from, to) => `palvelu ${from} ohjaisi palveluun ${to}`,
      consultation: (from, to) => `palvelu ${from} konsultoisi palvelua ${to}`,
      outreach: (from, to) => `palvelu ${from} jalkautuisi palveluun ${to}`,
      joint: (from, to) => `palvelu ${from} tekisi yhteistä työtä palvelun ${to} kanssa`,
    },
    others: (number, alone) =>
      `tehtäisiin ${alone ? fi.count(number, "muutos", "muutosta") : fi.count(number, "muu muutos", "muuta muutosta")}`,
  },
  sv: {
    question: (changes, client) =>
      `Tänk om ${changes}: vilka tjänster skulle då vara tillgängliga för en klient som ${client}?`,
    gaps: (changes, sentence) => `Tänk om ${changes}: ${sentence}`,
    removed: (name) => `tjänsten ${name} togs bort`,
    linkRemoved: (id) => `länken ${id} togs bort`,
    status: (name, status) => `tjänsten ${name} vore ${status}`,
    linkStatus: (id, status) => `länken ${id} vore ${status}`,
    added: {
      referral: (from, to) => `tjänsten ${from} hänvisade till ${to}`,
      consultation: (from, to) => `tjänsten ${from} konsulterade ${to}`,
      outreach: (from, to) => `tjänsten ${from} gick ut till ${to}`,
      joint: (from, to) => `tjänsten ${from} samarbetade med ${to}`,
    },
    others: (number, alone) =>
      `${alone ? sv.count(number, "ändring", "ändringar") : sv.count(number, "annan ändring", "andra ändringar")} gjordes`,
  },
  en: {
    question: (changes, client) =>
      `What if ${changes}: which services would then reach a client who ${client}?`,
    gaps: (changes, sentence) => `What if ${changes}: ${sentence}`,
    removed: (name) => `${name} were removed`,
    linkRemoved: (id) => `the link ${id} were removed`,
    status: (name, status) => `${name} were ${status}`,
    linkStatus: (id, status) => `the link ${id} were ${status}`,
    added: {
      referral: (from, to) => `${from} referred clients to ${to}`,
      consultation: (from, to) => `${from} consulted ${to}`,
      outreach: (from, to) => `${from} went out to ${to}`,
      joint: (from, to) => `${from} worked together with ${to}`,
    },
    others: (number, alone) =>
      `${alone ? en.count(number, "change", "changes") : en.count(number, "other change", "other changes")} were made`,
  },
};
