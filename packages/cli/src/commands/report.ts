import {
  applyChanges,
  compileNetwork,
  textIn,
  type Answer,
  type Answers,
  type Language,
  type Network,
  type ReachAnswer,
} from "@polku/core";
import { answer, verdictText, type ResolvedQuestion } from "@polku/core/questions";
import { describeChanges } from "@polku/core/scenarios";
import type { WhatIfPart } from "@polku/documents";
import { wrongUsage } from "../io/failure.js";
import { writeBytes } from "../io/write-file.js";
import { command } from "./command.js";
import { compact, conditions, toConditions, type Values } from "./options.js";
import { answerTo } from "./picture.js";
import { openNetwork, resolveQuestion, toRaw } from "./question.js";
import { questions } from "./questions.js";
import type { Context } from "../io/context.js";

/** `polku report`: an answer as a document to read, to print and to hand on. */
export const report = command({
  args: ["FILE"],
  needs: ["out"],
  takes: [
    "ask",
    "from",
    "to",
    "needs",
    "k",
    "origins",
    "areas",
    "ages",
    "targets",
    "with",
    "scenario",
    "changes",
    "without",
    ...conditions,
    "details",
    "force",
  ],
  help: {
    fi: [
      "Tee vastauksesta raportti: kysymys, tulos, kartta, reitit, mitä se vaatisi, lähteet ja päivä.",
      "Tiedoston pääte valitsee muodon: .html (tulostettava ja saavutettava), .docx tai .xlsx. Ilman valitsinta --ask kysymyksen laji päätellään muista valitsimista. Valitsimella --details jokaisella palvelulla on oma rivi.",
    ],
    sv: [
      "Gör en rapport av svaret: frågan, resultatet, kartan, vägarna, vad som skulle krävas, källor och datum.",
      "Filens ändelse väljer formatet: .html (för utskrift, tillgänglig), .docx eller .xlsx. Utan --ask avgör de andra flaggorna vilken fråga det är. Med --details har varje tjänst en egen rad.",
    ],
    en: [
      "Make a report of an answer: question, verdict, map, routes, what it would take, sources and date.",
      "The ending of the file chooses the format: .html (accessible, to print), .docx or .xlsx. Without --ask, the other options decide which question it is. With --details, each service has its own row.",
    ],
  },
  examples: [
    "pirkanmaa.yaml --from neuvola --area nokia --out report.html",
    "pirkanmaa.yaml --from neuvola --to ot-keskus --out report.docx",
    "pirkanmaa.yaml --from neuvola --areas all --out gaps.xlsx",
  ],
  async run(context, { out, force = false, details = false, ...values }, [file = ""]) {
    const { words, language } = context;
    const [, ending = ""] = /\.(html|docx|xlsx)$/.exec(out) ?? [];
    if (ending === "") throw wrongUsage(words.files.unknownEnding(out, ".html, .docx, .xlsx"));
    const network = await openNetwork(context, file);
    const { question, given } = await answerOf(context, network, values);
    const documents = await import("@polku/documents");
    const document = documents.composeAnswer({
      network,
      answer: given,
      whatIf: whatIfOf(network, given, language),
      language,
      now: new Date(),
      // A spreadsheet is there to be sorted and counted.
      isWhole: details || ending === "xlsx",
      target: values.to,
      picture: pictureOf(documents, network, question, given, language),
    });
    const write = { html: documents.writeHtml, docx: documents.writeDocx, xlsx: documents.writeWorkbook };
    await writeBytes(context, await write[ending as keyof typeof write](document), { out, force });
    return "ok" in given && !given.ok ? 1 : 0;
  },
});

/** The question that options ask, and its answer: a service that is not reached is asked about by what it would take. */
async function answerOf(
  context: Context,
  network: Network,
  values: Values,
): Promise<{ question: ResolvedQuestion; given: Answer }> {
  const ask = values.ask ?? kindOf(values);
  const spec = questions[ask];
  const raw = await Promise.resolve(
    spec.toQuestion?.(context, values as never, network) ?? toRaw(spec, values),
  );
  const question = resolveQuestion(network, raw);
  const given = answer(network, question);
  const isNotReached = values.ask === undefined && given.ask === "routes" && given.routes.length === 0;
  return isNotReached ? answerOf(context, network, { ...values, ask: "why-not" }) : { question, given };
}

/** The kind of question that options are about. */
function kindOf({
  to,
  origins,
  areas,
  ages,
  with: other,
  scenario,
  changes,
  without,
}: Values): keyof Answers {
  if (other !== undefined) return "compare";
  if ((scenario ?? changes ?? without) !== undefined) return "what-if";
  if ((origins ?? areas ?? ages) !== undefined) return "gaps";
  return to === undefined ? "reach" : "routes";
}

/** What is known of a what-if beside its answer. */
function whatIfOf({ model }: Network, given: Answer, language: Language): WhatIfPart | undefined {
  if (given.ask !== "what-if") return undefined;
  const { changes } = given.question;
  const applied = applyChanges(model, changes);
  return {
    changes: describeChanges(model, changes, language),
    after: applied.ok ? compileNetwork(applied.model) : undefined,
  };
}

/** The map of what the question is about, where it is about one client. */
function pictureOf(
  { drawPart, questionText }: typeof import("@polku/documents"),
  network: Network,
  question: ResolvedQuestion,
  given: Answer,
  language: Language,
) {
  if (question.ask === "gaps" || question.ask === "compare" || question.ask === "what-if") return undefined;
  const { from, ...rest } = question;
  const to = "to" in question ? question.to : undefined;
  const shown: { answer: ReachAnswer; isHypothetical: boolean } = answerTo(
    network,
    { from, to },
    compact({
      ...toConditions({}),
      ...rest,
      ask: undefined,
      to: undefined,
      k: undefined,
      outlook: undefined,
    }),
  );
  const text = {
    title: textIn(network.model.name, language),
    question: questionText(network, question, language),
    verdict: verdictText(network, given, language),
    date: "",
  };
  const scene = {
    network,
    language,
    layout: "bands" as const,
    ...shown,
    ...(to === undefined ? {} : { target: to }),
  };
  return drawPart(scene, text, "part");
}
