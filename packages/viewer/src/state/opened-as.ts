import type { Network } from "@polku/core";
import type { ResolvedQuestion } from "@polku/core/questions";
import { changeNetwork } from "./changed-network.js";
import type { Opened, State } from "./state.js";

/** The network as it was read, whatever changes are shown in it. */
export function originalOf({ network, original = network }: Opened): Network {
  return original;
}

/** The open network where it knows a service, else as it was read: what is removed is known there only. */
export function networkOf(opened: Opened, service: string): Network | undefined {
  return [opened.network, originalOf(opened)].find(({ serviceNumbers }) => serviceNumbers.has(service));
}

/** The open network as a question shows it: with the changes where they are looked at, else as it was read. */
export function openedAs(
  { opened, changes, side, editing }: Pick<State, "changes" | "side" | "editing"> & { opened: Opened },
  { ask }: ResolvedQuestion,
): Opened {
  const original = originalOf(opened);
  // The sides of a comparison are its two questions; both are asked of what is edited.
  const isChanged = ask === "compare" ? editing : side === "b" && (editing || ask === "what-if");
  const network = isChanged ? changeNetwork(original, changes) : original;
  return network === opened.network ? opened : { ...opened, network, original };
}

/** Whether another network has been opened, rather than the same one shown with other changes. */
export function isOtherNetwork({ opened: now }: State, { opened: before }: State): boolean {
  return (now && originalOf(now)) !== (before && originalOf(before));
}
