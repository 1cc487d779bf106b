// Makes the code of a checker from the JSON Schema of the model format: one function for each shape of an
// object. It runs when the schema is built, never in the library, which so needs no code made at run time.
// The checker says yes or no; what is wrong is zod's to say. A keyword that isn't known here is an error.

const known = new Set(
  `$schema $id $ref title description definitions type const enum allOf anyOf oneOf pattern format minLength
  minimum maximum items minItems maxItems additionalItems properties required additionalProperties
  patternProperties propertyNames`.split(/\s+/),
);

/** Pairs of fields that a rule compares, and how: then that rule has to look. */
const compared = [
  { fields: ["min", "max"], doubt: "doubtOrder", code: "ages-reversed" },
  { fields: ["since", "until"], doubt: "doubtOrder", code: "dates-reversed" },
  { fields: ["from", "to"], doubt: "doubtSame", code: "same-ends" },
];

/** Fields that make a rule look wherever they stand. */
const doubted = { partOf: "part-of-cycle", within: "within-cycle" };

/** The code of the checker, from the schema, the lists of a model and the fields that name elements. */
export function modelChecker({ schema, sections, references, claims }) {
  const bits = Object.fromEntries(Object.values(sections).map((kind, index) => [kind, 1 << index]));
  const named = findNamed(schema, references, bits);
  const claiming = new Set(
    Object.entries(sections).flatMap(([section, kind]) =>
      claims.has(kind) ? [deref(schema, schema.properties[section].items)] : [],
    ),
  );
  const functions = new Map();
  const patterns = new Map();

  /** An expression that is true where a value has a shape; `kinds` are those that an id has to name. */
  function holds(part, value, name, kinds) {
    const unknown = Object.keys(part).find((keyword) => !known.has(keyword));
    if (unknown !== undefined)
      throw new Error(`${name}: a keyword that the checker doesn't know: ${unknown}`);
    const reference = referenceOf(part);
    if (reference !== undefined) return holds(schema.definitions[reference], value, reference, kinds);
    if (part.const !== undefined) return `${value} === ${JSON.stringify(part.const)}`;
    if (part.enum) return part.enum.map((word) => `${value} === ${JSON.stringify(word)}`).join(" || ");
    if (part.oneOf) return call(name, value, choice(part, name));
    if (part.type === undefined && part.anyOf)
      return part.anyOf.map((inner) => holds(inner, value, `${name}ByLanguage`)).join(" || ");
    if (part.type === "string") return text(part, value, name, kinds);
    if (part.type === "integer") return `isWhole(${value}, ${part.minimum}, ${part.maximum})`;
    if (part.type === "array") return call(`${name}List`, value, list(part, name, kinds));
    if (part.type === "object" && part.properties) return call(name, value, object(part, name));
    if (part.type === "object") return `notes.isAnyObject(${value})`;
    throw new Error(`${name}: a shape that the checker doesn't know: ${JSON.stringify(part)}`);
  }

  /** A call of the function with a body, which is written once. */
  function call(name, value, body) {
    if (!functions.has(body)) {
      if ([...functions.values()].includes(name)) throw new Error(`${name}: two shapes of one name`);
      functions.set(body, name);
    }
    return `is${functions.get(body)}(${value}, notes)`;
  }

  function text({ pattern, format, minLength = 0 }, value, name, kinds) {
    if (pattern === undefined) return `notes.isText(${value}, ${minLength})`;
    patterns.set(pattern, name);
    // A date is nobody's number.
    const isText =
      format === "date" ? `typeof ${value} === "string"` : `notes.isText(${value}, ${minLength})`;
    const fits = `${isText} && ${firstLower(name)}.test(${value})`;
    return kinds === undefined ? fits : `notes.names(${value}, ${kinds}) || (${fits})`;
  }

  function object(part, name) {
    const { properties, required = [], anyOf = [] } = part;
    if (part.additionalProperties !== false || !part.patternProperties?.["^x-."])
      throw new Error(`${name}: an object that isn't closed but for x- fields`);
    const cites = claiming.has(part);
    const some = anyOf.flatMap((inner) => inner.required);
    const counted = [...required, ...some, ...(cites ? ["sources"] : [])];
    const bitsOf = (fields) => fields.reduce((sum, field) => sum | (1 << counted.indexOf(field)), 0);
    const pairs =
      "ask" in properties
        ? []
        : compared.filter(({ fields }) => fields.every((field) => field in properties));
    const kept = pairs.flatMap(({ fields }) => fields);

    const cases = new Map();
    for (const [field, inner] of Object.entries(properties)) {
      const shape = name + field[0].toUpperCase() + field.slice(1).replaceAll(/\W/g, "");
      const steps = [`if (!(${holds(inner, "field", shape, named.get(part)?.get(field))})) return false;`];
      if (kept.includes(field)) steps.push(`${field} = field;`);
      if (field in doubted) steps.push(`notes.doubts.add("${doubted[field]}");`);
      if (cites && field === "sources") steps.push("if ((field as unknown[]).length > 0)");
      if (counted.includes(field)) steps.push(`seen |= ${bitsOf([field])};`);
      const code = [...steps, "break;"].join("\n");
      cases.set(code, [...(cases.get(code) ?? []), `case ${JSON.stringify(field)}:`]);
    }
    const ends = [
      ...(required.length > 0 ? [`(seen & ${bitsOf(required)}) === ${bitsOf(required)}`] : []),
      ...(some.length > 0 ? [`(seen & ${bitsOf(some)}) !== 0`] : []),
    ];
    return [
      "if (!isPlain(value)) return false;",
      "let fields = 0;",
      ...(counted.length > 0 ? ["let seen = 0;"] : []),
      ...kept.map((field) => `let ${field}: unknown;`),
      "for (const key in value) {",
      "const field = value[key];",
      "fields++;",
      "switch (key) {",
      ...[...cases].flatMap(([code, labels]) => [...labels, code]),
      "default:",
      "if (!notes.isOwn(key, field)) return false;",
      "}",
      "}",
      "notes.fields += fields;",
      ...pairs.map(({ fields, doubt, code }) => `notes.${doubt}(${fields.join(", ")}, "${code}");`),
      ...(cites ? [`if ((seen & ${bitsOf(["sources"])}) === 0) notes.doubts.add("no-source");`] : []),
      `return ${ends.join(" && ") || "true"};`,
    ].join("\n");
  }

  function list({ items, minItems = 0, maxItems }, name, kinds) {
    if (maxItems !== (Array.isArray(items) ? items.length : undefined))
      throw new Error(`${name}: a limit that the checker doesn't know`);
    if (Array.isArray(items)) {
      const entries = items.map((inner, index) => `(${holds(inner, `value[${index}]`, `${name}${index}`)})`);
      return `return notes.isList(value, ${minItems}) && value.length === ${items.length} && ${entries.join(" && ")};`;
    }
    return [
      `if (!notes.isList(value, ${minItems})) return false;`,
      `for (const entry of value) if (!(${holds(items, "entry", name, kinds)})) return false;`,
      "return true;",
    ].join("\n");
  }

  /** One of several objects that one field tells apart. */
  function choice(part, name) {
    const branches = part.oneOf.map((inner) => [inner, deref(schema, inner)]);
    const lines = ["if (!isPlain(value)) return false;", "switch (value.ask) {"];
    for (const [inner, { properties }] of branches)
      lines.push(`case ${JSON.stringify(properties.ask.const)}:`, `return ${holds(inner, "value", name)};`);
    return [...lines, "default:", "return false;", "}"].join("\n");
  }

  const root = holds(schema, "value", "ModelShape");
  return [
    "// Made by scripts/build-schema.mjs from the JSON Schema of the format: nothing here is written by hand.",
    'import { isPlain, isWhole, type Notes } from "./notes.js";',
    "",
    "/** Whether a value is a model in shape, just as it stands. What rules have to look at goes to the notes. */",
    `export function acceptsModel(value: unknown, notes: Notes): boolean {\nreturn ${root};\n}`,
    "",
    ...[...patterns].map(([pattern, name]) => `const ${firstLower(name)} = ${new RegExp(pattern)};`),
    ...[...functions].map(
      ([body, name]) => `\nfunction is${name}(value: unknown, notes: Notes): boolean {\n${body}\n}`,
    ),
    "",
  ].join("\n");
}

/** The fields whose ids name elements: for each object of the schema, the kinds that each may name, as bits. */
function findNamed(schema, references, bits) {
  const named = new Map();
  for (const { in: section, field, to } of references) {
    const kinds = to.reduce((sum, kind) => sum | bits[kind], 0);
    let places = [{ part: deref(schema, schema.properties[section].items) }];
    for (const step of field) {
      places = places.flatMap(({ part, owner, name }) => {
        const branches = (part.oneOf ?? [part]).map((inner) => deref(schema, inner));
        return branches.flatMap((branch) => {
          if (step === "*") return [{ part: deref(schema, branch.items), owner, name }];
          const inner = branch.properties?.[step];
          return inner ? [{ part: deref(schema, inner), owner: branch, name: step }] : [];
        });
      });
    }
    for (const { owner, name } of places) {
      const fields = named.get(owner) ?? new Map();
      if ((fields.get(name) ?? kinds) !== kinds) throw new Error(`${name}: names other kinds elsewhere`);
      named.set(owner, fields.set(name, kinds));
    }
  }
  return named;
}

/** The shape that a part of the schema refers to, or that it is. */
function deref(schema, part) {
  const reference = referenceOf(part);
  return reference === undefined ? part : schema.definitions[reference];
}

/** The name of the shape that a part refers to; what has a description of its own refers in a list of one. */
function referenceOf({ $ref, allOf }) {
  return ($ref ?? (allOf?.length === 1 ? allOf[0].$ref : undefined))?.split("/").at(-1);
}

function firstLower(name) {
  return name[0].toLowerCase() + name.slice(1);
}
