import { languages, nameOf, textIn, writeModel, type Ask, type Language, type Network } from "@polku/core";
import { findNearest, valueAt } from "@polku/core/model";
import { answer, type ResolvedQuestion } from "@polku/core/questions";
import { composeAnswer, whatIfPart, writeText } from "@polku/documents";
import { McpServer, type CallToolResult } from "@modelcontextprotocol/server";
import { explainAnswer } from "../tasks/explain-answer.js";
import { defaultLimits, type Limits } from "../tasks/limits.js";
import { refuse, type Refusal } from "../tasks/problem.js";
import { resolveAsked, type Asked } from "../tasks/resolve-asked.js";
import { serverWords } from "../words/words.js";
import { describeNetwork } from "./describe-network.js";
import { findElements } from "./find-elements.js";
import { answerOutput, describeQuestion, fieldsInput, questionInput, standard } from "./tool-schemas.js";

/** How questions are answered to an assistant. */
export interface McpOptions {
  /** The language where a question names none; left out, English. */
  readonly language?: Language;
  /** What a question may cost; what is left out is as in `defaultLimits`, but 1,000 entries. */
  readonly limits?: Partial<Limits>;
  /** The version that the server says it has; left out, "1". */
  readonly version?: string;
}

/** Nothing is changed, nothing outside the network is asked, and the same question has the same answer. */
const annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

const titles: Readonly<Record<Ask, string>> = {
  reach: "Which services reach a client",
  routes: "Routes to a service",
  "why-not": "Why a service does not reach a client",
  gatekeepers: "What access depends on",
  gaps: "Who is reached by what, as a table",
  compare: "Two clients compared",
  "what-if": "What a change would do",
};
const asks = Object.keys(titles) as Ask[];

/** Fewer entries than over HTTP: whoever reads these has less room. */
const fewEntries = 1_000;
/** Longer texts are cut off; all of it is in the structured content. */
const mostText = 20_000;
const mostFound = 50;

const instructions = `Questions of one network of services for children, young people and families. Services, places and areas are named by id: find_services finds ids by names, describe_network lists areas, needs, pilots and sources. Every leg of a route comes with the link that it rests on and the places in the sources that state it: cite them. What no source tells of is not known, which does not mean that it is not so. Nothing can be changed here; what-if asks what a change would do.`;

/**
 * The questions of a network as tools of the Model Context Protocol, by core's own schemas. They only read.
 *
 * @example
 * ```ts
 * createMcp(network).isConnected(); // false
 * ```
 */
export function createMcp(network: Network, options: McpOptions = {}): McpServer {
  const { language: usual = "en", version = "1" } = options;
  const limits = { ...defaultLimits, entries: fewEntries, ...options.limits };
  const { model } = network;
  const server = new McpServer(
    { name: "polku", title: `Polku: ${textIn(model.name, usual)}`, version },
    { instructions },
  );

  for (const ask of asks)
    server.registerTool(
      ask,
      {
        title: titles[ask],
        description: describeQuestion(ask),
        inputSchema: questionInput(ask),
        outputSchema: answerOutput(ask),
        annotations: { title: titles[ask], ...annotations },
      },
      ({ lang, ...question }) => give({ question: { ask, ...question } }, lang),
    );

  server.registerTool(
    "ask_in_words",
    {
      title: "Ask in plain words",
      description:
        "Answers a question in plain words (Finnish, Swedish or English), such as “why not OT centre from neuvola for a 4-year-old in Nokia”. Says which words it understood and which not.",
      inputSchema: fieldsInput({ text: { type: "string", description: "The question." } }, ["text"]),
      outputSchema: answerOutput(...asks),
      annotations,
    },
    ({ lang, text }) => (typeof text === "string" ? give({ text }, lang) : wrong("text: a text is missing.")),
  );

  server.registerTool(
    "find_services",
    {
      title: "Find services and places",
      description: "Finds services and places by a part of their name in any language, and gives their ids.",
      inputSchema: fieldsInput(
        {
          text: { type: "string", description: "A name, a part of one, or an id; left out, all." },
          level: { type: "string", description: "Only services on the level with this id." },
        },
        [],
      ),
      outputSchema: standard({
        type: "object",
        properties: {
          found: {
            type: "array",
            items: {
              type: "object",
              properties: {
                id: { type: "string" },
                name: { type: "string" },
                kind: { type: "string", enum: ["service", "place"] },
                level: { type: "string" },
                status: { type: "string" },
                partOf: { type: "string" },
              },
              required: ["id", "name", "kind"],
            },
          },
          more: { type: "integer", description: "How many there are besides." },
        },
        required: ["found", "more"],
      }),
      annotations,
    },
    ({ lang, text = "", level }) => {
      const language = toLanguage(lang);
      if (language === undefined) return wrongLanguage(lang);
      const levels = model.levels.map(({ id }) => id);
      if (typeof text !== "string") return wrong("text: a text is expected.");
      if (level !== undefined && !levels.some((one) => one === level)) {
        const nearest = typeof level === "string" ? findNearest(level, levels) : undefined;
        return wrong(`level: ${levels.join(", ")}.${nearest === undefined ? "" : ` Nearest: ${nearest}.`}`);
      }
      const all = findElements(network, text, language).filter(
        (one) => level === undefined || one.level === level,
      );
      const found = all.slice(0, mostFound);
      const more = all.length - found.length;
      const lines = found.map(({ id, name, kind }) => `- ${id}: ${name} (${kind})`);
      return {
        content: [
          { type: "text", text: [...lines, ...(more > 0 ? [`… ${more} more`] : [])].join("\n") || "–" },
        ],
        structuredContent: { found, more },
      };
    },
  );

  server.registerTool(
    "describe_network",
    {
      title: "What there is to ask about",
      description:
        "The levels, areas, needs, pilots, practices, dates and sources of the network, with their ids.",
      inputSchema: fieldsInput({}, []),
      annotations,
    },
    ({ lang }) => {
      const language = toLanguage(lang);
      if (language === undefined) return wrongLanguage(lang);
      const description = describeNetwork(network, language);
      return {
        content: [{ type: "text", text: JSON.stringify(description) }],
        structuredContent: { ...description },
      };
    },
  );

  server.registerResource(
    "model",
    "polku://model",
    {
      title: textIn(model.name, usual),
      description: "The whole model, as YAML.",
      mimeType: "application/yaml",
    },
    ({ href: uri }) => ({
      contents: [{ uri, mimeType: "application/yaml", text: writeModel(model, { format: "yaml" }) }],
    }),
  );
  server.registerResource(
    "sources",
    "polku://sources",
    {
      title: "Sources",
      description: "The documents that the network cites, as JSON.",
      mimeType: "application/json",
    },
    ({ href: uri }) => ({
      contents: [{ uri, mimeType: "application/json", text: JSON.stringify(model.sources ?? []) }],
    }),
  );
  return server;

  function give(asked: Asked, lang: unknown): CallToolResult {
    const language = toLanguage(lang);
    if (language === undefined) return wrongLanguage(lang);
    const spoken =
      lang === undefined && "text" in asked ? { fallback: usual } : { language, fallback: usual };
    const resolved = resolveAsked(network, asked, spoken, limits);
    if (!resolved.ok) return refused(resolved, asked, language);
    const question: ResolvedQuestion = resolved.question;
    const at = Date.now() + limits.milliseconds;
    let isLate = false;
    const now = () => {
      const time = Date.now();
      isLate ||= time >= at;
      return time;
    };
    const given = answer(network, question, { deadline: { at, now }, limits });
    if (isLate)
      return refused(refuse("too-long", { facts: { seconds: limits.milliseconds / 1000 } }), asked, language);
    const explained = explainAnswer(network, given, resolved.language, resolved.understood);
    const document = composeAnswer({
      network,
      answer: given,
      whatIf: whatIfPart(network, given, resolved.language),
      language: resolved.language,
      now: new Date(),
      target: "to" in question ? question.to : undefined,
    });
    const text = writeText(document);
    const shown = text.length > mostText ? `${text.slice(0, mostText)}\n\n… (cut off)` : text;
    return {
      content: [{ type: "text", text: shown }],
      structuredContent: { ...explained },
    };
  }

  /** What is wrong with a question, with the names of what may have been meant. */
  function refused(
    { problem, issues = [], facts = {} }: Refusal,
    asked: Asked,
    language: Language,
  ): CallToolResult {
    const { titles: heads, details } = serverWords[language];
    const lines = issues.map(({ code, path, message, nearest = [] }) => {
      const value = "question" in asked ? valueAt(asked.question, path) : undefined;
      const alike =
        (code === "unknown-reference" || code === "wrong-id") && typeof value === "string"
          ? findElements(network, value, language).map(({ id }) => id)
          : [];
      const ids = [...new Set(code === "wrong-id" ? alike : [...nearest, ...alike])].slice(0, 5);
      const named = ids.map((id) => (network.element(id) ? `${id} (${nameOf(network, id, language)})` : id));
      return `- ${path.join(".")}: ${message}${named.length === 0 ? "" : ` → ${named.join(", ")}`}`;
    });
    const detail = issues.length > 0 ? [] : [details[problem](facts)];
    return wrong([heads[problem], ...detail, ...lines].join("\n"));
  }

  /** The language that is asked for; undefined where it is none of ours. */
  function toLanguage(lang: unknown): Language | undefined {
    return lang === undefined ? usual : languages.find((one) => one === lang);
  }

  function wrongLanguage(lang: unknown): CallToolResult {
    return wrong(`lang: ${languages.join(", ")}; not ${JSON.stringify(lang)}.`);
  }
}

function wrong(text: string): CallToolResult {
  return { content: [{ type: "text", text }], isError: true };
}
