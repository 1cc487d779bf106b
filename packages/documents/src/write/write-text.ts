import { escapeText } from "@polku/core/text";
import type { Block, Cell, Document, Item } from "../document/document.js";

/**
 * A document as text that people and programs read: headings with `#`, lists with `-`, tables with `|`. Pictures are left
 * out.
 *
 * @example
 * ```ts
 * const blocks = [{ is: "list" as const, items: ["first", "second"] }];
 * writeText({ language: "en", title: "Example", of: "Tiny", date: "1 May 2026", blocks }); // "# Example\n\nTiny\n\n- first\n- second\n"
 * ```
 */
export function writeText({ title, of, blocks }: Document): string {
  const parts = [`# ${plain(title)}`, plain(of), ...blocks.map(blockText)];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.is) {
    case "heading":
      return `${"#".repeat(block.level)} ${plain(block.text)}`;
    case "paragraph":
      return plain(block.text);
    case "list":
      return block.items
        .map((item, index) => itemText(item, block.look === "numbered" ? `${index + 1}.` : "-"))
        .join("\n");
    case "facts":
      return block.facts.map(([name, text]) => `- ${plain(name)}: ${plain(text)}`).join("\n");
    case "table": {
      const head = block.columns.map(({ title }) => plain(title));
      const rows = [head, head.map(() => "---"), ...block.rows.map((row) => row.map(cellText))];
      return [plain(block.caption), "", ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");
    }
    case "picture":
      return "";
  }
}

function itemText(item: Item, mark: string): string {
  if (typeof item === "string") return `${mark} ${plain(item)}`;
  return [`${mark} ${plain(item.text)}`, ...item.items.map((inner) => `  - ${plain(inner)}`)].join("\n");
}

function cellText(cell: Cell): string {
  const text = typeof cell === "object" ? cell.means : String(cell);
  return plain(text).replaceAll("|", "/");
}

/** A text of a model is one line here, whatever is in it. */
function plain(text: string): string {
  return escapeText(text.replaceAll(/\s+/g, " ").trim());
}
