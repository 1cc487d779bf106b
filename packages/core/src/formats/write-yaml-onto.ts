import {
  Document,
  Pair,
  YAMLMap,
  YAMLSeq,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node,
} from "../../generated/yaml.js";
import { isObject, isSame } from "../model/plain-data.js";
import { matchEntries } from "./match-entries.js";

/**
 * A value as YAML, written into the text of a former one: what says what it said stays as it is written, with the
 * comments before it. Undefined where the text is no mapping in block layout, or repeats itself with aliases.
 */
export function writeYamlOnto(text: string, value: object): string | undefined {
  const whole = text.endsWith("\n") ? text : `${text}\n`;
  const document = parseDocument(whole, {
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    logLevel: "silent",
  });
  const { contents } = document;
  let hasAlias = false;
  visit(document, { Alias: () => ((hasAlias = true), visit.BREAK) });
  const written = contents && !hasAlias ? new Writer(whole, document).write(contents, value) : undefined;
  if (!contents || written === undefined) return undefined;
  return whole.slice(0, startOf(contents)) + written + whole.slice(endOfLine(whole, contents));
}

const creating = { aliasDuplicateObjects: false };

/** A field or an entry: what is written between it and the one before, and itself. */
interface Part {
  lead: string;
  body: string;
}

class Writer {
  readonly #text: string;
  readonly #document: Document;

  constructor(text: string, document: Document) {
    this.#text = text;
    this.#document = document;
  }

  /** A node with another value, to the end of its line; undefined where it has to be written anew. */
  write(node: Node, now: unknown): string | undefined {
    if (isSame(this.#valueOf(node), now)) return this.#text.slice(startOf(node), endOfLine(this.#text, node));
    if (isMap<Node, Node | null>(node) && node.flow !== true && isObject(now))
      return this.#writeMap(node, now);
    if (isSeq<Node>(node) && node.flow !== true && Array.isArray(now)) return this.#writeSeq(node, now);
    return undefined;
  }

  #writeMap(map: YAMLMap<Node, Node | null>, now: object): string {
    const indent = this.#indentOf(map);
    const fields = new Map<string, unknown>(Object.entries(now));
    const parts: Part[] = [];
    let end = startOf(map);
    for (const { key, value } of map.items) {
      const start = startOf(key);
      const lead = parts.length === 0 ? indent : this.#text.slice(end, start);
      end = endOfLine(this.#text, value ?? key);
      if (!fields.has(String(key))) continue;
      const field = fields.get(String(key));
      const written = value && this.write(value, field);
      const body = written
        ? this.#text.slice(start, startOf(value)) + written
        : this.#printField(key, update(this.#document, value, field), indent, this.#isTight(value));
      parts.push({ lead, body });
      fields.delete(String(key));
    }
    for (const [key, value] of fields)
      parts.push({ lead: indent, body: this.#printField(this.#create(key), this.#create(value), indent) });
    return join(parts);
  }

  #writeSeq(seq: YAMLSeq<Node>, now: readonly unknown[]): string | undefined {
    const indent = this.#indentOf(seq);
    let end = startOf(seq);
    const before = seq.items.map((node, index) => {
      const dash = this.#text.lastIndexOf("-", startOf(node) - 1);
      const lead = index === 0 ? indent : this.#text.slice(end, dash);
      end = endOfLine(this.#text, node);
      return { node, lead, mark: this.#text.slice(dash, startOf(node)), value: this.#valueOf(node) };
    });
    const values = before.map(({ value }) => value);
    const parts = matchEntries(values, now).map((match, index): Part => {
      const entry = match === undefined ? undefined : before[match];
      const written = entry && this.write(entry.node, now[index]);
      if (written) return { lead: entry.lead, body: entry.mark + written };
      const item = new YAMLSeq<Node>();
      item.items = [withoutLead(update(this.#document, entry?.node ?? null, now[index]))];
      return { lead: entry?.lead ?? indent, body: print(item, indent) };
    });
    return parts.length === 0 ? undefined : join(parts);
  }

  #printField(key: Node, value: Node, indent: string, isTight = false): string {
    const map = new YAMLMap<Node, Node>();
    map.items = [new Pair(withoutLead(key), value)];
    return print(map, indent, isTight);
  }

  /** Whether brackets are written without a space after them. */
  #isTight(node: Node | null): boolean {
    return node !== null && /[[{]\S/y.test(this.#text.slice(startOf(node), startOf(node) + 2));
  }

  #create(value: unknown): Node {
    return this.#document.createNode(value, creating);
  }

  #valueOf(node: Node): unknown {
    return node.toJS(this.#document);
  }

  /** As many spaces as there are characters before a node in its line. */
  #indentOf(node: Node): string {
    return " ".repeat(startOf(node) - this.#text.lastIndexOf("\n", startOf(node) - 1) - 1);
  }
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Where the line ends that a node ends in, its comments included. */
function endOfLine(text: string, node: Node): number {
  const at = node.range?.[2] ?? 0;
  return text[at - 1] === "\n" ? at : text.indexOf("\n", at) + 1 || text.length;
}

/** The first part begins where its collection does, which is indented already. */
function join(parts: readonly Part[]): string {
  return parts.map(({ lead, body }, index) => (index === 0 ? lead.replace(/^ +/, "") : lead) + body).join("");
}

/** A node in block layout; its first line follows what is indented already. */
function print(contents: Node, indent: string, isTight = false): string {
  const document = new Document(undefined, { schema: "core" });
  document.contents = contents;
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: !isTight });
  return text.replace(/\n(?=.)/g, `\n${indent}`);
}

/** A node without the comments before it, which stay as they are written. */
function withoutLead<N extends Node>(node: N): N {
  node.commentBefore = null;
  node.spaceBefore = false;
  return node;
}

/** A node that says something else, with the comments of what stays. */
function update(document: Document, node: Node | null, now: unknown): Node {
  if (isMap<Node, Node | null>(node) && isObject(now)) {
    const fields = new Map<string, unknown>(Object.entries(now));
    node.items = node.items.filter(({ key }) => fields.has(String(key)));
    for (const pair of node.items) {
      pair.value = update(document, pair.value, fields.get(String(pair.key)));
      fields.delete(String(pair.key));
    }
    for (const [key, value] of fields) node.items.push(document.createPair(key, value, creating));
    return node;
  }
  if (isSeq<Node>(node) && Array.isArray(now)) {
    const before = node.items;
    const values = before.map((item) => item.toJS(document) as unknown);
    node.items = matchEntries(values, now).map((match, index) =>
      update(document, match === undefined ? null : (before[match] ?? null), now[index]),
    );
    return node;
  }
  if (node && isSame(node.toJS(document), now)) return node;
  const fresh: Node = document.createNode(now, creating);
  if (isScalar(node) && isScalar(fresh) && node.type && typeof node.value === typeof now)
    fresh.type = node.type;
  if (node?.comment !== undefined) fresh.comment = node.comment;
  return fresh;
}
