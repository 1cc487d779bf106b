import scenarioEn from "@polku/core/schema/polku-scenario-1.schema.json" with { type: "json" };
import scenarioFi from "@polku/core/schema/polku-scenario-1.fi.schema.json" with { type: "json" };
import scenarioSv from "@polku/core/schema/polku-scenario-1.sv.schema.json" with { type: "json" };
import workshopEn from "@polku/core/schema/polku-workshop-1.schema.json" with { type: "json" };
import workshopFi from "@polku/core/schema/polku-workshop-1.fi.schema.json" with { type: "json" };
import workshopSv from "@polku/core/schema/polku-workshop-1.sv.schema.json" with { type: "json" };
import modelEn from "@polku/core/schema/polku-1.schema.json" with { type: "json" };
import modelFi from "@polku/core/schema/polku-1.fi.schema.json" with { type: "json" };
import modelSv from "@polku/core/schema/polku-1.sv.schema.json" with { type: "json" };
import { valueAt, type Language, type Path } from "@polku/core/model";
import { changeAround, type FileKind } from "./reference-at.js";

/** The part of JSON Schema that core's schemas use. */
export interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const schemas = {
  model: { fi: modelFi, sv: modelSv, en: modelEn },
  scenario: { fi: scenarioFi, sv: scenarioSv, en: scenarioEn },
  workshop: { fi: workshopFi, sv: workshopSv, en: workshopEn },
} as unknown as Record<FileKind, Record<Language, Schema>>;

/** The schemas that the value at a path may have, in a language; where a field says which of several, only those. */
export function schemasAt(kind: FileKind, path: Path, root: unknown, language: Language): Schema[] {
  const change = changeAround(path, root);
  if (change?.rest[0] === "value") {
    // What a change sets are the fields of an element.
    const value = valueAt(root, path.slice(0, path.length - change.rest.length + 1));
    const inModel = { [change.section]: [value] };
    return schemasAt("model", [change.section, 0, ...change.rest.slice(1)], inModel, language);
  }
  const whole = schemas[kind][language];
  let found = alternatives(whole, whole, root);
  for (const [depth, step] of path.entries())
    found = found.flatMap((schema) => {
      const next = typeof step === "number" ? schema.items : schema.properties?.[step];
      return next ? alternatives(next, whole, valueAt(root, path.slice(0, depth + 1))) : [];
    });
  return found;
}

/** What a field means, in a language. */
export function descriptionAt(
  kind: FileKind,
  path: Path,
  root: unknown,
  language: Language,
): string | undefined {
  const field = path.at(-1);
  if (typeof field !== "string") return undefined;
  return schemasAt(kind, path.slice(0, -1), root, language)
    .map(({ properties }) => properties?.[field]?.description)
    .find((description) => description !== undefined);
}

/** A schema without references and choices; a choice that contradicts a fixed field of the value is left out. */
function alternatives(schema: Schema, whole: Schema, value: unknown): Schema[] {
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
  const named = $ref === undefined ? [] : [whole.definitions?.[$ref.replace("#/definitions/", "")] ?? {}];
  const isChoice = (choice: Schema) =>
    choice.required === undefined || choice.properties !== undefined || choice.$ref;
  const choices = [...named, ...allOf, ...[...anyOf, ...oneOf].filter(isChoice)];
  const inner = choices.flatMap((choice) => alternatives(choice, whole, value));
  if (choices.length > 0 && schema.properties === undefined) return inner;
  return fits(schema, value) ? [schema, ...inner] : inner;
}

function fits({ properties = {} }: Schema, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(properties).every(([field, { const: fixed }]) => {
    const found = (value as Record<string, unknown>)[field];
    return (
      fixed === undefined || typeof found !== "string" || found.includes("polku-cursor") || found === fixed
    );
  });
}
