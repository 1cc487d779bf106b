import type { Change } from "../../model/change.js";
import type { Id } from "../../model/fields.js";
import type { Link } from "../../model/link.js";
import type { Language, Status } from "../../model/words.js";
import type { Network } from "../../network/network.js";
import { byLanguage } from "../../text/by-language.js";
import { formatters } from "../../text/formatter.js";
import { libraryWords } from "../../text/library-words.js";
import { nameOf } from "../../text/name-of.js";
import { span } from "../../text/span.js";

/** What would be done, in the words of a planner; each to follow "if". Names are ready to print. */
const words = byLanguage({
  pilot: (name: string) => ({ fi: `pilotti ${name}`, sv: `pilotprojektet ${name}`, en: `the pilot ${name}` }),
  areas: (what: string, areas: string) => ({
    fi: `${what} kattaisi myös alueen ${areas}`,
    sv: `${what} också gällde i ${areas}`,
    en: `${what} also covered ${areas}`,
  }),
  ages: (what: string, ages: string) => ({
    fi: `${what} koskisi ikää ${ages}`,
    sv: `${what} gällde åldern ${ages}`,
    en: `${what} took clients aged ${ages}`,
  }),
  status: (what: string, status: string) => ({
    fi: `${what} olisi ${status}`,
    sv: `${what} hade statusen ${status}`,
    en: `${what} were ${status}`,
  }),
  days: (what: string, days: string) => ({
    fi: `${what} olisi voimassa ${days}`,
    sv: `${what} gällde ${days}`,
    en: `${what} held ${days}`,
  }),
  add: {
    referral: (from: string, to: string) => ({
      fi: `${from} voisi ohjata asiakkaan: ${to}`,
      sv: `${from} kunde hänvisa till ${to}`,
      en: `${from} could refer to ${to}`,
    }),
    consultation: (from: string, to: string) => ({
      fi: `${from} voisi konsultoida: ${to}`,
      sv: `${from} kunde konsultera ${to}`,
      en: `${from} could consult ${to}`,
    }),
    outreach: (from: string, to: string) => ({
      fi: `${from} jalkautuisi: ${to}`,
      sv: `personal från ${from} kom ut till ${to}`,
      en: `workers from ${from} came out to ${to}`,
    }),
    joint: (from: string, to: string) => ({
      fi: `${from} ja ${to} tekisivät yhteistä työtä`,
      sv: `${from} och ${to} arbetade tillsammans`,
      en: `${from} and ${to} worked together`,
    }),
  },
});

interface Clients {
  ages?: { min?: number; max?: number };
  areas?: Id[];
}

/**
 * The changes of a repair as a planner would say them, to follow "if".
 *
 * @example
 * ```ts
 * const value = { kind: "referral" as const, from: "neuvola", to: "perhetyo" };
 * proposalText(network, [{ op: "add", in: "links", value }], "en"); // "Maternity and child health clinic could refer to Family work"
 * ```
 */
export function proposalText(network: Network, changes: readonly Change[], language: Language): string {
  return formatters[language].and(changes.flatMap((change) => sayChange(network, change, language)));
}

function sayChange(
  network: Network,
  { op, in: section, id = "", value }: Change,
  language: Language,
): string[] {
  const name = (one: Id) => nameOf(network, one, language);
  const said = words[language];
  if (op === "add") {
    const { kind, from, to } = value as unknown as Link;
    return [said.add[kind](name(from), name(to))];
  }
  const link = section === "links" ? network.link(id) : undefined;
  const before: Clients = link ?? network.service(id)?.eligibility ?? {};
  const fields = (value ?? {}) as Clients & {
    eligibility?: Clients;
    status?: Status;
    since?: string;
    until?: string;
  };
  const { ages, areas }: Clients = { ...fields.eligibility, ...fields };
  const what = link ? sayLink(network, id, link, language) : name(id);
  const added = areas?.filter((area) => !before.areas?.includes(area)) ?? [];
  const { status, since, until } = fields;
  return [
    ...(added.length > 0 ? [said.areas(what, formatters[language].and(added.map(name)))] : []),
    ...(ages ? [said.ages(what, span(ages.min ?? before.ages?.min, ages.max ?? before.ages?.max))] : []),
    ...(status ? [said.status(what, libraryWords[language].statuses[status])] : []),
    ...(since === undefined && until === undefined ? [] : [said.days(what, span(since, until))]),
  ];
}

/** A link by the one pilot that tries it, else by its kind and its ends. */
function sayLink({ model }: Network, id: Id, { kind, from, to }: Link, language: Language): string {
  const [pilot, ...others] = (model.pilots ?? []).filter(({ tries }) => tries?.includes(id));
  const name = (one: Id) => nameOf({ model }, one, language);
  if (pilot && others.length === 0) return words[language].pilot(formatters[language].quote(name(pilot.id)));
  return `${libraryWords[language].kinds[kind]} ${name(from)} ${kind === "joint" ? "–" : "→"} ${name(to)}`;
}
