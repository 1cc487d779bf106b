import type { Change } from "../../model/change.js";
import type { Citation } from "../../model/citation.js";
import type { Id } from "../../model/fields.js";
import type { Link } from "../../model/link.js";
import type { Language } from "../../model/words.js";
import type { Network } from "../../network/network.js";
import { byLanguage } from "../../text/by-language.js";
import { formatters } from "../../text/formatter.js";
import { nameOf } from "../../text/name-of.js";
import { openStatus } from "../explain.js";

const { fi, sv, en } = formatters;

/** What is said around those who run and steer. That they decide is more than a model tells. */
export const deciderWords = byLanguage({
  heading: { fi: "Kuka vastaa ja ohjaa", sv: "Vem som ansvarar och styr", en: "Who runs and steers it" },
  notKnown: {
    fi: "Mikään lähde ei kerro, kuka tästä vastaa.",
    sv: "Ingen källa berättar vem som ansvarar för detta.",
    en: "No source tells who is responsible for this.",
  },
});

/** Names are ready to print. */
const words = byLanguage({
  runBy: (names: readonly string[]) => ({
    fi: `toiminnasta ${fi.plural(names.length, "vastaa", "vastaavat")} ${fi.and(names)}`,
    sv: `drivs av ${sv.and(names)}`,
    en: `run by ${en.and(names)}`,
  }),
  steeredBy: (names: readonly string[]) => ({
    fi: `ohjaus: ${fi.and(names)}`,
    sv: `styrs av ${sv.and(names)}`,
    en: `steered by ${en.and(names)}`,
  }),
});

/** Who runs and who steers something that would have to change. */
export interface Decider {
  /** A pilot, a practice, a link or a service. */
  of: Id;
  /** The organisations that run it. */
  runBy: Id[];
  /** The groups that steer it. */
  steeredBy: Id[];
  /** Where the one and the other is written. */
  sources: Citation[];
}

/**
 * Who runs and who steers what changes are about, and so should hear of them: the pilots that try a link or a service,
 * these themselves, the practices that a link exists through, and the services at its ends. What the model does not
 * know of any of these is left out.
 *
 * @example
 * ```ts
 * const value = { kind: "referral" as const, from: "perhetyo", to: "neuvola" };
 * findDeciders(network, [{ op: "add", in: "links", value }]); // []
 * ```
 */
export function findDeciders(network: Network, changes: readonly Change[]): Decider[] {
  const { pilots = [], groups = [] } = network.model;
  const about = changes.flatMap(({ in: section, id, value = {} }): Id[] => {
    const link = section === "links" ? (id === undefined ? (value as Partial<Link>) : network.link(id)) : {};
    const triedBy = pilots.filter(({ tries }) => id !== undefined && tries?.includes(id));
    const ends = [link?.from, link?.to].filter((end) => end !== undefined);
    return [
      ...triedBy.map((pilot) => pilot.id),
      ...(id === undefined ? [] : [id]),
      ...(link?.practices ?? []),
      ...ends,
    ];
  });
  return [...new Set(about)].flatMap((id) => {
    const element = network.element(id);
    const run = element && "runBy" in element ? element : undefined;
    const runBy = run?.runBy ?? [];
    const steering = groups.filter(({ steers }) => steers?.includes(id));
    const sources = [
      ...(runBy.length > 0 ? citing(run?.sources, "runBy") : []),
      ...steering.flatMap((group) => citing(group.sources, "steers")),
    ];
    const steeredBy = steering.map((group) => group.id);
    return runBy.length + steeredBy.length === 0 ? [] : [{ of: id, runBy, steeredBy, sources }];
  });
}

/** The citations that speak for a field: those for it alone, else those for the whole element. */
function citing(sources: readonly Citation[] = [], field: "runBy" | "steers"): Citation[] {
  const own = sources.filter(({ supports }) => supports?.includes(field));
  return own.length > 0 ? own : sources.filter(({ supports }) => !supports);
}

/**
 * Who runs and who steers something, in words.
 *
 * @example
 * ```ts
 * const decider = { of: "perhetyo", runBy: ["neuvola"], steeredBy: [], sources: [] };
 * deciderText(network, decider, "en"); // "Family work: run by Maternity and child health clinic"
 * ```
 */
export function deciderText(network: Network, { of, runBy, steeredBy }: Decider, language: Language): string {
  const names = (ids: readonly Id[]) =>
    ids.map((id) => `${nameOf(network, id, language)}${openStatus(network, id, language)}`);
  const said = [
    ...(runBy.length > 0 ? [words[language].runBy(names(runBy))] : []),
    ...(steeredBy.length > 0 ? [words[language].steeredBy(names(steeredBy))] : []),
  ];
  return `${nameOf(network, of, language)}: ${said.join("; ")}`;
}
