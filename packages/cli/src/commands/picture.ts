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
    const { from, to, title, allLinks, tall } = values;
    const asked = { ask: to === undefined ? "reach" : "routes", from, to, ...toConditions(values) };
    const question = resolveQuestion(network, compact(asked));
    const { drawQuestion, isMapQuestion } = await import("@polku/documents");
    if (!isMapQuestion(question)) throw new TypeError("not a question that a map shows");
    const options = { title, isTall: tall, hasAllLinks: allLinks, now: new Date() };
    await writeOut(context, drawQuestion(network, question, language, options), { out, force });
    return 0;
  },
});
