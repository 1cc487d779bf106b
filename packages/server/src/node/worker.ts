import { parentPort } from "node:worker_threads";
import { compileNetwork, parseModel, writeModel, type Network } from "@polku/core";
import { readSnapshot, writeSnapshot } from "@polku/core/snapshot";
import { toServed } from "../tasks/desk.js";
import { refuse } from "../tasks/problem.js";
import { runTask, type Outcome } from "../tasks/run-task.js";
import { jobStates, type FromWorker, type Loaded, type ToWorker } from "./messages.js";

// The thread of a pool: it is given a network, then tasks one after another. Another one reads a file, once.

let network: Network | undefined;

parentPort?.on("message", (message: ToWorker) => {
  switch (message.is) {
    case "load":
      return say(load(message.bytes, message.file));
    case "write":
      return say(new TextEncoder().encode(writeModel(open(message.snapshot).model)));
    case "network":
      network = open(message.snapshot);
      // Made when first needed: not on the time of whoever asks first.
      void network.reverse;
      return say({ is: "read" });
    case "task": {
      const { id, task, limits, shared } = message;
      const { state } = shared;
      shared.begun[0] = Date.now();
      // It was taken back, or given up, while it waited here.
      if (Atomics.compareExchange(state, 0, jobStates.waiting, jobStates.begun) !== jobStates.waiting) return;
      const at = shared.begun[0] + limits.milliseconds;
      const signal = {
        get aborted() {
          return Atomics.load(state, 0) === jobStates.givenUp;
        },
      };
      let outcome: Outcome;
      let fault: string | undefined;
      try {
        outcome = network ? runTask(network, task, limits, { signal, at }) : refuse("failed");
      } catch (error) {
        fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
        outcome = refuse("failed");
      }
      return say({ is: "outcome", id, outcome, fault });
    }
  }
});

function open(snapshot: Uint8Array): Network {
  const read = readSnapshot(snapshot);
  if (read.ok) return read.network;
  throw new Error(read.problem);
}

function say(message: FromWorker | Loaded | Uint8Array): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
  parentPort?.postMessage(message);
}

function load(bytes: Uint8Array, file: string): Loaded {
  const parsed = parseModel(bytes, { file });
  if (!parsed.ok) return parsed;
  const compiled = compileNetwork(parsed.model);
  return { ok: true, served: toServed(compiled), snapshot: writeSnapshot(compiled) };
}
