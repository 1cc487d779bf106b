/** What XML can't hold: control characters but those of lines, halves of characters, and two that are none. */
const refused = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Text within markup: what is markup in it is escaped, and what XML can't hold is left out. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(refused, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
