import { wrongUsage } from "../io/failure.js";
import { writeBytes } from "../io/write-file.js";
import { command } from "./command.js";
import { openNetwork, resolveQuestion } from "./question.js";

/** `polku cards`: a card for each service, to print and cut. */
export const cards = command({
  args: ["FILE"],
  needs: ["out"],
  takes: ["targets", "force"],
  help: {
    fi: [
      "Tee palveluista kortit, jotka voi tulostaa ja leikata: 8 korttia A4-arkilla.",
      "Valitsimella --targets vain nimetyistä palveluista.",
    ],
    sv: [
      "Gör kort av tjänsterna att skriva ut och klippa: 8 kort på ett A4-ark.",
      "Med --targets bara av de nämnda tjänsterna.",
    ],
    en: [
      "Make cards of the services to print and cut: 8 cards on a sheet of A4.",
      "With --targets, of those services only.",
    ],
  },
  examples: ["pirkanmaa.yaml --out cards.html", "pirkanmaa.yaml --targets neuvola,perhetyo --out cards.html"],
  async run(context, { out, force = false, targets: services }, [file = ""]) {
    const { words, language } = context;
    if (!out.endsWith(".html")) throw wrongUsage(words.files.unknownEnding(out, ".html"));
    const network = await openNetwork(context, file);
    // Unknown services are refused as in a question.
    const [from = ""] = services ?? [];
    if (services) resolveQuestion(network, { ask: "gaps", rows: { origins: [from] }, targets: services });
    const { writeCards } = await import("@polku/documents");
    await writeBytes(context, writeCards({ network, language, now: new Date(), services }), { out, force });
    return 0;
  },
});
