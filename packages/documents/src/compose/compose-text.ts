import { nameOf, type Answer } from "@polku/core";
import { texts } from "@polku/core/text";
import { heading, list, paragraph, type Block, type Document } from "../document/document.js";
import { documentWords } from "../words/words.js";
import { answerBlocks, scenarioBlocks } from "./compose-answer.js";
import { headOf, serviceText, type Context, type DocumentInput } from "./context.js";
import { questionText } from "@polku/core/plain-words";
import { Sources } from "./sources.js";

/** What the whole network as text is made of. */
export interface TextInput extends DocumentInput {
  /** The answer that comes before it. */
  readonly answer?: Answer | undefined;
}

/** More services make no paper that anybody would read, and pages for which a browser works too long. */
const most = 3_000;

/**
 * The answer in full, then every service by level with its links and their sources.
 *
 * @example
 * ```ts
 * composeText({ network, language: "en", now: new Date("2018-02-05") }).title; // "The network as text"
 * ```
 */
export function composeText(input: TextInput): Document {
  const { network, language, answer } = input;
  const words = documentWords[language];
  const context = { network, language, sources: new Sources(network, language) };
  const first: Block[] = answer
    ? [
        heading(2, words.answer),
        paragraph(questionText(network, answer.question, language)),
        ...answerBlocks(context, { ...input, answer, isWhole: true }),
      ]
    : [];
  const shown = new Set(network.model.services.slice(0, most).map(({ id }) => id));
  const levels = network.model.levels.map((level) => ({
    level,
    services: network.model.services.filter((one) => one.level === level.id && shown.has(one.id)),
  }));
  const rest = network.services.length - most;
  return {
    ...headOf(input, words.text),
    blocks: [
      ...first,
      ...levels.flatMap(({ level, services }) => [
        heading(2, `${nameOf(network, level.id, language)} (${services.length})`),
        ...services.flatMap(({ id }) => serviceBlocks(context, id)),
      ]),
      ...(rest > 0 ? [paragraph(words.leftOut(rest))] : []),
      ...scenarioBlocks(input),
      ...context.sources.blocks(),
    ],
  };
}

function serviceBlocks(context: Context, id: string): Block[] {
  const { network, language, sources } = context;
  const words = documentWords[language];
  const service = network.service(id);
  const ends = network.linksOf(id);
  const links = (title: string, side: "from" | "to") => {
    const own = ends.filter(({ link }) => link[side] === id);
    const items = own.map(
      ({ link, other }) =>
        `${texts[language].kinds[link.kind]}: ${nameOf(network, other, language)}${
          link.status === undefined || link.status === "established"
            ? ""
            : ` (${texts[language].statuses[link.status]})`
        }${sources.mark(link.sources)}`,
    );
    return items.length === 0 ? [] : [{ text: title, items }];
  };
  const listed = [...links(words.links.from, "from"), ...links(words.links.to, "to")];
  return [
    heading(3, `${serviceText(context, id)}${sources.mark(service?.sources)}`),
    ...(service?.partOf === undefined
      ? []
      : [paragraph(words.partOf(nameOf(network, service.partOf, language)))]),
    ...(listed.length === 0 ? [paragraph(words.links.none, "hint")] : list(listed)),
  ];
}
