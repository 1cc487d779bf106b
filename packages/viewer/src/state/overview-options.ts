import type { Overview } from "@polku/core";
import { optionsOfOverview, type OverviewOptions } from "@polku/core/overviews";
import { reachOf, sideOf } from "./question.js";
import type { State } from "./state.js";

/** What is asked of an overview beside the network, taken from the open question. */
export function overviewOptions({ question }: State, view: Overview): OverviewOptions {
  const { day, question: takesQuestion } = optionsOfOverview(view);
  const at = day && question ? sideOf(question, "b").at : undefined;
  const reach = takesQuestion && question ? reachOf(question) : undefined;
  if (!reach || view !== "pilots") return { at, question: reach };
  // What pilots add is told of each of their areas, wherever the client of the question lives.
  const { area: _, ...client } = reach.client;
  return { at, question: { ...reach, client } };
}
