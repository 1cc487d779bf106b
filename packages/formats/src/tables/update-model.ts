import {
  applyChanges,
  checkModel,
  diffModels,
  languages,
  type CheckedModel,
  type Issue,
  type Language,
  type Link,
  type Model,
} from "@polku/core";
import type { Change } from "@polku/core/questions";
import { linkIdsOf } from "@polku/core/network";
import { sectionNames, type Citation, type Element } from "@polku/core/model";
import type { FileIssue } from "../format.js";
import { joinLevels } from "./standard-levels.js";
import type { TablesRead } from "./read-tables.js";

/** A network brought up to date from tables, and what that changes in it. */
export type ModelUpdate =
  | {
      readonly ok: true;
      readonly model: CheckedModel;
      /** What is added, changed and removed, but for what is cited from another row only. */
      readonly changes: readonly Change[];
      /** How many elements changed in nothing but the row that says them. */
      readonly moved: number;
    }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

type Fields = Record<string, unknown>;

/**
 * A network brought up to date from tables that were read onto it. What a row says replaces what the network said in
 * the fields that the sheet has columns for; other fields stay. What only these files said, and say no more, goes.
 * What other sources say stays.
 *
 * @example
 * ```ts
 * const rows = [["Palvelu", "Taso"], ["Neuvola", "Perustaso"], ["Uusi palvelu", "Perustaso"]];
 * const read = readTables({ sheets: [{ file: "omat.csv", name: "omat", rows }] }, { onto: model });
 * const updated = updateModel(model, read);
 * updated.ok && updated.changes.map((change) => `${change.op} ${change.in}`); // ["add sources", "add services"]
 * ```
 */
export function updateModel(onto: CheckedModel, { model, given, ownSources }: TablesRead): ModelUpdate {
  if (!model) return { ok: false, issues: [] };
  const own = new Set(ownSources);
  const language = model.language ?? "fi";
  // Elements that no row says are there because rows name them.
  const links = (model.links ?? []).filter(({ id }) => id === undefined || given.has(id));
  const cleared = clearOnto(onto, new Set(given.keys()), links, own);
  if (!cleared.ok) return { ok: false, issues: cleared.issues };
  const { model: kept, partners } = cleared;
  const value: Fields = { ...kept };
  for (const section of sectionNames) {
    const before: readonly Element[] = kept[section] ?? [];
    const after: readonly Element[] = (model[section] ?? []).filter(
      ({ id }: Element) => id !== undefined && given.has(id),
    );
    if (section === "links") {
      value[section] = mergeLinks(before as Link[], links, onto, partners, given, own, language);
      continue;
    }
    const incoming = new Map(after.map((element) => [element.id, element]));
    const known = new Set(before.map(({ id }) => id));
    const merged = before.map((element) => {
      const said = incoming.get(element.id);
      const fields = element.id === undefined ? undefined : given.get(element.id);
      if (said) return fields ? merge(element, said, fields, own, onto.language, language) : element;
      return withoutOwn(element, own);
    });
    const added = after.filter(({ id }) => !known.has(id));
    const list = section === "levels" ? joinLevels(merged, added) : [...merged, ...added];
    if (list.length > 0 || kept[section] !== undefined) value[section] = list;
  }
  if ((value["links"] as readonly unknown[]).length === 0 && kept.links === undefined) delete value["links"];
  const checked = checkModel(value);
  if (!checked.ok) return { ok: false, issues: checked.issues };
  const all = diffModels(onto, checked.model);
  const isMove = ({ op, value: fields = {} }: Change) =>
    op === "change" && Object.keys(fields).join() === "sources";
  return {
    ok: true,
    model: checked.model,
    changes: all.filter((change) => !isMove(change)),
    moved: all.filter(isMove).length,
  };
}

const citationsOf = (element: Element): readonly Citation[] =>
  "sources" in element ? (element.sources ?? []) : [];

/** Whether only some sources speak for an element. */
export function isOnlyOf(element: Element, own: ReadonlySet<string>): boolean {
  const citations = citationsOf(element);
  return citations.length > 0 && citations.every(({ source }) => own.has(source));
}

/**
 * A network without what only these files said and say no more, and which link that they say now is which of it.
 * Levels stay: nothing tells that a level is gone.
 */
export function clearOnto(
  onto: CheckedModel,
  said: ReadonlySet<string>,
  links: readonly Link[],
  own: ReadonlySet<string>,
): { ok: true; model: CheckedModel; partners: ReadonlyMap<number, number> } | { ok: false; issues: Issue[] } {
  const partners = pairLinks(onto.links ?? [], links, own);
  let changes = removals(onto, said, partners, own);
  for (;;) {
    const cleared = applyChanges(onto, changes);
    if (cleared.ok) return { ok: true, model: cleared.model, partners };
    // What goes together with something else is gone already.
    const gone = new Set(cleared.issues.map(({ path: [, index] }) => index));
    const left = changes.filter((_, index) => !gone.has(index));
    if (left.length === changes.length) return cleared;
    changes = left;
  }
}

function removals(
  onto: Model,
  said: ReadonlySet<string>,
  partners: ReadonlyMap<number, number>,
  own: ReadonlySet<string>,
): Change[] {
  const changes: Change[] = [];
  const linkIds = linkIdsOf(onto.links ?? []);
  const paired = new Set(partners.values());
  // Links first: a service takes its links with it.
  for (const section of ["links" as const, ...sectionNames.filter((one) => one !== "links")]) {
    if (section === "levels" || section === "sources") continue;
    for (const [index, element] of (onto[section] ?? []).entries()) {
      const stays = section === "links" ? paired.has(index) : said.has(element.id ?? "");
      if (stays || !isOnlyOf(element, own)) continue;
      const id = section === "links" ? linkIds[index] : element.id;
      if (id !== undefined) changes.push({ op: "remove", in: section, id });
    }
  }
  return changes;
}

/** Which link of the tables is which of the network: by index, those of the same id, else the same kind and ends. */
function pairLinks(
  before: readonly Link[],
  after: readonly Link[],
  own: ReadonlySet<string>,
): Map<number, number> {
  const free = new Map<string, number[]>();
  const order = [...before.keys()].toSorted(
    (a, b) => Number(!cites(before[a], own)) - Number(!cites(before[b], own)) || a - b,
  );
  for (const index of order) {
    const link = before[index];
    if (link) free.set(keyOf(link), [...(free.get(keyOf(link)) ?? []), index]);
  }
  const pairs = new Map<number, number>();
  for (const [index, link] of after.entries()) {
    const other = free.get(keyOf(link))?.shift();
    if (other !== undefined) pairs.set(index, other);
  }
  return pairs;
}

const cites = (link: Link | undefined, own: ReadonlySet<string>) =>
  (link?.sources ?? []).some(({ source }) => own.has(source));
const keyOf = ({ id, kind, from, to }: Link) =>
  [id ?? "", kind, ...(kind === "joint" ? [from, to].toSorted() : [from, to])].join(" ");

function mergeLinks(
  kept: readonly Link[],
  after: readonly Link[],
  onto: CheckedModel,
  partners: ReadonlyMap<number, number>,
  given: ReadonlyMap<string, ReadonlySet<string>>,
  own: ReadonlySet<string>,
  language: Language,
): Element[] {
  const said = new Map<Link, Link>();
  for (const [index, other] of partners) {
    const [before, now] = [onto.links?.[other], after[index]];
    if (before && now) said.set(before, now);
  }
  // A link that named what went is another object now, and has no partner among those of before.
  const byKey = new Map([...said].map(([before, now]) => [keyOf(before), now]));
  const done = new Set<Link>();
  const merged = kept.map((link) => {
    const now = said.get(link) ?? byKey.get(keyOf(link));
    if (!now || done.has(now)) return withoutOwn(link, own);
    done.add(now);
    const fields = (now.id === undefined ? undefined : given.get(now.id)) ?? linkFields;
    return merge(link, now, fields, own, onto.language, language);
  });
  return [...merged, ...after.filter((link) => !done.has(link))];
}

/** What a link of a cell says: that it is there. */
const linkFields: ReadonlySet<string> = new Set(["sources"]);

/** An element without the citations of these files, where others speak for it. */
function withoutOwn(element: Element, own: ReadonlySet<string>): Element {
  const left = citationsOf(element).filter(({ source }) => !own.has(source));
  return left.length === 0 || left.length === citationsOf(element).length
    ? element
    : { ...element, sources: left };
}

function merge(
  before: Element,
  now: Element,
  fields: ReadonlySet<string>,
  own: ReadonlySet<string>,
  language: Language | undefined,
  said: Language,
): Element {
  const value: Fields = { ...before };
  for (const path of fields) {
    if (path === "id") continue;
    const [first = "", ...rest] = path.split(".");
    const [old, fresh] = [value[first], (now as unknown as Fields)[first]];
    if (first === "sources")
      setOrDelete(value, first, joinCitations(citationsOf(before), citationsOf(now), own));
    else if (rest.length === 0)
      setOrDelete(
        value,
        first,
        textFields.has(first) ? mergeText(old, fresh, language ?? "fi", said) : fresh,
      );
    else setOrDelete(value, first, withPath(old, fresh, rest));
  }
  return value as unknown as Element;
}

/** What other sources say, then what the row says; what both say once, in the place that it has. */
function joinCitations(
  before: readonly Citation[],
  now: readonly Citation[],
  own: ReadonlySet<string>,
): Citation[] {
  const texts = new Set(now.map((citation) => JSON.stringify(citation)));
  const kept = before.filter((citation) => !own.has(citation.source) || texts.has(JSON.stringify(citation)));
  const known = new Set(kept.map((citation) => JSON.stringify(citation)));
  return [...kept, ...now.filter((citation) => !known.has(JSON.stringify(citation)))];
}

const textFields = new Set(["name", "title", "short", "description", "note"]);

function setOrDelete(value: Fields, field: string, found: unknown): void {
  const isEmpty = found === undefined || (Array.isArray(found) && found.length === 0);
  if (isEmpty) delete value[field];
  else value[field] = found;
}

/** A text in one language beside those of others that the network has. */
function mergeText(old: unknown, fresh: unknown, language: Language, said: Language): unknown {
  if (fresh === undefined) return undefined;
  const parts = (text: unknown, plain: Language): Fields =>
    typeof text === "string"
      ? { [plain]: text }
      : typeof text === "object" && text !== null
        ? { ...text }
        : {};
  if (typeof old === "string" && typeof fresh === "string" && language === said) return fresh;
  const joined = { ...parts(old, language), ...parts(fresh, said) };
  const [only, ...more] = languages.filter((each) => joined[each] !== undefined);
  return more.length === 0 && typeof old !== "object" && only === language ? joined[only] : joined;
}

/** An object with the field of a path as another has it. */
function withPath(old: unknown, fresh: unknown, path: readonly string[]): unknown {
  const [first = "", ...rest] = path;
  const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;
  const made: Fields = isObject(old) ? { ...old } : {};
  const found = isObject(fresh) ? fresh[first] : undefined;
  const next = rest.length === 0 ? found : withPath(made[first], found, rest);
  if (next === undefined) delete made[first];
  else made[first] = next;
  return Object.keys(made).length === 0 ? undefined : made;
}
