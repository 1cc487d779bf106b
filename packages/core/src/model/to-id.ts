/**
 * An id for a text: its letters without their marks, hyphens for everything else; empty where nothing is left.
 *
 * @example
 * ```ts
 * toId("Tampereen neuvola, Ånäs"); // "tampereen-neuvola-anas"
 * ```
 */
export function toId(text: string): string {
  return text
    .replaceAll("\u00ad", "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
