import { languages, type Language } from "@polku/core";
import { findNearest } from "@polku/core/model";
import { readAddressText } from "@polku/core/questions";
import {
  answerSchema,
  modelSchema,
  questionSchema,
  scenarioSchema,
  workshopSchema,
} from "@polku/core/schema";
import { Hono, type Context, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Desk } from "../tasks/desk.js";
import { problems, refuse, type ProblemName, type Refusal } from "../tasks/problem.js";
import type { Asked, Spoken } from "../tasks/resolve-asked.js";
import type { Task } from "../tasks/run-task.js";
import { serverWords } from "../words/words.js";
import { firstPage } from "./first-page.js";
import type { Health } from "./health.js";
import { isOwnName, pagePolicy, secureHeaders } from "./guard.js";
import { chooseLanguage, chooseType } from "./negotiate.js";
import { openApi } from "./openapi.js";
import { Sender, webEncodings, type Encodings } from "./send.js";

/** A request that was answered, for a log: the path alone, since a question may describe a client. */
export interface RequestLine {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** Who may ask, and what is told of it. */
export interface AppOptions {
  /** Names by which the server is asked for, besides those of this computer. */
  readonly hosts?: readonly string[];
  /** Origins whose pages may read the answers; without any, none may. */
  readonly origins?: readonly string[];
  /** How answers can be packed; left out, by gzip. */
  readonly encodings?: Encodings;
  /** Called after every request. */
  readonly log?: (line: RequestLine) => void;
  /** There are pages of the explorer below `explorer/`. */
  readonly hasExplorer?: boolean;
}

const json = "application/json; charset=utf-8";
const encoder = new TextEncoder();

/**
 * Questions of a network over HTTP, as an app of Hono: its `fetch` takes a request and gives a response, in any engine.
 *
 * @example
 * ```ts
 * const app = createApp(deskOf(network));
 * const response = await app.request("http://localhost/ask?from=neuvola&lang=en");
 * (await response.json()).answer.reached.length; // 5
 * ```
 */
export function createApp(desk: Desk, options: AppOptions = {}): Hono {
  const { hosts = [], origins = [], encodings = webEncodings, log, hasExplorer = false } = options;
  const { limits } = desk;
  const sender = new Sender(encodings);
  const app = new Hono();

  app.use(async (context, next) => {
    const begun = performance.now();
    await next();
    if (desk.isStopping) context.res.headers.set("Connection", "close");
    const { method, path } = context.req;
    log?.({ method, path, status: context.res.status, milliseconds: performance.now() - begun });
  });
  app.use(secureHeaders());
  app.use(async (context, next) => {
    if (!isOwnName(context.req.header("host") ?? new URL(context.req.url).host, hosts))
      return sendProblem(context, refuse("wrong-host"));
    const { pathname, search } = new URL(context.req.url);
    if (pathname.length + search.length > limits.address)
      return sendProblem(context, refuse("address-too-long", { facts: { most: limits.address } }));
    return next();
  });
  if (origins.length > 0)
    app.use(
      cors({
        origin: [...origins],
        allowMethods: ["GET", "HEAD", "POST"],
        allowHeaders: ["Content-Type", "If-None-Match"],
        exposeHeaders: ["ETag", "Retry-After"],
        maxAge: 600,
      }),
    );
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed(context, methods) {
        const allow = methods.join(", ");
        context.header("Allow", allow);
        return sendProblem(context, refuse("wrong-method", { facts: { allow } }));
      },
    }),
  );

  app.get("/", async (context) => {
    const language = languageOf(context);
    const bytes = encoder.encode(await firstPage(desk.served, language, hasExplorer));
    const type = "text/html; charset=utf-8";
    return sender.send(context, { type, bytes, language, policy: pagePolicy, vary: ["Accept-Language"] });
  });

  app.get("/health", (context) => {
    const { isStopping, served, readAt, load, reload } = desk;
    const { id, name, services, links } = served;
    const state: Health = { ok: !isStopping, network: { id, name, services, links, readAt }, load, reload };
    if (isStopping) context.header("Retry-After", "1");
    return context.json(state, isStopping ? 503 : 200, { "Cache-Control": "no-store" });
  });

  app.get("/model", (context) => {
    const types = ["application/json", "application/yaml"] as const;
    const type = chooseType(context.req.header("accept"), types);
    if (!type) return sendProblem(context, refuse("no-such-type", { facts: { known: types.join(", ") } }));
    return type === "application/json"
      ? sender.send(context, { type: json, bytes: desk.served.json, vary: ["Accept"] })
      : sendYaml(context, ["Accept"]);
  });
  app.get("/model.yaml", (context) => sendYaml(context, []));
  app.get("/model.json", (context) => sender.send(context, { type: json, bytes: desk.served.json }));

  const schemas = {
    model: modelSchema,
    scenario: scenarioSchema,
    workshop: workshopSchema,
    question: questionSchema,
    answer: answerSchema,
  };
  for (const [name, schema] of Object.entries(schemas)) {
    const bytes = encoder.encode(JSON.stringify(schema));
    app.get(`/schemas/${name}.json`, (context) =>
      sender.send(context, { type: "application/schema+json; charset=utf-8", bytes }),
    );
  }
  const description = encoder.encode(JSON.stringify(openApi(limits)));
  app.get("/openapi.json", (context) => sender.send(context, { type: json, bytes: description }));

  // A request that can't be answered is refused before its body is read.
  const turnAway: MiddlewareHandler = async (context, next) => {
    const { waiting, running, mostRunning, mostWaiting } = desk.load;
    return waiting + running >= mostRunning + mostWaiting ? sendProblem(context, refuse("busy")) : next();
  };
  for (const path of ["/ask", "/picture.svg"]) app.use(path, turnAway);

  app.get("/ask", (context) => {
    const { own, rest } = splitAddress(context, ["lang", "text"]);
    if ("refusal" in own) return sendProblem(context, own.refusal);
    if (own.values.text === undefined)
      return answer(context, { address: rest }, spokenIn(context, own.values.lang));
    if (rest !== "") return sendProblem(context, refuse("wrong-address"));
    return answer(context, { text: own.values.text }, spokenIn(context, own.values.lang));
  });

  app.post(
    "/ask",
    async (context, next) => {
      const type = (context.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
      const coding = context.req.header("content-encoding") ?? "identity";
      if (type === "application/json" && coding === "identity") return next();
      context.header("Accept-Encoding", "identity");
      context.header("Accept-Post", "application/json");
      return sendProblem(context, refuse("wrong-type"));
    },
    bodyLimit({
      maxSize: limits.body,
      onError: (context) => sendProblem(context, refuse("too-large", { facts: { most: limits.body } })),
    }),
    async (context) => {
      const { own, rest } = splitAddress(context, ["lang"]);
      if ("refusal" in own) return sendProblem(context, own.refusal);
      if (rest !== "") return sendProblem(context, refuse("wrong-address"));
      const read = readJson(await context.req.arrayBuffer());
      if (!read.ok) return sendProblem(context, refuse("not-json", { facts: { reason: read.reason } }));
      const plain = toPlainWords(read.value);
      if (!plain) return answer(context, { question: read.value }, spokenIn(context, own.values.lang));
      if ("refusal" in plain) return sendProblem(context, plain.refusal);
      return answer(context, { text: plain.text }, spokenIn(context, plain.lang ?? own.values.lang));
    },
  );

  app.get("/picture.svg", async (context) => {
    const { own, rest } = splitAddress(context, ["lang", "shape", "links"]);
    if ("refusal" in own) return sendProblem(context, own.refusal);
    const { lang, shape, links } = own.values;
    const outcome = await run(context, {
      make: "picture",
      asked: { address: toMapAddress(rest) },
      spoken: spokenIn(context, lang),
      isTall: shape === "tall",
      hasAllLinks: links === "all",
    });
    if (!outcome.ok) return sendProblem(context, outcome);
    return sender.send(context, {
      type: "image/svg+xml; charset=utf-8",
      bytes: encoder.encode(outcome.text),
      language: outcome.language,
      // The letters of the picture have their styles in it.
      policy: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      vary: ["Accept-Language"],
    });
  });

  app.notFound((context) => sendProblem(context, refuse("not-found")));
  app.onError((_error, context) => sendProblem(context, refuse("failed")));
  return app;

  async function answer(context: Context, asked: Asked, spoken: Spoken): Promise<Response> {
    const types = ["application/json", "text/html"] as const;
    const type = chooseType(context.req.header("accept"), types);
    if (!type) return sendProblem(context, refuse("no-such-type", { facts: { known: types.join(", ") } }));
    const make = type === "text/html" ? "document" : "answer";
    const outcome = await run(context, { make, asked, spoken });
    if (!outcome.ok) return sendProblem(context, outcome);
    return sender.send(context, {
      type: `${type}; charset=utf-8`,
      bytes: encoder.encode(outcome.text),
      language: outcome.language,
      vary: ["Accept", "Accept-Language"],
      ...(make === "document" ? { policy: pagePolicy } : {}),
    });
  }

  async function sendYaml(context: Context, vary: readonly string[]): Promise<Response> {
    const bytes = await desk.toYaml();
    if (!bytes) return sendProblem(context, refuse("busy"));
    return sender.send(context, { type: "application/yaml; charset=utf-8", bytes, vary });
  }

  function run(context: Context, task: Task) {
    return desk.run(task, context.req.raw.signal);
  }
}

/** Says what is wrong, as RFC 9457 has it. */
function sendProblem(context: Context, { problem, issues, facts = {} }: Refusal): Response {
  const language = languageOf(context);
  const { titles, details } = serverWords[language];
  const status = problems[problem];
  const body = {
    type: `urn:polku:problem:${problem}`,
    title: titles[problem],
    status,
    detail: details[problem](facts),
    ...(issues ? { issues } : {}),
  };
  context.header("Content-Type", "application/problem+json; charset=utf-8");
  context.header("Content-Language", language);
  context.header("Cache-Control", "no-store");
  if (isPassing(problem)) context.header("Retry-After", "1");
  return context.body(JSON.stringify(body), status as ContentfulStatusCode);
}

/** Whether the same request may be answered in a moment. */
function isPassing(problem: ProblemName): boolean {
  return problem === "busy" || problem === "stopping";
}

/** The language that a request asks for, in its address or by its header. */
function languageOf(context: Context): Language {
  const { language, fallback } = spokenIn(context, context.req.query("lang"));
  return language ?? fallback;
}

function spokenIn(context: Context, lang: string | undefined): Spoken {
  const fallback = chooseLanguage(context.req.header("accept-language"));
  return { language: languages.find((one) => one === lang), fallback };
}

/** What a field of an address that is ours may say; any text, where it is not here. */
const words: Readonly<Record<string, readonly string[]>> = {
  lang: languages,
  shape: ["wide", "tall"],
  links: ["answer", "all"],
};

/** The fields of an address that are not the question's, and the rest of it. */
function splitAddress<Name extends string>(context: Context, names: readonly Name[]) {
  const { search } = new URL(context.req.url);
  const parts = search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "");
  const isOwn = (part: string) => names.some((name) => part.startsWith(`${name}=`));
  const rest = parts.filter((part) => !isOwn(part)).join("&");
  const given = new URLSearchParams(parts.filter(isOwn).join("&"));
  const values: { [Key in Name]?: string } = {};
  for (const name of names) {
    const value = given.get(name);
    if (value === null) continue;
    const known = words[name];
    if (known && !known.includes(value)) return { own: { refusal: wrongWord(name, value, known) }, rest };
    values[name] = value;
  }
  return { own: { values }, rest };
}

/** A map of a way to a service is one of its routes. */
function toMapAddress(address: string): string {
  const fields = readAddressText(address);
  return fields.has("to") && !fields.has("ask") ? `ask=routes&${address}` : address;
}

function wrongWord(name: string, value: string, known: readonly string[]): Refusal {
  const nearest = findNearest(value, known);
  const message = `${name}: ${known.join(", ")}`;
  const issue = { code: "wrong-value", message, path: [], parameter: name };
  return refuse("wrong-address", {
    issues: [{ ...issue, ...(nearest === undefined ? {} : { nearest: [nearest] }) }],
  });
}

/** A body that asks in plain words: `{ "text": …, "lang": … }`. */
function toPlainWords(value: unknown): { text: string; lang?: string } | { refusal: Refusal } | undefined {
  if (typeof value !== "object" || value === null || !("text" in value)) return undefined;
  const { text, lang, ...rest } = value as Record<string, unknown>;
  if (typeof text !== "string" || Object.keys(rest).length > 0) return undefined;
  if (lang === undefined) return { text };
  const known = languages.find((one) => one === lang);
  return known ? { text, lang: known } : { refusal: wrongWord("lang", JSON.stringify(lang), languages) };
}

function readJson(bytes: ArrayBuffer): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return {
      ok: true,
      value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown,
    };
  } catch (error) {
    return { ok: false, reason: (error as Error).message };
  }
}
