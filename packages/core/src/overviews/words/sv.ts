import { formatters } from "../../text/formatter.js";
import type { OverviewWords } from "./words.js";

const { count, number } = formatters.sv;
const municipalities = (total: number) => count(total, "kommun", "kommuner");

/** What overviews say in Swedish. */
export const sv: OverviewWords = {
  about: {
    "meeting-places": [
      "Var familjer träffas, landskap för landskap: vem som driver platserna, vad som kommer dit och vem som samordnar.",
      "Ett tal betyder platser som källan bara räknar. Det som en källa utelämnar anges inte heller här.",
    ],
    pilots: ["Vad som prövas var, och för vilka kommuner källorna inte nämner något pilotprojekt."],
    practices: [
      "Verksamhetsmodeller som tjänster delar: vem som använder varje modell och vilka länkar som finns genom den.",
      "En länk finns genom en verksamhetsmodell när en källa säger att tjänsterna arbetar tillsammans på det sättet.",
    ],
    roles: ["Människors roller i nätverket: var man arbetar i dem och vilka länkar som går genom dem."],
    steering: [
      "Vem som styr på vilken nivå: grupper, deras uppgifter och var uppgifter möts.",
      "Grupperna möter inga klienter, och deras uppgifter är inte klientarbete.",
    ],
    disputes: ["Vad källorna är oense om eller lämnar öppet, vilka ståndpunkter som finns och var det står."],
    timeline: ["Allt som har ett datum, i ordning, eller vad som gäller en viss dag."],
    areas: [
      "Varje områdes kommuner med deras koder, och hur många kommuner varje källa namnger eller räknar.",
      "Koderna kommer från det register som kommunens uppgifter hänvisar till.",
    ],
  },
  nothing: {
    "meeting-places": "Nätverket har inga mötesplatser.",
    pilots: "Nätverket har inga pilotprojekt.",
    practices: "Nätverket har inga verksamhetsmodeller.",
    roles: "Nätverket har inga roller.",
    steering: "Nätverket har varken grupper eller uppgifter.",
    disputes: "Ingenting i nätverket är omstritt, och inga ståndpunkter har framförts.",
    timeline: "Ingenting i nätverket har ett datum.",
    areas: "Nätverket har inga områden med kommuner.",
  },
  notGiven: "källorna anger det inte",
  tiers: {
    region: "landskap",
    municipality: "kommun",
    "family-centre": "familjecenter",
    "meeting-place": "mötesplats",
  },
  labels: {
    usedBy: "används av",
    linksThrough: "länkar genom den",
    loneLinks: "länkar bara genom den",
    triedIn: "prövas i",
    steeredBy: "styrs av",
    connects: "förenar",
    starts: "får inleda",
    sitsIn: "sitter i",
    tasks: "uppgifter",
    touches: "berör",
    places: "platser",
    comes: "dit kommer",
    wouldCome: "planerat eller öppet",
    clients: "klienter",
    dates: "datum",
    groups: "grupper",
    views: "ståndpunkter",
    theme: "tema",
    region: "landskap",
    withoutAges: "åldrar utan något",
    pilots: "pilotprojekt",
    municipalities: "kommunerna och deras koder",
  },
  municipalities,
  alone: (total) => `${number(total)} bara genom den`,
  levels: (services, levels) =>
    `Arbetar i ${count(services, "tjänst", "tjänster")} på ${count(levels, "nivå", "nivåer")}.`,
  gains: {
    lead: (from) =>
      `Utgångspunkt: ${from}. Samma fråga ställs om nätverket utan var och en av dessa och utan de länkar som bara finns genom den.`,
    areaHint: "Ingen kommun är vald, så allt som prövas någonstans räknas.",
    columns: { what: "utan denna", gained: "tillför", nearer: "för närmare" },
    nothing: "tillför ingenting",
    nothingDepends: "tillför ingenting: ingen länk eller tjänst är beroende av den ensam",
  },
  practices: {
    summary: (linked, all) =>
      `${number(linked)} av ${count(all, "verksamhetsmodell", "verksamhetsmodeller")} för med sig länkar mellan tjänster.`,
    adds: "Vad varje verksamhetsmodell tillför",
    used: "I bruk, på försök eller planerade i tjänster och länkar",
    others: "Nämns i källorna, men inte vem som använder dem",
  },
  roles: {
    summary: (linked, all) =>
      `Länkar mellan tjänster går genom ${number(linked)} av ${count(all, "roll", "roller")}.`,
    adds: "Vad som blir tillgängligt genom varje roll",
    used: "Roller som länkar går genom",
    others: "Andra roller",
  },
  pilots: {
    summary: (running, where) => `${number(running)} pilotprojekt pågår i ${municipalities(where)}.`,
    where: "Vad som prövas var",
    links: "länkar mellan tjänster",
    partly: (name, parts) => `${name} delvis: ${parts}`,
    whole: "hela",
    part: "i en del",
    without: (total, all) => `${number(total)} av ${municipalities(all)}: källorna nämner inget pilotprojekt`,
    withoutHint: "Något kan ändå prövas där.",
    together: "Vad alla pilotprojekt tillsammans tillför",
    togetherHint: (from) =>
      `Utgångspunkt: ${from}. För varje kommun ställs frågan två gånger: utan det som prövas och med det.`,
    livesIn: "klienten bor i",
    each: "Vad varje pilotprojekt tillför",
    all: "alla pilotprojekt",
    anyArea: "vilket område som helst",
    undated: "Pilotprojekt som källorna inte ger några datum för",
    conditions: "Vad de som deltar i pilotprojekten förbinder sig till",
    list: "Pilotprojekt",
  },
  steering: {
    summary: (groups, tasks) =>
      `Vägar går bara genom tjänster: ingen av dessa ${count(groups, "grupp", "grupper")} och ${count(tasks, "uppgift", "uppgifter")} kan finnas på en väg.`,
    meetings: "Där uppgifter möts: vem föreslår, vem beslutar",
    meetingsHint: "Varje uppgift bredvid andras uppgifter som den svarar på, fortsätter eller överlappar.",
    others: "Tjänsters och aktörers uppgifter",
  },
  disputes: {
    summary: (open, settled) =>
      `Omstritt eller lämnat öppet: ${number(open)}. Annat som det finns ståndpunkter om: ${number(settled)}.`,
    disputed: "Omstritt eller lämnat öppet",
    settled: "Inte omstritt i sig, men ståndpunkter har framförts",
    settledHint: "Deras status är klar. Här är vad någon säger för eller emot dem.",
    noPositions: "Källorna nämner ingen ståndpunkt om detta.",
  },
  timeline: {
    summary: (total, days) => `${count(total, "daterad uppgift", "daterade uppgifter")}, ${days}`,
    meeting: "möte",
    inForce: (day) => `Gäller ${day}`,
    onDay: (day) => `Möten och dokument ${day}`,
    nothingInForce: (day) => `Inget daterat gäller ${day}.`,
  },
  meetingPlaces: {
    summary: (regions, lacking, unknown) =>
      `${count(regions, "landskap eller område", "landskap eller områden")}; plats för vissa åldrar saknas i ${number(lacking)}; åldrarna anges inte i ${number(unknown)}.`,
    sideBySide: "Landskapen sida vid sida",
    counted: (total) => count(total, "plats räknad", "platser räknade"),
    noPlaceFor: (ages) => `ingen plats för åldrarna ${ages}`,
    unnamed: "Källan varken namnger eller räknar platser. Här är de tjänster som den nämner.",
    nothingComes: "inget som källorna nämner",
    comesAnywhere: "kommunen anges inte: bara det som gäller överallt räknas",
    perMonth: (min, max) => `${number(min)}–${number(max)} i månaden`,
    allAges: "alla från 0 till 17 år",
    nothingFor: (ages) => `inget för åldrarna ${ages}`,
    coordination: "Vem som samordnar och kartlägger på vilken nivå",
    noCoordination: "Källorna nämner ingen samordning här.",
  },
  areas: {
    summary: (differing, all) =>
      differing === 0
        ? "Källorna ger inte olika antal kommuner för något område."
        : all === 1
          ? "Källorna ger olika antal kommuner."
          : `I ${number(differing)} av ${number(all)} områden ger källorna olika antal.`,
    differ: "källorna räknar olika",
    notCounted: "ingen källa räknar dem",
    count: "kommuner",
    which: "vilka",
    countsOnly: "räknar dem, namnger ingen",
    namesAll: "namnger alla",
    doesNotName: "namnger inte:",
    codes: (day) => `koder per ${day}`,
  },
};
