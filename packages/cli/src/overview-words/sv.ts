import type { OverviewWords } from "../overview-words.js";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Vad översikterna säger på svenska. */
export const overviewsSv: OverviewWords = {
  notGiven: "källorna anger det inte",
  nothing: {
    "meeting-places": "Nätverket berättar inte om några mötesplatser.",
    pilots: "Nätverket berättar inte om några piloter.",
    practices: "Nätverket berättar inte om några arbetsmodeller.",
    roles: "Nätverket berättar inte om några roller.",
    steering: "Nätverket berättar varken om grupper eller om uppgifter.",
    timeline: "Ingenting i nätverket har en dag.",
    areas: "Nätverket har inga områden med kommuner.",
  },
  tiers: {
    region: "landskap",
    municipality: "kommun",
    "family-centre": "familjecenter",
    "meeting-place": "mötesplats",
  },
  labels: {
    usedBy: "används av",
    linksThrough: "länkar genom den",
    triedIn: "prövas i",
    steeredBy: "styrs av",
    connects: "förenar",
    starts: "får inleda",
    sitsIn: "sitter i",
    tasks: "uppgifter",
    touches: "berör",
    comes: "dit kommer",
    wouldCome: "skulle komma (planerat eller omstritt)",
    days: "dagar",
    groups: "grupper",
    views: "ståndpunkter",
    theme: "tema",
    region: "landskap",
    withoutAges: "åldrar utan något",
    pilots: "piloter",
    loneLinks: "länkar bara genom den",
    municipalities: "kommunerna och deras koder",
  },
  municipalities: (n) => count(n, "kommun", "kommuner"),
  alone: (n) => `${n} bara genom den`,
  gains: {
    gained: (n) => `tillför ${count(n, "tjänst", "tjänster")}`,
    nearer: (n) => `för ${count(n, "tjänst", "tjänster")} närmare`,
    nothing: "tillför ingenting",
    hangsNothing: "tillför ingenting: ingen länk eller tjänst hänger på den ensam",
    columns: { gained: "tillför", nearer: "för närmare" },
  },
  pilots: {
    where: "Vad som prövas var",
    partly: (parts) => `i en del: ${parts}`,
    whole: "hela",
    part: "i en del",
    without: (n, all) => `${n} av ${count(all, "kommun", "kommuner")} prövar ingenting`,
    conditions: "Vad de som prövar förbinder sig till",
    list: "Piloter",
    each: "Vad varje pilot tillför när de andra finns",
    together: "Vad alla piloter tillsammans tillför, efter var klienten bor",
    all: "alla piloter",
    anyArea: "vilket område som helst",
    undated: (n) => `Källorna ger inga dagar för ${count(n, "pilot", "piloter")}.`,
    summary: (running, n) =>
      `${count(running, "pilot", "piloter")} pågår i ${count(n, "kommun", "kommuner")}`,
  },
  practices: (all, linked) =>
    `${count(all, "arbetsmodell", "arbetsmodeller")}; länkar mellan tjänster går genom ${linked} av dem`,
  roles: (all, linked) =>
    `${count(all, "roll", "roller")}; länkar mellan tjänster går genom ${linked} av dem`,
  steering: {
    meetings: "Där uppgifter möts",
    others: "Tjänsters och aktörers uppgifter",
    bodies: (n) => `${n} sådana`,
    summary: (groups, tasks) =>
      `${count(groups, "grupp", "grupper")}, ${count(tasks, "uppgift", "uppgifter")}`,
  },
  timeline: {
    meeting: "möte",
    inForce: (day) => `I kraft ${day}`,
    onDay: (day) => `Möten och dokument ${day}`,
    nothingInForce: (day) => `Inget som har dagar är i kraft ${day}.`,
    summary: (n, days) => `${count(n, "daterad uppgift", "daterade uppgifter")}, ${days}`,
  },
  meetingPlaces: {
    counted: (n) => count(n, "plats räknad", "platser räknade"),
    unnamed: "Källan varken nämner eller räknar platser; detta är tjänsterna som den talar om.",
    noPlaceFor: (ages) => `ingen plats för åldrarna ${ages}`,
    nothingFor: (ages) => `inget för åldrarna ${ages}`,
    allAges: "något för varje ålder från 0 till 17",
    comesNothing: "inget som källorna berättar om",
    coordination: "vem som koordinerar och vad som görs",
    noCoordination: "källorna berättar inte om koordinering här",
    summary: (regions, lacking, unknown) =>
      `${count(regions, "landskap eller område", "landskap eller områden")}; plats för vissa åldrar saknas i ${lacking}; åldrarna anges inte i ${unknown}`,
  },
  areas: {
    differ: "källorna räknar olika",
    countsOnly: "räknar dem, nämner ingen",
    namesAll: "nämner alla",
    misses: (names) => `nämner inte ${names}`,
    notCounted: "ingen källa säger hur många de är",
    summary: (all, differing) =>
      `${count(all, "område", "områden")} med kommuner; i ${differing} räknar källorna olika`,
  },
};
