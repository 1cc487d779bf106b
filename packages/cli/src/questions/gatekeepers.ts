import { nameOf, type Language, type Network } from "@polku/core";
import { answerGatekeepers, findGatekeepers, toGatekeepersAnswer } from "@polku/core/questions";
import { collect } from "../collect.js";
import { required, toConditions } from "../options.js";
import { askedLine, linkName, serviceName } from "../say.js";
import { words } from "../words.js";
import type { QuestionCommand } from "./question-command.js";

/** `polku gatekeepers`: the services and links on which a target, or any service, hangs. */
export const gatekeepers: QuestionCommand<"gatekeepers"> = {
  ask: "gatekeepers",
  options: { from: { type: "string" }, to: { type: "string" } },
  toQuestion: (values) => ({
    ask: "gatekeepers",
    from: required(values, "from", "where the client is"),
    ...(values["to"] === undefined ? {} : { to: values["to"] }),
    ...toConditions(values),
  }),
  async answer(network, question, stop) {
    if (question.to !== undefined) return answerGatekeepers(network, question, stop);
    const { found, complete } = await collect(findGatekeepers(network, question), stop);
    return toGatekeepersAnswer(question, found, complete);
  },
  toText(network, answer, language) {
    const say = words[language];
    const lines = [askedLine(network, answer.question, language), ""];
    if ("reached" in answer) {
      if (!answer.reached) return [...lines, say.notReached];
      const count = `${say.services(answer.services.length)}, ${say.links(answer.links.length)}`;
      lines.push(`${say.gatekeepers} ${count}`);
      for (const service of answer.services) lines.push(`  ${serviceName(network, service, language)}`);
      for (const link of answer.links) lines.push(`  ${linkWithId(network, link, language)}`);
      return lines;
    }
    const losing = (loses: readonly string[]) =>
      `${say.loses} ${say.services(loses.length)}: ${loses.map((id) => nameOf(network, id, language)).join(", ")}`;
    for (const { service, loses } of answer.services)
      lines.push(serviceName(network, service, language), `  ${losing(loses)}`);
    for (const { link, loses } of answer.links)
      lines.push(linkWithId(network, link, language), `  ${losing(loses)}`);
    if (answer.complete === false) lines.push("", say.stopped);
    return lines;
  },
  toTable(network, answer, language) {
    const { kind, name, loses, service, link } = words[language].columns;
    const rows: (string | number)[][] = [];
    for (const entry of answer.services) {
      const [id, lost] = typeof entry === "string" ? [entry, []] : [entry.service, entry.loses];
      rows.push([service, id, nameOf(network, id, language), lost.join(" ")]);
    }
    for (const entry of answer.links) {
      const [id, lost] = typeof entry === "string" ? [entry, []] : [entry.link, entry.loses];
      rows.push([link, id, linkWithId(network, id, language), lost.join(" ")]);
    }
    return { columns: [kind, "id", name, loses], rows };
  },
};

function linkWithId(network: Network, id: string, language: Language): string {
  const link = network.link(id);
  if (!link) return id;
  return `${linkName(network, link, language)} [${id}]`;
}
