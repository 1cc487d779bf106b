import { references, sections, valueAt, type ElementKind, type Path, type Section } from "@polku/core/model";

export type FileKind = "model" | "scenario" | "workshop";

/** Ids are unique in their scope: elements of a network, networks, and groups and items of a workshop's file. */
export type Scope = "element" | "network" | "group" | "item";

/** What a value names, or declares. */
export interface Naming {
  readonly scope: Scope;
  /** The kinds of element that may be named; of a declaration, its own. */
  readonly kinds: readonly ElementKind[];
}

const everyKind = Object.values(sections);
const element = (kinds: readonly ElementKind[]): Naming => ({ scope: "element", kinds });
const of = (scope: Scope): Naming => ({ scope, kinds: [] });

/** The kinds that a field may name, by its path as one text. */
const kindsByField = new Map<string, ElementKind[]>();
for (const { in: section, field, to } of references) {
  const key = [section, ...field].join("/");
  const known = kindsByField.get(key) ?? [];
  kindsByField.set(key, [...known, ...to.filter((kind) => !known.includes(kind))]);
}

/** A change around a path, and the rest of the path in it: of a scenario, a correction, a proposal, a what-if. */
export function changeAround(
  path: Path,
  root: unknown,
): { section: Section; op: unknown; rest: Path } | undefined {
  const at = path.lastIndexOf("changes");
  if (at === -1 || typeof path[at + 1] !== "number") return undefined;
  const change = valueAt(root, path.slice(0, at + 2)) as { in?: unknown; op?: unknown } | undefined;
  const section = change?.in;
  if (typeof section !== "string" || !Object.hasOwn(sections, section)) return undefined;
  return { section: section as Section, op: change?.op, rest: path.slice(at + 2) };
}

/** What the value at a path names: the library's table of references, for every kind of file. */
export function referenceAt(kind: FileKind, path: Path, root: unknown): Naming | undefined {
  const [first, , field, ...below] = path;
  const change = changeAround(path, root);
  if (change) return inChange(change);
  if (kind !== "model" && path.length === 1 && first === "of") return of("network");
  if (kind === "workshop" && first === "items") {
    if (field === "on") return element(everyKind);
    if (field === "group") return of("group");
    if (field === "of") return of("item");
    if (field === "question") return fieldOf("stories", ["steps", 0, "question", ...below]);
  }
  return kind === "model" && path.length > 2 ? fieldOf(String(first), path.slice(2)) : undefined;
}

function inChange({ section, rest }: { section: Section; rest: Path }): Naming | undefined {
  const [field, ...below] = rest;
  if (field === "id") return element([sections[section]]);
  if (field === "before") return element(["level"]);
  if (field === "value") return fieldOf(section, below);
  return field === "sources" && below[1] === "source" ? element(["source"]) : undefined;
}

function fieldOf(section: string, path: Path): Naming | undefined {
  const key = [section, ...path.map((step) => (typeof step === "number" ? "*" : step))].join("/");
  const kinds = kindsByField.get(key);
  return kinds && element(kinds);
}

/** What the value at a path declares the id of. */
export function declarationAt(kind: FileKind, path: Path, root: unknown): Naming | undefined {
  const [first, index, field] = path;
  const change = changeAround(path, root);
  if (change) {
    const { op, section, rest } = change;
    return op === "add" && rest.join("/") === "value/id" ? element([sections[section]]) : undefined;
  }
  if (kind === "model" && path.length === 1 && first === "id") return of("network");
  if (path.length !== 3 || typeof index !== "number" || field !== "id") return undefined;
  if (kind === "model" && Object.hasOwn(sections, String(first)))
    return element([sections[first as Section]]);
  if (kind === "workshop" && first === "groups") return of("group");
  return kind === "workshop" && first === "items" ? of("item") : undefined;
}
