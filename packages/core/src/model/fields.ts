import * as z from "zod";
import { languages } from "./words.js";

/** Lower-case letters a to z, digits and single hyphens; unique over the whole file. */
export type Id = string;

/** A day of the calendar, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** A moment in UTC, `YYYY-MM-DDThh:mm:ssZ`. */
export type DateTime = string;

/** The author's own fields, which are kept as they are. */
export type OwnFields = { [field: `x-${string}`]: unknown };

/** A text in one language or more. */
export interface TextByLanguage extends OwnFields {
  /** The text in Finnish. */
  fi?: string;
  /** The text in Swedish. */
  sv?: string;
  /** The text in English. */
  en?: string;
}

/** A text in the file's own language, or one text for each language. */
export type Text = string | TextByLanguage;

/** Completed years, both ends included; a missing end is open. */
export interface Ages extends OwnFields {
  /** The youngest age. */
  min?: number;
  /** The oldest age. */
  max?: number;
}

/**
 * The schema of an object of the format. It is invariant in its type, so that the compiler holds the schema
 * and the documented interface equal.
 */
export interface Schema<in out Type> extends z.ZodType<Type, Type> {
  _zod: z.core.$ZodTypeInternals<Type, Type> & { propValues: z.core.util.PropValues };
  readonly shape: { readonly [Field in keyof Type]-?: z.ZodType };
}

type Fields<Shape> = {
  -readonly [F in keyof Shape as F extends OptionalField<Shape> ? never : F]: z.output<Shape[F]>;
} & {
  -readonly [F in OptionalField<Shape>]?: Exclude<z.output<Shape[F]>, undefined>;
} & OwnFields;
type OptionalField<Shape> = { [F in keyof Shape]: Shape[F] extends z.ZodOptional ? F : never }[keyof Shape];

/**
 * An object of the format: its fields are closed, but for those that begin with `x-`, which are the
 * author's own and are kept as they are. An unknown field is an issue, never dropped in silence.
 */
export function fieldsOf<const Shape extends z.core.$ZodShape>(shape: Shape): Schema<Fields<Shape>> {
  const known = new Set(Object.keys(shape));
  const schema = z
    .object(shape)
    .catchall(z.unknown())
    .refine((value) => Object.keys(value).every((key) => known.has(key) || isOwnField(key)), {
      params: { knownFields: [...known] },
      // Also where other fields are wrong, so that all issues come at once.
      when: ({ value }) => typeof value === "object" && value !== null && !Array.isArray(value),
    })
    .meta({ closed: true });
  // The catch-all types every misspelt field as `unknown`; the refinement has closed the shape.
  return schema as unknown as Schema<Fields<Shape>>;
}

/** Whether a field is the author's own: `x-` and at least one more character. */
export function isOwnField(key: string): boolean {
  return key.length > 2 && key.startsWith("x-");
}

/** It repeats no group: on a text of megabytes that would end in a stack overflow. */
export const idPattern = /^(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]$/;

export const Id = z.string().regex(idPattern);
export const Ids = z.array(Id);

/** The day has to exist. */
export const CalendarDate = z.iso.date();

/** In UTC, so that moments are in the order of their texts. */
export const DateTime = z.iso.datetime({ precision: 0 });

export const Age = z.int().min(0).max(150);

/** How many of something. */
export const Count = z.int().min(0);

export const Ages: Schema<Ages> = fieldsOf({ min: Age.optional(), max: Age.optional() });

/** A string that is not empty. */
export const Words = z.string().min(1);

export const TextByLanguage = fieldsOf({ fi: Words.optional(), sv: Words.optional(), en: Words.optional() })
  .refine((text) => languages.some((language) => text[language] !== undefined), {
    params: { oneOf: [...languages] },
  })
  .meta({ anyOf: languages.map((language) => ({ required: [language] })) });

export const Text: z.ZodType<Text, Text> = z.union([Words, TextByLanguage]);
