import * as z from "zod";
import { Age, CalendarDate, fieldsOf, Id, Ids, type OwnFields, type Schema } from "./fields.js";
import { changeableSections, type ChangeableSection } from "./section-names.js";
import { linkKinds, statuses, type LinkKind, type Status } from "./words.js";

/** The client a question is about; what is left out restricts nothing. */
export interface Client extends OwnFields {
  /** Completed years. */
  age?: number;
  /** The area where the client lives. */
  area?: Id;
}
export const Client: Schema<Client> = fieldsOf({ age: Age.optional(), area: Id.optional() });

/** The conditions that every question takes. */
export interface Conditions extends OwnFields {
  /** The client; left out, any. */
  client?: Client;
  /** The kinds of link that count; left out, all. */
  via?: LinkKind[];
  /** The most referrals on a route; left out, no limit. */
  maxHandoffs?: number;
  /** The most steps on a route, referrals and expertise together; left out, no limit. */
  maxSteps?: number;
  /** What counts, by how settled it is; left out, established and piloted. */
  status?: Status[];
  /** The day on which links and services have to hold; left out, dates are not looked at. */
  at?: CalendarDate;
}
const conditions = {
  client: Client.optional(),
  via: z.array(z.enum(linkKinds)).min(1).optional(),
  maxHandoffs: z.int().min(0).optional(),
  maxSteps: z.int().min(0).optional(),
  status: z.array(z.enum(statuses)).min(1).optional(),
  at: CalendarDate.optional(),
};

/** Which services reach a client? */
export interface ReachQuestion extends Conditions {
  /** What is asked. */
  ask: "reach";
  /** Where the client is: a service or a place. */
  from: Id;
  /** Lists only services that answer one of these needs; left out, all. */
  needs?: Id[];
}
export const ReachQuestion: Schema<ReachQuestion> = fieldsOf({
  ask: z.literal("reach"),
  from: Id,
  needs: Ids.optional(),
  ...conditions,
});

/** By which routes does a service reach the client? */
export interface RoutesQuestion extends Conditions {
  /** What is asked. */
  ask: "routes";
  /** Where the client is: a service or a place. */
  from: Id;
  /** The service that is to reach the client. */
  to: Id;
  /** How many routes to list, the best first; left out, 10. */
  k?: number;
}
export const RoutesQuestion: Schema<RoutesQuestion> = fieldsOf({
  ask: z.literal("routes"),
  from: Id,
  to: Id,
  k: z.int().min(1).max(10_000).optional(),
  ...conditions,
});

/** Why does a service not reach the client, and what would it take? */
export interface WhyNotQuestion extends Conditions {
  /** What is asked. */
  ask: "why-not";
  /** Where the client is: a service or a place. */
  from: Id;
  /** The service that is to reach the client. */
  to: Id;
}
export const WhyNotQuestion: Schema<WhyNotQuestion> = fieldsOf({
  ask: z.literal("why-not"),
  from: Id,
  to: Id,
  ...conditions,
});

/** Without which service or link is the target lost, or any service where there is no target? */
export interface GatekeepersQuestion extends Conditions {
  /** What is asked. */
  ask: "gatekeepers";
  /** Where the client is: a service or a place. */
  from: Id;
  /** The service that is to reach the client; left out, each. */
  to?: Id;
}
export const GatekeepersQuestion: Schema<GatekeepersQuestion> = fieldsOf({
  ask: z.literal("gatekeepers"),
  from: Id,
  to: Id.optional(),
  ...conditions,
});

/** The rows of a table of gaps, one of the three: origins, or with one origin the areas or the ages of clients. */
export interface GapRows extends OwnFields {
  /** The services and places where clients are. */
  origins?: Id[];
  /** The areas where clients live. */
  areas?: Id[];
  /** The first and the last age, a row for each year. */
  ages?: [number, number];
}
export const GapRows: Schema<GapRows> = fieldsOf({
  origins: Ids.min(1).optional(),
  areas: Ids.min(1).optional(),
  ages: z.tuple([Age, Age]).optional(),
});

/** Which services reach whom, as a table, and which reach nobody? */
export interface GapsQuestion extends Conditions {
  /** What is asked. */
  ask: "gaps";
  /** Where the clients are, a service or a place; with rows of origins it is left out. */
  from?: Id;
  /** The rows. */
  rows: GapRows;
  /** The services that are the columns; left out, all. */
  targets?: Id[];
}
export const GapsQuestion: Schema<GapsQuestion> = fieldsOf({
  ask: z.literal("gaps"),
  from: Id.optional(),
  rows: GapRows,
  targets: Ids.optional(),
  ...conditions,
});

/** What changes from one reach question to another? */
export interface CompareQuestion extends OwnFields {
  /** What is asked. */
  ask: "compare";
  /** The question before. */
  a: ReachQuestion;
  /** The question after. */
  b: ReachQuestion;
}
export const CompareQuestion: Schema<CompareQuestion> = fieldsOf({
  ask: z.literal("compare"),
  a: ReachQuestion,
  b: ReachQuestion,
});

/** One change of a model. */
export interface Change extends OwnFields {
  /** Whether an element is added, removed or changed. */
  op: "add" | "remove" | "change";
  /** The list of the model that the element is in. */
  in: ChangeableSection;
  /** The id of what is removed or changed; of a link without an id, the one that answers give it. */
  id?: string;
  /** Of `add` the whole element; of `change` the fields that change, null for one to remove (JSON Merge Patch, RFC 7396). */
  value?: Record<string, unknown>;
}
export const changeFields = {
  op: z.enum(["add", "remove", "change"]),
  in: z.enum(changeableSections),
  id: z.string().min(1).optional(),
  value: z.record(z.string(), z.unknown()).optional(),
};
export const Change: Schema<Change> = fieldsOf(changeFields);

/** What would change in an answer if the model changed? */
export interface WhatIfQuestion extends OwnFields {
  /** What is asked. */
  ask: "what-if";
  /** The question that is asked before and after. */
  question: ReachQuestion;
  /** The changes of the model, in the order in which they are made. */
  changes: Change[];
}
export const WhatIfQuestion: Schema<WhatIfQuestion> = fieldsOf({
  ask: z.literal("what-if"),
  question: ReachQuestion,
  changes: z.array(Change),
});

/** One question, the same in the library, on the command line, in the viewer and in its address. */
export type Question =
  | ReachQuestion
  | RoutesQuestion
  | WhyNotQuestion
  | GatekeepersQuestion
  | GapsQuestion
  | CompareQuestion
  | WhatIfQuestion;
export const Question: z.ZodType<Question, Question> = z.discriminatedUnion("ask", [
  ReachQuestion,
  RoutesQuestion,
  WhyNotQuestion,
  GatekeepersQuestion,
  GapsQuestion,
  CompareQuestion,
  WhatIfQuestion,
]);
