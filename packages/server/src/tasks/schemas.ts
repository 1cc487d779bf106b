import { answerSchema, questionSchema } from "@polku/core/schema";

type Schema = Readonly<Record<string, unknown>>;

/** The named schemas that core's question and answer are made of. */
const definitions: Readonly<Record<string, unknown>> = {
  ...(questionSchema as { definitions: object }).definitions,
  ...(answerSchema as { definitions: object }).definitions,
};

/** Whose shape a value is: that of a question, of an answer, or one that they are made of. */
export function schemaOf(name: string): Schema {
  if (name === "Question" || name === "Answer") {
    const {
      $schema: _,
      $id: _id,
      definitions: _all,
      title: _title,
      ...rest
    } = (name === "Question" ? questionSchema : answerSchema) as Schema;
    return rest;
  }
  const found = definitions[name];
  if (found === undefined) throw new RangeError(`no schema "${name}"`);
  return found as Schema;
}

/**
 * Core's schemas of these names and of all that they name, as JSON Schema 2020-12, with references below `root`.
 *
 * @example
 * ```ts
 * Object.keys(collectSchemas(["ReachQuestion"], "#/$defs/")).includes("Client"); // true
 * ```
 */
export function collectSchemas(names: readonly string[], root: string): Record<string, Schema> {
  const found = new Map<string, Schema>();
  const left = [...names];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (found.has(name)) continue;
    found.set(
      name,
      rewrite(schemaOf(name), (inner) => {
        left.push(inner);
        return root + inner;
      }),
    );
  }
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A schema of draft 7 as one of 2020-12: what names another, and lists of fixed length, are written otherwise. */
function rewrite(schema: Schema, toReference: (name: string) => string): Schema {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== "object" || value === null) return value;
    const { items, additionalItems, ...rest } = value as Schema;
    const list: Schema = !Array.isArray(items)
      ? present({ items, additionalItems })
      : present({ prefixItems: items as unknown, items: additionalItems });
    return Object.fromEntries(
      Object.entries({ ...rest, ...list }).map(([key, inner]) => [
        key,
        key === "$ref" ? toReference((inner as string).replace("#/definitions/", "")) : visit(inner),
      ]),
    );
  };
  return visit(schema) as Schema;
}

function present(fields: Schema): Schema {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
