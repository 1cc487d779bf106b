import { sectionNames, type Language } from "@polku/core/model";
import type { PolkuFile } from "../network/polku-file.js";
import type { Span } from "../text/text-tree.js";
import { kindText, labelOf } from "./element-text.js";

/** A list of a file, or an element in it. */
export interface OutlineEntry {
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** All of it; `span` is in it. */
  readonly whole: Span;
  readonly children: OutlineEntry[];
}

/** The lists of a file with what they declare, for an editor's outline and for going to an element by its name. */
export function outline(file: PolkuFile, language: Language): OutlineEntry[] {
  const lists = new Set<unknown>([...sectionNames, "changes", "groups", "items"]);
  return file.leaves.flatMap(({ path, isKey, value, span }): OutlineEntry[] => {
    if (!isKey || path.length !== 1 || !lists.has(value)) return [];
    const list = file.tree.spanAt(path);
    if (!list) return [];
    const children = file.declarations
      .filter(({ whole }) => list.start <= whole.start && whole.end <= list.end)
      .map((declaration): OutlineEntry => ({
        name: labelOf([file], declaration, language) ?? declaration.id,
        detail: [kindText(declaration, language), declaration.id].filter(Boolean).join(" · "),
        span: declaration.span,
        whole: declaration.whole,
        children: [],
      }));
    return [{ name: String(value), detail: "", span, whole: { start: span.start, end: list.end }, children }];
  });
}
