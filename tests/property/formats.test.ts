import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkModel, languages, parseModel, type Model } from "@polku/core";
import { elementsOf } from "@polku/core/model";
import { formats, lossLines, type Format, type InputFile, type Loss, type OutputFile } from "@polku/formats";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { runs } from "../support/runs.ts";
import { arbitraryModel } from "./arbitrary-model.js";
import { everyField } from "./every-field.js";
import {
  byteChanges,
  changeBytes,
  changeText,
  changeValue,
  isNonsense,
  textChanges,
  valueChanges,
} from "./mutations.js";

/** What every format of foreign files keeps to: nothing is lost in silence, and no input breaks a reader. */

const root = resolve(import.meta.dirname, "../..");
const names = ["tiny.yaml", "pirkanmaa.yaml", "suomi-palvelut.yaml"];
const fixtures = names.map((name): [string, Model] => {
  const parsed = parseModel(readFileSync(join(root, "fixtures", name)), { file: name });
  if (!parsed.ok) throw new Error(`${name}: ${parsed.issues[0]?.message}`);
  return [name, parsed.model];
});
const tiny = fixtures[0]?.[1] as Model;

const readers = formats.filter(({ read }) => read);
const writers = formats.filter(({ write }) => write);
const named = (list: readonly Format[]) => list.map((format): [string, Format] => [format.id, format]);

const encoder = new TextEncoder();
const toInput = ({ name, content }: OutputFile): InputFile => ({
  name,
  bytes: typeof content === "string" ? encoder.encode(content) : content,
});

async function write(format: Format, model: Model) {
  const { files = [], losses = [] } = (await format.write?.(model)) ?? {};
  return { files, losses };
}

/** What a reader makes of files, as a model; issues end the test. */
async function readBack(format: Format, files: readonly OutputFile[]): Promise<Model> {
  const read = await format.read?.(files.map(toInput));
  if (!read?.ok) throw new Error(read?.issues.map(({ message }) => message).join("\n"));
  const checked = checkModel(read.value);
  if (!checked.ok)
    throw new Error(checked.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"));
  return checked.model;
}

/** The registers that services come from; graph files hold everything, spreadsheets have tests of their own. */
const graphs = new Set(["graphml", "gexf", "json-graph", "graph-csv"]);
const registers = new Set(["hsds", "hsds-csv", "fhir"]);

describe.each(named(formats).filter(([id]) => graphs.has(id)))("%s", (_id, format) => {
  test.each(fixtures)("%s comes back as it was", async (_name, model) => {
    const { files, losses } = await write(format, model);
    expect(losses).toEqual([]);
    expect(await readBack(format, files)).toEqual(model);
  });

  test("every field and any model come back", async () => {
    expect(await readBack(format, (await write(format, everyField)).files)).toEqual(everyField);
    await fc.assert(
      fc.asyncProperty(arbitraryModel, async (model) => {
        expect(withoutEmpty(await readBack(format, (await write(format, model)).files))).toEqual(
          withoutEmpty(model),
        );
      }),
      { numRuns: runs(100) / 5 },
    );
  });
});

/** Lists and objects that are empty say as much as none. */
function withoutEmpty<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutEmpty) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)] as const);
  return Object.fromEntries(
    entries.filter(
      ([, inner]) => typeof inner !== "object" || inner === null || Object.keys(inner).length > 0,
    ),
  ) as Value;
}

describe.each(named(formats).filter(([id]) => registers.has(id)))("%s", (_id, format) => {
  const comesBack = async (model: Model) => {
    const { files, losses } = await write(format, model);
    const back = await readBack(format, files);
    expect(comparable(back, model, losses)).toEqual(comparable(model, model, losses));
  };

  test.each(fixtures)("%s comes back but for what was told", (_name, model) => comesBack(model));

  test("every field and any model come back but for what was told", async () => {
    await comesBack(everyField);
    await fc.assert(fc.asyncProperty(arbitraryModel, comesBack), { numRuns: runs(100) / 5 });
  });
});

/** The elements of a model by id, without what was told as lost of another one, and without what a reader cites. */
function comparable(model: Model, original: Model, losses: readonly Loss[]): Record<string, object> {
  const lost = new Map<string, Set<string>>();
  for (const { path } of losses) {
    const [section, index, field] = path;
    const list = (original as unknown as Record<string, { id?: string }[]>)[String(section)];
    const id = Array.isArray(list) ? list[Number(index)]?.id : undefined;
    if (id !== undefined) lost.set(id, (lost.get(id) ?? new Set()).add(String(field ?? "all")));
  }
  const found: Record<string, object> = {};
  for (const { section, element } of elementsOf(model)) {
    const fields = element.id === undefined ? undefined : lost.get(element.id);
    if (section === "links" || section === "sources" || fields?.has("all") || element.id === undefined)
      continue;
    found[element.id] = Object.fromEntries(
      Object.entries(withoutEmpty(element)).filter(([field]) => field !== "sources" && !fields?.has(field)),
    );
  }
  return found;
}

describe.each(named(writers))("%s", (id, format) => {
  test("every text is in a file, or told as lost", async () => {
    const { model, texts } = marked(everyField);
    const { files, losses } = await write(format, model);
    const all = files
      .map(({ content }) => (typeof content === "string" ? content : new TextDecoder().decode(content)))
      .join("\n");
    const told = new Set(losses.map(({ path }) => path.slice(0, 3).join(".")));
    const isTold = (path: readonly (string | number)[]) =>
      [1, 2, 3].some((length) => told.has(path.slice(0, length).join(".")));
    if (!["xlsx", "ods"].includes(id))
      expect([...texts].filter(([text, path]) => !all.includes(text) && !isTold(path))).toEqual([]);
  });

  test("tiny is written as it was", async () => {
    for (const { name, content } of (await write(format, tiny)).files)
      if (typeof content === "string")
        await expect(content).toMatchFileSnapshot(join(root, "tests/golden", format.id, name));
  });

  test("what is lost is said in three languages", async () => {
    for (const model of [tiny, everyField])
      for (const language of languages) {
        const lines = lossLines((await write(format, model)).losses, language);
        expect(lines.filter((line) => isNonsense(line.slice(0, 500)))).toEqual([]);
      }
  });
});

/** A model whose every free text is another one, and the path of each. */
function marked(model: Model): { model: Model; texts: Map<string, (string | number)[]> } {
  const texts = new Map<string, (string | number)[]>();
  const visit = (value: unknown, path: (string | number)[]): unknown => {
    if (Array.isArray(value)) return value.map((entry, index) => visit(entry, [...path, index]));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, visit(inner, [...path, key])]),
      );
    if (value !== "A") return value;
    const text = `Text ${texts.size} §`;
    texts.set(text, path);
    return text;
  };
  return { model: visit(model, []) as Model, texts };
}

const folder = join(root, "fixtures/registers");
const registerFiles = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

const table =
  "Palvelu;Taso;Kunta;Ohjaa palveluun\r\nNeuvola;Perustaso;Tampere;Perheneuvola\r\nPerheneuvola;Erityistaso;;\r\n";

/** Files that a reader can read: what it writes itself, else examples; none where there is neither. */
async function corpusOf(format: Format): Promise<InputFile[][]> {
  if (format.write)
    return Promise.all(
      [tiny, everyField].map(async (model) => (await write(format, model)).files.map(toInput)),
    );
  if (format.id === "csv") return [[{ name: "a.csv", bytes: encoder.encode(table) }]];
  const files = registerFiles.filter(({ name }) => name.startsWith(format.id)).map((file) => ({ ...file }));
  return files.length > 0 ? [files] : [];
}
const corpora = await Promise.all(
  readers.map(async (format) => ({ format, corpus: await corpusOf(format) })),
);

interface Changes {
  readonly text: Parameters<typeof changeText>[1];
  readonly bytes: Parameters<typeof changeBytes>[1];
  /** Of JSON, changes of its values instead of its text: they lead deeper into a reader. */
  readonly values: Parameters<typeof changeValue>[1] | undefined;
}
const changes: fc.Arbitrary<Changes> = fc.record({
  text: textChanges,
  bytes: byteChanges,
  values: fc.option(valueChanges, { nil: undefined }),
});

/** A file of text with its text or its values changed, any other with its bytes changed. */
function changeFile({ name, bytes }: InputFile, { text, bytes: binary, values }: Changes): InputFile {
  let written: string;
  try {
    written = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { name, bytes: changeBytes(bytes, binary) };
  }
  if (values === undefined || !/^[[{]/.test(written))
    return { name, bytes: encoder.encode(changeText(written, text)) };
  return { name, bytes: encoder.encode(JSON.stringify(changeValue(JSON.parse(written), values))) };
}

describe("what files are", () => {
  const known = (files: readonly InputFile[]) => formats.find(({ recognizes }) => recognizes?.(files))?.id;

  test.each(corpora.filter(({ format: { recognizes }, corpus }) => recognizes && corpus.length > 0))(
    "$format.id is known by what is in it",
    ({ format, corpus }) => {
      for (const files of corpus) expect(known(files)).toBe(format.id);
    },
  );

  test("a network of one's own and a planner's table are none of the registers", () => {
    expect(known([{ name: "services.json", bytes: encoder.encode(JSON.stringify(tiny)) }])).toBeUndefined();
    expect(
      known([{ name: "services.csv", bytes: encoder.encode("Palvelu;Taso\r\nNeuvola;Perustaso\r\n") }]),
    ).toBeUndefined();
  });
});

const globals = () =>
  [globalThis, Object.prototype, Array.prototype, Map.prototype].map((holder) => Reflect.ownKeys(holder));
const before = globals();
afterAll(() => {
  expect(globals()).toEqual(before);
});

/** The longest that a reader may think, in milliseconds of its process: others may be busy beside it. */
const maxTime = 2000;

/** Whatever the files, there is a valid model, or at least one issue that says where and what. */
async function expectSense(format: Format, files: readonly InputFile[]): Promise<"model" | "issues"> {
  const started = process.cpuUsage();
  const read = await format.read?.(files);
  if (!read) throw new Error("a reader");
  const { issues } = read.ok ? checkModel(read.value) : read;
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(maxTime);
  const errors = issues.filter(({ severity }) => severity === "error");
  if (!read.ok) {
    expect(errors).not.toEqual([]);
    expect(errors.filter(({ file, path = [] }) => file === undefined && path.length === 0)).toEqual([]);
  }
  expect(issues.map(({ message }) => message).filter(isNonsense)).toEqual([]);
  for (const { line = 1, column = 1 } of issues) expect(Math.min(line, column)).toBeGreaterThan(0);
  if (read.ok) {
    const lines = languages.flatMap((language) => lossLines(read.losses.slice(0, 50), language));
    // A name that is quoted may be any text of the file; what is said of it may not be nonsense.
    expect(lines.filter((line) => /\bundefined\b|\bNaN\b|\[object/.test(line) && !hasWord(files))).toEqual(
      [],
    );
  }
  return errors.length === 0 ? "model" : "issues";
}

function hasWord(files: readonly InputFile[]): boolean {
  return files.some(({ bytes }) => /undefined|NaN|\[object/.test(new TextDecoder().decode(bytes)));
}

const deep = 100_000;
const hostile: readonly [name: string, text: string | Uint8Array][] = [
  ["nothing", ""],
  ["one letter", "x"],
  ["zeros", new Uint8Array(10_000)],
  ["invalid UTF-8", Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d)],
  ["half a letter of UTF-16", Uint8Array.of(0xff, 0xfe, 0x00, 0xd8)],
  ["deep lists", "[".repeat(deep)],
  ["deep lists that close", `${"[".repeat(deep)}${"]".repeat(deep)}`],
  ["deep objects", '{"a":'.repeat(deep)],
  ["deep elements", `<graphml>${"<a>".repeat(deep)}`],
  ["deep elements of GEXF", `<gexf>${"<a>".repeat(deep)}${"</a>".repeat(deep)}</gexf>`],
  ["a long line", `{"a":"${"x".repeat(2_000_000)}"}`],
  ["a long line of cells", `Source,Target\n${"x,".repeat(400_000)}`],
  ["a quote that is not closed", `Source,Target\n"${"x\n".repeat(200_000)}`],
  [
    "huge numbers",
    '{"graph":{"nodes":{"a":{"metadata":{"count":1e999}}},"edges":[]},"resourceType":"HealthcareService","serviceNames":[{"value":1e308}],"minimum_age":1e999,"maximum_age":-1,"status":"active","id":9e99}',
  ],
  [
    "__proto__",
    '{"__proto__":{"polluted":1},"graph":{"metadata":{"__proto__.polluted":"1","constructor.prototype.polluted":"1"},"nodes":{"__proto__":{"metadata":{"__proto__":{"a":1}}},"constructor":{}},"edges":[{"source":"__proto__","target":"constructor","relation":"joint"}]}}',
  ],
  [
    "__proto__ in a register",
    '[{"serviceNames":[{"language":"__proto__","value":"A","type":"Name"}],"id":"__proto__","areas":[{"type":"constructor","code":"__proto__"},{"type":"Municipality","code":"toString","municipalities":[{"code":"valueOf"}]}],"serviceChannels":[{"serviceChannel":{"id":"constructor"}}]},{"serviceChannelNames":[],"serviceChannelType":"toString","id":"constructor"}]',
  ],
  ["__proto__ in tables", "Source,Target,__proto__,constructor\n__proto__,constructor,1,2\n"],
  [
    "__proto__ in XML",
    '<graphml><key id="__proto__" for="node" attr.name="__proto__"/><graph><node id="__proto__"><data key="__proto__">1</data></node></graph></graphml>',
  ],
  [
    "entities",
    `<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, index) => `<!ENTITY a${index} "${`&a${index === 0 ? "" : index - 1};`.repeat(10)}">`).join("")}]><graphml><graph><node id="&a19;"/></graph></graphml>`,
  ],
  [
    "an entity from a file",
    '<!DOCTYPE gexf [<!ENTITY e SYSTEM "file:///etc/passwd">]><gexf><meta><description>&e;</description></meta><graph><nodes><node id="a" label="&e;"/></nodes></graph></gexf>',
  ],
  [
    "many attributes",
    `<graphml><graph><node id="a" ${Array.from({ length: 20_000 }, (_, index) => `a${index}="1"`).join(" ")}/></graph></graphml>`,
  ],
  ["many nodes of one id", `<graphml><graph>${'<node id="a"/>'.repeat(20_000)}</graph></graphml>`],
  [
    "many edges to nothing",
    `<gexf><graph><edges>${'<edge source="a" target="b"/>'.repeat(20_000)}</edges></graph></gexf>`,
  ],
  ["mixed line ends", "Source,Target\r\na,b\nb,c\rc,a\r\n\n\r"],
  [
    "many services of one name",
    JSON.stringify(
      Array.from({ length: 4000 }, (_, index) => ({
        id: String(index),
        name: "A",
        status: "active",
        serviceNames: [{ language: "fi", value: "A", type: "Name" }],
      })),
    ),
  ],
];

describe.each(named(readers))("%s", (_id, format) => {
  test.each(hostile)("takes %s", async (_name, text) => {
    const bytes = typeof text === "string" ? encoder.encode(text) : text;
    for (const ending of format.extensions)
      await expectSense(format, [{ name: `services.${ending}`, bytes }]);
    expect(format.recognizes?.([{ name: "a", bytes }]) ?? false).toBeTypeOf("boolean");
  });
});

describe.each(corpora.filter(({ corpus }) => corpus.length > 0))("$format.id", ({ format, corpus }) => {
  test("takes its own files, changed at random", async () => {
    let models = 0;
    const count = Number(process.env["POLKU_MUTANTS"] ?? 400) / corpora.length;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...corpus), fc.nat(), changes, async (files, at, change) => {
        const changed = files.map((file, index) =>
          index === at % files.length ? changeFile(file, change) : file,
        );
        if ((await expectSense(format, changed)) === "model") models++;
      }),
      { numRuns: Math.ceil(count) },
    );
    // Changes that leave nothing to be read would try only the first line of a reader.
    expect(models).toBeGreaterThan(0);
  });
});
