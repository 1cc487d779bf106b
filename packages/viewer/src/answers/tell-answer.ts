import type { Answer } from "@polku/core";
import { html, type TemplateResult } from "lit";
import { answerTo } from "../state/question-kinds.js";
import { differencesAnswer } from "./differences.js";
import { gapsAnswer } from "./gaps.js";
import { gatekeepersAnswer } from "./gatekeepers.js";
import { reachAnswer, type Paging } from "./reach.js";
import { routesAnswer } from "./routes.js";
import type { Telling } from "./telling.js";
import { whyNotAnswer } from "./why-not.js";

/** An answer of any kind as a list. */
export function tellAnswer(telling: Telling, answer: Answer, paging: Paging): TemplateResult {
  const reach = answerTo(answer, "reach");
  if (reach) return reachAnswer(telling, reach, paging);
  const routes = answerTo(answer, "routes");
  if (routes) return routesAnswer(telling, routes);
  const whyNot = answerTo(answer, "why-not");
  if (whyNot) return whyNotAnswer(telling, whyNot);
  const gatekeepers = answerTo(answer, "gatekeepers");
  if (gatekeepers) return gatekeepersAnswer(telling, gatekeepers);
  const gaps = answerTo(answer, "gaps");
  if (gaps) return gapsAnswer(telling, gaps);
  const differing = answerTo(answer, "compare") ?? answerTo(answer, "what-if");
  return differing ? differencesAnswer(telling, differing) : html``;
}
