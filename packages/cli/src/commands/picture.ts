import { textIn, type Answer, type Network, type Question, type ReachAnswer } from "@polku/core";
import { sayQuestion } from "@polku/core/plain-words";
import { answer } from "@polku/core/questions";
import { buildScene, drawPicture, legendWords } from "@polku/map";
import { wrongUsage } from "../io/failure.js";
import { writeOut } from "../io/write-file.js";
import { command } from "./command.js";
import { compact, conditions, toConditions } from "./options.js";
import { openNetwork, resolveQuestion } from "./question.js";

/** `polku picture`: the map of an answer as an SVG document. */
export const picture = command({
  args: ["FILE"],
  needs: ["from"],
  takes: ["to", ...conditions, "allLinks", "tall", "title", "out", "force"],
  help: {
    fi: [
      "Piirrä vastauksen kartta SVG-kuvana: mukana selitteet, lähteet ja päivä.",
      "Valitsimella --to reitti yhteen palveluun; reitti, joka toteutuisi vain muilla ehdoilla, piirretään onttona.",
    ],
    sv: [
      "Rita svarets karta som en SVG-bild med teckenförklaring, källor och datum.",
      "Med --to ritas vägen till en tjänst; en väg som finns bara på andra villkor ritas ihålig.",
    ],
    en: [
      "Draw the map of an answer as an SVG picture, with legend, sources and date.",
      "With --to, the route to one service; one that it would have only under other conditions is drawn hollow.",
    ],
  },
  examples: [
    "pirkanmaa.yaml --from neuvola --area nokia --out map.svg",
    "pirkanmaa.yaml --from neuvola --area nokia --to lastenpsykiatria --out route.svg",
  ],
  async run(context, { out, force = false, ...values }, [file = ""]) {
    const { words, language } = context;
    if (out !== undefined && !out.endsWith(".svg")) throw wrongUsage(words.files.unknownEnding(out, ".svg"));
    const network = await openNetwork(context, file);
    const { from, to, title, allLinks = false, tall = false } = values;
    const { answer: shown, isHypothetical } = answerTo(network, { from, to }, toConditions(values));
    const scene = buildScene({
      network,
      answer: shown,
      layout: "bands",
      language,
      shape: tall ? "tall" : "wide",
      links: allLinks ? "all" : "answer",
      isHypothetical,
      ...(to === undefined ? {} : { target: to }),
    });
    const count = shown.reached.length - (isHypothetical ? 1 : 0);
    const isReached = shown.reached.some(({ service }) => service === to) && !isHypothetical;
    const ask = to === undefined ? "reach" : isReached ? "routes" : "why-not";
    const asked = compact({ ask, from, to, ...toConditions(values) });
    const svg = drawPicture(scene, network, language, {
      title: title ?? textIn(network.model.name, language),
      question: sayQuestion(network, asked as unknown as Question, language),
      verdict: legendWords[language].reached(count),
      date: new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date()),
    });
    await writeOut(context, svg, { out, force });
    return 0;
  },
});

/** Who is reached; a service asked about that is not, also by the route it would have under other conditions. */
export function answerTo(
  network: Network,
  { from, to }: { from: string; to: string | undefined },
  asked: Record<string, unknown>,
): { answer: ReachAnswer; isHypothetical: boolean } {
  const reach = answerOf(network, { ask: "reach", from, ...asked });
  if (reach.ask !== "reach") throw new TypeError("not an answer about reach");
  if (to === undefined || reach.reached.some(({ service }) => service === to))
    return { answer: reach, isHypothetical: false };
  const whyNot = answerOf(network, { ask: "why-not", from, to, ...asked });
  const [relaxed] = whyNot.ask === "why-not" ? whyNot.relax : [];
  if (!relaxed) return { answer: reach, isHypothetical: false };
  const arrival = relaxed.steps > relaxed.handoffs ? ("comes" as const) : ("goes" as const);
  const entry = { ...relaxed, service: to, arrival, at: from };
  return { answer: { ...reach, reached: [...reach.reached, entry] }, isHypothetical: true };
}

function answerOf(network: Network, asked: Record<string, unknown>): Answer {
  return answer(network, resolveQuestion(network, compact(asked)));
}
