import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Validator } from "@seriousme/openapi-schema-validator";
import { ask, compileNetwork, parseModel } from "@polku/core";
import { questionSchema } from "@polku/core/schema";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deskOf } from "../tasks/desk.js";
import type { Explained } from "../tasks/explained.js";
import { createApp } from "./app.js";
import { openApi } from "./openapi.js";

const read = (file: string) => {
  const parsed = parseModel(readFileSync(file), { file });
  if (!parsed.ok) throw new Error(file);
  return compileNetwork(parsed.model);
};
const network = read("fixtures/tiny.yaml");
const desk = deskOf(network);
const app = createApp(desk);
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://localhost${path}`, { headers });
const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}, query = "") =>
  app.request(`http://localhost/ask${query}`, {
    method: "POST",
    body,
    headers: { "Content-Type": "application/json", ...headers },
  });
const problem = async (response: Response) => {
  expect(response.headers.get("content-type")).toContain("application/problem+json");
  return (await response.json()) as { status: number; title: string; detail: string; issues?: object[] };
};
const question = { ask: "routes", from: "neuvola", to: "lastenpsykiatria" } as const;

const readAt = "2026-11-30T12:00:00.000Z";

describe("an answer", () => {
  test("is core's own, with its sentences, names and what each leg rests on", async () => {
    const response = await post(JSON.stringify(question), { "Accept-Language": "sv-FI, en;q=0.5" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-language")).toBe("sv");
    const { answer, sentences, legs, sources, names } = (await response.json()) as Explained;
    const own = ask(network, question);
    expect({ ok: true, answer }).toEqual(own);
    expect(sentences.verdict).toContain("väg");
    const used = answer.ask === "routes" ? answer.routes.flatMap(({ route }) => route) : [];
    expect(new Set(legs.map(({ link }) => link))).toEqual(new Set(used.map(({ link }) => link)));
    for (const leg of legs) {
      expect(leg.sources.map(({ at }) => at)).not.toContain("");
      expect(sources.map(({ id }) => id)).toEqual(
        expect.arrayContaining(leg.sources.map(({ source }) => source)),
      );
    }
    expect(names["lastenpsykiatria"]).toBe("Barnpsykiatri");
  });

  test("is the same by the words of an address, by an object and in plain words", async () => {
    const byObject = await (await post(JSON.stringify(question), {}, "?lang=en")).json();
    const byAddress = await get("/ask?ask=routes&from=neuvola&to=lastenpsykiatria&lang=en");
    expect(await byAddress.json()).toEqual(byObject);
    const text = "routes from Maternity and child health clinic to Child psychiatry";
    const { understood, ...byWords } = (await (await post(JSON.stringify({ text }))).json()) as Explained;
    expect(byWords).toEqual(byObject);
    expect(understood?.left).toEqual([]);
    const typed = await get(`/ask?text=${encodeURIComponent(text)}`);
    expect(((await typed.json()) as Explained).answer).toEqual(byWords.answer);
  });

  test("is a document where a page is wanted", async () => {
    const response = await get("/ask?from=neuvola&lang=fi", { Accept: "text/html,*/*;q=0.8" });
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(await response.text()).toMatch(/<html lang="fi">[^]*<svg/);
  });

  test("is a picture, and there is none of a table", async () => {
    const response = await get("/picture.svg?from=neuvola&to=lastenpsykiatria&lang=en&shape=tall");
    expect(response.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(await response.text()).toMatch(/^<svg/);
    const none = await get("/picture.svg?ask=gaps&from=neuvola&areas=mallila&lang=en");
    expect([none.status, (await problem(none)).detail]).toEqual([
      422,
      "The map shows the questions reach, routes, why-not and gatekeepers.",
    ]);
  });
});

describe("what is asked for again", () => {
  test("is not sent where the client has it", async () => {
    const path = "/ask?from=neuvola&lang=en";
    const first = await get(path);
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    const again = await get(path, { "If-None-Match": `"other", ${tag}` });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    expect((await get(path, { "If-None-Match": '"other"' })).status).toBe(200);
    expect((await get("/ask?from=koulu&lang=en")).headers.get("etag")).not.toBe(tag);
  });

  test("is packed as the client takes it, and has one tag for each coding", async () => {
    const plain = await get("/model");
    const packed = await get("/model", { "Accept-Encoding": "gzip" });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(packed.headers.get("vary")).toContain("Accept-Encoding");
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(await plain.text());
    expect(packed.headers.get("etag")).toBe(`W/${plain.headers.get("etag")}`);
    for (const refused of ["identity", "gzip;q=0", ""])
      expect((await get("/model", { "Accept-Encoding": refused })).headers.get("content-encoding")).toBe(
        null,
      );
  });

  test("HEAD says the same without the content", async () => {
    const response = await app.request("http://localhost/model", { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(Number(response.headers.get("content-length"))).toBe(desk.served.json.length);
  });
});

describe("the model, the schemas and the description", () => {
  test("the model comes in the format that is wanted, and is the same", async () => {
    for (const type of ["application/json", "application/yaml"]) {
      const response = await get("/model", { Accept: type });
      expect(response.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
      const parsed = parseModel(await response.text());
      expect(parsed.ok && parsed.model).toEqual(network.model);
    }
    expect((await problem(await get("/model", { Accept: "image/png" }))).status).toBe(406);
  });

  test("the schemas are core's", async () => {
    expect(await (await get("/schemas/question.json")).json()).toEqual(questionSchema);
    expect((await get("/schemas/other.json")).status).toBe(404);
  });

  test("the description is valid, names every path, and its schemas take what core's do", async () => {
    const described = (await (await get("/openapi.json")).json()) as ReturnType<typeof openApi>;
    expect(described).toEqual(openApi(desk.limits));
    const { valid, errors } = await new Validator().validate({ ...structuredClone(described) });
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    const paths = app.routes
      .filter(({ method, path }) => method !== "ALL" && path !== "/")
      .map(({ path }) =>
        path.replace(/^\/schemas\/\w+/, "/schemas/{name}").replace(/^\/model\..*/, "/model"),
      );
    expect(new Set(paths)).toEqual(new Set(Object.keys(described.paths)));

    const { schemas } = described.components;
    const ajv = new Ajv2020({
      strict: true,
      allowUnionTypes: true,
      formats: { date: true, uri: true, "date-time": true },
    });
    for (const keyword of ["components", "markdownDescription"]) ajv.addKeyword(keyword);
    ajv.addSchema({ $id: "api", components: { schemas } });
    const own = new Ajv({ strict: false, formats: { date: true } }).compile(questionSchema);
    const theirs = ajv.compile({ $ref: "api#/components/schemas/Question" });
    const gaps = { ask: "gaps", from: "neuvola", rows: { ages: [0, 17] } };
    const wrong = { ask: "gaps", from: "neuvola", rows: { ages: [0, 17, 20] } };
    for (const one of [
      question,
      gaps,
      wrong,
      { ask: "reach" },
      { ...question, other: 1 },
      { ...question, "x-a": 1 },
    ])
      expect(theirs(one), JSON.stringify(one)).toBe(own(one));
    const healths = ajv.compile({ $ref: "api#/components/schemas/Health" });
    const reload = {
      at: readAt,
      ok: false,
      changed: false,
      issues: [{ code: "syntax" as const, message: "no file" }],
    };
    for (const one of [desk, { ...desk, readAt, reload }]) {
      const health: unknown = await (await createApp(one).request("http://localhost/health")).json();
      expect([healths(health), healths.errors]).toEqual([true, null]);
    }
    const answers = ajv.compile({ $ref: "api#/components/schemas/ExplainedAnswer" });
    for (const one of [question, gaps, { ...question, ask: "why-not" }]) {
      const answered: unknown = await (await post(JSON.stringify(one))).json();
      expect([answers(answered), answers.errors]).toEqual([true, null]);
    }
  });

  test("the first page leads to all of it, and asks by a form", async () => {
    const page = await (await get("/", { "Accept-Language": "fi" })).text();
    expect(page).toContain('<html lang="fi">');
    for (const path of ["model", "openapi.json", "health"]) expect(page).toContain(`href="${path}"`);
    expect(page).not.toContain("explorer");
  });
});

describe("what is refused", () => {
  test("a wrong question says what, where and what may have been meant, in the reader's language", async () => {
    const response = await post('{"ask":"reach","from":"neuvla"}', { "Accept-Language": "fi" });
    const { status, title, issues } = await problem(response);
    expect([status, title]).toEqual([422, "Kysymyksessä on virhe"]);
    expect(issues).toMatchObject([{ code: "unknown-reference", path: ["from"], nearest: ["neuvola"] }]);
    const address = await problem(await get("/ask?from=neuvola&via=joint,referal&lang=en"));
    expect(address.issues).toMatchObject([{ parameter: "via", nearest: ["referral"] }]);
    const missing = await problem(await get("/ask"));
    expect(missing.issues).toMatchObject([{ code: "missing-field", path: ["from"] }]);
  });

  test("a field of an address that nobody knows is not passed over", async () => {
    const { status, issues } = await problem(await get("/ask?from=neuvola&maxhandoffs=1&lang=en"));
    expect(status).toBe(400);
    expect(issues).toMatchObject([{ parameter: "maxhandoffs", nearest: ["handoffs"] }]);
    expect((await get("/ask?from=neuvola&lang=de")).status).toBe(400);
    expect((await post('{"text":"palvelut neuvolasta","lang":"de"}')).status).toBe(400);
  });

  test("plain words that are not understood say which", async () => {
    const { status, detail } = await problem(await post(JSON.stringify({ text: "xyzzy", lang: "en" })));
    expect([status, detail]).toEqual([422, expect.stringContaining("xyzzy")]);
  });

  test.each([
    ["not JSON", "{", {}, 400],
    ["not UTF-8", new Uint8Array([0x22, 0xff, 0x22]), {}, 400],
    ["nothing", "", {}, 400],
    ["of another type", "{}", { "Content-Type": "text/plain" }, 415],
    ["packed", "{}", { "Content-Encoding": "gzip" }, 415],
    ["wanted as an image", "{}", { Accept: "image/png" }, 406],
    ["too large", JSON.stringify({ text: "x".repeat(100_000) }), {}, 413],
    ["nested without end", "[".repeat(40_000) + "]".repeat(40_000), {}, 422],
  ] as const)("a body that is %s", async (_what, body, headers, status) => {
    expect((await problem(await post(body, headers))).status).toBe(status);
  });

  test.each(["/%2e%2e/package.json", "/../package.json", "/%00", "/nowhere", "/explorer/"])(
    "%s",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test("another method says which there are", async () => {
    for (const [path, allow] of [
      ["/ask", "GET, HEAD, POST"],
      ["/model", "GET, HEAD"],
    ]) {
      const response = await app.request(`http://localhost${path}`, { method: "DELETE" });
      expect([response.status, response.headers.get("allow")]).toEqual([405, allow]);
    }
  });

  test("an address that is too long", async () => {
    expect((await get(`/ask?from=${"x".repeat(8_000)}`)).status).toBe(414);
  });

  test("more routes and changes than are allowed", async () => {
    const few = createApp(deskOf(network, { routes: 2, changes: 1 }));
    const statusOf = async (query: string) => (await few.request(`http://localhost/ask?${query}`)).status;
    const routes = "ask=routes&from=neuvola&to=lastenpsykiatria&k=";
    expect([await statusOf(`${routes}2`), await statusOf(`${routes}3`)]).toEqual([200, 422]);
    const change = { op: "remove", in: "services", id: "perhetyo" };
    const changes = (count: number) =>
      `ask=what-if&from=neuvola&changes=${encodeURIComponent(JSON.stringify(Array.from({ length: count }, () => change)))}`;
    expect([await statusOf(changes(1)), await statusOf(changes(2))]).toEqual([200, 422]);
  });

  test("an answer is cut off at its limit and says so; one that takes too long is none", async () => {
    const short = createApp(deskOf(network, { entries: 2 }));
    const { answer } = (await (await short.request("http://localhost/ask?from=neuvola")).json()) as Explained;
    expect(answer).toMatchObject({ complete: false, reached: [{}, {}] });
    const late = createApp(deskOf(network, { milliseconds: -1 }));
    expect((await late.request("http://localhost/ask?from=neuvola")).status).toBe(504);
    expect((await late.request("http://localhost/picture.svg?from=neuvola")).status).toBe(504);
  });
});

test("a fault is told as one, and says nothing of what is inside", async () => {
  const broken = createApp({ ...desk, run: () => Promise.reject(new Error("secret")) });
  const response = await broken.request("http://localhost/ask?from=neuvola");
  expect([response.status, JSON.stringify(await problem(response))]).toEqual([
    500,
    expect.not.stringContaining("secret"),
  ]);
});

test("health tells the network, the load and whether the file could be read; 503 while it stops", async () => {
  expect(await (await get("/health")).json()).toMatchObject({
    ok: true,
    network: { id: "tiny", services: 7 },
  });
  const stopping = createApp({ ...desk, readAt, isStopping: true });
  const response = await stopping.request("http://localhost/health");
  const { headers } = response;
  expect([response.status, headers.get("connection"), headers.get("retry-after")]).toEqual([
    503,
    "close",
    "1",
  ]);
  expect(await response.json()).toMatchObject({ ok: false, network: { readAt } });
});

test("the description names every status that a request was refused with here, and says when to ask again", () => {
  const { paths } = openApi(desk.limits);
  const { get: asked, post: sent } = paths["/ask"] as Record<string, { responses: Record<string, object> }>;
  expect(Object.keys(asked?.responses ?? {})).toEqual("200 304 400 403 406 414 422 500 503 504".split(" "));
  expect(Object.keys(sent?.responses ?? {})).toEqual(
    "200 304 400 403 406 413 414 415 422 500 503 504".split(" "),
  );
  expect(sent?.responses["400"]).toMatchObject({ description: expect.stringMatching(/; /) as unknown });
  expect(asked?.responses["503"]).toMatchObject({ headers: { "Retry-After": {} } });
});

test("whatever is sent, the answer is no fault of the server", async () => {
  const ids = fc.constantFrom("neuvola", "perhetyo", "mallila", "koulu", "", "x", "__proto__", "constructor");
  const field = fc.oneof(ids, fc.integer(), fc.boolean(), fc.constant(null), fc.array(ids, { maxLength: 3 }));
  const near = fc.record(
    {
      ask: fc.constantFrom("reach", "routes", "why-not", "gatekeepers", "gaps", "compare", "what-if", "x"),
      from: field,
      to: field,
      client: fc.oneof(field, fc.record({ age: fc.integer(), area: ids }, { requiredKeys: [] })),
      rows: fc.oneof(field, fc.record({ origins: field, areas: field, ages: field }, { requiredKeys: [] })),
      changes: fc.array(
        fc.record(
          {
            op: fc.constantFrom("add", "remove", "change"),
            in: fc.constantFrom("services", "links"),
            id: ids,
            value: field,
          },
          { requiredKeys: [] },
        ),
        { maxLength: 3 },
      ),
      question: fc.record({ ask: fc.constantFrom("reach", "gaps"), from: ids }, { requiredKeys: [] }),
      via: field,
      status: field,
      at: field,
      k: field,
      maxSteps: field,
      text: field,
    },
    { requiredKeys: [] },
  );
  const body = fc.oneof(
    near.map((one) => JSON.stringify(one)),
    fc.json(),
    fc.string(),
  );
  const accept = fc.constantFrom("application/json", "text/html", "*/*", "");
  await fc.assert(
    fc.asyncProperty(body, accept, async (text, Accept) => {
      const response = await post(text, { Accept });
      expect([200, 400, 422]).toContain(response.status);
    }),
    { numRuns: 300 },
  );
  const query = fc.dictionary(
    fc.constantFrom(
      "ask",
      "from",
      "to",
      "area",
      "areas",
      "ages",
      "changes",
      "without",
      "a.from",
      "b.from",
      "k",
      "lang",
      "text",
      "shape",
    ),
    fc.oneof(ids, fc.string(), fc.constantFrom("gaps", "compare", "what-if", "routes", "0-17", "fi")),
  );
  await fc.assert(
    fc.asyncProperty(query, fc.constantFrom("/ask", "/picture.svg"), async (params, path) => {
      const response = await get(`${path}?${new URLSearchParams(params).toString()}`);
      expect([200, 400, 422]).toContain(response.status);
    }),
    { numRuns: 300 },
  );
});
