import type { Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { untilReady } from "./explorer-page.ts";

/** A node of the structure that a tagged PDF has for those who don't see it. */
export interface TagNode {
  readonly role?: string;
  readonly children?: readonly TagNode[];
}

/** What was printed: the text of each page, the roles of its structure in reading order, and the outline. */
export interface Printed {
  readonly pages: string[];
  readonly roles: string[];
  readonly outline: string[];
}

/** Prints a page as the browser would, once the explorer can: as PDF with structure and outline, and reads that. */
export async function printPage(
  page: Page,
  { landscape = false, path }: { landscape?: boolean; path?: string } = {},
): Promise<Printed> {
  await untilReady(page);
  const bytes = await page.pdf({
    format: "A4",
    landscape,
    tagged: true,
    outline: true,
    printBackground: true,
    ...(path === undefined ? {} : { path }),
  });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf);
  const roles: string[] = [];
  const read = ({ role, children = [] }: TagNode) => {
    if (role !== undefined) roles.push(role);
    for (const child of children) read(child);
  };
  for (let number = 1; number <= pdf.numPages; number++) {
    const one = await pdf.getPage(number);
    read(((await one.getStructTree()) ?? {}) as TagNode);
  }
  const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[] | null;
  return {
    pages: text,
    roles,
    outline: (outline ?? []).flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]),
  };
}
