import type { OwnFields } from "../model/fields.js";
import type { Element } from "../model/sections.js";
import { formatters } from "./formatter.js";

type FieldOf<Each> = Each extends Each ? Exclude<keyof Each & string, keyof OwnFields> : never;

/** The name of any field of any element, the author's own fields apart. */
export type FieldName = FieldOf<Element>;

const { quote } = formatters.en;

/** The parts of sentences about changes of a model; names are ready to print. */
export const changesEn = {
  /** The name of every field of every element, for a sentence. */
  fields: {
    id: "id",
    name: "name",
    short: "short name",
    aliases: "other names",
    description: "description",
    note: "note",
    positions: "positions",
    since: "since",
    until: "until",
    sources: "sources",
    status: "status",
    kind: "kind",
    within: "within",
    code: "code",
    sector: "sector",
    level: "level",
    partOf: "part of",
    runBy: "run by",
    access: "access",
    channels: "contact",
    eligibility: "who it takes",
    needs: "needs",
    practices: "practices",
    capacity: "capacity",
    from: "from",
    to: "to",
    ages: "ages",
    areas: "areas",
    initiatedBy: "who may start it",
    roles: "roles",
    mode: "how it is done",
    area: "area",
    offers: "services offered",
    count: "count",
    worksIn: "works in",
    members: "members",
    steers: "steers",
    meetings: "meetings",
    tier: "tier",
    tries: "tries",
    of: "task of",
    bordersOn: "borders on",
    steps: "steps",
    document: "document",
    licence: "licence",
    title: "title",
    date: "date",
  } satisfies Record<FieldName, string>,
  element: (kind: string, name: string) => `the ${kind} ${quote(name)}`,
  /** A link; `id` where it has one of its own. */
  linkElement: (id: string | undefined, kind: string, from: string, to: string) =>
    `the link${id === undefined ? "" : ` ${id}`} (${kind}) from ${from} to ${to}`,
  adds: (element: string) => `Adds ${element}.`,
  removes: (element: string) => `Removes ${element}.`,
  /** `parts` has the change of each field. */
  changes: (element: string, parts: readonly string[]) => `Changes ${element}: ${parts.join("; ")}.`,
  /** A field from one value to another; undefined where no value is given. */
  becomes(field: string, from: string | undefined, to: string | undefined): string {
    if (from === undefined) return `${field}: ${to ?? "–"} (not given before)`;
    return to === undefined ? `${field}: no longer given (was ${from})` : `${field}: ${to} (was ${from})`;
  },
  /** A field whose values are too long for a sentence. */
  rewritten: { new: "added", gone: "removed", other: "rewritten" },
};

export type ChangeTexts = typeof changesEn;
