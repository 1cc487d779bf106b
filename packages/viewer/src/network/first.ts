import model from "virtual:polku-network";
import { compileNetwork } from "@polku/core";
import { firstQuestion } from "../state/first-question.js";
import type { Opened } from "../state/state.js";

/** The network that the explorer begins with. */
export function openFirst(): Opened {
  const network = compileNetwork(model);
  const question = firstQuestion(network, "neuvola");
  if (!question) throw new Error("the bundled network has services");
  return { network, warnings: [], question };
}
