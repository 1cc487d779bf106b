import * as z from "zod";
import { Question } from "../questions/question.js";
import { Change } from "./change.js";
import {
  CalendarDate,
  Count,
  DateTime,
  fieldsOf,
  Id,
  Text,
  Words,
  type OwnFields,
  type Schema,
} from "./fields.js";
import { formatVersion } from "./model.js";
import { languages, type Language } from "./words.js";

/** A group or a table of a workshop; never a person. */
export interface WorkshopGroup extends OwnFields {
  /** The id, by which items name the group. */
  id: Id;
  /** The name: Group 2, Tampere table. */
  name: string;
  /** How many dots the group may give; left out, as many as it likes. */
  dots?: number;
}
export const WorkshopGroup: Schema<WorkshopGroup> = fieldsOf({
  id: Id,
  name: Words,
  dots: Count.optional(),
});

/** What every item of a workshop has. */
export interface Recorded extends OwnFields {
  /** The id: the same item has the same one in every file. */
  id: Id;
  /** When it was recorded, in UTC. */
  at: DateTime;
}
const recorded = { id: Id, at: DateTime };

/** What a group says of an element. */
export interface Marked extends Recorded {
  /** The group that it comes from; without one, it comes from the whole workshop. */
  group?: Id;
  /** The id of the element: a link without one goes by the id that answers give it. */
  on: string;
}
const marked = { ...recorded, group: Id.optional(), on: Words };

/** A note pinned to an element. */
export interface Note extends Marked {
  /** What kind of item it is. */
  kind: "note";
  /** The note. */
  text: string;
}
export const Note: Schema<Note> = fieldsOf({ kind: z.literal("note"), ...marked, text: Words });

/** One dot to vote for an element. */
export interface Dot extends Marked {
  /** What kind of item it is. */
  kind: "dot";
}
export const Dot: Schema<Dot> = fieldsOf({ kind: z.literal("dot"), ...marked });

/** That the workshop does not agree on an element, and the position of one group. */
export interface Disagreement extends Marked {
  /** What kind of item it is. */
  kind: "disagreement";
  /** The position of the group. */
  text: string;
}
export const Disagreement: Schema<Disagreement> = fieldsOf({
  kind: z.literal("disagreement"),
  ...marked,
  text: Words,
});

/** Where a correction is from, beside the workshop itself. */
export interface CorrectionSource extends OwnFields {
  /** The title of the document, or its address on the web; that of a source of the model means that source. */
  title: string;
  /** The place in it: a heading, a row of a table, a page. */
  at?: string;
}
export const CorrectionSource: Schema<CorrectionSource> = fieldsOf({ title: Words, at: Words.optional() });

/** What is right about an element that the sources leave open, or have wrong. Without a source, the workshop itself is the source. */
export interface Correction extends Marked {
  /** What kind of item it is. */
  kind: "correction";
  /** What is right, in words. */
  text: string;
  /** The source, where there is one. */
  source?: CorrectionSource;
  /** The changes of the model that it means; left out, the words become a note of the element. */
  changes?: Change[];
}
export const Correction: Schema<Correction> = fieldsOf({
  kind: z.literal("correction"),
  ...marked,
  text: Words,
  source: CorrectionSource.optional(),
  changes: z.array(Change).min(1).optional(),
});

/** A proposal of a group: a new service, a new link, or any other changes of the model. */
export interface Proposal extends Recorded {
  /** What kind of item it is. */
  kind: "proposal";
  /** The group that made it; left out, the whole workshop. */
  group?: Id;
  /** Why, in words. */
  text?: string;
  /** The changes that it proposes. */
  changes: Change[];
}
export const Proposal: Schema<Proposal> = fieldsOf({
  kind: z.literal("proposal"),
  ...recorded,
  group: Id.optional(),
  text: Words.optional(),
  changes: z.array(Change).min(1),
});

/** A question that was asked while the workshop was open. */
export interface AskedQuestion extends Recorded {
  /** What kind of item it is. */
  kind: "question";
  /** The question. */
  question: Question;
  /** The answer in a sentence. */
  verdict?: Text;
  /** What the explorer showed then: the part of its address after `#`. */
  address?: string;
}
/** Nothing that could end the address or begin another one. */
export const AddressPart = z.string().regex(/^[^\s<>"'`\\^{}|#]+$/);
export const AskedQuestion: Schema<AskedQuestion> = fieldsOf({
  kind: z.literal("question"),
  ...recorded,
  question: Question,
  verdict: Text.optional(),
  address: AddressPart.optional(),
});

/** What became of an item in the review. The last verdict of an item counts. */
export interface Review extends Recorded {
  /** What kind of item it is. */
  kind: "review";
  /** The id of the item. */
  of: Id;
  /** Whether it is accepted or rejected, or again to be decided; left out, a comment only. */
  verdict?: "accepted" | "rejected" | "open";
  /** A comment. */
  text?: string;
}
export const Review: Schema<Review> = fieldsOf({
  kind: z.literal("review"),
  ...recorded,
  of: Id,
  verdict: z.enum(["accepted", "rejected", "open"]).optional(),
  text: Words.optional(),
});

/** An item that was taken back: its text is gone, and merging a file that still has it does not bring it back. */
export interface TakenBack extends Recorded {
  /** What kind of item it is. */
  kind: "taken-back";
}
export const TakenBack: Schema<TakenBack> = fieldsOf({ kind: z.literal("taken-back"), ...recorded });

/** Something that was recorded in a workshop. */
export type WorkshopItem =
  | Note
  | Dot
  | Disagreement
  | Correction
  | Proposal
  | AskedQuestion
  | Review
  | TakenBack;
export const WorkshopItem: z.ZodType<WorkshopItem, WorkshopItem> = z.discriminatedUnion("kind", [
  Note,
  Dot,
  Disagreement,
  Correction,
  Proposal,
  AskedQuestion,
  Review,
  TakenBack,
]);

/** Another workshop on the same model whose file was merged into this one. */
export interface JoinedWorkshop extends OwnFields {
  /** Its id. */
  workshop: Id;
  /** Its title. */
  title: Text;
  /** Its day. */
  date: CalendarDate;
}
const day = { workshop: Id, title: Text, date: CalendarDate };
export const JoinedWorkshop: Schema<JoinedWorkshop> = fieldsOf(day);

/** Where a page is served. */
export const WebAddress = z.string().regex(/^https?:\/\/[^\s<>"'`\\]+$/);

/** What a workshop recorded about one model, apart from the model: notes, dots, disagreements, corrections, proposals. */
export interface Workshop extends OwnFields {
  /** The JSON Schema of the format, for editors; the library does not read it. */
  $schema?: string;
  /** The version of the format. */
  polku: typeof formatVersion;
  /** The workshop's own id. */
  workshop: Id;
  /** The id of the model that it is about. */
  of: Id;
  /** The title. */
  title: Text;
  /** The day on which it was held. */
  date: CalendarDate;
  /** The language of its plain texts. */
  language?: Language;
  /** The address of the explorer in which it was recorded, for the links of its minutes. */
  explorer?: string;
  /** When it was ended, in UTC; left out, it is still open. */
  ended?: DateTime;
  /** Other workshops whose files were merged into this one. */
  joined?: JoinedWorkshop[];
  /** The groups. */
  groups?: WorkshopGroup[];
  /** What was recorded, by time. */
  items: WorkshopItem[];
}
export const Workshop: Schema<Workshop> = fieldsOf({
  $schema: z.string().optional(),
  polku: z.literal(formatVersion),
  ...day,
  of: Id,
  language: z.enum(languages).optional(),
  explorer: WebAddress.optional(),
  ended: DateTime.optional(),
  joined: z.array(JoinedWorkshop).optional(),
  groups: z.array(WorkshopGroup).optional(),
  items: z.array(WorkshopItem),
});
