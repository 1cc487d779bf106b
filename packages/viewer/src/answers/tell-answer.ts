import type { Answer } from "@polku/core";
import type { TemplateResult } from "lit";
import { differencesAnswer } from "./differences.js";
import { gapsAnswer } from "./gaps.js";
import { gatekeepersAnswer } from "./gatekeepers.js";
import { reachAnswer, type Paging } from "./reach.js";
import { routesAnswer } from "./routes.js";
import type { Telling } from "./telling.js";
import { whyNotAnswer } from "./why-not.js";

/** An answer of any kind as a list. */
export function tellAnswer(telling: Telling, answer: Answer, paging: Paging): TemplateResult {
  switch (answer.ask) {
    case "reach":
      return reachAnswer(telling, answer, paging);
    case "routes":
      return routesAnswer(telling, answer);
    case "why-not":
      return whyNotAnswer(telling, answer);
    case "gatekeepers":
      return gatekeepersAnswer(telling, answer);
    case "gaps":
      return gapsAnswer(telling, answer);
    case "compare":
    case "what-if":
      return differencesAnswer(telling, answer);
  }
}
