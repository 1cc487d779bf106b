import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { and, count, number, plural } = formatters.sv;
const services = (total: number) => count(total, "tjänst", "tjänster");
const links = (total: number) => count(total, "länk", "länkar");
const available = (total: number) => plural(total, "tillgänglig", "tillgängliga");

export const sv: typeof en = {
  list: {
    heading: "Svar",
    groups: { here: "Redan här", comes: "Kommer till klienten", goes: "Klienten hänvisas vidare" },
    summary: (here, comes, goes) =>
      `${services(here + comes + goes)} är ${available(here + comes + goes)} för klienten: ${and([
        here > 0 && `${here} finns redan här`,
        comes > 0 && `${comes} kommer till klienten`,
        goes > 0 && `till ${goes} hänvisas klienten vidare`,
      ])}.`,
    notReached: (total) => `Inte tillgängliga: ${number(total)}`,
    notReachedHint:
      "De här tjänsterna finns i nätverket, men inga länkar som frågan tillåter leder till dem.",
    at: "hos",
    through: "Genom rollen",
    details: "Om tjänsten",
    onlyHere: "Ingen annan tjänst är tillgänglig för klienten med den här frågan.",
    whyHeading: "Vad som skulle ändra svaret",
    noLinks: "Inga länkar leder vidare härifrån.",
    without: {
      age: "Bortse från åldern",
      area: "Bortse från kommunen",
      needs: "Bortse från behoven",
      via: "Tillåt alla slags länkar",
      maxHandoffs: "Tillåt hur många hänvisningar som helst",
      maxSteps: "Tillåt hur många steg som helst",
      status: "Räkna också planerat och omstritt",
      at: "Bortse från dagen",
    },
    gain: (gained) => `+ ${services(gained)}`,
    nothingHelps: "Svaret ändras inte om man slopar ett enskilt villkor.",
    previous: "Föregående väg",
    next: "Nästa väg",
    position: (index, total) => `${index} av ${total}`,
  },
  route: {
    leg: (index) => `Steg ${index}`,
    summary: (name, counts, at) => `Väg till ${name}: ${counts}. Klienten är hos: ${at}.`,
    kind: "Slag av länk",
    integration: "Integration",
    area: "Område",
    initiatedBy: "Inleds av",
    practices: "Verksamhetsmodeller",
    inheritedFrom: "Ärvt från",
    mode: "Hur",
    dates: "Gäller",
    note: "Anmärkning",
    positions: "Ståndpunkter",
    sources: "Källor",
    noSources: "Ingen källa är angiven.",
    everywhere: "inte begränsat",
    here: "Klienten är redan här. Inga steg behövs.",
  },
  whyNot: {
    heading: "Vad som skulle göra tjänsten tillgänglig för klienten",
    doors: "Att slopa villkor hjälper inte. En ny länk till någon av dessa skulle fylla luckan:",
    nothing: "Att slopa villkor hjälper inte, och ingen tjänst i nätverket leder till den.",
  },
  text: {
    heading: "Nätverket som text",
    intro: "Samma innehåll som på kartan: först svaret, sedan alla tjänster nivå för nivå med sina länkar.",
    answer: "Svar",
    results: "Svaret som tabell",
    resultsCaption: (total) => `Tjänster som är tillgängliga för klienten, med vägar: ${number(total)}`,
    columns: {
      service: "Tjänst",
      arrival: "Hur den nås",
      at: "Klienten hos",
      handoffs: "Hänvisningar",
      steps: "Steg",
      route: "Väg och källor",
    },
    services: (level, total) => `${level}: ${services(total)}`,
    contents: "På den här sidan",
  },
  summary: {
    routes: (total, complete, to) =>
      total === 0
        ? `Ingen väg leder till ${to}.`
        : `${complete ? "" : "De första "}${count(total, "väg", "vägar")} till ${to}. ${complete ? "Det finns inga fler." : "Det finns fler."}`,
    reachedAlready: (to) => `${to} är redan tillgänglig för klienten.`,
    relax: (ways, to) =>
      `${to} är inte tillgänglig för klienten. ${plural(ways, "En ändring", `Någon av ${ways} ändringar`)} skulle räcka.`,
    doors: (total, to) =>
      `${to} är inte tillgänglig för klienten, och det hjälper inte att slopa villkor. En ny länk till ${plural(total, "en tjänst", `någon av ${total} tjänster`)} skulle räcka.`,
    nothingHelps: (to) =>
      `${to} är inte tillgänglig för klienten, och inget av frågans villkor skulle ändra på det.`,
    gatekeepers: (serviceCount, linkCount, to) =>
      serviceCount + linkCount === 0
        ? `Flera vägar leder till ${to}: ingen enskild tjänst eller länk är nödvändig.`
        : `Tillgången till ${to} beror på ${and([serviceCount > 0 && services(serviceCount), linkCount > 0 && links(linkCount)])}. Utan ${plural(serviceCount + linkCount, "den", "någon av dem")} går tillgången förlorad.`,
    notReached: (to) => `${to} är inte tillgänglig för klienten, så det finns ingen tillgång att förlora.`,
    gatekeepersOfAll: (serviceCount, linkCount) =>
      serviceCount + linkCount === 0
        ? "Tillgången till en tjänst beror inte på någon enskild tjänst eller länk."
        : `Tillgången till andra tjänster beror på ${services(serviceCount)} och ${links(linkCount)}. De som orsakar störst förlust kommer först.`,
    gaps: (rows, columns, nowhere) =>
      `${count(rows, "rad", "rader")} och ${services(columns)}: ${
        nowhere === 0
          ? "varje tjänst är tillgänglig på minst en rad"
          : `${services(nowhere)} är inte ${available(nowhere)} på någon rad`
      }.`,
    differences: (counts) =>
      `${and([
        `${counts.gained} tillkommer`,
        `${counts.lost} går förlorade`,
        counts.nearer > 0 && `${counts.nearer} närmare`,
        counts.farther > 0 && `${counts.farther} längre bort`,
        counts.otherRoute > 0 && `${counts.otherRoute} via en annan väg`,
        `${counts.same} oförändrade`,
      ])}.`,
    invalid: (total) => `Det ändrade nätverket vore inte giltigt: ${count(total, "fel", "fel")}.`,
  },
  answer: {
    route: (index) => `Väg ${index}`,
    complete: "Det finns inga fler vägar.",
    cutOff: "Det finns fler vägar än dessa.",
    showMore: "Visa fler vägar",
    ifSo: (condition) => `Tjänsten skulle vara tillgänglig om ${condition}.`,
    preview: (gained, lost) => `${services(gained)} till${lost === 0 ? "" : `, ${number(lost)} färre`}`,
    doors: "Där en ny länk skulle fylla luckan",
    doorsHint: "Det hjälper inte att slopa villkor. Från var och en av dessa nås tjänsten:",
    askRoutes: "Fråga efter alla vägar",
    askWhyNot: "Fråga varför inte",
    whyNot: "Varför inte?",
    askGatekeepers: "Fråga vad som avgör tillgången",
    askReach: "Fråga vad som är tillgängligt för klienten",
    offered: "Finns där på",
    others: "Andra vägar",
    otherNone: "Det finns ingen annan väg.",
    onlyBest: "Den bästa vägen",
    needed: "Vad tillgången beror på",
    neededNone: "Ingen enskild tjänst eller länk: det finns alltid en annan väg.",
    neededServices: "Tjänster",
    neededLinks: "Länkar",
    loses: (total) => `utan den förloras ${services(total)}`,
    lost: "Förloras utan den",
    reachedIn: (reached, total) => `${reached} av ${services(total)}`,
    nowhere: "Inte tillgängliga på någon rad",
    nowhereNone: "Varje tjänst är tillgänglig på minst en rad.",
    reachedByRow: "Tillgängliga tjänster, minst först",
    missing: "Inte tillgängliga",
    missingNone: "Allt som är tillgängligt på någon rad.",
    ages: (age) => `${age} år`,
    differences: {
      gained: "Tillkommer",
      lost: "Går förlorade",
      nearer: "Närmare",
      farther: "Längre bort",
      otherRoute: "Via en annan väg",
    },
    same: (total) => `Oförändrade: ${number(total)}`,
    nothingDiffers: "Det finns inga skillnader.",
    notReached: "inte tillgänglig",
    onMap: "På kartan",
    noChanges: "Det finns inga ändringar ännu, så svaret är detsamma före och efter.",
    invalid: "Ändringarna gör nätverket ogiltigt, så det finns inget svar:",
  },
};
