import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { ask, compileNetwork, parseModel, type Ask } from "@polku/core";
import { verifyRoute, withDefaults, type QuestionInput } from "@polku/core/questions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const main = resolve(import.meta.dirname, "../../packages/cli/dist/main.js");
const file = resolve(import.meta.dirname, "../../fixtures/pirkanmaa.yaml");
const parsed = parseModel(readFileSync(file), { file });
if (!parsed.ok) throw new Error(file);
const network = compileNetwork(parsed.model);

const transport = new StdioClientTransport({
  command: process.execPath,
  args: [main, "mcp", file, "--lang", "en"],
  stderr: "pipe",
});
const client = new Client({ name: "test", version: "1" });
let stderr = "";
beforeAll(async () => {
  transport.stderr?.on("data", (chunk) => (stderr += String(chunk)));
  await client.connect(transport);
});
afterAll(async () => {
  await client.close();
  expect(stderr).toBe("");
});

interface Given {
  answer: unknown;
  legs: {
    link: string;
    from: string;
    to: string;
    sentence: string;
    sources: { source: string; at: string }[];
  }[];
  sources: { id: string; title: string }[];
  names: Record<string, string>;
}

async function call(name: string, args: Record<string, unknown>) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
  const text = content.map((part) => (part.type === "text" ? part.text : "")).join("\n");
  return { text, given: structuredContent as Given, isError: isError === true };
}

const client4 = { client: { age: 4, area: "nokia" } };
const reach = { ask: "reach", from: "neuvola" } as const;
const questions: { [A in Ask]: QuestionInput<A> } = {
  reach: { ...reach, ...client4 },
  routes: { ask: "routes", from: "neuvola", to: "lastenpsykiatria", k: 3 },
  "why-not": { ask: "why-not", from: "neuvola", to: "ot-keskus", ...client4 },
  gatekeepers: { ask: "gatekeepers", from: "neuvola", to: "lastenpsykiatria" },
  gaps: { ask: "gaps", from: "neuvola", rows: { areas: ["nokia", "orivesi"] } },
  compare: { ask: "compare", a: reach, b: { ...reach, client: { area: "orivesi" } } },
  "what-if": {
    ask: "what-if",
    question: reach,
    changes: [{ op: "remove", in: "practices", id: "monitoimijainen-arviointi" }],
  },
};

test("all tools are there, only read, and say what they take and give", async () => {
  const { tools } = await client.listTools();
  const names = [...Object.keys(questions), "ask_in_words", "describe_network", "find_services"];
  expect(tools.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  for (const { name, description, annotations, inputSchema } of tools) {
    expect([name, description === undefined || description === ""]).toEqual([name, false]);
    expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
    expect(Object.keys(inputSchema.properties ?? {})).not.toContain("ask");
  }
  expect(tools.find(({ name }) => name === "reach")?.inputSchema.required).toEqual(["from"]);
});

describe.each(Object.entries(questions))("%s", (name, question) => {
  test("answers as the library does, with what each leg rests on, and in words", async () => {
    const { ask: _, ...args } = question;
    // The client holds what comes back against the schema that the tool gave.
    const { text, given, isError } = await call(name, args);
    expect(isError).toBe(false);
    const own = ask(network, question);
    expect({ ok: true, answer: given.answer }).toEqual(own);
    expect(text).toMatch(/^# .+\n\n/);
    for (const leg of given.legs) {
      expect(network.link(leg.link)?.sources?.map(({ at }) => at)).toEqual(leg.sources.map(({ at }) => at));
      expect(leg.sentence).toMatch(/\.$/);
      for (const { source } of leg.sources) expect(given.sources.map(({ id }) => id)).toContain(source);
    }
    expect(given.legs.length > 0).toBe(["reach", "routes", "why-not"].includes(name));
  });
});

test("a route is a certificate: each leg is held against the model again", async () => {
  const { ask: _, ...args } = questions.routes;
  const { answer, legs } = (await call("routes", args)).given as unknown as {
    answer: { routes: Parameters<typeof verifyRoute>[2][] };
    legs: Given["legs"];
  };
  expect(answer.routes.length).toBeGreaterThan(0);
  for (const route of answer.routes) {
    expect(verifyRoute(network, withDefaults(questions.routes as never), route, "lastenpsykiatria")).toEqual(
      [],
    );
    for (const leg of (route as unknown as { route: { link: string }[] }).route)
      expect(legs.map(({ link }) => link)).toContain(leg.link);
  }
});

test("plain words are asked, in their own language", async () => {
  const { text, given } = await call("ask_in_words", { text: "palvelut neuvolasta 4-vuotiaalle Orivedellä" });
  expect(given.answer).toMatchObject({ question: { ask: "reach", client: { age: 4, area: "orivesi" } } });
  expect(text).toMatch(/^# Mitkä palvelut/);
  const none = await call("ask_in_words", { text: "xyzzy" });
  expect([none.isError, none.text]).toEqual([true, expect.stringContaining("xyzzy")]);
});

test("what is wrong comes back with what may have been meant", async () => {
  const id = await call("reach", { from: "neuvla" });
  expect([id.isError, id.text]).toEqual([true, expect.stringContaining("neuvola (")]);
  const name = await call("why-not", { from: "neuvola", to: "Child psychiatry" });
  expect(name.text).toContain("lastenpsykiatria (");
  const field = await call("reach", { from: "neuvola", maxHandofs: 1 });
  expect([field.isError, field.text]).toEqual([true, expect.stringContaining("maxHandoffs")]);
  const none = await call("reach", {});
  expect([none.isError, none.text]).toEqual([true, expect.stringContaining("from")]);
  const lang = await call("reach", { from: "neuvola", lang: "de" });
  expect([lang.isError, lang.text]).toEqual([true, expect.stringContaining("fi, sv, en")]);
  const many = await call("routes", { from: "neuvola", to: "lastenpsykiatria", k: 1_000 });
  expect([many.isError, many.text]).toEqual([true, expect.stringContaining("100")]);
});

test("services are found by name in any language, and what can be asked about is described", async () => {
  const { given } = await call("find_services", { text: "psykiatria", lang: "sv" });
  const { found } = given as unknown as { found: { id: string; name: string }[] };
  expect(found.map((one) => one.id)).toContain("lastenpsykiatria");
  const described = (await call("describe_network", { lang: "fi" })).given as unknown as {
    services: number;
    areas: { id: string }[];
    sources: object[];
  };
  expect(described.services).toBe(network.services.length);
  expect(described.areas.map((area) => area.id)).toContain("orivesi");
  expect(described.sources.length).toBe(network.model.sources?.length);
});

test("the model and its sources can be read", async () => {
  const { resources } = await client.listResources();
  expect(resources.map(({ uri }) => uri)).toEqual(["polku://model", "polku://sources"]);
  const { contents } = await client.readResource({ uri: "polku://model" });
  const [model] = contents;
  const read = parseModel(model && "text" in model ? model.text : "");
  expect(read.ok && read.model).toEqual(network.model);
});
