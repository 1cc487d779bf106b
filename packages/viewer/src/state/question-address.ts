import { linkKinds, statuses, type Change, type Network, type Question } from "@polku/core";
import {
  withDefaults,
  type ResolvedQuestion,
  type ResolvedConditions,
  type ResolvedReach,
  type ResolvedRows,
} from "@polku/core/questions";
import { changesWithout, findWithout, removableElements } from "@polku/core/scenarios";
import { whatIfPart } from "./late-part.js";
import { nearestIds } from "./nearest-ids.js";
import { asks, sides } from "./question-kinds.js";

/** The fields of questions as an address writes them; those of a comparison begin with `a.` or `b.`. */
export const questionFields = [
  "ask",
  "from",
  "to",
  "age",
  "area",
  "needs",
  "via",
  "handoffs",
  "steps",
  "status",
  "at",
  "k",
  "origins",
  "areas",
  "ages",
  "targets",
  "changes",
  "without",
] as const;
export type QuestionField = (typeof questionFields)[number];

/** Something in an address that the network, or the format, does not know. */
export interface Unknown {
  readonly field: QuestionField | "network" | "story";
  /** The field as the address writes it, with the side of a comparison. */
  readonly key: string;
  readonly value: string;
  /** Known ids that are most like it, best first. */
  readonly nearest: readonly string[];
}

type Said = string | number | readonly string[] | undefined;

/**
 * A question as parts of an address; what is default is left out. Where a network is given, changes that leave it
 * without a practice, a role or a pilot are told by that one's name.
 */
export function writeQuestion(question: ResolvedQuestion, network?: Network): string[] {
  const parts: string[] = [];
  const add = (key: string, value: Said) => {
    if (value === undefined) return;
    const values = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
    parts.push(`${key}=${values.map(encodeURIComponent).join(",")}`);
  };
  const addAll = (fields: readonly [QuestionField, Said][], prefix = "") => {
    for (const [field, value] of fields) add(prefix + field, value);
  };
  if (question.ask !== "reach") add("ask", question.ask);
  switch (question.ask) {
    case "compare":
      for (const side of sides) addAll(fieldsOf(question[side]), `${side}.`);
      break;
    case "what-if": {
      const { changes } = question;
      const without = network && findWithout(network, changes);
      addAll(fieldsOf(question.question));
      if (without !== undefined) add("without", without);
      else if (changes.length > 0) add("changes", JSON.stringify(changes));
      break;
    }
    default:
      addAll(fieldsOf(question));
  }
  return parts;
}

function fieldsOf(
  question: Exclude<ResolvedQuestion, { ask: "compare" | "what-if" }>,
): [QuestionField, Said][] {
  const { client, via, maxHandoffs, maxSteps, status, at } = question;
  const usual = withDefaults({ ask: "reach", from: "" });
  return [
    ["from", question.from],
    ["to", "to" in question ? question.to : undefined],
    ...(question.ask === "gaps" ? rowFields(question.rows) : []),
    ["targets", question.ask === "gaps" ? question.targets : undefined],
    ["age", client.age],
    ["area", client.area],
    ["needs", "needs" in question ? question.needs : undefined],
    ["via", via.join() === usual.via.join() ? undefined : via],
    ["handoffs", maxHandoffs],
    ["steps", maxSteps],
    ["status", status.join() === usual.status.join() ? undefined : status],
    ["at", at],
    ["k", question.ask === "routes" && question.k !== 10 ? question.k : undefined],
  ];
}

function rowFields(rows: ResolvedRows): [QuestionField, Said][] {
  if ("origins" in rows) return [["origins", rows.origins]];
  return "areas" in rows ? [["areas", rows.areas]] : [["ages", rows.ages.join("-")]];
}

/** What an address asks of a network: nothing, a question, or what in it is unknown. */
export interface AddressQuestion {
  /** Absent where the address asks nothing, or something unknown. */
  question?: ResolvedQuestion;
  unknown: Unknown[];
}

/**
 * The question that an address asks, held against a network; what it asks to be without, against the network as
 * it was read. An address that says something of the question but not where the client is asks from the usual
 * place.
 */
export function readQuestion(
  address: string,
  network: Network,
  usualFrom?: string,
  original: Network = network,
): AddressQuestion {
  const said = new URLSearchParams(address);
  const reader = new QuestionReader(said, network, original, usualFrom);
  const keys = new Set(said.keys());
  const has = (prefix: string) => questionFields.some((field) => keys.has(prefix + field));
  if (!has("") && !has("a.") && !has("b.")) return { unknown: [] };
  const question = reader.read();
  return reader.unknown.length > 0 || !question
    ? { unknown: reader.unknown }
    : { question: withDefaults(question), unknown: [] };
}

/** Reads one address field by field, and gathers what is unknown. */
class QuestionReader {
  readonly unknown: Unknown[] = [];
  readonly #said: URLSearchParams;
  readonly #network: Network;
  readonly #original: Network;
  readonly #usualFrom: string | undefined;

  constructor(said: URLSearchParams, network: Network, original: Network, usualFrom: string | undefined) {
    this.#said = said;
    this.#network = network;
    this.#original = original;
    this.#usualFrom = usualFrom;
  }

  read(): Question | undefined {
    const ask = this.#ids("ask", "", new Set(asks))?.[0] ?? "reach";
    switch (ask) {
      case "routes":
      case "why-not": {
        const to = this.#services("to", "")?.[0];
        if (to === undefined) this.#refuse("to", "to", "");
        const k = ask === "routes" ? this.#number("k", "", /^[1-9]\d{0,3}$/) : undefined;
        return this.#asked((common) => ({ ...common, ask, to: to ?? "", ...(k === undefined ? {} : { k }) }));
      }
      case "gatekeepers": {
        const to = this.#services("to", "")?.[0];
        return this.#asked((common) => ({ ...common, ask, ...(to === undefined ? {} : { to }) }));
      }
      case "gaps":
        return this.#gaps();
      case "compare": {
        const a = this.#reach("a.");
        const usual = [...this.#said.keys()].some((key) => key.startsWith("b."));
        const b = usual ? this.#reach("b.") : a;
        return a && b && { ask, a, b };
      }
      case "what-if": {
        const question = this.#reach("");
        return question && { ask, question, changes: this.#changes() };
      }
      default:
        return this.#reach("");
    }
  }

  #reach(prefix: string): ResolvedReach | undefined {
    const needs = this.#ids("needs", prefix, new Set((this.#network.model.needs ?? []).map(({ id }) => id)));
    return this.#asked(
      (common) => withDefaults({ ...common, ask: "reach", ...(needs === undefined ? {} : { needs }) }),
      prefix,
    );
  }

  #gaps(): Question | undefined {
    const origins = this.#origins("origins", "");
    const areas = this.#ids("areas", "", new Set(this.#network.areas.keys()));
    const ages = this.#agesIn();
    const targets = this.#services("targets", "");
    const rows = [{ origins }, { areas }, { ages }].find((one) => Object.values(one)[0] !== undefined);
    if (!rows) this.#refuse("areas", "areas", "");
    return this.#asked((common) => ({
      ...common,
      ask: "gaps",
      rows: (rows ?? { ages: [0, 17] }) as ResolvedRows,
      ...(targets === undefined ? {} : { targets }),
    }));
  }

  #asked<Q>(build: (common: ResolvedConditions & { from: string }) => Q, prefix = ""): Q | undefined {
    const from = this.#origins("from", prefix)?.[0] ?? this.#usualFrom;
    const client = this.#client(prefix);
    const via = this.#ids("via", prefix, new Set(linkKinds));
    const status = this.#ids("status", prefix, new Set(statuses));
    const maxHandoffs = this.#number("handoffs", prefix, /^\d{1,4}$/);
    const maxSteps = this.#number("steps", prefix, /^\d{1,4}$/);
    const at = this.#text("at", prefix, /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
    if (from === undefined) return undefined;
    return build({
      from,
      client,
      via: linkKinds.filter((kind) => !via?.length || via.includes(kind)),
      status: status?.length
        ? statuses.filter((one) => status.includes(one))
        : withDefaults({ ask: "reach", from }).status,
      ...(maxHandoffs === undefined ? {} : { maxHandoffs }),
      ...(maxSteps === undefined ? {} : { maxSteps }),
      ...(at === undefined ? {} : { at }),
    });
  }

  #client(prefix: string): ResolvedConditions["client"] {
    const age = this.#number("age", prefix, /^(\d|[1-9]\d|1[0-4]\d|150)$/);
    const area = this.#ids("area", prefix, new Set(this.#network.areas.keys()))?.[0];
    return { ...(age === undefined ? {} : { age }), ...(area === undefined ? {} : { area }) };
  }

  #changes(): Change[] {
    const without = this.#ids("without", "", new Set(removableElements(this.#original)));
    if (without !== undefined) return without.flatMap((id) => changesWithout(this.#original, id));
    const text = this.#said.get("changes");
    if (text === null) return [];
    const read = whatIfPart().Change.array().safeParse(parseJson(text));
    if (read.success) return read.data;
    this.#refuse("changes", "changes", text);
    return [];
  }

  #agesIn(): [number, number] | undefined {
    const [first, last] = (this.#text("ages", "", /^\d{1,2}-\d{1,2}$/) ?? "").split("-").map(Number);
    if (first === undefined || last === undefined) return undefined;
    return first <= last ? [first, last] : [last, first];
  }

  #services(field: QuestionField, prefix: string): string[] | undefined {
    return this.#ids(field, prefix, new Set(this.#network.serviceNumbers.keys()));
  }

  #origins(field: QuestionField, prefix: string): string[] | undefined {
    const { serviceNumbers, places } = this.#network;
    return this.#ids(field, prefix, new Set([...serviceNumbers.keys(), ...places.keys()]));
  }

  #ids<Id extends string>(field: QuestionField, prefix: string, known: ReadonlySet<Id>): Id[] | undefined {
    const values = listIn(this.#said, prefix + field);
    const isKnown = (value: string): value is Id => (known as ReadonlySet<string>).has(value);
    for (const value of values ?? [])
      if (!isKnown(value)) this.#refuse(field, prefix + field, value, nearestIds(value, known));
    return values?.filter(isKnown);
  }

  #number(field: QuestionField, prefix: string, pattern: RegExp): number | undefined {
    const text = this.#text(field, prefix, pattern);
    return text === undefined ? undefined : Number(text);
  }

  #text(field: QuestionField, prefix: string, pattern: RegExp): string | undefined {
    const value = this.#said.get(prefix + field) ?? undefined;
    if (value === undefined || pattern.test(value)) return value;
    this.#refuse(field, prefix + field, value);
    return undefined;
  }

  #refuse(field: QuestionField, key: string, value: string, nearest: readonly string[] = []): void {
    this.unknown.push({ field, key, value, nearest });
  }
}

/** The address with one unknown value replaced by a known one. */
export function mendAddress(address: string, { key, value }: Unknown, known: string): string {
  const said = new URLSearchParams(address);
  const values = (said.get(key) ?? "").split(",").map((one) => (one === value ? known : one));
  said.set(key, values.join(","));
  return said.toString().replaceAll("%2C", ",");
}

/** The values of a field of an address; none where it is there and empty, undefined where it is not. */
export function listIn(said: URLSearchParams, key: string): string[] | undefined {
  const value = said.get(key);
  if (value === null) return undefined;
  return value === "" ? [] : value.split(",");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
