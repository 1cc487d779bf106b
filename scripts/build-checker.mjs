// Writes packages/core/generated/accepts-model.js, which checks the shape of a model: ajv's standalone code for the
// JSON Schema of the format, so that no code is compiled when the library runs. Does nothing while it is up to date.
//   npm run build (in packages/core)
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv, _, nil } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { runnerImport } from "vite";

const core = fileURLToPath(new URL("../packages/core/", import.meta.url));
const target = `${core}generated/accepts-model.js`;
const declaration = "export declare function acceptsModel(this: object, value: unknown): boolean;\n";

const inputs = ["src/model", "src/schema", "src/rules"].flatMap((folder) =>
  readdirSync(core + folder).map((name) => `${core}${folder}/${name}`),
);
const isNewer = (file) => statSync(file).mtimeMs > statSync(target).mtimeMs;
const script = fileURLToPath(import.meta.url);
/** Also called by vitest, before the tests that run on the sources. */
export async function setup() {
  if (existsSync(target) && ![script, ...inputs].some(isNewer)) return;
  mkdirSync(`${core}generated`, { recursive: true });
  writeFileSync(target.replace(/js$/, "d.ts"), declaration);
  writeFileSync(target, await checkerCode());
}

async function checkerCode() {
  const load = async (file) =>
    (await runnerImport(`${core}src/${file}`, { configFile: false, logLevel: "error" })).module;
  const { jsonSchemas } = await load("schema/json-schemas.ts");
  const { references } = await load("model/references.ts");
  const { sections } = await load("model/sections.ts");
  const { claims } = await load("rules/no-source.ts");

  const schema = toCheckerSchema(jsonSchemas().Model);
  const bits = Object.fromEntries(Object.values(sections).map((kind, index) => [kind, 1 << index]));
  for (const { in: section, field, to } of references) {
    const names = to.reduce((sum, kind) => sum | bits[kind], 0);
    markNames(schema, schema.fields[section].items, field, names);
  }
  for (const section of claims) deref(schema, schema.fields[section].items).claims = true;

  // The keywords call methods of `this`: rules/notes.ts has them.
  const call = (method) => (cxt) => cxt.pass(_`this.${method}(${cxt.data}, ${cxt.schema})`);
  const ajv = new Ajv({
    passContext: true,
    messages: false,
    strictTypes: false,
    // How large a shape may be that is not a function of its own: ids and dates.
    inlineRefs: 12,
    keywords: [
      { keyword: "fields", type: "object", errors: false, code: checkFields },
      { keyword: "text", type: "string", errors: false, code: call(_`isText`) },
      { keyword: "names", errors: false, code: call(_`names`) },
      { keyword: "unchecked", errors: false, code: call(_`isUnchecked`) },
      "claims",
    ],
    code: { source: true, esm: true },
  });
  const code = withoutErrors(standaloneCode(ajv, ajv.compile(schema)));
  if (/\brequire\(|new Function/.test(code)) throw new Error("the checker has to need nothing at run time");
  return code.replace(/export const validate = (\w+);export default \w+;/, "export { $1 as acceptsModel };");
}

/**
 * The JSON Schema in the keywords above. `fields` stands for `properties` beside which only the author's own fields
 * are allowed. ajv's own code for that looks for every known field in every object, and takes twice as long.
 */
function toCheckerSchema(root) {
  const convertAll = (parts) =>
    Object.fromEntries(Object.entries(parts).map(([name, inner]) => [name, convert(inner)]));
  return { ...convert(root), definitions: convertAll(root.definitions) };

  function convert(part) {
    if (Array.isArray(part)) return part.map(convert);
    const unknown = Object.keys(part).find((keyword) => ![...kept, ...replaced].includes(keyword));
    if (unknown !== undefined) throw new Error(`a keyword that is not known here: ${unknown}`);
    const { properties, additionalProperties, patternProperties, items, minLength, format } = part;
    const { allOf, anyOf, oneOf } = part;
    if (allOf?.length === 1) return convert(allOf[0]);
    if (oneOf) return { anyOf: oneOf.map(question) };
    if (anyOf?.[0].type === "string") {
      // Each keyword applies to values of one type.
      const [text, object] = anyOf.map((branch) => convert(deref(root, branch)));
      return { ...object, ...text, type: ["string", "object"] };
    }
    if (part.type === "object" && !properties) return { unchecked: true };
    if (properties && (additionalProperties !== false || !patternProperties?.["^x-."]))
      throw new Error("an object that is not closed but for x- fields");
    // A date is nobody's number, and a word of a list holds nothing else.
    const isText = part.type === "string" && !part.enum && !part.const && format !== "date";
    return {
      ...Object.fromEntries(kept.flatMap((keyword) => (keyword in part ? [[keyword, part[keyword]]] : []))),
      ...(isText ? { text: minLength ?? 0 } : {}),
      ...(anyOf ? { anyOf } : {}),
      ...(properties ? { fields: convertAll(properties) } : {}),
      ...(items ? { items: convert(items) } : {}),
    };
  }

  /** A question is told from others by one field, before anything else of it is checked. */
  function question(branch) {
    const { ask } = deref(root, branch).properties;
    return { allOf: [{ properties: { ask } }, branch] };
  }
}

const kept = `$ref type const enum pattern minimum maximum minItems maxItems additionalItems required`.split(
  " ",
);
const replaced =
  `$schema $id title description definitions properties additionalProperties patternProperties items
  minLength format allOf anyOf oneOf propertyNames`.split(/\s+/);

/** Writes the kinds that an id may name, as bits, to where a way leads in the schema. */
function markNames(schema, holder, [step, ...rest], names) {
  const part = deref(schema, holder);
  const questions = part.anyOf?.flatMap(({ allOf = [] }) => allOf.slice(1)) ?? [];
  for (const question of questions) markNames(schema, question, [step, ...rest], names);
  const [parts, key] = step === "*" ? [part, "items"] : [part.fields ?? {}, step];
  if (parts[key] === undefined) return;
  if (rest.length > 0) return markNames(schema, parts[key], rest, names);
  if ((parts[key].names ?? names) !== names) throw new Error(`${step} names other kinds elsewhere`);
  parts[key] = { names };
}

function deref(schema, part) {
  return part.$ref ? schema.definitions[part.$ref.split("/").at(-1)] : part;
}

/**
 * The code for `fields`: every field of an object is read once, and no object is accepted but a plain one. What rules
 * about single elements could find is noted.
 */
function checkFields(cxt) {
  const { gen, data, schema, parentSchema } = cxt;
  const accepted = gen.let("accepted", _`this.isPlain(${data})`);
  const count = gen.let("count", 0);
  gen.if(accepted, () =>
    gen.forIn("key", data, (key) => {
      const field = gen.const("field", _`${data}[${key}]`);
      const refuse = () => gen.assign(accepted, false).break();
      gen.code(_`${count}++`);
      for (const [index, name] of Object.keys(schema).entries()) {
        const isField = _`${key} === ${name}`;
        if (index === 0) gen.if(isField);
        else gen.elseIf(isField);
        const valid = gen.name("valid");
        cxt.subschema(
          { keyword: "fields", schemaProp: name, data: field, dataTypes: [], createErrors: false },
          valid,
        );
        gen.if(_`!${valid}`, refuse);
      }
      gen.else();
      gen.if(_`!this.isOwn(${key}, ${field})`, refuse);
      gen.endIf();
    }),
  );
  gen.code(_`this.fields += ${count}`);
  const has = (...names) => names.every((name) => name in schema) && !("ask" in schema);
  const doubts = [
    ...(has("min", "max") ? [_`${data}.min > ${data}.max`] : []),
    ...(has("since", "until") ? [_`${data}.since > ${data}.until`] : []),
    ...(has("from", "to") ? [_`${data}.from === ${data}.to`] : []),
    ...(parentSchema.claims ? [_`!(${data}.sources?.length > 0)`] : []),
  ].reduce((all, each) => (all === nil ? each : _`${all} || ${each}`), nil);
  if (doubts !== nil) gen.if(doubts, () => gen.code(_`this.doubtsElements = true`));
  cxt.pass(accepted);
}

/** The code without what it writes for each failure, which nobody reads: it takes half as long. */
function withoutErrors(code) {
  const bare = code
    .replaceAll(/, \{instancePath:[^{}]*\}\)/g, ")")
    .replaceAll(/(function \w+\(data), \{instancePath=""[^{}]*\}=\{\}\)/g, "$1)")
    .replaceAll(/\{instancePath[,:](?:[^{}]|\{[^{}]*\})*\}/g, "{}");
  const left = bare.indexOf("instancePath");
  if (left !== -1)
    throw new Error(`ajv writes its errors in another way: ${bare.slice(left - 40, left + 80)}`);
  return bare;
}

if (process.argv[1] === script) await setup();
