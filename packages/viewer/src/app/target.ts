import { readAddressText } from "@polku/core/questions";
import { lazy } from "../platform/lazy.js";
import type { Target } from "../state/follow-address.js";
import type { Opened, State } from "../state/state.js";

export const lazyBundled = lazy(() => import("../network/bundled.js"));
const lazyFirst = lazy(() => import("../network/first.js"));

/**
 * The network that an address is about: where it is in memory already (open, at home, or of one of the `files` of
 * this sitting) the one that is there, else a bundled one, or that its file is needed.
 */
export async function targetOf(
  address: string,
  { opened, home, whatIf }: State,
  files: readonly Opened[],
): Promise<Target> {
  const params = readAddressText(address);
  const file = params.get("file");
  if (file !== undefined) {
    const found = files.find((one) => `${one.network.model.id}:${one.file?.mark}` === file);
    const [name = "", mark = ""] = file.split(":");
    return found ? { opened: found } : { needed: { kind: "network", name, mark, address } };
  }
  const network = params.get("network");
  const becomes = params.get("becomes");
  const isNamed = (one: Opened | undefined) => one !== undefined && !one.file && one.bundled === network;
  if (becomes === undefined) {
    const found = [opened, home].find(isNamed);
    if (found) return { opened: found };
  } else if (isNamed(opened) && whatIf.kind === "network" && whatIf.bundled === becomes)
    return { opened, whatIf };
  if (network === undefined && becomes === undefined) return { opened: await loadFirst() };
  const { loadBundled } = await lazyBundled.load();
  const bundled = await loadBundled(network, becomes);
  return bundled.opened ? bundled : { ...bundled, first: await loadFirst() };
}

/** The network that the explorer begins with: a script of its own, so that it comes at once. */
export async function loadFirst(): Promise<Opened> {
  const { openFirst } = await lazyFirst.load();
  return openFirst();
}
