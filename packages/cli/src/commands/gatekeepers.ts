import { nameOf } from "@polku/core";
import { elementName } from "@polku/core/overviews";
import { answerGatekeepers, findGatekeepers, toGatekeepersAnswer } from "@polku/core/questions";
import { changeTexts, texts } from "@polku/core/text";
import { collect } from "../text/collect.js";
import { serviceName } from "../text/names.js";
import { words } from "../words/words.js";
import { question } from "./question.js";

/** `polku gatekeepers`: the services and links that are essential for reaching a target, or any service. */
export const gatekeepers = question({
  ask: "gatekeepers",
  needs: ["from"],
  takes: ["to"],
  help: {
    fi: [
      "Mistä palveluista ja yhteyksistä pääsy palveluun riippuu.",
      "Ilman valitsinta --to: mitä ilman kutakin palvelua ja yhteyttä ei tavoiteta.",
    ],
    sv: [
      "Vilka tjänster och länkar tillgången till en tjänst beror på.",
      "Utan --to: vad som inte är tillgängligt utan varje tjänst och länk.",
    ],
    en: [
      "Which services and links access to a service depends on.",
      "Without --to: what is lost without each service and link.",
    ],
  },
  examples: [
    "pirkanmaa.yaml --from neuvola --to lastenpsykiatria --area tampere",
    "pirkanmaa.yaml --from neuvola",
  ],
  async answer(network, asked, stop) {
    if (asked.to !== undefined) return answerGatekeepers(network, asked, { signal: stop });
    const { found, complete } = await collect(findGatekeepers(network, asked), stop);
    return toGatekeepersAnswer(asked, found, complete);
  },
  toLines(network, answer, language, { citations }) {
    const say = words[language];
    const lines: string[] = [];
    if ("reached" in answer) {
      if (!answer.reached) return [say.notReached];
      if (answer.services.length + answer.links.length === 0) return [say.noEssential];
      const counts = `${say.services(answer.services.length)}, ${say.links(answer.links.length)}`;
      lines.push(`${say.essential} ${counts}`);
      for (const service of answer.services) lines.push(`  ${serviceName(network, service, language)}`);
      for (const link of answer.links) {
        const cited = citations.mark(network.link(link)?.sources ?? []);
        lines.push(`  ${elementName(network, link, language)} [${link}]${cited}`);
      }
      return lines;
    }
    const losing = (loses: readonly string[]) =>
      `  ${say.loses} ${say.services(loses.length)}: ${loses.map((id) => nameOf(network, id, language)).join(", ")}`;
    for (const { service, loses } of answer.services)
      lines.push(serviceName(network, service, language), losing(loses));
    for (const { link, loses } of answer.links)
      lines.push(`${elementName(network, link, language)} [${link}]`, losing(loses));
    if (answer.complete === false) lines.push("", say.stopped);
    return lines;
  },
  toTable(network, answer, language) {
    const { elements, table } = texts[language];
    const { fields } = changeTexts[language];
    const rows: (string | number)[][] = [];
    for (const entry of answer.services) {
      const [id, lost] = typeof entry === "string" ? [entry, []] : [entry.service, entry.loses];
      rows.push([elements.service, id, nameOf(network, id, language), lost.join(" ")]);
    }
    for (const entry of answer.links) {
      const [id, lost] = typeof entry === "string" ? [entry, []] : [entry.link, entry.loses];
      rows.push([elements.link, id, `${elementName(network, id, language)} [${id}]`, lost.join(" ")]);
    }
    return { columns: [fields.kind, "id", table.name, words[language].losesColumn], rows };
  },
});
