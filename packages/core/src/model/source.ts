import { CalendarDate, fieldsOf, Id, Text, Words, type OwnFields, type Schema } from "./fields.js";

/** A document that elements cite. */
export interface Source extends OwnFields {
  /** The id, by which citations name the document. */
  id: Id;
  /** The document: a file name or an address. */
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
export const Source: Schema<Source> = fieldsOf({
  id: Id,
  document: Words,
  title: Text,
  date: CalendarDate.optional(),
  licence: Words.optional(),
  note: Text.optional(),
});
