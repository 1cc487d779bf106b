import type { Language } from "../model/words.js";
import type { Network } from "../network/network.js";
import { byLanguage } from "../text/by-language.js";
import { formatters } from "../text/formatter.js";
import { texts } from "../text/languages.js";
import { nameOf } from "../text/name-of.js";
import type { Answer } from "./kinds.js";
import { countReached } from "./reach/reach-groups.js";

const { fi, sv, en } = formatters;
const enServices = (total: number) => en.count(total, "service", "services");
const fiServices = (total: number) => fi.count(total, "palvelu", "palvelua");
const svServices = (total: number) => sv.count(total, "tjänst", "tjänster");
const enLinks = (total: number) => en.count(total, "link", "links");
const fiLinks = (total: number) => fi.count(total, "yhteys", "yhteyttä");
const svLinks = (total: number) => sv.count(total, "länk", "länkar");

const words = byLanguage({
  routes: (total: number, complete: boolean, to: string) => ({
    fi:
      total === 0
        ? `Näillä ehdoilla lähteet eivät kerro reitistä: ${to}.`
        : `${complete ? "" : "Ensimmäiset "}${fi.count(total, "reitti", "reittiä")}: ${to}. ${complete ? "Muista lähteet eivät kerro." : "Reittejä on lisää."}`,
    sv:
      total === 0
        ? `På dessa villkor berättar källorna inte om någon väg till ${to}.`
        : `${complete ? "" : "De första "}${sv.count(total, "väg", "vägar")} till ${to}. ${complete ? "Källorna berättar inte om fler." : "Det finns fler."}`,
    en:
      total === 0
        ? `Under these conditions the sources tell of no route to ${to}.`
        : `${complete ? "" : "The first "}${en.count(total, "route", "routes")} to ${to}. ${complete ? "The sources tell of no more." : "There are more."}`,
  }),
  reachedAlready: (to: string) => ({
    fi: `${to} tavoittaa asiakkaan jo.`,
    sv: `${to} är redan tillgänglig för klienten.`,
    en: `${to} already reaches the client.`,
  }),
  /** The service, what is known of it, and how many proposals of what it would take follow. */
  outlook: (to: string, known: string, proposals: number) => ({
    fi: `${to}: ${known}${proposals === 0 ? "" : ` ${fi.plural(proposals, "Yksi ehdotus", `${proposals} ehdotusta`)} siitä, mitä se vaatisi.`}`,
    sv: `${to}: ${known}${proposals === 0 ? "" : ` ${sv.plural(proposals, "Ett förslag", `${proposals} förslag`)} om vad som skulle krävas.`}`,
    en: `${to}: ${known}${proposals === 0 ? "" : ` ${en.plural(proposals, "One proposal", `${proposals} proposals`)} of what it would take.`}`,
  }),
  gatekeepers: (serviceCount: number, linkCount: number, to: string) => ({
    fi:
      serviceCount + linkCount === 0
        ? `Palveluun on useita reittejä: ${to}. Mikään yksittäinen palvelu tai yhteys ei ole välttämätön.`
        : `${to}: lähteet eivät kerro muuta reittiä, jos ${fi.plural(serviceCount + linkCount, "tämä puuttuu", "yksikin näistä puuttuu")}: ${fi.and([serviceCount > 0 && fiServices(serviceCount), linkCount > 0 && fiLinks(linkCount)])}.`,
    sv:
      serviceCount + linkCount === 0
        ? `Flera vägar leder till ${to}: ingen enskild tjänst eller länk är nödvändig.`
        : `Tillgången till ${to} beror på ${sv.and([serviceCount > 0 && svServices(serviceCount), linkCount > 0 && svLinks(linkCount)])}. Utan ${sv.plural(serviceCount + linkCount, "den", "någon av dem")} berättar källorna inte om någon väg.`,
    en:
      serviceCount + linkCount === 0
        ? `${to} is reached by several routes: no single service or link is essential.`
        : `Access to ${to} depends on ${en.and([serviceCount > 0 && enServices(serviceCount), linkCount > 0 && enLinks(linkCount)])}. Without ${en.plural(serviceCount + linkCount, "it", "any one of them")} the sources tell of no route.`,
  }),
  notReached: (to: string) => ({
    fi: `Näillä ehdoilla lähteet eivät kerro reitistä: ${to}.`,
    sv: `På dessa villkor berättar källorna inte om någon väg till ${to}.`,
    en: `Under these conditions the sources tell of no route to ${to}.`,
  }),
  gatekeepersOfAll: (serviceCount: number, linkCount: number) => ({
    fi:
      serviceCount + linkCount === 0
        ? "Pääsy mihinkään palveluun ei riipu yksittäisestä palvelusta tai yhteydestä."
        : `Pääsy muihin palveluihin riippuu näistä: ${fiServices(serviceCount)} ja ${fiLinks(linkCount)}. Ensin ne, joiden puuttuessa menetetään eniten.`,
    sv:
      serviceCount + linkCount === 0
        ? "Tillgången till en tjänst beror inte på någon enskild tjänst eller länk."
        : `Tillgången till andra tjänster beror på ${svServices(serviceCount)} och ${svLinks(linkCount)}. De som orsakar störst förlust kommer först.`,
    en:
      serviceCount + linkCount === 0
        ? "No service depends on a single other service or link."
        : `Access to other services depends on ${enServices(serviceCount)} and ${enLinks(linkCount)}. Those with the greatest loss come first.`,
  }),
  gaps: (rows: number, columns: number, nowhere: number) => ({
    fi: `${fi.count(rows, "rivi", "riviä")} ja ${fiServices(columns)}: ${
      nowhere === 0
        ? "jokainen palvelu tavoittaa asiakkaan vähintään yhdellä rivillä"
        : `${fi.count(nowhere, "palveluun", "palveluun")} ei löytynyt reittiä yhdelläkään rivillä`
    }.`,
    sv: `${sv.count(rows, "rad", "rader")} och ${svServices(columns)}: ${
      nowhere === 0
        ? "varje tjänst är tillgänglig på minst en rad"
        : `till ${svServices(nowhere)} hittades ingen väg på någon rad`
    }.`,
    en: `${en.count(rows, "row", "rows")} and ${enServices(columns)}: ${
      nowhere === 0
        ? "every service is reached in at least one row"
        : `no route was found to ${enServices(nowhere)} in any row`
    }.`,
  }),
  differences: {
    gained: { fi: "lisää", sv: "tillkommer", en: "gained" },
    lost: { fi: "pois", sv: "går förlorade", en: "lost" },
    nearer: { fi: "lähempänä", sv: "närmare", en: "nearer" },
    farther: { fi: "kauempana", sv: "längre bort", en: "farther" },
    otherRoute: { fi: "eri reittiä", sv: "via en annan väg", en: "by another route" },
    same: { fi: "ennallaan", sv: "oförändrade", en: "unchanged" },
  },
  invalid: (total: number) => ({
    fi: `Muutettu verkosto ei olisi kelvollinen: ${fi.count(total, "virhe", "virhettä")}.`,
    sv: `Det ändrade nätverket vore inte giltigt: ${sv.count(total, "fel", "fel")}.`,
    en: `The changed network would not be valid: ${en.count(total, "error", "errors")}.`,
  }),
});

/**
 * What came of a question of any kind, in one or two sentences.
 *
 * @example
 * ```ts
 * const answer = answerRoutes(network, withDefaults({ ask: "routes", from: "neuvola", to: "perhekeskus" }));
 * verdictText(network, answer, "en"); // "Under these conditions the sources tell of no route to Family centre."
 * ```
 */
export function verdictText(network: Network, answer: Answer, language: Language): string {
  const said = words[language];
  const name = (id: string) => nameOf(network, id, language);
  switch (answer.ask) {
    case "reach":
      return answer.reached.length === 0
        ? texts[language].nothing
        : texts[language].reached(countReached(answer.reached));
    case "routes":
      return said.routes(answer.routes.length, answer.complete, name(answer.question.to));
    case "why-not": {
      const to = name(answer.question.to);
      if (answer.reached) return said.reachedAlready(to);
      const known = texts[language].outlooks[answer.outlook ?? "not-known"];
      return said.outlook(to, `${known.charAt(0).toLowerCase()}${known.slice(1)}`, answer.repairs.length);
    }
    case "gatekeepers": {
      const { services, links, question } = answer;
      if (question.to === undefined) return said.gatekeepersOfAll(services.length, links.length);
      return "reached" in answer && answer.reached
        ? said.gatekeepers(services.length, links.length, name(question.to))
        : said.notReached(name(question.to));
    }
    case "gaps":
      return said.gaps(answer.rows.length, answer.columns.length, answer.nowhere.length);
    case "compare":
      return differencesText(answer, language);
    case "what-if": {
      if (!answer.ok)
        return said.invalid(answer.issues.filter(({ severity }) => severity === "error").length);
      if ("same" in answer) return differencesText(answer, language);
      const { gained, lost, nearer, farther } = answer;
      return differencesText({ gained, lost, nearer, farther, otherRoute: [] }, language);
    }
  }
}

/** What differs: services, or cells of a table. */
type Counted = Record<"gained" | "lost" | "nearer" | "farther" | "otherRoute", readonly unknown[]> & {
  readonly same?: number;
};

/** How many services differ, and how, in one sentence. */
function differencesText(found: Counted, language: Language): string {
  const said = words[language].differences;
  const sentence = formatters[language].and([
    `${found.gained.length} ${said.gained}`,
    `${found.lost.length} ${said.lost}`,
    ...(["nearer", "farther", "otherRoute"] as const).map(
      (difference) => found[difference].length > 0 && `${found[difference].length} ${said[difference]}`,
    ),
    found.same !== undefined && `${found.same} ${said.same}`,
  ]);
  return `${sentence}.`;
}
