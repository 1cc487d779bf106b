import type { ElementKind, Language, LinkKind, Section } from "@polku/core";
import { references, sectionNames } from "@polku/core/model";
import { byLanguage, changeTexts } from "@polku/core/text";
import type { ClosedWords } from "./closed-words.js";

/** What the cells of a column hold. */
export type CellType =
  /** A text, in a language where the field's key ends in one (`name.sv`). */
  | { readonly is: "text" }
  /** A text that has no language. */
  | { readonly is: "string" }
  | { readonly is: "id" }
  | { readonly is: "strings" }
  | { readonly is: "date" }
  | { readonly is: "integer" }
  /** Ages in one cell: `0–6`, `12+`. */
  | { readonly is: "ages" }
  | { readonly is: "word"; readonly of: ClosedWords }
  | { readonly is: "words"; readonly of: ClosedWords }
  /** The name of another element, or several of them. */
  | { readonly is: "reference" | "references"; readonly to: readonly ElementKind[] }
  /** Services that a link leads to from the row's own, or `reversed` from them to it. */
  | { readonly is: "links"; readonly kind: LinkKind; readonly reversed: boolean }
  | { readonly is: "citations" }
  /** Whatever has no column, as JSON. */
  | { readonly is: "json" };

/** A field of a list that a column can hold. */
export interface Field {
  /** The word for it in a mapping: `areas`, `name.sv`. */
  readonly key: string;
  /** Where the value goes in an element. */
  readonly path: readonly string[];
  readonly type: CellType;
  /** The heading in each language. */
  readonly headings: Readonly<Record<Language, string>>;
  /** What else people call such a column, in any language. */
  readonly also: readonly string[];
}

/** What rows can be: elements of a list, or what is said of the network itself. */
export type RowKind = Section | "network";
export const rowKinds: readonly RowKind[] = ["services", "links", "network", ...sectionNames];

const links = byLanguage({
  referral: {
    out: { fi: "Ohjaa palveluun", sv: "Hänvisar till", en: "Refers to" },
    in: { fi: "Ohjataan palvelusta", sv: "Hänvisas från", en: "Referred from" },
  },
  consultation: {
    out: { fi: "Pyytää konsultaatiota palvelulta", sv: "Konsulterar", en: "Consults" },
    in: { fi: "Antaa konsultaatiota palvelulle", sv: "Konsulteras av", en: "Is consulted by" },
  },
  outreach: {
    out: { fi: "Jalkautuu palveluun", sv: "Kommer ut till", en: "Goes out to" },
    in: { fi: "Tänne jalkautuu", sv: "Får besök av", en: "Is visited by" },
  },
  joint: {
    out: { fi: "Tekee työtä yhdessä", sv: "Arbetar tillsammans med", en: "Works together with" },
    in: { fi: "Yhteistyökumppanit", sv: "Samarbetspartner", en: "Partners" },
  },
});

/** The headings of what is no field of an element, and of the two columns of the network's own sheet. */
export const tableHeadings = byLanguage({
  agesMin: { fi: "ikä vähintään", sv: "lägsta ålder", en: "minimum age" },
  agesMax: { fi: "ikä enintään", sv: "högsta ålder", en: "maximum age" },
  capacityAsOf: { fi: "tilanne päivänä", sv: "läget den", en: "capacity as of" },
  json: { fi: "muut tiedot (JSON)", sv: "övriga uppgifter (JSON)", en: "other data (JSON)" },
  language: { fi: "kieli", sv: "språk", en: "language" },
  asOf: { fi: "tilanne", sv: "läget", en: "as of" },
  field: { fi: "tieto", sv: "uppgift", en: "field" },
  value: { fi: "arvo", sv: "värde", en: "value" },
});

/** Other headings of a field, by its key, or by its list and key. */
const also: Readonly<Record<string, string>> = {
  id: "tunniste|tunnus (id)|identifier|beteckning",
  name: "otsikko|benämning|title",
  "services.name":
    "palvelu|palvelut|palvelun nimi|palvelunimi|palvelu / toiminto|tjänst|tjänster|tjänstens namn|service|services|service name|name of service",
  "places.name":
    "paikka|paikat|toimipaikka|toimipiste|kohtaamispaikka|plats|platser|enhet|mötesplats|place|places|location|site|meeting place",
  "areas.name":
    "alue|alueet|kunta|kunnat|område|områden|kommun|kommuner|area|areas|municipality|municipalities",
  "organisations.name":
    "toimija|toimijat|järjestäjä|organisaatio|organisaatiot|aktör|aktörer|organisation|organisationer|organisations|organization|organizations|provider",
  "needs.name": "tarve|tarpeet|asiakkaan tarve|behov|need|needs",
  "levels.name": "taso|tasot|nivå|nivåer|level|levels",
  "roles.name": "rooli|roolit|tehtävänimike|roll|roller|role|roles",
  "practices.name":
    "toimintamalli|toimintamallit|menetelmä|menetelmät|verksamhetsmodell|verksamhetsmodeller|metod|metoder|practice|practices",
  "groups.name": "ryhmä|ryhmät|työryhmä|grupp|grupper|arbetsgrupp|group|groups",
  "pilots.name": "pilotti|pilotit|kokeilu|pilot|pilotprojekt|pilots",
  "tasks.name": "tehtävä|tehtävät|uppgift|uppgifter|task|tasks",
  "stories.name": "tarina|tarinat|berättelse|berättelser|story|stories",
  "sources.title": "lähde|lähteet|nimi|källa|källor|namn|source|sources|name",
  short: "lyhenne|lyhytnimi|förkortning|abbreviation|label",
  aliases: "rinnakkaisnimet|muut nimitykset|synonyymit|aliakset|synonymer|aliases|also known as",
  description:
    "palvelukuvaus|palvelun kuvaus|kuvaus palvelusta|sisältö|tjänstens innehåll|beskrivning av tjänsten|summary",
  note: "huom|huomioitavaa|huomiot|lisätieto|lisätiedot|lisätietoja|kommentti|obs|tilläggsuppgifter|kommentar|notes|remarks|comment|comments",
  since:
    "alkoi|alkaa|aloitus|alkupäivä|voimassa alkaen|startdatum|börjar|start|start date|valid from|from date",
  until: "päättyy|asti|loppupäivä|voimassa asti|slutdatum|slutar|end|end date|valid until",
  sources: "lähde|källa|source|reference|references",
  status: "vaihe|toiminnan tila|tilanne nyt|skede|state|phase",
  level: "palvelutaso|palvelun taso|porras|tjänstenivå|service level",
  partOf:
    "osa|osa palvelua|kuuluu palveluun|yläpalvelu|palvelukokonaisuus|ingår i|hör till|parent|belongs to",
  runBy:
    "toimija|järjestäjä|tuottaja|palveluntuottaja|palvelun järjestäjä|palvelun tuottaja|organisaatio|vastuutaho|vastuuorganisaatio|aktör|anordnare|producent|tjänsteproducent|organisation|ansvarig organisation|provider|operator|organization",
  access:
    "pääsy|palveluun pääsy|hakeutuminen|miten palveluun pääsee|tillträde|hur får man tjänsten|access|how to get in",
  channels: "asiointikanava|asiointitavat|kanava|kanavat|toteutus|kanal|kanaler|channel|channels|mode",
  ages: "ikä|ikäryhmä|ikäryhmät|ikäraja|ikärajat|kohderyhmän ikä|ålder|åldersgrupp|åldersgräns|age|age group|age range",
  agesMin:
    "alaikäraja|ikä alkaen|ikä min|min ikä|vähimmäisikä|nuorin|ålder från|minimiålder|min age|age from|age min|youngest",
  agesMax:
    "yläikäraja|ikä asti|ikä max|max ikä|enimmäisikä|vanhin|ålder till|maximiålder|max age|age to|age max|oldest",
  areas:
    "kunta|kunnat|alue|toiminta-alue|toimialue|palvelualue|sijaintikunta|kunta tai alue|kommun|kommuner|område|verksamhetsområde|municipality|municipalities|area|service area|region",
  area: "kunta|sijaintikunta|sijainti|kommun|municipality|located in|location",
  needs: "tarve|asiakkaan tarve|asiakkaan tarpeet|asiakastarve|need",
  practices: "toimintamalli|menetelmä|menetelmät|verksamhetsmodell|metod|metoder|practice|method|methods",
  roles: "rooli|roll|role",
  capacity: "kapasiteetti|tilaa|jonotilanne|kapacitet|room",
  count: "määrä|kpl|number",
  code: "kuntakoodi|kuntanumero|aluekoodi|kommunkod|kommunnummer|municipality code",
  within:
    "kuuluu alueeseen|hyvinvointialue|maakunta|ylempi alue|välfärdsområde|landskap|region|county|part of",
  "areas.kind": "alueen laji|tyyppi|typ|type",
  sector: "sektori|omistaja|sektor|type",
  from: "mistä palvelusta|palvelusta|lähtöpalvelu|lähettävä palvelu|lähettäjä|alkaa palvelusta|från tjänst|avsändare|from service|sender",
  to: "mihin palveluun|palveluun|kohdepalvelu|vastaanottava palvelu|vastaanottaja|minne|till tjänst|mottagare|to service|target|receiver",
  "links.kind":
    "yhteyden laji|yhteyden tyyppi|tyyppi|yhteystyyppi|tapa|yhteys|slag av länk|typ|länk|kind of link|link type|type|link",
  initiatedBy: "aloittaja|aloite|kuka aloittaa|inledare|initiator",
  mode: "toteutus|tapa|sätt|means",
  offers: "palvelut|tarjoaa|palvelut paikassa|tjänster|erbjuder|services|offers",
  worksIn: "palvelut|palvelu|tjänster|tjänst|services|service",
  members: "jäsen|kokoonpano|medlem|member",
  tier: "taso|nivå|level",
  of: "kenen|palvelu|toimija|vems|whose|service",
  "groups.steers": "ohjaa|styr",
  document: "tiedosto|asiakirjan nimi|osoite|fil|file|url",
  date: "päivä|päivämäärä|day",
  referral:
    "ohjaa|ohjaa palveluihin|ohjaa asiakkaan palveluun|ohjaus|ohjataan palveluun|jatko-ohjaus|mihin ohjataan|mihin palveluun ohjataan|jatkopalvelu|jatkopalvelut|lähettää|lähettää palveluun|lähete palveluun|hänvisar|hänvisar klienten till|remitterar till|remiss till|refers|refers the client to|referral to|referrals|guides to",
  "referral-from":
    "ohjaava palvelu|ohjaavat palvelut|mistä palveluun ohjataan|mistä palveluun tullaan|mistä tullaan|lähettävät palvelut|mistä ohjataan|lähettävä taho|tullaan palvelusta|remiss från|tar emot klienter från|referral from|receives clients from|referred by",
  consultation:
    "konsultoi|konsultoi palvelua|konsultaatio|konsultaatiot|pyytää konsultaatiota|konsultaatio palvelulta|ber om konsultation|konsultation|asks advice from|consultation|consultation from",
  "consultation-from":
    "antaa konsultaatiota|konsultoiva palvelu|konsultaatiota palvelulle|ger konsultation till|advises|gives advice to|consulted by",
  outreach:
    "jalkautuu|jalkautuminen|vie palvelua|uppsökande arbete|uppsökande arbete i|goes out|outreach|outreach to|visits",
  "outreach-from": "jalkautuvat palvelut|tänne jalkautuvat|visited by|outreach from",
  joint:
    "yhteistyö|yhteinen työ|yhteistyö palvelun kanssa|yhteistyössä|tekee yhteistyötä|samarbete|samarbetar med|gemensamt arbete|joint work|works with|cooperates with|collaboration",
  json: "json",
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Of each list, its fields with what their cells hold; what is the same for many is said once. */
const named = { name: "text", short: "text", aliases: "strings", description: "text" } as const;
const evidenced = { note: "text", since: "date", until: "date", sources: "citations" } as const;
const settled = { status: "word status", ...evidenced } as const;
const agesOf = { ages: "ages", agesMin: "integer", agesMax: "integer" } as const;

const lists: Record<RowKind, Readonly<Record<string, string>>> = {
  network: {
    id: "id",
    name: "text",
    language: "string",
    description: "text",
    note: "text",
    asOf: "date",
    json: "json",
  },
  levels: { ...named, ...evidenced },
  sources: { title: "text", document: "string", date: "date", licence: "string", note: "text" },
  areas: { ...named, kind: "word areaKind", within: "ref", code: "string", count: "integer", ...evidenced },
  organisations: { ...named, sector: "word sector", ...evidenced },
  needs: { ...named, ...evidenced },
  services: {
    ...named,
    level: "ref",
    areas: "ref",
    ...agesOf,
    referral: "links",
    "referral-from": "links",
    consultation: "links",
    "consultation-from": "links",
    outreach: "links",
    "outreach-from": "links",
    joint: "links",
    partOf: "ref",
    runBy: "ref",
    access: "word access",
    channels: "words channels",
    needs: "ref",
    practices: "ref",
    capacity: "word capacity",
    capacityAsOf: "date",
    ...settled,
  },
  links: {
    from: "ref",
    kind: "word linkKind",
    to: "ref",
    name: "text",
    ...agesOf,
    areas: "ref",
    initiatedBy: "ref",
    practices: "ref",
    roles: "ref",
    mode: "words mode",
    ...settled,
  },
  places: { ...named, area: "ref", offers: "ref", runBy: "ref", ...agesOf, count: "integer", ...settled },
  roles: { ...named, worksIn: "ref", tier: "word tier", ...settled },
  practices: { ...named, tier: "word tier", ...settled },
  groups: {
    ...named,
    area: "ref",
    members: "ref",
    steers: "ref",
    count: "integer",
    tier: "word tier",
    ...settled,
  },
  pilots: { ...named, tries: "ref", areas: "ref", runBy: "ref", ...settled },
  tasks: { ...named, of: "ref", bordersOn: "ref", tier: "word tier", ...settled },
  stories: { ...named, ...evidenced },
};

const paths: Readonly<Record<string, readonly string[]>> = {
  "services.ages": ["eligibility", "ages"],
  "services.agesMin": ["eligibility", "ages", "min"],
  "services.agesMax": ["eligibility", "ages", "max"],
  "services.areas": ["eligibility", "areas"],
  "services.capacity": ["capacity", "state"],
  "services.capacityAsOf": ["capacity", "asOf"],
  agesMin: ["ages", "min"],
  agesMax: ["ages", "max"],
};

function typeOf(list: RowKind, key: string, word: string, path: readonly string[]): CellType {
  const [is = "", of = ""] = word.split(" ");
  if (is === "ref") {
    const found = references.find(
      ({ in: section, field }) =>
        section === list && field.filter((step) => step !== "*").join(".") === path.join("."),
    );
    if (!found) throw new Error(`${list}.${key} names nothing`);
    return { is: found.field.includes("*") ? "references" : "reference", to: found.to };
  }
  if (is === "links") {
    const [kind = ""] = key.split("-");
    return { is, kind: kind as LinkKind, reversed: key.endsWith("-from") };
  }
  return (is === "word" || is === "words" ? { is, of } : { is }) as CellType;
}

function headingsOf(key: string, type: CellType): Record<Language, string> {
  const heading = (language: Language): string => {
    if (type.is === "links") return links[language][type.kind][type.reversed ? "in" : "out"];
    const known: Readonly<Record<string, string>> = {
      ...changeTexts[language].fields,
      ...tableHeadings[language],
    };
    return capital(known[key] ?? key);
  };
  return { fi: heading("fi"), sv: heading("sv"), en: heading("en") };
}

function fieldsIn(list: RowKind): Field[] {
  const withJson = list === "network" ? lists[list] : { ...lists[list], id: "id", json: "json" };
  return Object.entries(withJson).flatMap(([key, word]) => {
    const path = paths[`${list}.${key}`] ?? paths[key] ?? [key];
    const type = typeOf(list, key, word, path);
    const headings = headingsOf(key, type);
    const names = [also[`${list}.${key}`], also[key]].filter((one) => one !== undefined).join("|");
    const field: Field = { key, path, type, headings, also: names === "" ? [] : names.split("|") };
    return type.is === "text"
      ? [field, ...(["fi", "sv", "en"] as const).map((each) => inLanguage(field, each))]
      : [field];
  });
}

/** A text's column in one language: `Nimi (sv)`. */
function inLanguage(field: Field, language: Language): Field {
  const { fi, sv, en } = field.headings;
  return {
    ...field,
    key: `${field.key}.${language}`,
    headings: { fi: `${fi} (${language})`, sv: `${sv} (${language})`, en: `${en} (${language})` },
    also: field.also.map((name) => `${name} (${language})`),
  };
}

/** The fields that the columns of each list can hold, in the order in which they are written. */
export const fieldsOf: Readonly<Record<RowKind, readonly Field[]>> = Object.fromEntries(
  (["network", ...sectionNames] as const).map((list) => [list, fieldsIn(list)]),
) as unknown as Record<RowKind, readonly Field[]>;

/** The field of a list by the word of a mapping. */
export function findField(list: RowKind, key: string): Field | undefined {
  return fieldsOf[list].find((field) => field.key === key);
}

/** Whether a field of services holds links to others, of which a service may have rows. */
export function isReadAsLink(key: string): boolean {
  return findField("services", key)?.type.is === "links";
}

/** The field without which a row is nothing; a link needs two. */
export function nameFieldOf(list: RowKind): string {
  return list === "sources" ? "title" : list === "links" ? "from" : "name";
}

const network = byLanguage({ network: { fi: "Verkosto", sv: "Nätverk", en: "Network" } });

/** The names of sheets, by list. */
export const sheetNames: Readonly<Record<Language, Readonly<Record<RowKind, string>>>> = {
  fi: { ...network.fi, ...changeTexts.fi.sections },
  sv: { ...network.sv, ...changeTexts.sv.sections },
  en: { ...network.en, ...changeTexts.en.sections },
};
