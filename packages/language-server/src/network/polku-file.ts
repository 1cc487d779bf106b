import { linkIdsOf } from "@polku/core/network";
import { valueAt, type Link, type Path } from "@polku/core/model";
import { TextTree, type Leaf, type Span } from "../text/text-tree.js";
import { declarationAt, referenceAt, type FileKind, type Naming, type Scope } from "./reference-at.js";

/** An id that a file declares. */
export interface Declaration extends Naming {
  readonly id: string;
  /** Where the id is written; of a link that has none, where its entry begins. */
  readonly span: Span;
  /** All of the element. */
  readonly whole: Span;
  readonly element: Readonly<Record<string, unknown>>;
  /** A link without an id goes by one that is made of its ends. */
  readonly isMade: boolean;
}

/** An id that a file names. */
export interface Mention extends Naming {
  readonly id: string;
  readonly span: Span;
}

/** A file and what its ids mean. */
export interface PolkuFile {
  readonly uri: string;
  readonly text: string;
  readonly kind: FileKind;
  /** The id of the network that it is, or is about. */
  readonly network: string | undefined;
  readonly tree: TextTree;
  readonly leaves: readonly Leaf[];
  readonly declarations: readonly Declaration[];
  readonly byId: ReadonlyMap<string, readonly Declaration[]>;
  readonly mentions: readonly Mention[];
}

/**
 * What kind of file a text is: by its outermost fields, else by the schema that its first line names. Undefined where
 * it is not one of Polku's.
 *
 * @example
 * ```ts
 * kindOf("polku: 1\nscenario: s\nof: tiny\n"); // "scenario"
 * kindOf("name: something else\n"); // undefined
 * ```
 */
export function kindOf(text: string): FileKind | undefined {
  const isJson = /^\s*\{/.test(text);
  const has = (field: string) =>
    isJson
      ? new RegExp(`"${field}"\\s*:`).test(text)
      : new RegExp(`^["']?${field}["']?\\s*:`, "m").test(text);
  const [, named] =
    /polku(?:-(scenario|workshop))?-\d+(?:\.\w\w)?\.schema\.json/.exec(text.slice(0, 500)) ?? [];
  if (has("polku")) {
    if (has("workshop") && !has("services")) return "workshop";
    if (has("scenario") && !has("services")) return "scenario";
    return named === undefined ? "model" : (named as FileKind);
  }
  if (named !== undefined) return named as FileKind;
  return /polku-\d+(?:\.\w\w)?\.schema\.json/.test(text.slice(0, 500)) ? "model" : undefined;
}

/**
 * A file with the ids that it declares and names; undefined where it is not one of Polku's. What can be read of a
 * broken file is read.
 *
 * @example
 * ```ts
 * const file = readPolkuFile("file:///a.yaml", "polku: 1\nid: a\nservices:\n  - id: clinic\n");
 * file?.declarations.map(({ id }) => id); // ["a", "clinic"]
 * ```
 */
export function readPolkuFile(uri: string, text: string): PolkuFile | undefined {
  const kind = kindOf(text);
  if (kind === undefined) return undefined;
  const tree = new TextTree(text);
  const { value: root } = tree;
  const leaves = tree.leaves();
  const declarations: Declaration[] = [];
  const mentions: Mention[] = [];
  for (const { path, isKey, value, span } of leaves) {
    if (isKey || typeof value !== "string" || value === "") continue;
    const declared = declarationAt(kind, path, root);
    if (declared) {
      const around = path.slice(0, -1);
      declarations.push({
        ...declared,
        id: value,
        span,
        whole: tree.spanAt(around) ?? span,
        element: recordAt(root, around),
        isMade: false,
      });
      continue;
    }
    const named = referenceAt(kind, path, root);
    if (named) mentions.push({ ...named, id: value, span }, ...endsNamed(named, value, span));
  }
  if (kind === "model") declarations.push(...linksWithoutIds(root, tree));
  const outer = recordAt(root, []);
  const network = outer[kind === "model" ? "id" : "of"];
  const id = typeof network === "string" ? network : undefined;
  const byId = new Map<string, Declaration[]>();
  for (const declaration of declarations) {
    const same = byId.get(declaration.id);
    if (same) same.push(declaration);
    else byId.set(declaration.id, [declaration]);
  }
  return { uri, text, kind, network: id, tree, leaves, declarations, byId, mentions };
}

/** What stands at an offset: the id that is declared, or the ones that are named there, the shortest first. */
export function idAt(file: PolkuFile, offset: number): Declaration | Mention | undefined {
  return [...file.declarations.filter(({ isMade }) => !isMade), ...file.mentions]
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

/** The declarations of an id, those of the file itself first. */
export function findDeclarations(
  files: readonly PolkuFile[],
  { id, scope }: { id: string; scope: Scope },
): { file: PolkuFile; declaration: Declaration }[] {
  return files.flatMap((file) =>
    (file.byId.get(id) ?? [])
      .filter((declaration) => declaration.scope === scope)
      .map((declaration) => ({ file, declaration })),
  );
}

/** The ends in the id of a link without one: `from:kind:to`, perhaps with a mark after it. */
function endsNamed({ scope }: Naming, id: string, { start, end }: Span): Mention[] {
  const [from = "", kind = "", to] = id.split(":");
  if (scope !== "element" || to === undefined || end - start !== id.length) return [];
  const at = start + from.length + kind.length + 2;
  return [
    { scope, kinds: ["service"], id: from, span: { start, end: start + from.length } },
    { scope, kinds: ["service"], id: to, span: { start: at, end: at + to.length } },
  ];
}

function linksWithoutIds(root: unknown, tree: TextTree): Declaration[] {
  const links = valueAt(root, ["links"]);
  if (!Array.isArray(links)) return [];
  const complete = [...links.entries()].filter(([, link]) => isLink(link));
  const ids = linkIdsOf(complete.map(([, link]) => link as Link));
  return complete.flatMap(([index, link], at): Declaration[] => {
    const whole = tree.spanAt(["links", index]);
    const id = ids[at];
    if (Object.hasOwn(link as object, "id") || whole === undefined || id === undefined) return [];
    const span = { start: whole.start, end: whole.start };
    const element = link as Record<string, unknown>;
    return [{ scope: "element", kinds: ["link"], id, span, whole, element, isMade: true }];
  });
}

function isLink(value: unknown): value is Link {
  const { kind, from, to } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof kind === "string" && typeof from === "string" && typeof to === "string";
}

function recordAt(root: unknown, path: Path): Record<string, unknown> {
  const value = valueAt(root, path);
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
