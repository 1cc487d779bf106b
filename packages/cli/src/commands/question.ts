import {
  compileNetwork,
  parseQuestion,
  type Answers,
  type Issue,
  type Language,
  type Network,
} from "@polku/core";
import { sectionNames } from "@polku/core/model";
import { sayQuestion } from "@polku/core/plain-words";
import { answer, originNotes, type Question, type ResolvedQuestion } from "@polku/core/questions";
import { csvText, type Table } from "@polku/core/text";
import type { Context } from "../io/context.js";
import { Failure } from "../io/failure.js";
import { readModel } from "../io/files.js";
import { withProgress } from "../io/progress.js";
import { print, printLines, widthOf } from "../io/terminal.js";
import { Citations } from "../text/citations.js";
import { command, type Chosen, type Command, type Help } from "./command.js";
import { compact, conditions, toConditions, type OptionName, type Values } from "./options.js";

type Condition = (typeof conditions)[number];

/** One kind of question: how options make it, and how its answer reads. */
export interface QuestionSpec<
  Ask extends keyof Answers,
  Needed extends OptionName = OptionName,
  Taken extends OptionName = OptionName,
> {
  ask: Ask;
  needs?: readonly Needed[];
  /** Beside the conditions that every question takes. */
  takes?: readonly Taken[];
  help: Help;
  examples: readonly string[];
  /** The question where its fields are not simply the options. */
  toQuestion?(
    context: Context,
    values: Chosen<Needed, Taken | Condition>,
    network: Network,
  ): Promise<object> | object;
  /** Where an answer can be cut short: as much of it as there is when the stop comes. */
  answer?(
    network: Network,
    question: ResolvedQuestion & { ask: Ask },
    stop: AbortSignal,
  ): Promise<Answers[Ask]>;
  /** The answer as data, where more than the answer itself is printed. */
  toData?(network: Network, answer: Answers[Ask]): unknown;
  toLines(network: Network, answer: Answers[Ask], language: Language, telling: Telling): string[];
  toTable(network: Network, answer: Answers[Ask], language: Language): Table;
}

/** What an answer to read is told with. */
export interface Telling {
  /** How many characters fit on a line. */
  readonly width: number;
  readonly citations: Citations;
  /** Whether to list by name what is otherwise only counted. */
  readonly details?: boolean | undefined;
}

/** A kind of question with the types of its values inferred from the options that it names. */
export function question<
  Ask extends keyof Answers,
  Needed extends OptionName = never,
  Taken extends OptionName = never,
>(spec: QuestionSpec<Ask, Needed, Taken>): QuestionSpec<Ask> {
  return spec;
}

/** `polku QUESTION FILE …`: the answer to read, with `--json` as the answer object, with `--csv` as a table. */
export function questionCommand<Ask extends keyof Answers>(spec: QuestionSpec<Ask>): Command {
  return command({
    args: ["FILE"],
    needs: spec.needs ?? [],
    takes: [...(spec.takes ?? []), ...conditions, "sources", "json", "csv", "separator"],
    help: spec.help,
    examples: spec.examples,
    async run(context, values, [file = ""]) {
      const { language } = context;
      const network = await openNetwork(context, file);
      const { toQuestion = (_, chosen) => toRaw(spec, chosen) } = spec;
      const raw = await toQuestion(context, values, network);
      const asked = resolveQuestion(network, raw) as ResolvedQuestion & { ask: Ask };
      const given = await withProgress(context, spec.ask, () => answerUntilStopped(spec, network, asked));
      await printResult(context, spec.ask, values, {
        json: () => spec.toData?.(network, given) ?? given,
        csv: () => spec.toTable(network, given, language),
        lines: () => [
          sayQuestion(network, raw as Question, language),
          "",
          ...toldLines(context, spec, network, given, language, values),
        ],
      });
      return "ok" in given && !given.ok ? 1 : 0;
    },
  });
}

/** An answer to read, with what it cites at the end. */
export function toldLines<Ask extends keyof Answers>(
  context: Context,
  { toLines }: QuestionSpec<Ask>,
  network: Network,
  given: Answers[Ask],
  language: Language,
  { sources = "short", details }: Pick<Values, "sources" | "details"> = {},
): string[] {
  const citations = new Citations(network, language, sources);
  const lines = toLines(network, given, language, { width: widthOf(context), citations, details });
  const { question: asked } = given;
  const notes = originNotes(network, asked, language);
  const day = dayNote(context, network, "question" in asked ? asked.question : asked);
  return [...notes, ...day, ...lines, ...citations.lines()];
}

/** A note where a day is before or after every date of the model. */
function dayNote({ words: say }: Context, { model }: Network, asked: object): string[] {
  const [day] = dateOf(asked, "at");
  const dates = sectionNames
    .flatMap((section): object[] => model[section] ?? [])
    .flatMap((element) => [...dateOf(element, "since"), ...dateOf(element, "until")])
    .concat(model.asOf ?? [])
    .toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (day === undefined || first === undefined || last === undefined) return [];
  return day < first || day > last ? [say.dayOutside(first, last), ""] : [];
}

function dateOf(element: object, field: string): string[] {
  const value: unknown = new Map(Object.entries(element)).get(field);
  return typeof value === "string" ? [value] : [];
}

/** A question whose fields are the options of its kind, of the same names. */
export function toRaw(
  { ask, needs = [], takes = [] }: Pick<QuestionSpec<keyof Answers>, "ask" | "needs" | "takes">,
  values: Values,
): object {
  const fields = Object.fromEntries([...needs, ...takes].map((name) => [name, values[name]]));
  return compact({ ask, ...fields, ...toConditions(values) });
}

/** The network of a model file. */
export async function openNetwork(context: Context, file: string): Promise<Network> {
  const { model } = await withProgress(context, file, () => readModel(context, file));
  return compileNetwork(model);
}

/** Works out a result as data, as a table or to read, as the options ask, and prints it. */
export async function printResult(
  context: Context,
  label: string,
  { json, csv, separator }: Values,
  result: { json(): unknown; csv(): Table; lines(): readonly string[] },
): Promise<void> {
  const printed = await withProgress(context, label, () => {
    if (json) return `${JSON.stringify(result.json(), null, 2)}\n`;
    return csv || separator ? csvText(result.csv(), separator ?? context.language) : result.lines();
  });
  await (typeof printed === "string" ? print(context, printed) : printLines(context, printed));
}

/** A question held against a network, with its defaults; what is wrong with it ends the command. */
export function resolveQuestion(network: Network, raw: unknown): ResolvedQuestion {
  const parsed = parseQuestion(network, raw);
  if (parsed.ok) return parsed.question;
  throw questionFailure(parsed.issues);
}

/** The issues of a question, which is no file. */
export function questionFailure(issues: readonly Issue[]): Failure {
  return new Failure(
    1,
    issues.map((issue) => ({ ...issue, file: "question" })),
  );
}

/** The answer; where it can be cut short, the first Ctrl-C does that and a second one ends the program. */
async function answerUntilStopped<Ask extends keyof Answers>(
  spec: QuestionSpec<Ask>,
  network: Network,
  question: ResolvedQuestion & { ask: Ask },
): Promise<Answers[Ask]> {
  if (!spec.answer) return answer(network, question) as Answers[Ask];
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once("SIGINT", onInterrupt);
  try {
    return await spec.answer(network, question, stop.signal);
  } finally {
    process.off("SIGINT", onInterrupt);
  }
}
