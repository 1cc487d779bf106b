import { languages, type Answer, type Language } from "@polku/core";
import { readings, type Reading } from "@polku/core/model";
import * as z from "zod";
import type { Understood } from "./resolve-asked.js";

/** One leg of a route: what is said of it, by which link, and where that is written. */
export interface ExplainedLeg {
  readonly link: string;
  readonly from: string;
  readonly to: string;
  readonly sentence: string;
  readonly sources: readonly { source: string; at: string; reading?: Reading }[];
}

/** An answer with its sentences, and with what its routes rest on. */
export interface Explained {
  readonly language: Language;
  readonly sentences: { question: string; verdict: string; notes: readonly string[] };
  readonly answer: Answer;
  /** By id: the names of what the answer speaks of. */
  readonly names: Readonly<Record<string, string>>;
  readonly legs: readonly ExplainedLeg[];
  readonly sources: readonly { id: string; title: string; document?: string }[];
  readonly understood?: Understood;
}

const leg = z.object({
  link: z.string().describe("The link, as the routes of the answer name it."),
  from: z.string().describe("The service that the leg begins at, in the link's own direction."),
  to: z.string().describe("The service that the leg ends at, in the link's own direction."),
  sentence: z.string().describe("The leg as a sentence."),
  sources: z
    .array(
      z.object({
        source: z.string().describe("The id of a source."),
        at: z.string().describe("The heading, and the place below it."),
        reading: z.enum(readings).optional().describe("Whether the source states it, or it was concluded."),
      }),
    )
    .describe("Where it is written."),
});

/** What stands around an answer; the schema of the answer itself is core's. */
const around = z.object({
  language: z.enum(languages).describe("The language of the sentences."),
  sentences: z.object({
    question: z.string().describe("The question as a sentence."),
    verdict: z.string().describe("What came of it, in one or two sentences."),
    notes: z.array(z.string()).describe("What does not fit the client where the client is."),
  }),
  names: z.record(z.string(), z.string()).describe("By id: the names of what the answer speaks of."),
  legs: z.array(leg).describe("Every leg of the answer's routes, once."),
  sources: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        document: z.string().optional().describe("The name of a file, or a web address."),
      }),
    )
    .describe("The documents that the legs cite."),
  understood: z
    .object({
      understood: z.array(z.looseObject({})).describe("Words, and the part of the question that they state."),
      left: z.array(z.looseObject({})).describe("Words that are no part of the question."),
    })
    .optional()
    .describe("Of a question in plain words: what was made of it."),
});

/** The JSON Schema of an explained answer, whose `answer` is the schema that is given. */
export function explainedSchema(answer: object): { properties: object; required: string[] } & object {
  const { $schema: _, ...schema } = z.toJSONSchema(around);
  return {
    ...schema,
    properties: { ...schema.properties, answer },
    required: [...(schema.required ?? []), "answer"],
  };
}
