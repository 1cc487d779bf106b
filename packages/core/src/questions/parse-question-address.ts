import type { Issue, Path } from "../model/issue.js";
import { listNearest } from "../model/nearest.js";
import type { ElementKind } from "../model/sections.js";
import { valueAt } from "../model/value-at.js";
import type { Network } from "../network/network.js";
import { toIssues } from "../rules/to-issues.js";
import { changesWithout, removableElements } from "../scenarios/changes-without.js";
import type { ResolvedRows } from "./gaps/schema.js";
import type { ResolvedQuestion } from "./kinds.js";
import { idsOfKinds, knownIds, parseAgainst, type KnownIds } from "./parse-question.js";
import { addressFields, questionKeys, readQuestionAddress, type AddressParams } from "./question-address.js";

/** A value of an address that can't be asked. */
export interface AddressIssue {
  /** The field of the address, and what it says there. */
  key: string;
  value: string;
  /** Known values that are most like it, best first. */
  nearest: string[];
  issue: Issue;
}

/** The question of an address, without the values that can't be asked; absent where it asks nothing. */
export interface AddressQuestion {
  question?: ResolvedQuestion;
  issues: AddressIssue[];
}

/** What an address is read with, besides the network. */
export interface AddressContext {
  /** What is asked where the address leaves it out: where the client is, and the rows of a table of gaps. */
  from?: string;
  rows?: ResolvedRows;
  /** Ids that are known besides those of the network, by kind of element: those that a scenario adds. */
  also?: Readonly<Partial<Record<ElementKind, readonly string[]>>>;
}

type Raw = Record<string, unknown>;

/** No question has more values than this; each round leaves some out. */
const mostRounds = 50;

/**
 * The question that an address asks of a network. A value that can't be asked costs that value alone: it is left
 * out, and `issues` says so with the nearest known ones. A question that lacks what it is about becomes the reach
 * question with the same conditions.
 *
 * @example
 * ```ts
 * const params = readAddressText("from=neuvla&age=4");
 * const { question, issues } = parseQuestionAddress(network, params, { from: "neuvola" });
 * question?.ask === "reach" && question.client.age; // 4
 * issues[0]?.nearest; // ["neuvola"]
 * ```
 */
export function parseQuestionAddress(
  network: Network,
  params: AddressParams,
  context: AddressContext = {},
): AddressQuestion {
  if (!questionKeys.some((key) => params.has(key))) return { issues: [] };
  const raw = readQuestionAddress(params);
  const issues = [...findStray(params, raw), ...readWithout(params, raw, network)];
  const known = withAlso(knownIds(network), context.also);
  for (let round = 0; round < mostRounds; round++) {
    const parsed = parseAgainst(known, raw);
    if (parsed.ok) return { question: parsed.question, issues };
    const found = new Map<string, AddressIssue>();
    // From the last to the first, so that entries of lists keep their places.
    for (const issue of parsed.issues.toReversed()) {
      const path = toWhole(issue.path, raw);
      const place = JSON.stringify(path);
      if (found.has(place)) continue;
      found.set(place, toAddressIssue(issue, path, raw, params, known));
      if (!leaveOut(raw, path, context)) {
        const further = [...found.values()].filter((one) => !wasRefused(one, issues));
        return { issues: [...issues, ...further] };
      }
    }
    issues.push(...[...found.values()].toReversed().filter((one) => isNew(one, issues)));
  }
  return { issues };
}

function withAlso(known: KnownIds, also: AddressContext["also"] = {}): KnownIds {
  const all = { ...known };
  for (const [kind, ids] of Object.entries(also))
    all[kind] = new Set([...(known[kind]?.keys() ?? []), ...ids]);
  return all;
}

/** Whether an issue says more than those before: what is missing because it was refused is no issue of its own. */
function isNew({ key, issue }: AddressIssue, issues: readonly AddressIssue[]): boolean {
  const { code, path } = issue;
  if (isMissing(code, path) && ["from", "changes"].includes(String(path.at(-1)))) return false;
  return !wasRefused({ key, issue }, issues);
}

/** Whether something is missing because it was refused. */
function wasRefused(
  { key, issue: { code, path } }: Pick<AddressIssue, "key" | "issue">,
  issues: readonly AddressIssue[],
): boolean {
  return isMissing(code, path) && issues.some((one) => one.key === key || one.issue.path[0] === path[0]);
}

/** Whether an issue is about something that is not there, such as rows of which none is left. */
function isMissing(code: Issue["code"], path: Path): boolean {
  return code === "missing-field" || isRows(path);
}

/** Whether a path leads to the rows of a table of gaps, which may be within a what-if. */
function isRows(path: Path): boolean {
  return path.at(-1) === "rows" && path.length === (path[0] === "question" ? 2 : 1);
}

/** The fields that a comparison has for each of its sides, where none is named; and the other way round. */
function findStray(params: AddressParams, raw: Raw): AddressIssue[] {
  const isStray = (key: string) =>
    raw["ask"] === "compare"
      ? Object.hasOwn(addressFields, key)
      : /^[ab]\./.test(key) && questionKeys.includes(key);
  return [...params].flatMap(([key, value]) => {
    if (!isStray(key)) return [];
    const finding = { code: "unknown-field" as const, path: [key], facts: { field: key, known: "" } };
    return toIssues([finding], {}).map((issue) => ({ key, value, nearest: [], issue }));
  });
}

/** Fills in the changes of a what-if without some element, where the network has it. */
function readWithout(params: AddressParams, raw: Raw, network: Network): AddressIssue[] {
  const value = params.get("without");
  if (value === undefined || raw["ask"] !== "what-if") return [];
  const known = removableElements(network);
  if (known.includes(value)) {
    raw["changes"] = changesWithout(network, value);
    return [];
  }
  const facts = { id: value, expected: "practice, role, pilot" };
  const issues = toIssues([{ code: "unknown-reference", path: ["without"], facts }], {});
  return issues.map((issue) => ({ key: "without", value, nearest: listNearest(value, known), issue }));
}

function toAddressIssue(
  issue: Issue,
  path: Path,
  raw: Raw,
  params: AddressParams,
  known: KnownIds,
): AddressIssue {
  const key = keyOf(path);
  const said = valueAt(raw, path);
  const isText = typeof said === "string" || typeof said === "number";
  const value = isText ? String(said) : isMissing(issue.code, path) ? "" : (params.get(key) ?? "");
  const { expected = "", nearest } = issue.facts;
  if (issue.code !== "unknown-reference")
    return { key, value, nearest: nearest === undefined ? [] : [nearest], issue };
  return { key, value, nearest: listNearest(value, idsOfKinds(known, expected.split(", "))), issue };
}

/** The path of what an issue leaves out: a change, a span of ages and surplus rows go as a whole. */
function toWhole(path: Path, raw: Raw): Path {
  if (path[0] === "changes") return path.slice(0, 2);
  const ages = path.indexOf("ages");
  if (ages > 0 && path[ages - 1] === "rows") return path.slice(0, ages + 1);
  const [, surplus] = isRows(path) ? Object.keys((valueAt(raw, path) as Raw | undefined) ?? {}) : [];
  return surplus === undefined ? path : [...path, surplus];
}

/** The field of an address for the value at a path of a question. */
function keyOf(path: Path): string {
  const [first] = path;
  const side = first === "a" || first === "b" ? `${first}.` : "";
  const rest = side !== "" || first === "question" ? path.slice(1) : path;
  const isAt = (place: Path) => place.every((step, index) => rest[index] === step);
  const found = Object.entries(addressFields).find(([, field]) => isAt(field.path));
  const name = found?.[0] ?? String(rest[0] ?? "ask");
  return side + (name === "rows" ? "areas" : name);
}

/** Takes a value out of a question, or fills in what is missing there; false where neither can be done. */
function leaveOut(raw: Raw, path: Path, context: AddressContext): boolean {
  const last = path.at(-1);
  const parent = valueAt(raw, path.slice(0, -1));
  if (last === undefined || typeof parent !== "object" || parent === null) return false;
  if (valueAt(raw, path) !== undefined && last !== "ask" && !isEmpty(raw, path)) {
    remove(raw, path);
    return true;
  }
  if (last === "from" && context.from !== undefined) Object.assign(parent, { from: context.from });
  else if (last === "changes") raw["changes"] = [];
  else if (last === "rows" && context.rows !== undefined) Object.assign(parent, { rows: context.rows });
  else if (last === "ask" || last === "to" || last === "rows") toReach(parent as Raw);
  else return false;
  return true;
}

/** Whether a path leads to the rows of a table of which none is left. */
function isEmpty(raw: Raw, path: Path): boolean {
  return isRows(path) && Object.keys((valueAt(raw, path) as Raw | undefined) ?? {}).length === 0;
}

/** Makes a raw question one of reach, with the conditions that it has. */
function toReach(raw: Raw): void {
  for (const key of ["to", "k", "rows", "targets", "changes"]) delete raw[key];
  raw["ask"] = "reach";
}

/** Removes the value at a path; a list that is empty then goes too. */
function remove(raw: Raw, path: Path): void {
  const last = path.at(-1);
  const parent = valueAt(raw, path.slice(0, -1));
  if (Array.isArray(parent) && typeof last === "number") {
    parent.splice(last, 1);
    if (parent.length === 0) remove(raw, path.slice(0, -1));
  } else if (typeof parent === "object" && parent !== null && last !== undefined)
    delete (parent as Raw)[last];
}
