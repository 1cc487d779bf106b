import { networks, type BundledNetwork } from "virtual:polku-networks";
import { compileNetwork } from "@polku/core";
import { listNearest } from "@polku/core/model";
import { firstQuestion } from "../state/first-question.js";
import { noChanges, type Opened, type UnknownWord, type WhatIf } from "../state/state.js";

/** A bundled network, the one that it is compared with, and the ids that are unknown. */
interface Bundled {
  readonly opened: Opened | undefined;
  readonly whatIf: WhatIf;
  readonly unknown: readonly UnknownWord[];
}

/** Loads the bundled network with an id, or the first; and another one to compare it with. */
export async function loadBundled(id: string | undefined, other: string | undefined): Promise<Bundled> {
  const found = networks.find((one) => (id === undefined ? one.first : one.id === id));
  const compared = other === undefined ? undefined : networks.find((one) => one.id === other);
  const unknown = [
    ...(found ? [] : [unknownNetwork("network", id ?? "")]),
    ...(other === undefined || compared ? [] : [unknownNetwork("becomes", other)]),
  ];
  const [opened, later] = await Promise.all([found && load(found), compared?.load()]);
  const whatIf: WhatIf =
    compared && later ? { kind: "network", bundled: compared.id, network: compileNetwork(later) } : noChanges;
  return { opened, whatIf, unknown };
}

async function load(found: BundledNetwork): Promise<Opened | undefined> {
  const network = compileNetwork(await found.load());
  const question = firstQuestion(network, "neuvola");
  return question && { network, warnings: [], question, ...(found.first ? {} : { bundled: found.id }) };
}

function unknownNetwork(key: string, value: string): UnknownWord {
  const ids = networks.map((one) => one.id);
  return { key, value, nearest: listNearest(value, ids) };
}
