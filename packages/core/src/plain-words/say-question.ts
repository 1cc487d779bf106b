import type { Network } from "../network/network.js";
import type { Change } from "../model/change.js";
import type { GapRows } from "../questions/gaps/schema.js";
import type { Question } from "../questions/question.js";
import type { AreaKind, Language } from "../model/words.js";
import { formatters } from "../text/formatter.js";
import { textIn, texts } from "../text/languages.js";
import { questionEn } from "../text/question-en.js";
import { questionFi } from "../text/question-fi.js";
import { questionSv } from "../text/question-sv.js";
import type { QuestionTexts } from "../text/question-en.js";
import { findName, namesOf } from "./names.js";
import { toTokens } from "./tokens.js";

const questionTexts: Record<Language, QuestionTexts> = { fi: questionFi, sv: questionSv, en: questionEn };

/** The conditions that every question takes, and the needs of a reach question, as far as they are said. */
type Said = Omit<Extract<Question, { ask: "reach" }>, "ask" | "from"> & { from?: string | undefined };

/**
 * A question as one plain sentence. `understandQuestion` understands it as the same question, but for
 * changes of a what-if that words can't say: the sentence counts those. An element whose name is not its
 * own alone is said by its id, in quotes.
 *
 * @example
 * ```ts
 * sayQuestion(network, { ask: "reach", from: "perhetyo" }, "en"); // "Which services reach a client who is at Family work?"
 * ```
 */
export function sayQuestion(network: Network, question: Question, language: Language): string {
  const say = questionTexts[language];
  const name = (id: string) => saidName(network, id, language);
  const client = (said: Said) => sayClient(network, said, language).join(", ");
  switch (question.ask) {
    case "reach":
      return say.reach(client(question));
    case "routes":
      return say.routes(name(question.to), client(question), question.k);
    case "why-not":
      return say.whyNot(name(question.to), client(question));
    case "gatekeepers":
      return say.gatekeepers(question.to === undefined ? undefined : name(question.to), client(question));
    case "gaps": {
      const clauses = client(question);
      const targets = (question.targets ?? []).map(name).join(", ");
      return say.gaps(
        sayRows(network, question.rows, name, say),
        targets,
        clauses === "" ? undefined : clauses,
      );
    }
    case "compare": {
      const { a, b } = question;
      const open = [
        ...(["age", "area"] as const).filter(
          (field) => a.client?.[field] !== undefined && b.client?.[field] === undefined,
        ),
        ...(["needs", "via", "maxHandoffs", "maxSteps", "status", "at"] as const).filter(
          (field) => a[field] !== undefined && b[field] === undefined,
        ),
      ].map((field) => say.any[field]);
      return say.compare(client(a), [...sayClient(network, b, language), ...open].join(", "));
    }
    case "what-if":
      return say.whatIf(sayChanges(question.changes, name, language), client(question.question));
  }
}

function sayClient(network: Network, said: Said, language: Language): string[] {
  const { client: say } = questionTexts[language];
  const { kinds, statuses } = texts[language];
  const { and } = formatters[language];
  const name = (id: string) => saidName(network, id, language);
  const { from, client, needs = [], via, maxHandoffs, maxSteps, status, at } = said;
  const who = [
    from === undefined ? "" : say.at(name(from), network.places.has(from) ? "place" : "service"),
    client?.age === undefined ? "" : say.age(client.age),
    client?.area === undefined ? "" : say.area(name(client.area)),
  ];
  return [
    and(who),
    needs.length === 0 ? "" : say.needs(needs.map(name).join(", ")),
    via === undefined ? "" : say.via(via.map((kind) => kinds[kind]).join(", ")),
    maxHandoffs === undefined ? "" : say.maxHandoffs(maxHandoffs),
    maxSteps === undefined ? "" : say.maxSteps(maxSteps),
    status === undefined ? "" : say.status(status.map((word) => statuses[word]).join(", ")),
    at === undefined ? "" : say.on(at),
  ].filter((clause) => clause !== "");
}

function sayRows(
  network: Network,
  { origins, areas, ages }: GapRows,
  name: (id: string) => string,
  { rows }: QuestionTexts,
): string {
  if (origins) return rows.origins(origins.map(name).join(", "));
  if (areas && isEvery(network, areas, "municipality")) return rows.municipalities;
  if (areas) return rows.areas(areas.map(name).join(", "));
  return ages ? rows.ages(ages[0], ages[1]) : "";
}

/** Whether these are all areas of a kind, in the order of the model. */
function isEvery({ model }: Network, areas: readonly string[], kind: AreaKind): boolean {
  const all = (model.areas ?? []).filter((area) => area.kind === kind);
  return all.length > 1 && all.length === areas.length && all.every(({ id }, index) => id === areas[index]);
}

function sayChanges(changes: readonly Change[], name: (id: string) => string, language: Language): string {
  const { changes: say } = questionTexts[language];
  const { statuses } = texts[language];
  const said = changes.map(({ op, in: where, id, value = {} }) => {
    const fields = Object.keys(value);
    const { status, kind, from, to } = value;
    const link = where === "links";
    if (!link && where !== "services") return undefined;
    if (op === "remove" && id !== undefined) return link ? say.linkRemoved(name(id)) : say.removed(name(id));
    if (op === "change" && id !== undefined && fields.length === 1) {
      const word = Object.entries(statuses).find(([key]) => key === status)?.[1];
      if (word !== undefined) return link ? say.linkStatus(name(id), word) : say.status(name(id), word);
    }
    const added = Object.entries(say.added).find(([key]) => key === kind)?.[1];
    if (op !== "add" || !link || !added || fields.length !== 3) return undefined;
    return typeof from === "string" && typeof to === "string" ? added(name(from), name(to)) : undefined;
  });
  const plain = said.filter((change) => change !== undefined);
  const others = said.length - plain.length;
  return formatters[language].and([...plain, others > 0 && say.others(others)]);
}

/** The name of an element where it is read as that element alone; else its id, in quotes. */
function saidName(network: Network, id: string, language: Language): string {
  const element = network.element(id);
  const text = element && "name" in element ? element.name : undefined;
  const name = text === undefined ? "" : textIn(text, language);
  const tokens = toTokens(name);
  const found = findName(namesOf(network), tokens, 0);
  const alone =
    found?.length === tokens.length && found.elements.length === 1 && found.elements[0]?.id === id;
  return alone ? name : `“${id}”`;
}
