import { nextTurn } from "../platform/next-turn.js";
import { compileNetwork } from "@polku/core";
import { firstQuestion } from "../state/first-question.js";
import type { Failure, NetworkFile, Opened } from "../state/state.js";
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
  const ahead = reading.ahead.then(async (model) => {
    await nextTurn();
    return model && !reading.isOver ? compileAhead(model) : undefined;
  });
  const read = await reading.result;
  if (read.kind === "issues") return { kind: "issues", file: name, issues: read.issues };
  if (read.kind !== "model") return { kind: "unreadable", file: name };
  // A large network takes its time to come over from the worker, to be compiled, and to be shown: a turn each.
  await nextTurn();
  const compiled = await ahead;
  const network = compiled?.model === read.model ? compiled : compileNetwork(read.model);
  await nextTurn();
  const { mark, warnings } = read;
  const file = content && { name, mark, content, kept };
  return { network, file, warnings, question: firstQuestion(network) };
}
