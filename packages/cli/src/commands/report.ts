import type { Answer, Answers, Network } from "@polku/core";
import { answer } from "@polku/core/questions";
import { wrongUsage } from "../io/failure.js";
import { writeBytes } from "../io/write-file.js";
import { command } from "./command.js";
import { conditions, type Values } from "./options.js";
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
    const given = await answerOf(context, network, values);
    const documents = await import("@polku/documents");
    const document = documents.composeAnswer({
      network,
      answer: given,
      whatIf: documents.whatIfPart(network, given, language),
      language,
      now: new Date(),
      // A spreadsheet is there to be sorted and counted.
      isWhole: details || ending === "xlsx",
      target: values.to,
      // A sheet of Word is as broad as it is, whatever is on it.
      picture: documents.drawAnswer(network, given, language, {}, ending === "docx" ? "sheet" : "part"),
    });
    const write = { html: documents.writeHtml, docx: documents.writeDocx, xlsx: documents.writeWorkbook };
    await writeBytes(context, await write[ending as keyof typeof write](document), { out, force });
    return "ok" in given && !given.ok ? 1 : 0;
  },
});

/** The question that options ask, and its answer: a service that is not reached is asked about by what it would take. */
async function answerOf(context: Context, network: Network, values: Values): Promise<Answer> {
  const ask = values.ask ?? kindOf(values);
  const spec = questions[ask];
  const raw = await Promise.resolve(
    spec.toQuestion?.(context, values as never, network) ?? toRaw(spec, values),
  );
  const given: Answer = answer(network, resolveQuestion(network, raw));
  const isNotReached = values.ask === undefined && given.ask === "routes" && given.routes.length === 0;
  return isNotReached ? answerOf(context, network, { ...values, ask: "why-not" }) : given;
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
