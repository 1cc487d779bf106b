import type { Path } from "@polku/core/model";
import { TextTree, type Span } from "./text-tree.js";

/** What is being typed at an offset. */
export interface Cursor {
  /** Of a field's name the path of the object that it is in; of a value the path of the value. */
  readonly path: Path;
  readonly isKey: boolean;
  /** What is there now and would be replaced. */
  readonly span: Span;
  readonly isQuoted: boolean;
  /** The name is followed by its colon already. */
  readonly hasColon: boolean;
  /** The value that the paths lead into: what is around the cursor, not the whole file. */
  readonly around: unknown;
}

const marker = "polku-cursor";

/**
 * What is being typed at an offset of a text that may be broken there. In a list of blocks only the entry around the
 * offset is read, as its first entry: that takes a millisecond, in a file of any length.
 */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const start =
    offset - (/[^\s"'[\]{},]*$/.exec(text.slice(lineStart(text, offset), offset))?.[0].length ?? 0);
  const typed = text.slice(start, offset);
  if (typed.startsWith("#") || isInComment(text, start)) return undefined;
  const after = /^[^\s"'[\]{},]*/.exec(text.slice(offset, lineEnd(text, offset)))?.[0] ?? "";
  const end = offset + after.replace(/:$/, "").length;
  const before = text.slice(lineStart(text, offset), start);
  const rest = text.slice(end, lineEnd(text, end));
  const quote = openQuote(before);
  const hasColon = /^["']?\s*:(\s|$)/.test(rest);
  const isAlone = before.trim() === "" && rest.trim() === "" && !isFlow(text);
  const closing = quote !== undefined && !rest.includes(quote) ? quote : "";
  // In JSON, what follows on a field that is begun before it.
  const comma = isFlow(text) && quote === undefined && /^\s*"/.test(text.slice(end, end + 500)) ? "," : "";
  const mark = `${marker}${closing}${isAlone ? ":" : ""}${comma}`;

  const {
    from,
    to,
    header,
    footer = "",
  } = isFlow(text) ? bracesAround(text, { start, end }) : blocksAround(text, start);
  const chunk = header + text.slice(from, start) + mark + text.slice(end, Math.max(end, to)) + footer;
  const tree = new TextTree(chunk);
  const leaf = tree.leaves().find(({ value }) => typeof value === "string" && value.includes(marker));
  if (!leaf) return undefined;
  const isKey = leaf.isKey;
  return {
    path: isKey ? leaf.path.slice(0, -1) : leaf.path,
    isKey,
    span: { start, end },
    isQuoted: quote !== undefined,
    hasColon,
    around: tree.value,
  };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
}

function isInComment(text: string, offset: number): boolean {
  const line = text.slice(lineStart(text, offset), offset);
  return !isFlow(text) && /(^|\s)#/.test(line.replace(/"[^"]*"|'[^']*'/g, ""));
}

/** The quotation mark that is open at the end of a line's beginning. */
function openQuote(line: string): string | undefined {
  let open: string | undefined;
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (open === undefined) {
      if ((character === '"' || character === "'") && /^$|[\s,[{:]/.test(line[at - 1] ?? ""))
        open = character;
    } else if (character === open) open = undefined;
  }
  return open;
}

function isFlow(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/** The part of a text that is read to know what is around an offset, and what is put before and after it. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly header: string;
  readonly footer?: string;
}

/** In JSON: the entry of an outermost list that a span is in; elsewhere the text without what such entries hold. */
function bracesAround(text: string, { start, end }: Span): Part {
  const open: { at: number; name: string }[] = [];
  const entries: Span[] = [];
  let name = "";
  const tokens = /"(?:[^"\\\n]|\\.)*"?|[{}[\]]/g;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const [found] = match;
    if (found === "{" || found === "[") open.push({ at: match.index, name });
    else if (found === "}" || found === "]") {
      const list = open[1];
      const closed = open.pop();
      if (open.length !== 2 || !list || !closed) continue;
      const entry = { start: closed.at, end: match.index + 1 };
      if (entry.start < start && start < entry.end)
        return { from: entry.start, to: entry.end, header: `{${list.name}:[`, footer: "]}" };
      entries.push(entry);
    } else name = found;
  }
  const [, list, entry] = open;
  // It is not closed yet.
  if (list && entry && entry.at < start)
    return { from: entry.at, to: text.length, header: `{${list.name}:[` };
  const outside = (from: number, to: number) => {
    let kept = "";
    let at = from;
    for (const inner of entries) {
      if (inner.start < from || inner.end > to) continue;
      kept += `${text.slice(at, inner.start)}{}`;
      at = inner.end;
    }
    return kept + text.slice(at, to);
  };
  return { from: start, to: end, header: outside(0, start), footer: outside(end, text.length) };
}

/** In blocks: the entry of an outermost list that an offset is in; elsewhere all of an outermost field. */
function blocksAround(text: string, offset: number): Part {
  const isHeader = /^["'$\w]/;
  const starts = (pattern: RegExp, from: number, until: number) => {
    for (let at = from; at < until; at = lineEnd(text, at) + 1)
      if (pattern.test(text.slice(at, lineEnd(text, at)))) return at;
    return undefined;
  };
  const isAt = lineStart(text, offset);
  const own = text.slice(isAt, lineEnd(text, offset));
  const ownEnd = lineEnd(text, offset);
  // At the left edge: the names of the outermost fields are enough.
  if (isHeader.test(own) || (own.trim() === "" && offset === isAt)) {
    const names = (part: string) =>
      (part.match(/^["'$\w][^\s:]*:/gm) ?? []).map((name) => `${name}\n`).join("");
    return {
      from: isAt,
      to: ownEnd,
      header: names(text.slice(0, isAt)),
      footer: `\n${names(text.slice(ownEnd))}`,
    };
  }
  let header = isAt;
  while (header > 0 && !isHeader.test(text.slice(header, lineEnd(text, header))))
    header = lineStart(text, header - 1);
  const next = starts(isHeader, lineEnd(text, isAt) + 1, text.length) ?? text.length;
  const body = lineEnd(text, header) + 1;
  const first = starts(/^ *-(\s|$)/, body, next);
  if (first === undefined || first > isAt) return { from: header, to: next, header: "" };
  const indent = /^ */.exec(text.slice(first, lineEnd(text, first)))?.[0] ?? "";
  const isEntry = new RegExp(`^${indent}-(\\s|$)`);
  let entry = isAt;
  while (entry > first && !isEntry.test(text.slice(entry, lineEnd(text, entry))))
    entry = lineStart(text, entry - 1);
  const until = starts(isEntry, lineEnd(text, isAt) + 1, next) ?? next;
  return { from: entry, to: until, header: text.slice(header, body) };
}
