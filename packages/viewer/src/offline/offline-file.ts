import { fillOfflinePage, type OfflineContent } from "@polku/formats";
import { readAddressText, writeAddressText } from "@polku/core/questions";
import { scenarios as bundled } from "virtual:polku-scenarios";
import { writeAddress } from "../state/address.js";
import { scenarioIn } from "../state/derive.js";
import type { State } from "../state/state.js";
import { loadTemplate } from "./load-template.js";

/**
 * The explorer with the open network as one HTML file that needs no server and no connection: it opens with the
 * question, the view and the scenario that are open, and lists the scenarios that come with the network. Rejects
 * where the template can't be had, or no network is open.
 */
export async function offlineFile(state: State): Promise<File> {
  const { opened, whatIf } = state;
  if (!opened) throw new TypeError("no network is open");
  const { model } = opened.network;
  const others =
    whatIf.kind === "network" && whatIf.bundled !== undefined
      ? [{ id: whatIf.bundled, model: whatIf.network.model }]
      : [];
  const open = scenarioIn(state);
  const scenarios = [
    ...(open && open.changes.length > 0 ? [open] : []),
    ...bundled.filter(({ of, scenario }) => of === model.id && scenario !== open?.scenario),
  ];
  // In the file, the network is the one that it comes with.
  const params = readAddressText(writeAddress(state));
  params.delete("file");
  params.delete("network");
  const content: OfflineContent = { model, others, scenarios, address: writeAddressText(params) };
  return new File([fillOfflinePage(await loadTemplate(), content)], `${model.id}.html`, {
    type: "text/html",
  });
}
