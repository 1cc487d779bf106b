import type { AddressParams } from "@polku/core/questions";
import { lazy } from "../platform/lazy.js";
import {
  noChanges,
  type NeededFile,
  type Opened,
  type State,
  type UnknownWord,
  type WhatIf,
} from "../state/state.js";

export const lazyBundled = lazy(() => import("../network/bundled.js"));
const lazyFirst = lazy(() => import("../network/first.js"));

/** The network that an address is about. */
export interface Target {
  /** Absent where a file is needed, or where the network is not known. */
  readonly opened?: Opened | undefined;
  readonly whatIf: WhatIf;
  readonly needed?: NeededFile;
  readonly unknown: readonly UnknownWord[];
}

/** The network of an address where it is in memory already: open, at home, or of a file of this sitting. */
export function findTarget(
  params: AddressParams,
  { opened, home, whatIf }: State,
  files: readonly Opened[],
): Target | undefined {
  const file = params.get("file");
  if (file !== undefined) {
    const found = files.find((one) => `${one.network.model.id}:${one.file?.mark}` === file);
    return found && { opened: found, whatIf: noChanges, unknown: [] };
  }
  const isNamed = (one: Opened | undefined): one is Opened =>
    one !== undefined && !one.file && one.bundled === params.get("network");
  const becomes = params.get("becomes");
  if (becomes === undefined) {
    const found = [opened, home].find(isNamed);
    return found && { opened: found, whatIf: noChanges, unknown: [] };
  }
  const isThere = isNamed(opened) && whatIf.kind === "network" && whatIf.bundled === becomes;
  return isThere ? { opened, whatIf, unknown: [] } : undefined;
}

/** The network of an address that is not in memory: a bundled one, or that its file is needed. */
export async function loadTarget(params: AddressParams, address: string): Promise<Target> {
  const file = params.get("file");
  if (file !== undefined) {
    const [name = "", mark = ""] = file.split(":");
    return { whatIf: noChanges, unknown: [], needed: { kind: "network", name, mark, address } };
  }
  const network = params.get("network");
  const becomes = params.get("becomes");
  if (network === undefined && becomes === undefined)
    return { opened: await loadFirst(), whatIf: noChanges, unknown: [] };
  const { loadBundled } = await lazyBundled.load();
  return loadBundled(network, becomes);
}

/** The network that the explorer begins with: a script of its own, so that it comes at once. */
export async function loadFirst(): Promise<Opened> {
  const { openFirst } = await lazyFirst.load();
  return openFirst();
}
