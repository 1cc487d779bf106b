import type { Path } from "../model/issue.js";
import { linkKinds, readings } from "../model/words.js";
import type { Network } from "../network/network.js";
import { findWithout } from "../scenarios/changes-without.js";
import type { Question } from "./question.js";
import { defaultStatus } from "./resolve.js";
import { defaultRoutes } from "./routes/routes.js";
import { valueAt } from "../model/value-at.js";

/** How the value of a field is written: as it is, as a number, with commas, with a hyphen between its parts, or as `true`. */
type Kind = "text" | "number" | "list" | "range" | "flag";

/** The fields of an address, the path of each value in a question, and the default, which is not written. */
export const addressFields: Readonly<Record<string, { path: Path; kind: Kind; usual?: unknown }>> = {
  from: { path: ["from"], kind: "text" },
  to: { path: ["to"], kind: "text" },
  origins: { path: ["rows", "origins"], kind: "list" },
  areas: { path: ["rows", "areas"], kind: "list" },
  ages: { path: ["rows", "ages"], kind: "range" },
  targets: { path: ["targets"], kind: "list" },
  age: { path: ["client", "age"], kind: "number" },
  area: { path: ["client", "area"], kind: "text" },
  needs: { path: ["needs"], kind: "list" },
  via: { path: ["via"], kind: "list", usual: linkKinds },
  handoffs: { path: ["maxHandoffs"], kind: "number" },
  steps: { path: ["maxSteps"], kind: "number" },
  status: { path: ["status"], kind: "list", usual: defaultStatus },
  readings: { path: ["readings"], kind: "list", usual: readings },
  at: { path: ["at"], kind: "text" },
  outlook: { path: ["outlook"], kind: "flag" },
  k: { path: ["k"], kind: "number", usual: defaultRoutes },
};

const sides = ["a", "b"] as const;

/** The fields of an address. */
export type AddressParams = ReadonlyMap<string, string>;

/** The fields of an address that speak of its question: those of a comparison have the side before them. */
export const questionKeys: readonly string[] = [
  "ask",
  ...Object.keys(addressFields),
  ...sides.flatMap((side) => Object.keys(addressFields).map((field) => `${side}.${field}`)),
  "changes",
  "without",
];

/**
 * The fields of an address that ask a question; defaults are left out. With a network, changes
 * that leave it without a practice, a role or a pilot are written as the id of that one.
 *
 * @example
 * ```ts
 * writeQuestionAddress({ ask: "reach", from: "neuvola", client: { age: 4 } }); // [["from", "neuvola"], ["age", "4"]]
 * ```
 */
export function writeQuestionAddress(question: Question, network?: Network): [key: string, value: string][] {
  const entries: [string, string][] = question.ask === "reach" ? [] : [["ask", question.ask]];
  switch (question.ask) {
    case "compare":
      return [...entries, ...sides.flatMap((side) => writeFields(question[side], `${side}.`))];
    case "what-if": {
      const { changes } = question;
      entries.push(...writeFields(question.question));
      const without = network && findWithout(network, changes);
      if (without !== undefined) entries.push(["without", without]);
      else if (changes.length > 0) entries.push(["changes", JSON.stringify(changes)]);
      return entries;
    }
    default:
      return [...entries, ...writeFields(question)];
  }
}

/**
 * The text of an address's fields, for the part after `#` or `?`: lists and ids stay readable.
 *
 * @example
 * ```ts
 * writeAddressText([["via", "joint,referral"]]); // "via=joint,referral"
 * ```
 */
export function writeAddressText(entries: Iterable<readonly [key: string, value: string]>): string {
  return [...entries]
    .map(
      ([key, value]) => `${key}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":")}`,
    )
    .join("&");
}

/**
 * The fields of an address: of the part after `#` or `?`. A field that is there twice counts as it is last said.
 *
 * @example
 * ```ts
 * readAddressText("from=neuvola&age=4").get("age"); // "4"
 * ```
 */
export function readAddressText(text: string): Map<string, string> {
  const parts = text.split("&").filter((part) => part !== "");
  return new Map(
    parts.map((part) => {
      const [key = "", ...rest] = part.split("=");
      return [decode(key), decode(rest.join("="))];
    }),
  );
}

/** A part of an address may be anything that someone typed. */
function decode(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function writeFields(question: object, prefix = ""): [string, string][] {
  return Object.entries(addressFields).flatMap(([field, { path, kind, usual }]): [string, string][] => {
    const value = valueAt(question, path) as string | number | readonly (string | number)[] | undefined;
    if (value === undefined || JSON.stringify(value) === JSON.stringify(usual)) return [];
    const text = typeof value === "object" ? value.join(kind === "range" ? "-" : ",") : String(value);
    return [[prefix + field, text]];
  });
}

/**
 * The question that an address asks, as a raw value for `parseQuestion`. What is no number stays text there, so
 * that it is refused; `without` is left to `parseQuestionAddress`, which has the network.
 *
 * @example
 * ```ts
 * readQuestionAddress(readAddressText("from=neuvola&age=4")); // { ask: "reach", from: "neuvola", client: { age: 4 } }
 * ```
 */
export function readQuestionAddress(params: AddressParams): Record<string, unknown> {
  const ask = params.get("ask") ?? "reach";
  const changes = params.get("changes");
  const rest = changes === undefined ? {} : { changes: parseJson(changes) };
  if (ask === "what-if") {
    const fields = readFields(params);
    return { ask, question: { ask: "rows" in fields ? "gaps" : "reach", ...fields }, changes: [], ...rest };
  }
  if (ask !== "compare") return { ask, ...readFields(params), ...rest };
  const a = { ask: "reach", ...readFields(params, "a.") };
  // Where nothing is said of the second side, it is as the first.
  const hasB = [...params.keys()].some((key) => key.startsWith("b."));
  const b = hasB
    ? { ask: "reach", ...readFields(params, "b.") }
    : { ask: "reach", ...readFields(params, "a.") };
  return { ask, a, b, ...rest };
}

function readFields(params: AddressParams, prefix = ""): Record<string, unknown> {
  const question: Record<string, unknown> = {};
  for (const [field, { path, kind }] of Object.entries(addressFields)) {
    const text = params.get(prefix + field);
    if (text === undefined) continue;
    let place = question;
    for (const step of path.slice(0, -1)) place = (place[step] ??= {}) as Record<string, unknown>;
    place[path.at(-1) ?? ""] = readValue(text, kind);
  }
  return question;
}

function readValue(text: string, kind: Kind): unknown {
  switch (kind) {
    case "text":
      return text;
    case "number":
      return toNumber(text);
    case "list":
      return text === "" ? [] : text.split(",");
    case "flag":
      return text === "true" || text;
    case "range":
      return text.split("-").map(toNumber);
  }
}

function toNumber(text: string): number | string {
  return /^\d{1,16}(\.\d{1,9})?$/.test(text) ? Number(text) : text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * The fields of an address with one value of a field replaced by another.
 *
 * @example
 * ```ts
 * const params = readAddressText("via=joint,referal");
 * replaceInAddress(params, "via", "referal", "referral").get("via"); // "joint,referral"
 * ```
 */
export function replaceInAddress(
  params: AddressParams,
  key: string,
  value: string,
  by: string,
): Map<string, string> {
  const values = (params.get(key) ?? "").split(",").map((one) => (one === value ? by : one));
  return new Map(params).set(key, values.join(","));
}
