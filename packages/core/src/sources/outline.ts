import * as z from "zod";

/** A heading, or a row of a table as `heading › row`; with a reason where nothing has to cite it. */
const Entry = z.union([
  z.string().min(1),
  z.strictObject({ at: z.string().min(1), why: z.string().min(1).optional() }),
]);

/**
 * The headings and rows of documents, by the name of the document, without their text.
 *
 * @example
 * ```ts
 * Outline.parse({ "a.txt": { title: "A", headings: ["Services", { at: "Contents", why: "A list." }] } });
 * Outline.safeParse({ "a.txt": ["Services"] }).success; // false
 * ```
 */
export const Outline = z.record(
  z.string(),
  z.strictObject({ title: z.string().min(1), headings: z.array(Entry) }),
);
export type Outline = z.infer<typeof Outline>;
