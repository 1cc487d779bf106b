// Answers as HTML and maps as SVG. The question is in the address: /?from=clinic&age=4, /map.svg?from=school
import { ask, compileNetwork, parseModel, textIn } from "@polku/core";
import { readAddressText, readQuestionAddress } from "@polku/core/questions";
import { questionText } from "@polku/core/plain-words";
import { composeAnswer, drawPart, writeHtml } from "@polku/documents";
import { buildScene, drawPicture } from "@polku/map";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const parsed = parseModel(readFileSync(new URL("../network.yaml", import.meta.url), "utf8"));
if (!parsed.ok) throw new Error(parsed.issues.map(({ line, message }) => `${line}: ${message}`).join("\n"));
const network = compileNetwork(parsed.model);
const language = "en";

const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url, "http://localhost");
  const end = (status, type, body) =>
    response.writeHead(status, { "Content-Type": `${type}; charset=utf-8` }).end(body);
  if (pathname !== "/" && pathname !== "/map.svg") return end(404, "text/plain", "Not found");
  const asked = ask(network, readQuestionAddress(readAddressText(search.slice(1) || "from=clinic")));
  if (!asked.ok) return end(400, "text/plain", asked.issues.map(({ message }) => message).join("\n"));
  const { answer } = asked;
  // Only an answer about reach has a map of its own.
  const input = answer.ask === "reach" && { network, answer, layout: "bands", language };
  const text = {
    title: textIn(network.model.name, language),
    question: questionText(network, answer.question, language),
    date: new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date()),
  };
  if (pathname === "/map.svg") {
    if (!input) return end(404, "text/plain", "This answer has no map.");
    return end(200, "image/svg+xml", drawPicture(buildScene(input), network, language, text));
  }
  const picture = input ? drawPart(input, text, "part") : undefined;
  end(200, "text/html", writeHtml(composeAnswer({ network, answer, language, now: new Date(), picture })));
});
server.listen(Number(process.argv[2] ?? 8003), "localhost", () =>
  console.log(`http://localhost:${server.address().port}/`),
);
