import { present } from "../model/plain-data.js";
import type { Network } from "../network/network.js";
import type { Citation, Position } from "../model/citation.js";
import type { Id, Text } from "../model/fields.js";
import { concludedOf, readingOf, type Concludable } from "../model/reading-of.js";
import type { Language, LinkKind, Mode, Reading, Status } from "../model/words.js";
import { formatters } from "../text/formatter.js";
import { textIn, texts } from "../text/languages.js";
import { nameOf, shortOf } from "../text/name-of.js";
import type { Leg } from "./schema.js";
import type { Needs } from "./why-not/schema.js";

/** Why one leg of a route holds, as data; `reasonSentence` makes a sentence of it. */
export interface Reason {
  link: string;
  kind: LinkKind;
  from: Id;
  to: Id;
  /** Whether both services are of one level. */
  integration: "horizontal" | "vertical";
  /** The service whose link it is, where the one on the route inherits it. */
  inheritedFrom?: Id;
  status: Status;
  /** Whether a source states the link, or it was concluded. */
  reading: Reading;
  /** What of it was concluded though a source states the link. */
  concluded: readonly Concludable[];
  /** The areas that it serves; empty where it serves everyone. */
  areas: readonly Id[];
  /** Roles or services that may start it; empty where that is not known. */
  initiatedBy: readonly Id[];
  /** Practices that the link exists through; empty where no source says. */
  practices: readonly Id[];
  /** Roles through whose holders it works, such as a key worker. */
  roles: readonly Id[];
  mode: readonly Mode[];
  since?: string;
  until?: string;
  note?: Text;
  positions: readonly Position[];
  sources: readonly Citation[];
}

/**
 * The reasons of a route, one for each leg.
 *
 * @throws RangeError where a leg's link is not in this network
 *
 * @example
 * ```ts
 * const { reached } = answerReach(network, withDefaults({ ask: "reach", from: "neuvola" }));
 * const [reason] = explainRoute(network, reached.at(-1)?.route ?? []);
 * reason?.status; // "established"
 * ```
 */
export function explainRoute(network: Network, route: readonly Leg[]): Reason[] {
  return route.map((leg) => {
    const link = network.link(leg.link);
    if (!link) throw new RangeError(`no link "${leg.link}" in this network`);
    const {
      kind,
      status = "established",
      areas = [],
      initiatedBy = [],
      practices = [],
      roles = [],
      mode = [],
      since,
      until,
      note,
    } = link;
    const { positions = [], sources = [] } = link;
    const levelOf = (id: Id) => network.service(id)?.level;
    // An inherited leg has one end of its link; the other end is the service that it is inherited from.
    const owner = link.from === leg.from ? link.to : link.from;
    return {
      link: leg.link,
      kind,
      from: leg.from,
      to: leg.to,
      integration: levelOf(leg.from) === levelOf(leg.to) ? "horizontal" : "vertical",
      ...(leg.inherited ? { inheritedFrom: owner } : {}),
      status,
      reading: readingOf(link),
      concluded: concludedOf(link),
      areas,
      initiatedBy,
      practices,
      roles,
      mode,
      ...present({ since, until, note }),
      positions,
      sources,
    };
  });
}

/**
 * A reason as one sentence, without its sources.
 *
 * @example
 * ```ts
 * const route = answerReach(network, withDefaults({ ask: "reach", from: "neuvola" })).reached.at(-1)?.route ?? [];
 * const sentences = explainRoute(network, route).map((reason) => reasonSentence(network, reason, "en"));
 * sentences.length === route.length; // true
 * ```
 */
export function reasonSentence(network: Network, reason: Reason, language: Language): string {
  const name = (id: Id) => nameOf(network, id, language);
  const { kind, from, to } = reason;
  return `${texts[language].leg[kind](name(from), name(to))}${legDetails(network, reason, language)}.`;
}

/**
 * A leg in a few words: its kind, and the details that `reasonSentence` gives.
 *
 * @example
 * ```ts
 * const route = answerReach(network, withDefaults({ ask: "reach", from: "neuvola" })).reached.at(-1)?.route ?? [];
 * explainRoute(network, route).map((reason) => legText(network, reason, "en").startsWith(reason.kind)).at(0); // true
 * ```
 */
export function legText(network: Network, reason: Reason, language: Language): string {
  return `${texts[language].kinds[reason.kind]}${legDetails(network, reason, language)}`;
}

function legDetails(network: Network, reason: Reason, language: Language): string {
  const name = (id: Id) => nameOf(network, id, language);
  // A short name is made for the map; where the whole one fits a sentence, it reads better.
  const brief = (id: Id) => (name(id).length > 32 ? shortOf(network, id, language) : name(id));
  const { concluded, legAbout, statuses } = texts[language];
  const { and, or } = formatters[language];
  const { inheritedFrom, status, reading, areas, practices, roles, initiatedBy, since, until } = reason;
  const open = (id: Id) => openStatus(network, id, language);
  const about = [
    inheritedFrom !== undefined && legAbout.inheritedFrom(name(inheritedFrom)),
    status !== "established" && statuses[status],
    reading === "inferred" && concluded,
    areas.length > 0 && legAbout.areas(and(areas.map(name))),
    (since ?? until) !== undefined && legAbout.dates(since, until),
    practices.length > 0 && legAbout.practices(or(practices.map((id) => `${brief(id)}${open(id)}`))),
    roles.length > 0 && legAbout.roles(or(roles.map((id) => `${name(id)}${open(id)}`))),
    initiatedBy.length > 0 && legAbout.initiatedBy(or(initiatedBy.map(name))),
    reason.concluded.length > 0 && `${concluded}: ${partsText(reason.concluded, language)}`,
  ].filter((part) => part !== false);
  return about.length === 0 ? "" : ` (${about.join("; ")})`;
}

/**
 * What of a link was concluded, as a list in words.
 *
 * @example
 * ```ts
 * partsText(["status", "areas"], "en"); // "status and area"
 * ```
 */
export function partsText(parts: readonly Concludable[], language: Language): string {
  const { concludedParts, elements } = texts[language];
  const names = {
    ...concludedParts,
    ends: elements.service,
    areas: elements.area,
    practices: elements.practice,
  };
  return formatters[language].and(parts.map((part) => names[part]));
}

/** That something is only planned, or disputed, in brackets to follow its name; empty of anything else. */
export function openStatus(network: Network, id: Id, language: Language): string {
  const element = network.element(id);
  const status = element && "status" in element ? element.status : undefined;
  return status === "planned" || status === "disputed" ? ` (${texts[language].statuses[status]})` : "";
}

/**
 * What would have to be different for a route to hold, as a phrase that follows "if".
 *
 * @example
 * ```ts
 * relaxationText(network, { maxSteps: 3 }, "en"); // "up to 3 steps were allowed"
 * ```
 */
export function relaxationText(network: Network, needs: Needs, language: Language): string {
  const { kinds, statuses, relaxations } = texts[language];
  const { and, or } = formatters[language];
  const phrases: string[] = [];
  if (needs.status) phrases.push(relaxations.status(and(needs.status.map((word) => statuses[word]))));
  if (needs.readings) phrases.push(relaxations.readings);
  if (needs.at)
    phrases.push(
      relaxations[isEmpty(needs.at.since, needs.at.until) ? "noDay" : "at"](needs.at.since, needs.at.until),
    );
  if (needs.age)
    phrases.push(
      relaxations[isEmpty(needs.age.min, needs.age.max) ? "noAge" : "age"](needs.age.min, needs.age.max),
    );
  if (needs.area)
    phrases.push(
      needs.area.length === 0
        ? relaxations.noArea
        : relaxations.area(or(needs.area.map((area) => nameOf(network, area, language)))),
    );
  if (needs.via) phrases.push(relaxations.via(and(needs.via.map((kind) => kinds[kind]))));
  if (needs.maxHandoffs !== undefined) phrases.push(relaxations.maxHandoffs(needs.maxHandoffs));
  if (needs.maxSteps !== undefined) phrases.push(relaxations.maxSteps(needs.maxSteps));
  return and(phrases);
}

/** Whether nothing is between two bounds. */
function isEmpty<Bound extends number | string>(first: Bound | undefined, last: Bound | undefined): boolean {
  return first !== undefined && last !== undefined && first > last;
}

/**
 * The title of a citation's document and the place in it.
 *
 * @example
 * ```ts
 * citationText(network, { source: "made-up", at: "slide 2", reading: "inferred" }, "en"); // "made-up: slide 2 (inferred from the source)"
 * ```
 */
export function citationText(network: Network, citation: Citation, language: Language): string {
  return `${sourceTitle(network, citation.source, language)}: ${placeText(citation, language)}`;
}

/**
 * The title of a source; its id where the network has no such source.
 *
 * @example
 * ```ts
 * sourceTitle(network, "unheard-of", "en"); // "unheard-of"
 * ```
 */
export function sourceTitle(network: Network, source: Id, language: Language): string {
  const title = network.element(source, "source")?.title;
  return title === undefined ? source : textIn(title, language);
}

/**
 * Where in its document a citation is, and whether what it is cited for was concluded.
 *
 * @example
 * ```ts
 * placeText({ source: "made-up", at: "slide 2", reading: "inferred" }, "en"); // "slide 2 (inferred from the source)"
 * ```
 */
export function placeText({ at, reading }: Citation, language: Language): string {
  return `${at}${reading === "inferred" ? ` (${texts[language].inferred})` : ""}`;
}
