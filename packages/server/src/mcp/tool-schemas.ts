import { languages, type Ask } from "@polku/core";
import type { StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import { explainedSchema } from "../tasks/explained.js";
import { collectSchemas, schemaOf } from "../tasks/schemas.js";

type Fields = Record<string, unknown>;

const dialect = "https://json-schema.org/draft/2020-12/schema";
const root = "#/$defs/";

/** The names of core's schemas of a kind of question: of the question, and of its answer. */
const nameOf = (ask: Ask) =>
  ask
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");

const lang = {
  type: "string",
  enum: [...languages],
  description: "The language of names and sentences: Finnish, Swedish or English (en, where it is left out).",
};

/** What a tool of a kind of question takes: core's schema of the question without its kind, and the language. */
export function questionInput(ask: Ask): StandardSchemaWithJSON<Fields, Fields> {
  const name = `${nameOf(ask)}Question`;
  const { [name]: question, ...$defs } = collectSchemas([name], root);
  const { properties, required, ...rest } = question as Fields & {
    properties: Fields;
    required: readonly string[];
  };
  const { ask: _, ...fields } = properties;
  return standard({
    ...rest,
    properties: { ...fields, lang },
    required: required.filter((field) => field !== "ask"),
    $defs,
  });
}

/** What a tool of a kind of question gives: core's schema of the answer, with what stands around it. */
export function answerOutput(...asks: readonly Ask[]): StandardSchemaWithJSON<Fields, Fields> {
  const names = asks.map((ask) => `${nameOf(ask)}Answer`);
  const references = names.map((name) => ({ $ref: root + name }));
  const answer = references.length === 1 ? (references[0] as Fields) : { anyOf: references };
  return standard({ ...explainedSchema(answer), $defs: collectSchemas(names, root) });
}

/** What a kind of question asks, as core describes it. */
export function describeQuestion(ask: Ask): string {
  const { description } = schemaOf(`${nameOf(ask)}Question`) as { description?: string };
  return description ?? "";
}

/** An object of these fields. */
export function fieldsInput(
  properties: Fields,
  required: readonly string[],
): StandardSchemaWithJSON<Fields, Fields> {
  return standard({
    type: "object",
    properties: { ...properties, lang },
    required,
    additionalProperties: false,
  });
}

/**
 * A JSON Schema as the library of the protocol takes it. It accepts every object: what is wrong with a question is found by
 * core, which also says what may have been meant.
 */
export function standard(schema: Fields): StandardSchemaWithJSON<Fields, Fields> {
  const described = () => ({ $schema: dialect, ...schema });
  return {
    "~standard": {
      version: 1,
      vendor: "polku",
      validate: (value) =>
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? { value: value as Fields }
          : { issues: [{ message: "an object is expected" }] },
      jsonSchema: { input: described, output: described },
    },
  };
}
