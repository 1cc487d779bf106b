import { nextTurn } from "../platform/next-turn.js";
import { compileNetwork, type Model, type Network } from "@polku/core";
import { prepareAnswer } from "../state/answer.js";
import { firstQuestion } from "../state/first-question.js";
import type { Failure, NetworkFile, Opened } from "../state/state.js";
import { takesTurns } from "../state/takes-turns.js";
import { compileAhead } from "./read-ahead.js";
import { FileReading } from "./read-file.js";

/** What is read: its name, and of a file of the user's what is in it. */
export type Origin = Pick<NetworkFile, "name" | "kept"> & { readonly content?: Blob };

/** Reads a file and compiles its network, or says why it can't be opened; the signal calls it off. */
export async function readNetwork(
  source: Blob,
  { name, content, kept }: Origin,
  signal?: AbortSignal,
): Promise<Opened | Failure> {
  const reading = new FileReading(source, name);
  signal?.addEventListener("abort", () => reading.cancel(), { once: true });
  const refused = new AbortController();
  const ahead = reading.ahead.then((model) => openAhead(model, reading, refused.signal));
  const read = await reading.result;
  if (read.kind !== "model") {
    refused.abort();
    return read.kind === "issues"
      ? { kind: "issues", file: name, issues: read.issues }
      : { kind: "unreadable", file: name };
  }
  // A large network takes its time to come over from the worker, to be compiled, and to be shown: a turn each.
  await nextTurn();
  const ready = await ahead;
  const { network, question } =
    ready?.network.model === read.model ? ready : open(compileNetwork(read.model));
  await nextTurn();
  const { mark, warnings } = read;
  const file = content && { name, mark, content, kept };
  return { network, file, warnings, question };
}

function open(network: Network): Pick<Opened, "network" | "question"> {
  return { network, question: firstQuestion(network) };
}

/** Compiles what is still being checked, and answers its first question where that takes long. */
async function openAhead(
  model: Model | undefined,
  reading: FileReading,
  refused: AbortSignal,
): Promise<ReturnType<typeof open> | undefined> {
  await nextTurn();
  if (!model || reading.isOver) return undefined;
  try {
    const network = compileAhead(model);
    if (!network) return undefined;
    const opened = open(network);
    if (opened.question && takesTurns(network)) {
      await nextTurn();
      await prepareAnswer(network, opened.question, refused);
    }
    return opened;
  } catch {
    // What is no network, as the check will say.
    return undefined;
  }
}
