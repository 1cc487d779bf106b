import type { Language } from "@polku/core";
import { escapeMarkup } from "./xml.js";

/** Something to print, as the parts of a page. */
export interface Sheets {
  readonly language: Language;
  readonly title: string;
  readonly styles: string;
  /** The rules of the paper, which hold for a whole page only. */
  readonly pageStyles: string;
  /** The markup of the body. */
  readonly body: string;
}

/** A whole page, which needs nothing else. */
export function toPage({ language, title, styles, pageStyles, body }: Sheets): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>body { margin: 0; }${styles}${pageStyles}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
