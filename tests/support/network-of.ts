import {
  checkModel,
  compileNetwork,
  linkKinds,
  statuses,
  type Link,
  type Citation,
  type Model,
  type CheckedModel,
  type Network,
  type Service,
  type Status,
} from "@polku/core";

interface Conditions {
  status?: Status;
  ages?: { min?: number; max?: number };
  areas?: string[];
  needs?: string[];
  practices?: string[];
  partOf?: string;
  sources?: Citation[];
}

const linkLine = /^(?:(?<id>[\w-]+): )?(?<from>[\w-]+) -(?<kind>[a-z]+)-> (?<to>[\w-]+)$/;
const serviceLine = /^(?<id>[\w-]+)(?: @(?<level>[\w-]+))?$/;
const areaLine = /^(?<id>[\w-]+) in (?<within>[\w-]+)$/;
const agesWord = /^ages (?<min>\d+)?-(?<max>\d+)?$/;

/**
 * A model from lines that read like the network. A line is a link, a service or an area:
 *
 *     modelOf(
 *       "clinic -referral-> family-work",
 *       "visits: family-work -outreach-> clinic, piloted, ages 0-6, areas tampere",
 *       "psychiatry @special, planned, inferred, part of hospital, needs sleep",
 *       "tampere in pirkanmaa",
 *     )
 *
 * A service that only links name is established and at the first level, a level that only services name comes after
 * `basic`, and everything is called by its id: "family-work" is "Family work". `rest` holds what lines do not say; a
 * service or level in it completes the one of the same id.
 */
export function modelOf(...parts: (string | Partial<Model>)[]): Model {
  const services = new Map<string, Service>();
  const levels = new Map<string, Model["levels"][number]>([["basic", { id: "basic", name: "Basic" }]]);
  const links: Link[] = [];
  const regions = new Map<string, string | undefined>();
  const needs = new Set<string>();
  const practices = new Set<string>();
  const service = (id: string, fields: Partial<Service> = {}): void => {
    services.set(id, { id, name: nameOf(id), level: "basic", ...services.get(id), ...fields });
  };
  const rest: Partial<Model> = {};

  for (const part of parts) {
    if (typeof part !== "string") {
      Object.assign(rest, part);
      continue;
    }
    const [subject = "", ...words] = part.split(", ");
    const { ages, areas, ...conditions } = readConditions(words, part);
    for (const need of conditions.needs ?? []) needs.add(need);
    for (const practice of conditions.practices ?? []) practices.add(practice);
    const link = linkLine.exec(subject)?.groups;
    const area = areaLine.exec(subject)?.groups;
    const alone = serviceLine.exec(subject)?.groups;
    if (link) {
      const { id, from = "", to = "" } = link;
      const kind = linkKinds.find((known) => known === link["kind"]);
      if (!kind) throw new Error(`no kind of link: ${part}`);
      service(from);
      service(to);
      links.push({
        ...(id && { id }),
        kind,
        from,
        to,
        ...conditions,
        ...(ages && { ages }),
        ...(areas && { areas }),
      });
    } else if (area) {
      regions.set(area["within"] ?? "", regions.get(area["within"] ?? ""));
      regions.set(area["id"] ?? "", area["within"]);
    } else if (alone) {
      const { id = "", level = "basic" } = alone;
      levels.set(level, levels.get(level) ?? { id: level, name: nameOf(level) });
      const eligibility = { ...(ages && { ages }), ...(areas && { areas }) };
      service(id, { level, ...conditions, ...((ages ?? areas) && { eligibility }) });
    } else throw new Error(`neither a link, a service nor an area: ${part}`);
  }
  for (const each of rest.services ?? []) service(each.id, each);
  for (const each of rest.levels ?? []) levels.set(each.id, each);
  const within = new Set(regions.values());
  return {
    polku: 1,
    id: "small",
    name: "Small",
    ...(regions.size > 0 && {
      areas: [...regions].map(([id, wider]) => ({
        id,
        kind: within.has(id) ? ("region" as const) : ("municipality" as const),
        name: nameOf(id),
        ...(wider && { within: wider }),
      })),
    }),
    ...(needs.size > 0 && { needs: [...needs].map(named) }),
    ...([...services.values(), ...links].some(({ sources }) => sources) && {
      sources: [{ id: "book", document: "book.txt", title: "Book" }],
    }),
    ...(practices.size > 0 && { practices: [...practices].map(named) }),
    ...rest,
    levels: [...levels.values()],
    services: [...services.values()],
    ...(links.length > 0 && { links }),
  };
}

/** The same, compiled; a model that is not valid is a fault of the test. */
export function networkOf(...parts: (string | Partial<Model>)[]): Network {
  return compileNetwork(checkedOf(...parts));
}

/** The same, checked. */
export function checkedOf(...parts: (string | Partial<Model>)[]): CheckedModel {
  const checked = checkModel(modelOf(...parts));
  if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join("\n"));
  return checked.model;
}

/** Reads what is said of a service or a link after its name. */
function readConditions(words: string[], line: string): Conditions {
  const read: Conditions = {};
  for (const word of words) {
    const ages = agesWord.exec(word)?.groups;
    const status = statuses.find((known) => known === word);
    const [first = "", ...ids] = word.split(" ");
    if (status) read.status = status;
    else if (ages) read.ages = readAges(ages["min"], ages["max"]);
    else if (first === "areas" || first === "needs" || first === "practices") read[first] = ids;
    else if (word === "inferred") read.sources = [{ source: "book", at: "1", reading: "inferred" }];
    else if (word.startsWith("part of ")) read.partOf = word.slice("part of ".length);
    else throw new Error(`not known of a network: "${word}" in "${line}"`);
  }
  return read;
}

function readAges(min: string | undefined, max: string | undefined): { min?: number; max?: number } {
  return { ...(min !== undefined && { min: Number(min) }), ...(max !== undefined && { max: Number(max) }) };
}

function named(id: string): { id: string; name: string } {
  return { id, name: nameOf(id) };
}

function nameOf(id: string): string {
  return (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll("-", " ");
}
