import * as z from "zod";
import { languages } from "./words.js";

/**
 * Ids are lower-case letters a to z, digits and single hyphens, and unique over the whole file. The
 * pattern repeats no group: on a text of megabytes that would end in a stack overflow.
 */
export const Id = z
  .string()
  .regex(/^(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]$/)
  .describe("Lower-case letters a to z, digits and single hyphens; unique over the whole file.");
export type Id = z.infer<typeof Id>;

/** A calendar date, `YYYY-MM-DD`; the day has to exist. */
export const CalendarDate = z.iso.date().describe("A day of the calendar, YYYY-MM-DD.");
export type CalendarDate = z.infer<typeof CalendarDate>;

const Words = z.string().min(1);

export const Ids = z.array(Id);

/** Completed years, both ends inclusive; a missing end is open. */
export const Age = z.int().min(0).max(150);

/**
 * An object of the format: its fields are closed, but for those that begin with `x-`, which are the
 * author's own and are kept as they are. An unknown field is an issue, never dropped in silence.
 */
export function fieldsOf<const Shape extends z.core.$ZodShape>(shape: Shape) {
  const known = new Set(Object.keys(shape));
  const schema = z
    .object(shape)
    .catchall(z.unknown())
    .refine((value) => Object.keys(value).every((key) => known.has(key) || isOwnField(key)), {
      params: { knownFields: [...known] },
      // Also where other fields are wrong: all issues are told at once.
      when: ({ value }) => typeof value === "object" && value !== null && !Array.isArray(value),
    })
    .meta({ closed: true });
  // The catch-all would type every misspelt field as `unknown`; the refinement has closed the shape.
  return schema as unknown as z.ZodObject<Shape>;
}

/** Whether a field is the author's own: `x-` and at least one more character. */
export function isOwnField(key: string): boolean {
  return key.length > 2 && key.startsWith("x-");
}

/** A text is one string (in the file's own language) or one string per language, in at least one. */
export const Text = z
  .union([
    Words,
    fieldsOf({ fi: Words.optional(), sv: Words.optional(), en: Words.optional() })
      .refine((text) => languages.some((language) => text[language] !== undefined), {
        params: { oneOf: [...languages] },
      })
      .meta({ anyOf: languages.map((language) => ({ required: [language] })) }),
  ])
  .describe("A text in the file's own language, or one text per language.");
export type Text = z.infer<typeof Text>;

export const Ages = fieldsOf({ min: Age.optional(), max: Age.optional() }).describe(
  "Completed years, both ends included; a missing end is open.",
);
export type Ages = z.infer<typeof Ages>;
