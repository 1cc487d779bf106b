import { z } from "zod";
import { Age, CalendarDate, fieldsOf, Id, Ids } from "./fields.js";
import { LinkKind, Status } from "./words.js";

/** The client a question is about; what is left out restricts nothing. */
export const Client = fieldsOf({ age: Age.optional(), area: Id.optional() });
export type Client = z.infer<typeof Client>;

/** The conditions that every question takes. Left out: all kinds, established and piloted, no limits. */
export const conditions = {
  client: Client.optional(),
  via: z.array(LinkKind).min(1).optional(),
  maxHandoffs: z.int().min(0).optional(),
  maxSteps: z.int().min(0).optional(),
  status: z.array(Status).min(1).optional(),
  at: CalendarDate.optional(),
};

/** Which services reach a client who is at `from`, a service or a place. */
export const ReachQuestion = fieldsOf({
  ask: z.literal("reach"),
  from: Id,
  needs: Ids.optional(),
  ...conditions,
});
export type ReachQuestion = z.infer<typeof ReachQuestion>;

/** One question, the same in the library, on the command line, in the viewer and in its address. */
export const Question = z.discriminatedUnion("ask", [ReachQuestion]);
export type Question = z.infer<typeof Question>;
