import { byLanguage, formatters } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";

const { fi, sv, en } = formatters;
const enLinks = (total: number) => en.count(total, "link", "links");
const enServices = (total: number) => en.count(total, "service", "services");
const fiLinks = (total: number) => fi.count(total, "yhteys", "yhteyttä");
const fiServices = (total: number) => fi.count(total, "palvelu", "palvelua");
const svLinks = (total: number) => sv.count(total, "länk", "länkar");
const svServices = (total: number) => sv.count(total, "tjänst", "tjänster");

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
});

export const gatekeepersText = {
  words,
  short: ({ to }, language, { name, about }) =>
    words[language].short(to === undefined ? undefined : name(to), about),
  summary: (answer, language, name) => {
    const said = words[language];
    const { services, links, question } = answer;
    if (question.to === undefined) return said.gatekeepersOfAll(services.length, links.length);
    const to = name(question.to);
    return "reached" in answer && answer.reached
      ? said.gatekeepers(services.length, links.length, to)
      : said.notReached(to);
  },
} satisfies KindText<"gatekeepers">;
