import * as z from "zod";
import { CalendarDate, fieldsOf, Id, Text, Words, type OwnFields, type Schema } from "./fields.js";

/** A document that elements cite. */
export interface Source extends OwnFields {
  /** The id, by which citations name the document. */
  id: Id;
  /** The document: the name of a file, without a folder, or a web address. */
  document: string;
  /** The title. */
  title: Text;
  /** The day of the document. */
  date?: CalendarDate;
  /** The licence under which it may be used. */
  licence?: string;
  /** What else is to be known of it. */
  note?: Text;
}

/** Nothing that leads out of a folder in which the documents are looked for, and nothing that a page could run. */
export const DocumentName = z.string().regex(/^(?:https?:\/\/\S+|(?!\.{1,2}$)[^/\\:]+)$/);

export const Source: Schema<Source> = fieldsOf({
  id: Id,
  document: DocumentName,
  title: Text,
  date: CalendarDate.optional(),
  licence: Words.optional(),
  note: Text.optional(),
});
