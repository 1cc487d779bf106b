import type { Overview, Tier } from "../../model/words.js";
import { byLanguage } from "../../text/by-language.js";
import { formatters } from "../../text/formatter.js";
import { about } from "./about.js";
import { areas } from "./areas.js";
import { meetingPlaces } from "./meeting-places.js";

const { fi, sv, en } = formatters;
const svMunicipalities = (total: number) => sv.count(total, "kommun", "kommuner");
const enMunicipalities = (total: number) => en.count(total, "municipality", "municipalities");

/** What overviews say, by language. */
export const overviewWords = byLanguage({
  about,
  nothing: {
    "meeting-places": {
      fi: "Verkosto ei kerro kohtaamispaikoista.",
      sv: "Nätverket berättar inte om några mötesplatser.",
      en: "The network tells of no meeting places.",
    },
    pilots: {
      fi: "Verkosto ei kerro piloteista.",
      sv: "Nätverket berättar inte om några pilotprojekt.",
      en: "The network tells of no pilots.",
    },
    practices: {
      fi: "Verkosto ei kerro toimintamalleista.",
      sv: "Nätverket berättar inte om några verksamhetsmodeller.",
      en: "The network tells of no practices.",
    },
    roles: {
      fi: "Verkosto ei kerro rooleista.",
      sv: "Nätverket berättar inte om några roller.",
      en: "The network tells of no roles.",
    },
    steering: {
      fi: "Verkosto ei kerro ryhmistä eikä tehtävistä.",
      sv: "Nätverket berättar varken om grupper eller om uppgifter.",
      en: "The network tells of no groups and no tasks.",
    },
    disputes: {
      fi: "Verkosto ei kerro kiistanalaisesta eikä näkemyksistä.",
      sv: "Nätverket berättar varken om något omstritt eller om ståndpunkter.",
      en: "The network tells of nothing disputed and of no positions.",
    },
    timeline: {
      fi: "Verkosto ei kerro päiviä.",
      sv: "Nätverket anger inga datum.",
      en: "The network gives no dates.",
    },
    areas: {
      fi: "Verkosto ei kerro alueista, joilla on kuntia.",
      sv: "Nätverket berättar inte om områden med kommuner.",
      en: "The network tells of no areas with municipalities in them.",
    },
  } satisfies Record<Overview, unknown>,
  notGiven: { fi: "lähteet eivät kerro", sv: "källorna anger det inte", en: "not given by the sources" },
  tiers: {
    region: { fi: "maakunta", sv: "landskap", en: "region" },
    municipality: { fi: "kunta", sv: "kommun", en: "municipality" },
    "family-centre": { fi: "perhekeskus", sv: "familjecenter", en: "family centre" },
    "meeting-place": { fi: "kohtaamispaikka", sv: "mötesplats", en: "meeting place" },
  } satisfies Record<Tier, unknown>,
  /** Before the elements that are in some relation to another; what is a field of it has the field's name. */
  labels: {
    usedBy: { fi: "käyttävät", sv: "används av", en: "used by" },
    linksThrough: { fi: "yhteydet sen kautta", sv: "länkar genom den", en: "links through it" },
    loneLinks: { fi: "yhteydet vain sen kautta", sv: "länkar bara genom den", en: "links through it alone" },
    triedIn: { fi: "kokeillaan", sv: "prövas i", en: "tried in" },
    steeredBy: { fi: "ohjaavat", sv: "styrs av", en: "steered by" },
    connects: { fi: "yhdistää", sv: "förenar", en: "connects" },
    starts: { fi: "voi aloittaa", sv: "får inleda", en: "may start" },
    sitsIn: { fi: "jäsenenä", sv: "sitter i", en: "sits in" },
    tasks: { fi: "tehtävät", sv: "uppgifter", en: "tasks" },
    touches: { fi: "liittyy", sv: "berör", en: "touches" },
    places: { fi: "paikat", sv: "platser", en: "places" },
    comes: { fi: "paikalle tulee", sv: "dit kommer", en: "comes there" },
    wouldCome: { fi: "suunnitteilla tai auki", sv: "planerat eller öppet", en: "planned or open" },
    clients: { fi: "asiakkaita", sv: "klienter", en: "clients" },
    dates: { fi: "päivät", sv: "datum", en: "dates" },
    groups: { fi: "ryhmät", sv: "grupper", en: "groups" },
    views: { fi: "näkemykset", sv: "ståndpunkter", en: "positions" },
    theme: { fi: "aihe", sv: "tema", en: "theme" },
    region: { fi: "maakunta", sv: "landskap", en: "region" },
    withoutAges: {
      fi: "iät, joille lähteet eivät mainitse mitään",
      sv: "åldrar som källorna inte nämner något för",
      en: "ages for which the sources name nothing",
    },
    pilots: { fi: "pilotit", sv: "pilotprojekt", en: "pilots" },
    municipalities: {
      fi: "kunnat ja niiden koodit",
      sv: "kommunerna och deras koder",
      en: "municipalities and their codes",
    },
  },
  municipalities: (total: number) => ({
    fi: fi.count(total, "kunta", "kuntaa"),
    sv: sv.count(total, "kommun", "kommuner"),
    en: en.count(total, "municipality", "municipalities"),
  }),
  /** Of links that exist through a practice or a role: how many exist through nothing else. */
  alone: (total: number) => ({
    fi: total === 0 ? "yksikään ei vain sen kautta" : `${fi.number(total)} vain sen kautta`,
    sv: total === 0 ? "ingen bara genom den" : `${sv.number(total)} av dem bara genom den`,
    en: total === 0 ? "none through it alone" : `${en.number(total)} of them through it alone`,
  }),
  /** Of a role: the services that it works in, and the levels that they are on. */
  levels: (services: number, levels: number) => ({
    fi: `Työskentelee ${fi.number(services)} palvelussa ${fi.number(levels)} ${fi.plural(levels, "tasolla", "eri tasolla")}.`,
    sv: `Arbetar i ${sv.count(services, "tjänst", "tjänster")} på ${sv.count(levels, "nivå", "nivåer")}.`,
    en: `Works in ${en.count(services, "service", "services")} on ${en.count(levels, "level", "levels")}.`,
  }),
  /** What a practice, a role or a pilot adds to what reaches the client. */
  gains: {
    lead: (from: string) => ({
      fi: `Lähtöpaikka: ${from}. Sama kysytään verkostosta, jossa kutakin näistä ei olisi eikä yhteyksiä, jotka ovat olemassa vain sen kautta.`,
      sv: `Utgångspunkt: ${from}. Samma fråga ställs om nätverket utan var och en av dessa och utan de länkar som bara finns genom den.`,
      en: `From: ${from}. The question is also asked of the network without each of these, and without the links that exist only through it.`,
    }),
    areaHint: {
      fi: "Kuntaa ei ole valittu, joten mukana on kaikki, mitä missä tahansa kokeillaan.",
      sv: "Ingen kommun är vald, så allt som prövas någonstans räknas.",
      en: "No municipality is chosen, so everything that is tried anywhere counts.",
    },
    columns: {
      what: { fi: "ilman tätä", sv: "utan denna", en: "without this" },
      gained: { fi: "lisää", sv: "tillför", en: "adds" },
      nearer: { fi: "tuo lähemmäs", sv: "för närmare", en: "brings nearer" },
    },
    nothing: {
      fi: "lähteiden mukaan ei lisää tavoitettavia palveluja",
      sv: "tillför ingenting som källorna berättar om",
      en: "adds nothing that the sources tell of",
    },
    nothingDepends: {
      fi: "lähteiden mukaan ei lisää tavoitettavia palveluja: mikään yhteys tai palvelu ei ole yksin sen varassa",
      sv: "tillför ingenting som källorna berättar om: ingen länk eller tjänst är beroende av den ensam",
      en: "adds nothing that the sources tell of: no link or service depends on it alone",
    },
  },
  practices: {
    /** How many of all bring links of their own. */
    summary: (linked: number, all: number) => ({
      fi: `${fi.number(linked)}/${fi.count(all, "toimintamalli", "toimintamallia")} tuo yhteyksiä palvelujen välille.`,
      sv: `${sv.number(linked)} av ${sv.count(all, "verksamhetsmodell", "verksamhetsmodeller")} för med sig länkar mellan tjänster.`,
      en: `${en.number(linked)} of ${en.count(all, "practice", "practices")} ${en.plural(linked, "brings", "bring")} links between services.`,
    }),
    adds: {
      fi: "Mitä kukin toimintamalli lisää",
      sv: "Vad varje verksamhetsmodell tillför",
      en: "What each practice adds to reach",
    },
    used: {
      fi: "Palvelujen ja yhteyksien käytössä, kokeilussa tai suunnitelmissa",
      sv: "I bruk, på försök eller planerade i tjänster och länkar",
      en: "In use, tried or planned in services and links",
    },
    others: {
      fi: "Lähteet mainitsevat, mutta eivät kerro, kuka käyttää",
      sv: "Nämns i källorna, men inte vem som använder dem",
      en: "Named by the sources, but not who uses them",
    },
  },
  roles: {
    /** How many of all carry links. */
    summary: (linked: number, all: number) => ({
      fi: `Palvelujen välisiä yhteyksiä on ${fi.number(linked)} roolin kautta. Rooleja on ${fi.number(all)}.`,
      sv: `Länkar mellan tjänster går genom ${sv.number(linked)} av ${sv.count(all, "roll", "roller")}.`,
      en: `Links between services go through ${en.number(linked)} of ${en.count(all, "role", "roles")}.`,
    }),
    adds: {
      fi: "Mitä kunkin roolin kautta tavoitetaan",
      sv: "Vad som blir tillgängligt genom varje roll",
      en: "What is reached through each role",
    },
    used: {
      fi: "Roolit, joiden kautta on yhteyksiä",
      sv: "Roller som länkar går genom",
      en: "Roles that links go through",
    },
    others: { fi: "Muut roolit", sv: "Andra roller", en: "Other roles" },
  },
  pilots: {
    summary: (running: number, where: number) => ({
      fi: `Käynnissä on ${fi.count(running, "pilotti", "pilottia")} ${fi.number(where)} kunnassa.`,
      sv: `${sv.number(running)} pilotprojekt pågår i ${svMunicipalities(where)}.`,
      en: `${en.number(running)} ${en.plural(running, "pilot is", "pilots are")} under way in ${enMunicipalities(where)}.`,
    }),
    where: { fi: "Mitä pilotoidaan missä", sv: "Vad som prövas var", en: "What is piloted where" },
    links: { fi: "yhteydet palvelujen välillä", sv: "länkar mellan tjänster", en: "links between services" },
    partly: (name: string, parts: string) => ({
      fi: `${name} osittain: ${parts}`,
      sv: `${name} delvis: ${parts}`,
      en: `${name} in part: ${parts}`,
    }),
    /** In all of a municipality, or in a part of it. */
    whole: { fi: "koko kunta", sv: "hela", en: "whole" },
    part: { fi: "osassa", sv: "i en del", en: "in part" },
    without: (total: number, all: number) => ({
      fi: `${fi.number(total)}/${fi.count(all, "kunta", "kuntaa")}: lähteet eivät mainitse pilottia`,
      sv: `${sv.number(total)} av ${svMunicipalities(all)}: källorna nämner inget pilotprojekt`,
      en: `${en.number(total)} of ${enMunicipalities(all)}: the sources name no pilot`,
    }),
    withoutHint: {
      fi: "Niissä voidaan silti pilotoida jotakin.",
      sv: "Något kan ändå prövas där.",
      en: "Something may be piloted there all the same.",
    },
    together: {
      fi: "Mitä pilotit yhdessä lisäävät",
      sv: "Vad alla pilotprojekt tillsammans tillför",
      en: "What all pilots together add to reach",
    },
    togetherHint: (from: string) => ({
      fi: `Lähtöpaikka: ${from}. Kunkin kunnan kohdalla kysytään kahdesti: ilman pilotoitavaa ja niin, että se on mukana.`,
      sv: `Utgångspunkt: ${from}. För varje kommun ställs frågan två gånger: utan det som prövas och med det.`,
      en: `From: ${from}. The question is asked twice for each municipality: without what is piloted, and with it.`,
    }),
    livesIn: { fi: "asiakkaan kotikunta", sv: "klienten bor i", en: "the client lives in" },
    each: {
      fi: "Mitä kukin pilotti lisää",
      sv: "Vad varje pilotprojekt tillför",
      en: "What each pilot adds",
    },
    all: { fi: "kaikki pilotit", sv: "alla pilotprojekt", en: "all pilots" },
    anyArea: { fi: "mikä tahansa alue", sv: "vilket område som helst", en: "any area" },
    undated: {
      fi: "Pilotit, joille lähteet eivät anna tarkkoja päiviä",
      sv: "Pilotprojekt som källorna inte ger exakta datum för",
      en: "Pilots for which the sources give no exact dates",
    },
    conditions: {
      fi: "Mihin pilotoivat sitoutuvat",
      sv: "Vad de som deltar i pilotprojekten förbinder sig till",
      en: "What those who pilot commit to",
    },
    list: { fi: "Pilotit", sv: "Pilotprojekt", en: "Pilots" },
  },
  steering: {
    summary: (groups: number, tasks: number) => ({
      fi: `Reitit kulkevat vain palvelujen kautta: yksikään näistä ei voi olla reitillä (${fi.count(groups, "ryhmä", "ryhmää")}, ${fi.count(tasks, "tehtävä", "tehtävää")}).`,
      sv: `Vägar går bara genom tjänster: ingen av dessa ${sv.count(groups, "grupp", "grupper")} och ${sv.count(tasks, "uppgift", "uppgifter")} kan finnas på en väg.`,
      en: `Routes go through services only: none of these ${en.count(groups, "group", "groups")} and ${en.count(tasks, "task", "tasks")} can be on one.`,
    }),
    meetings: {
      fi: "Missä tehtävät kohtaavat: kuka ehdottaa, kuka päättää",
      sv: "Där uppgifter möts: vem föreslår, vem beslutar",
      en: "Where tasks meet: who proposes, who decides",
    },
    meetingsHint: {
      fi: "Kukin tehtävä niiden toisten tehtävien rinnalla, joihin se vastaa, joita se jatkaa tai joiden kanssa se on päällekkäinen.",
      sv: "Varje uppgift bredvid andras uppgifter som den svarar på, fortsätter eller överlappar.",
      en: "Each task beside the tasks of others that it answers, continues or overlaps.",
    },
    others: {
      fi: "Palvelujen ja toimijoiden tehtävät",
      sv: "Tjänsters och aktörers uppgifter",
      en: "Tasks of services and organisations",
    },
  },
  disputes: {
    summary: (open: number, settled: number) => ({
      fi: `Kiistanalaista tai auki jätettyä: ${fi.number(open)}. Muuta, josta on esitetty näkemyksiä: ${fi.number(settled)}.`,
      sv: `Omstritt eller lämnat öppet: ${sv.number(open)}. Annat som det finns ståndpunkter om: ${sv.number(settled)}.`,
      en: `Disputed or left open: ${en.number(open)}. Others on which positions are taken: ${en.number(settled)}.`,
    }),
    disputed: {
      fi: "Kiistanalaista tai auki jätettyä",
      sv: "Omstritt eller lämnat öppet",
      en: "Disputed or left open",
    },
    settled: {
      fi: "Ei sinänsä kiistanalaista, mutta näkemyksiä on esitetty",
      sv: "Inte omstritt i sig, men ståndpunkter har framförts",
      en: "Not disputed as such, but positions are taken",
    },
    settledHint: {
      fi: "Näiden tila on selvä. Tässä on, mitä joku sanoo niiden puolesta tai niitä vastaan.",
      sv: "Deras status är klar. Här är vad någon säger för eller emot dem.",
      en: "Their status is settled. Here is what somebody says for or against them.",
    },
    noPositions: {
      fi: "Lähteet eivät mainitse näkemyksiä tästä.",
      sv: "Källorna nämner ingen ståndpunkt om detta.",
      en: "The sources name no position on this.",
    },
  },
  timeline: {
    summary: (total: number, days: string) => ({
      fi: `${fi.count(total, "päivätty merkintä", "päivättyä merkintää")}, ${days}`,
      sv: `${sv.count(total, "daterad uppgift", "daterade uppgifter")}, ${days}`,
      en: `${en.count(total, "entry", "entries")}, ${days}`,
    }),
    meeting: { fi: "kokous", sv: "möte", en: "meeting" },
    inForce: (day: string) => ({ fi: `Voimassa ${day}`, sv: `Gäller ${day}`, en: `In force on ${day}` }),
    onDay: (day: string) => ({
      fi: `Päivän ${day} kokoukset ja asiakirjat`,
      sv: `Möten och dokument ${day}`,
      en: `Meetings and documents of ${day}`,
    }),
    nothingInForce: (day: string) => ({
      fi: `Mikään, minkä päivät verkosto kertoo, ei ole voimassa ${day}.`,
      sv: `Inget som nätverket anger datum för gäller ${day}.`,
      en: `Nothing that the network gives dates for is in force on ${day}.`,
    }),
  },
  meetingPlaces,
  areas,
});

export type OverviewWords = (typeof overviewWords)["en"];
