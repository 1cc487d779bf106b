import type { Language, Text } from "@polku/core";

import { byLanguage, changeTexts, formatters, textIn, texts } from "@polku/core/text";
import type { Loss } from "../format.js";

/** What a loss can be made of; each code needs some of them. */
type Facts = Readonly<Record<string, string>>;
type Sentence = (facts: Facts) => Readonly<Record<Language, string>>;

const contacts = byLanguage({
  phones: { fi: "puhelinnumerot", sv: "telefonnumren", en: "phone numbers" },
  emails: { fi: "sähköpostiosoitteet", sv: "e-postadresserna", en: "e-mail addresses" },
  persons: { fi: "yhteyshenkilöt", sv: "kontaktpersonerna", en: "contact persons" },
  addresses: { fi: "katuosoitteet", sv: "gatuadresserna", en: "street addresses" },
});
const removed = byLanguage({
  "phone-number": { fi: "puhelinnumero", sv: "ett telefonnummer", en: "a phone number" },
  "email-address": { fi: "sähköpostiosoite", sv: "en e-postadress", en: "an e-mail address" },
  "identity-code": { fi: "henkilötunnus", sv: "en personbeteckning", en: "a personal identity code" },
  "control-character": { fi: "näkymätön merkki", sv: "ett osynligt tecken", en: "an unseen character" },
});
const languageNames = byLanguage({
  "in-fi": { fi: "suomenkielinen", sv: "på finska", en: "in Finnish" },
  "in-sv": { fi: "ruotsinkielinen", sv: "på svenska", en: "in Swedish" },
  "in-en": { fi: "englanninkielinen", sv: "på engelska", en: "in English" },
});

const fields = {
  fi: { ...changeTexts.fi.fields, asOf: "ajankohta" },
  sv: { ...changeTexts.sv.fields, asOf: "tidpunkt" },
  en: { ...changeTexts.en.fields, asOf: "day" },
};
const other = { fi: "muunkielinen", sv: "på ett annat språk", en: "in another language" };
/** A word of a table by its key; the key itself where the table has none. */
const word = (table: Readonly<Record<string, string>>, key = "") =>
  Object.hasOwn(table, key) ? (table[key] ?? key) : key;

/** "service: capacity"; a field of a foreign record stays as its standard writes it. */
const subject = (language: Language, { kind, field, record }: Facts) =>
  [
    record ?? (kind === undefined ? undefined : word(texts[language].elements, kind)),
    field === undefined ? undefined : record === undefined ? word(fields[language], field) : field,
  ]
    .filter((part) => part !== undefined && part !== "")
    .join(record === undefined ? ": " : ".");

const inLanguage = (language: Language, key = "") =>
  Object.hasOwn(languageNames[language], `in-${key}`)
    ? word(languageNames[language], `in-${key}`)
    : other[language];

const sentences = {
  /** A field, or a whole kind of element, that the format that is written has no place for. */
  "no-place": (facts) => ({
    fi: `Muodossa ${facts["format"]} ei ole paikkaa tiedolle ${formatters.fi.quote(subject("fi", facts))}.`,
    sv: `${facts["format"]} har ingen plats för ${formatters.sv.quote(subject("sv", facts))}.`,
    en: `${facts["format"]} has no place for ${formatters.en.quote(subject("en", facts))}.`,
  }),
  "no-links": ({ format }) => ({
    fi: `Muodossa ${format} ei ole palvelujen välisiä yhteyksiä: yhteys jäi pois.`,
    sv: `${format} har inga länkar mellan tjänster: länken lämnades bort.`,
    en: `${format} has no links between services: the link was left out.`,
  }),
  /** The same where a register is read: none of its services leads to another. */
  "no-links-read": ({ format }) => ({
    fi: `Muodossa ${format} ei ole palvelujen välisiä yhteyksiä: verkostossa ei ole yhtään yhteyttä, ennen kuin ne lisätään.`,
    sv: `${format} har inga länkar mellan tjänster: nätverket saknar länkar tills de läggs till.`,
    en: `${format} has no links between services: the network has none until they are added.`,
  }),
  /** A text in a language that the other side has no place for. */
  "other-language": (facts) => ({
    fi: `${formatters.fi.quote(subject("fi", facts))}: ${inLanguage("fi", facts["language"])} teksti jäi pois.`,
    sv: `${formatters.sv.quote(subject("sv", facts))}: texten ${inLanguage("sv", facts["language"])} lämnades bort.`,
    en: `${formatters.en.quote(subject("en", facts))}: the text ${inLanguage("en", facts["language"])} was left out.`,
  }),
  /** Several where the other side has place for one. */
  "one-only": (facts) => ({
    fi: `${formatters.fi.quote(subject("fi", facts))}: vain ensimmäiselle on paikka, muut jäivät pois.`,
    sv: `${formatters.sv.quote(subject("sv", facts))}: det finns plats bara för den första, de andra lämnades bort.`,
    en: `${formatters.en.quote(subject("en", facts))}: there is room for the first alone, the others were left out.`,
  }),
  contact: ({ what }) => ({
    fi: `Yhteystietoja ei tuoda verkostoon: ${word(contacts.fi, what)} jäivät pois.`,
    sv: `Kontaktuppgifter tas inte in i nätverket: ${word(contacts.sv, what)} lämnades bort.`,
    en: `A network holds no contact details: ${word(contacts.en, what)} were left out.`,
  }),
  /** A piece of a text that no model may hold. */
  removed: (facts) => ({
    fi: `Tekstistä ${formatters.fi.quote(subject("fi", facts))} poistettiin ${word(removed.fi, facts["what"])}.`,
    sv: `Ur texten ${formatters.sv.quote(subject("sv", facts))} togs ${word(removed.sv, facts["what"])} bort.`,
    en: `From the text ${formatters.en.quote(subject("en", facts))} ${word(removed.en, facts["what"])} was removed.`,
  }),
  /** A field of a foreign record that a network has no place for. */
  unread: (facts) => ({
    fi: `Verkostossa ei ole paikkaa tiedolle ${formatters.fi.quote(subject("fi", facts))}.`,
    sv: `Nätverket har ingen plats för ${formatters.sv.quote(subject("sv", facts))}.`,
    en: `A network has no place for ${formatters.en.quote(subject("en", facts))}.`,
  }),
  /** A word of a closed list that has no counterpart. */
  "unknown-word": (facts) => ({
    fi: `${formatters.fi.quote(subject("fi", facts))}: arvolle ${formatters.fi.quote(facts["value"] ?? "")} ei ole vastinetta.`,
    sv: `${formatters.sv.quote(subject("sv", facts))}: värdet ${formatters.sv.quote(facts["value"] ?? "")} saknar motsvarighet.`,
    en: `${formatters.en.quote(subject("en", facts))}: there is no counterpart of ${formatters.en.quote(facts["value"] ?? "")}.`,
  }),
  /** A value that could not be understood, such as an age of minus one. */
  "wrong-value": (facts) => ({
    fi: `${formatters.fi.quote(subject("fi", facts))}: arvoa ${formatters.fi.quote(facts["value"] ?? "")} ei voitu lukea.`,
    sv: `${formatters.sv.quote(subject("sv", facts))}: värdet ${formatters.sv.quote(facts["value"] ?? "")} kunde inte läsas.`,
    en: `${formatters.en.quote(subject("en", facts))}: the value ${formatters.en.quote(facts["value"] ?? "")} could not be read.`,
  }),
  /** A number that a network holds as a whole one. */
  rounded: (facts) => ({
    fi: `${formatters.fi.quote(subject("fi", facts))}: ${facts["value"]} on nyt ${facts["id"]}.`,
    sv: `${formatters.sv.quote(subject("sv", facts))}: ${facts["value"]} är nu ${facts["id"]}.`,
    en: `${formatters.en.quote(subject("en", facts))}: ${facts["value"]} is now ${facts["id"]}.`,
  }),
  "no-level": () => ({
    fi: "Aineisto ei kerro palvelun tasoa: palvelu on tasolla ”Taso ei tiedossa”. Anna tasot säännöllä (palveluluokasta tasoksi) tai muokkaa palvelua.",
    sv: "Materialet anger inte tjänstens nivå: tjänsten står på nivån ”Nivån inte känd”. Ange nivåerna med en regel (från serviceklass till nivå) eller ändra tjänsten.",
    en: "The source does not tell the level of the service: it stands on the level “Level not known”. Give levels by a rule (from service class to level), or edit the service.",
  }),
  "level-order": () => ({
    fi: "Tiedosto ei kerro tasojen järjestystä: ne ovat siinä järjestyksessä, jossa ne tulevat vastaan.",
    sv: "Filen anger inte nivåernas ordning: de står i den ordning som de förekommer.",
    en: "The file does not tell the order of the levels: they are in the order in which they come.",
  }),
  unpublished: ({ value }) => ({
    fi: `Ei julkaistu (${value}): jätettiin pois.`,
    sv: `Inte publicerad (${value}): lämnades bort.`,
    en: `Not published (${value}): left out.`,
  }),
  /** A record that another one names and the files do not hold. */
  "missing-record": ({ record, field }) => ({
    fi: `${formatters.fi.quote(`${record}.${field}`)} viittaa tietueeseen, jota tiedostoissa ei ole.`,
    sv: `${formatters.sv.quote(`${record}.${field}`)} hänvisar till en post som inte finns i filerna.`,
    en: `${formatters.en.quote(`${record}.${field}`)} names a record that is not in the files.`,
  }),
  /** A record without what it would need to become an element. */
  "no-name": ({ record }) => ({
    fi: `Tietueella ${formatters.fi.quote(record ?? "")} ei ole nimeä: nimenä on sen tunniste.`,
    sv: `Posten ${formatters.sv.quote(record ?? "")} har inget namn: dess id står som namn.`,
    en: `The record ${formatters.en.quote(record ?? "")} has no name: its id stands for it.`,
  }),
  "moved-municipality": ({ code, day, into }) => ({
    fi: `Kuntakoodi ${code} päättyi ${formatters.fi.day(day ?? "")}: kunta on nyt osa kuntaa ${into}.`,
    sv: `Kommunkoden ${code} upphörde ${formatters.sv.day(day ?? "")}: kommunen är nu en del av ${into}.`,
    en: `The municipality code ${code} ended on ${formatters.en.day(day ?? "")}: the municipality is now a part of ${into}.`,
  }),
  /** An area within two others, where a network lets it be within one. */
  "second-area": ({ value }) => ({
    fi: `Alue on myös osa aluetta ${formatters.fi.quote(value ?? "")}: verkostossa se voi olla vain yhden alueen osa.`,
    sv: `Området hör också till ${formatters.sv.quote(value ?? "")}: i nätverket kan det höra till bara ett område.`,
    en: `The area is within ${formatters.en.quote(value ?? "")} too: in a network it can be within one alone.`,
  }),
  /** An area whose kind the register does not tell, and a network needs one. */
  "area-kind": () => ({
    fi: "Aineisto ei kerro, millainen alue on kyseessä: verkostossa se on ”alue” (district).",
    sv: "Materialet anger inte vilket slags område det är: i nätverket är det ett distrikt (district).",
    en: "The source does not tell what kind of area it is: in the network it is a district.",
  }),
  /** What a standard requires and the network does not tell. */
  "needs-value": (facts) => ({
    fi: `${facts["format"]} vaatii tiedon ${formatters.fi.quote(subject("fi", facts))}, jota verkosto ei kerro: se jäi tyhjäksi.`,
    sv: `${facts["format"]} kräver ${formatters.sv.quote(subject("sv", facts))}, som nätverket inte anger: det lämnades tomt.`,
    en: `${facts["format"]} requires ${formatters.en.quote(subject("en", facts))}, which the network does not tell: it was left empty.`,
  }),
  /** An id that no model can have, and another one was made. */
  "new-id": ({ value, id }) => ({
    fi: `Tunnus ${formatters.fi.quote(value ?? "")} on nyt ${id}.`,
    sv: `Id ${formatters.sv.quote(value ?? "")} är nu ${id}.`,
    en: `The id ${formatters.en.quote(value ?? "")} is now ${id}.`,
  }),
} satisfies Record<string, Sentence>;

/** Every kind of loss. */
export type LossCode = keyof typeof sentences;
export const lossCodes = Object.keys(sentences) as LossCode[];

const maxSentence = 500;

/** What a loss is, in a sentence of a language; it does not name the element. */
export function lossMessage({ code, facts }: Pick<Loss, "code" | "facts">, language: Language): string {
  const sentence: Sentence | undefined = Object.hasOwn(sentences, code)
    ? sentences[code as LossCode]
    : undefined;
  const text = sentence?.(facts)[language] ?? code;
  return text.length <= maxSentence ? text : `${text.slice(0, maxSentence - 1)}…`;
}

/** Losses that say the same, and the elements that they are of. */
export interface LossGroup {
  readonly code: string;
  readonly facts: Facts;
  readonly losses: readonly Loss[];
}

/** Losses that say the same as one, in the order in which they are first told. */
export function groupLosses(losses: readonly Loss[]): LossGroup[] {
  const groups = new Map<string, { code: string; facts: Facts; losses: Loss[] }>();
  for (const loss of losses) {
    const key = JSON.stringify([
      loss.code,
      Object.entries(loss.facts).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]);
    const group = groups.get(key);
    if (group) group.losses.push(loss);
    else groups.set(key, { code: loss.code, facts: loss.facts, losses: [loss] });
  }
  return [...groups.values()];
}

const words = byLanguage({
  none: { fi: "Mitään ei jäänyt pois.", sv: "Ingenting lämnades bort.", en: "Nothing was left out." },
  more: (count: number) => ({
    fi: `${formatters.fi.number(count)} muuta`,
    sv: `${formatters.sv.number(count)} till`,
    en: `${formatters.en.number(count)} more`,
  }),
});

const maxNames = 4;

/**
 * What a conversion could not keep as lines of a language: each sentence once, with how many elements it is of and the
 * names of the first. Where nothing was lost, one line says so.
 *
 * @example
 * ```ts
 * const lines = lossLines([{ code: "no-links", path: ["links", 0], name: "A → B", facts: { format: "HSDS" } }], "en");
 * lines[0]; // "HSDS has no links between services: the link was left out. A → B."
 * ```
 */
export function lossLines(losses: readonly Loss[], language: Language): string[] {
  if (losses.length === 0) return [words[language].none];
  return groupLosses(losses).map(({ code, facts, losses: equal }) => {
    const names = [
      ...new Set(equal.flatMap(({ name }) => (name === undefined ? [] : [clip(textIn(name, language))]))),
    ];
    const shown = names.slice(0, maxNames);
    if (names.length > maxNames) shown.push(words[language].more(names.length - maxNames));
    const count = equal.length > 1 ? ` (${formatters[language].number(equal.length)})` : "";
    const where = shown.length > 0 ? ` ${formatters[language].and(shown)}.` : "";
    return `${lossMessage({ code, facts }, language)}${count}${where}`;
  });
}

const maxName = 80;

function clip(name: string): string {
  return name.length <= maxName ? name : `${name.slice(0, maxName - 1)}…`;
}

/** The losses of one conversion, as they come. */
export class Losses {
  readonly all: Loss[] = [];

  add(code: LossCode, facts: Facts, path: Loss["path"], name?: Text): void {
    this.all.push({ code, facts, path, ...(name === undefined ? {} : { name }) });
  }
}
