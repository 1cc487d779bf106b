import {
  fillIn,
  languages,
  linkKinds,
  statuses,
  type AskedReach,
  type Language,
  type Network,
  type ReachQuestion,
} from "@polku/core";
import { layouts, type Layout } from "../scene/scene.js";
import { readHidden, writeHidden, type Hidden } from "./hidden.js";
import { nearestIds } from "./nearest-ids.js";
import { themes, views, type State, type Theme, type View } from "./state.js";

/** The fields of a question as an address writes them. */
export const questionFields = [
  "from",
  "age",
  "area",
  "needs",
  "via",
  "handoffs",
  "steps",
  "status",
  "at",
] as const;
export type QuestionField = (typeof questionFields)[number];

/** What an address says about the view; what it leaves out stays as it is. */
export interface AddressView {
  view?: View;
  layout?: Layout;
  language?: Language;
  theme?: Theme;
  chosen?: string;
  selected: string[];
  hidden?: Hidden;
}

/** Something in an address that the network, or the format, does not know. */
export interface Unknown {
  readonly field: QuestionField;
  readonly value: string;
  /** Known ids that are most like it, best first. */
  readonly nearest: readonly string[];
}

/** A question and a view as the part of an address after `#`; what is default is left out. */
export function writeAddress(state: State): string {
  const parts: string[] = [];
  const add = (key: string, value: string | number | readonly string[] | undefined) => {
    if (value === undefined) return;
    const values = Array.isArray(value) ? value : [String(value)];
    parts.push(`${key}=${values.map(encodeURIComponent).join(",")}`);
  };
  if (state.question) for (const [key, value] of questionParts(state.question)) add(key, value);
  add("to", state.chosen);
  if (state.selected.length > 0) add("selected", state.selected);
  add("hide", writeHidden(state.hidden));
  if (state.view !== "map") add("view", state.view);
  if (state.layout !== "bands") add("layout", state.layout);
  if (state.theme !== "light") add("theme", state.theme);
  add("lang", state.language);
  return parts.join("&");
}

function questionParts(question: AskedReach): [QuestionField, string | number | string[] | undefined][] {
  const { from, client, needs, via, maxHandoffs, maxSteps, status, at } = question;
  const usual = fillIn({ ask: "reach", from });
  return [
    ["from", from],
    ["age", client.age],
    ["area", client.area],
    ["needs", needs],
    ["via", via.join() === usual.via.join() ? undefined : via],
    ["handoffs", maxHandoffs],
    ["steps", maxSteps],
    ["status", status.join() === usual.status.join() ? undefined : status],
    ["at", at],
  ];
}

/** What an address (the part after `#`, else after `?`) says about the view. */
export function readView(address: string): AddressView {
  const said = new URLSearchParams(address);
  const word = <Word extends string>(key: string, words: readonly Word[]) =>
    words.find((one) => one === said.get(key));
  const view = word("view", views);
  const layout = word("layout", layouts);
  const language = word("lang", languages);
  const theme = word("theme", themes);
  const chosen = said.get("to");
  const hide = listIn(said, "hide");
  return {
    ...(view === undefined ? {} : { view }),
    ...(layout === undefined ? {} : { layout }),
    ...(language === undefined ? {} : { language }),
    ...(theme === undefined ? {} : { theme }),
    ...(chosen === null ? {} : { chosen }),
    selected: listIn(said, "selected") ?? [],
    ...(hide === undefined ? {} : { hidden: readHidden(hide) }),
  };
}

/** What an address asks of a network: nothing, a question, or what in it is unknown. */
export interface AddressQuestion {
  /** Absent where the address asks nothing, or something unknown. */
  question?: AskedReach;
  unknown: Unknown[];
}

/**
 * The question that an address asks, held against a network. An address that says something of the
 * question but not where the client is asks from the usual place.
 */
export function readQuestion(address: string, network: Network, usualFrom?: string): AddressQuestion {
  const said = new URLSearchParams(address);
  const asks = questionFields.some((field) => said.has(field));
  const from = said.get("from") ?? (asks ? usualFrom : undefined);
  if (from === undefined) return { unknown: [] };
  const unknown: Unknown[] = [];
  const check = (field: QuestionField, values: readonly string[], known: ReadonlySet<string>) => {
    for (const value of values)
      if (!known.has(value)) unknown.push({ field, value, nearest: nearestIds(value, known) });
  };
  const text = (field: QuestionField, pattern: RegExp) => {
    const value = said.get(field) ?? undefined;
    if (value === undefined || pattern.test(value)) return value;
    unknown.push({ field, value, nearest: [] });
    return undefined;
  };

  check("from", [from], new Set([...network.serviceNumbers.keys(), ...network.places.keys()]));
  const area = said.get("area") ?? undefined;
  if (area !== undefined) check("area", [area], new Set(network.areas.keys()));
  const needs = listIn(said, "needs");
  check("needs", needs ?? [], new Set((network.model.needs ?? []).map(({ id }) => id)));
  const via = listIn(said, "via");
  check("via", via ?? [], new Set(linkKinds));
  const status = listIn(said, "status");
  check("status", status ?? [], new Set(statuses));
  const age = text("age", /^(\d|[1-9]\d|1[0-4]\d|150)$/);
  const maxHandoffs = text("handoffs", /^\d{1,4}$/);
  const maxSteps = text("steps", /^\d{1,4}$/);
  const at = text("at", /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
  if (unknown.length > 0) return { unknown };

  const question: ReachQuestion = {
    ask: "reach",
    from,
    client: {
      ...(age === undefined ? {} : { age: Number(age) }),
      ...(area === undefined ? {} : { area }),
    },
    ...(needs === undefined ? {} : { needs }),
    ...(via === undefined || via.length === 0 ? {} : { via: linkKinds.filter((kind) => via.includes(kind)) }),
    ...(maxHandoffs === undefined ? {} : { maxHandoffs: Number(maxHandoffs) }),
    ...(maxSteps === undefined ? {} : { maxSteps: Number(maxSteps) }),
    ...(status === undefined || status.length === 0
      ? {}
      : { status: statuses.filter((one) => status.includes(one)) }),
    ...(at === undefined ? {} : { at }),
  };
  return { question: fillIn(question), unknown: [] };
}

/** The address with one unknown value replaced by a known one. */
export function mendAddress(address: string, { field, value }: Unknown, known: string): string {
  const said = new URLSearchParams(address);
  const values = (said.get(field) ?? "").split(",").map((one) => (one === value ? known : one));
  said.set(field, values.join(","));
  return said.toString().replaceAll("%2C", ",");
}

function listIn(said: URLSearchParams, key: string): string[] | undefined {
  const value = said.get(key);
  if (value === null) return undefined;
  return value === "" ? [] : value.split(",");
}
