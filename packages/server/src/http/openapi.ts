import { languages } from "@polku/core";
import { questionKeys } from "@polku/core/questions";
import { explainedSchema } from "../tasks/explained.js";
import { healthSchema } from "./health.js";
import type { Limits } from "../tasks/limits.js";
import { problems, type ProblemName } from "../tasks/problem.js";
import { collectSchemas } from "../tasks/schemas.js";
import { serverWords } from "../words/words.js";

const component = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };

/** What the fields of an address say; the question's own are described by its schema. */
const addressFields: Readonly<Record<string, string>> = {
  ask: "What is asked; reach, where it is left out.",
  from: "Where the client is: the id of a service or a place.",
  to: "The id of the service that is to reach the client.",
  origins: "Rows of a table of gaps: ids of services and places, with commas.",
  areas: "Rows of a table of gaps: ids of areas, with commas.",
  ages: "Rows of a table of gaps: the first and the last age, as in 0-17.",
  targets: "The columns of a table of gaps: ids of services, with commas.",
  age: "The client's age in completed years.",
  area: "The id of the area where the client lives.",
  needs: "Only services that answer one of these needs: ids with commas.",
  via: "The kinds of link that count, with commas.",
  handoffs: "The most referrals on a route.",
  steps: "The most steps on a route.",
  status: "What counts, by how settled it is, with commas.",
  readings: "What counts, by whether a source states it, with commas.",
  at: "The day on which links and services have to hold, as in 2018-02-05.",
  outlook: "true: also what is known of the services that are not reached.",
  k: "How many routes.",
  changes: "The changes of a what-if, as JSON.",
  without: "A what-if without this practice, role or pilot.",
};

/** What any request can be refused for. */
const everywhere = ["wrong-host", "address-too-long", "failed"] as const;
/** What a question can be refused for, however it is asked. */
const ofQuestions = [
  "wrong-address",
  "wrong-question",
  "over-limit",
  "busy",
  "stopping",
  "too-long",
] as const;

/** A description of an interface, as OpenAPI 3.1 has it. */
export interface OpenApi {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly object[];
  /** By path: its methods, each with its parameters and responses. */
  readonly paths: Readonly<Record<string, object>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/**
 * The description of the interface (OpenAPI 3.1). The schemas of questions and answers are core's own.
 *
 * @example
 * ```ts
 * openApi(defaultLimits).openapi; // "3.1.0"
 * ```
 */
export function openApi(limits: Limits): OpenApi {
  const sides = questionKeys.filter((key) => key.includes("."));
  const inAddress = questionKeys
    .filter((key) => !key.includes("."))
    .map((name) => ({ name, in: "query", description: addressFields[name] ?? "", schema: text }));
  const ofSides = sides.map((name) => ({
    name,
    in: "query",
    description: `Of a comparison, on the side ${name.slice(0, 1)}: ${addressFields[name.slice(2)]}`,
    schema: text,
  }));
  const lang = {
    name: "lang",
    in: "query",
    description: "The language of names and sentences; else that of Accept-Language.",
    schema: { type: "string", enum: languages },
  };
  const answered = (...names: ProblemName[]) => ({
    "200": {
      description: "The answer.",
      headers: { ETag: { description: "Changes with the content.", schema: text } },
      content: {
        "application/json": { schema: component("ExplainedAnswer") },
        "text/html": { schema: text },
      },
    },
    "304": { description: "The client has this answer." },
    ...problemsOf(...everywhere, ...ofQuestions, "not-understood", "no-such-type", ...names),
  });
  const file = (description: string, types: readonly string[], ...names: ProblemName[]) => ({
    "200": {
      description,
      content: Object.fromEntries(types.map((type) => [type, { schema: type.includes("json") ? {} : text }])),
    },
    "304": { description: "The client has this content." },
    ...problemsOf(...everywhere, ...names),
  });
  return {
    openapi: "3.1.0",
    info: {
      title: "Polku",
      version: "1",
      license: { name: "MIT", identifier: "MIT" },
      description: `Questions of a network of services, and their answers. Limits: a body of ${limits.body} bytes, ${limits.routes} routes, ${limits.changes} changes, ${limits.entries} entries in an answer, ${limits.milliseconds / 1000} seconds.`,
    },
    servers: [{ url: "/" }],
    security: [],
    paths: {
      "/ask": {
        get: {
          operationId: "askByAddress",
          summary: "Answers a question that is written in the address, as in the explorer.",
          parameters: [
            lang,
            { name: "text", in: "query", description: "The question in plain words instead.", schema: text },
            ...inAddress,
            ...ofSides,
          ],
          responses: answered(),
        },
        post: {
          operationId: "ask",
          summary: "Answers a question.",
          parameters: [lang],
          requestBody: {
            required: true,
            content: {
              "application/json": { schema: { anyOf: [component("Question"), component("PlainWords")] } },
            },
          },
          responses: answered("not-json", "too-large", "wrong-type"),
        },
      },
      "/picture.svg": {
        get: {
          operationId: "drawPicture",
          summary: "Draws the map of an answer about one client.",
          parameters: [
            lang,
            {
              name: "shape",
              in: "query",
              description: "For a wide or a tall page.",
              schema: { type: "string", enum: ["wide", "tall"] },
            },
            {
              name: "links",
              in: "query",
              description: "The links of the answer, or all.",
              schema: { type: "string", enum: ["answer", "all"] },
            },
            ...inAddress,
          ],
          responses: file("The map.", ["image/svg+xml"], ...ofQuestions, "no-map"),
        },
      },
      "/model": {
        get: {
          operationId: "readModel",
          summary: "The network as a model.",
          responses: file("The model.", ["application/json", "application/yaml"], "no-such-type", "busy"),
        },
      },
      "/schemas/{name}.json": {
        get: {
          operationId: "readSchema",
          summary: "A format as JSON Schema (draft 7).",
          parameters: [
            {
              name: "name",
              in: "path",
              required: true,
              schema: { type: "string", enum: ["model", "scenario", "workshop", "question", "answer"] },
            },
          ],
          responses: file("The schema.", ["application/schema+json"], "not-found"),
        },
      },
      "/openapi.json": {
        get: {
          operationId: "describe",
          summary: "This description.",
          responses: file("The description.", ["application/json"]),
        },
      },
      "/health": {
        get: {
          operationId: "health",
          summary:
            "Whether the server answers, how much it has to do, when its network was read, and whether its file could be read again.",
          responses: {
            "200": {
              description: "It answers.",
              content: { "application/json": { schema: component("Health") } },
            },
            "503": {
              description: "It is stopping.",
              content: { "application/json": { schema: component("Health") } },
            },
            ...problemsOf(...everywhere),
          },
        },
      },
    },
    components: {
      schemas: {
        ...collectSchemas(["Question", "Answer"], "#/components/schemas/"),
        ExplainedAnswer: explainedSchema(component("Answer")),
        Health: healthSchema(),
        PlainWords: {
          description: "A question in plain words.",
          type: "object",
          properties: { text, lang: { type: "string", enum: languages } },
          required: ["text"],
          additionalProperties: false,
        },
        Problem: {
          description: "What is wrong with a request (RFC 9457).",
          type: "object",
          properties: {
            type: { type: "string", description: "urn:polku:problem: and the name of the problem." },
            title: text,
            status: { type: "integer" },
            detail: text,
            issues: {
              description: "What is wrong with the question, each with its place.",
              type: "array",
              items: {
                type: "object",
                properties: {
                  code: text,
                  message: text,
                  path: { type: "array", items: { type: ["string", "integer"] } },
                  parameter: { ...text, description: "The field of the address." },
                  nearest: { type: "array", items: text, description: "Known ids that are most like it." },
                },
                required: ["code", "message", "path"],
              },
            },
          },
          required: ["type", "title", "status"],
        },
      },
    },
  };
}

/** The answers for what a request can be refused for: one for each status. */
function problemsOf(...names: ProblemName[]) {
  const byStatus = new Map<number, string[]>();
  for (const name of names)
    byStatus.set(problems[name], [...(byStatus.get(problems[name]) ?? []), serverWords.en.titles[name]]);
  const again = { "Retry-After": { description: "In how many seconds to ask again.", schema: text } };
  return Object.fromEntries(
    [...byStatus].map(([status, titles]) => [
      String(status),
      {
        description: `${titles.join("; ")}.`,
        ...(status === 503 ? { headers: again } : {}),
        content: { "application/problem+json": { schema: component("Problem") } },
      },
    ]),
  );
}
