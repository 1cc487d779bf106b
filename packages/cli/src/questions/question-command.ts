import type { Answers, Language, Network } from "@polku/core";
import type { ResolvedQuestion, Stop } from "@polku/core/questions";
import type { Table } from "@polku/core/text";
import type { ParseArgsConfig } from "node:util";

/** The values of a command's options, as they come from the command line. */
export type Values = Record<string, string | string[] | boolean | undefined>;

/** One question as a command: how its options make the question, and how its answer reads. */
export interface QuestionCommand<Ask extends keyof Answers> {
  ask: Ask;
  /** Beside the conditions that every question takes. */
  options: NonNullable<ParseArgsConfig["options"]>;
  toQuestion(values: Values, network: Network): Promise<{ ask: Ask }> | { ask: Ask };
  /** Where an answer can be cut short: as much of it as there is when the stop comes. */
  answer?(network: Network, question: ResolvedQuestion & { ask: Ask }, stop: Stop): Promise<Answers[Ask]>;
  toText(network: Network, answer: Answers[Ask], language: Language): string[];
  toTable(network: Network, answer: Answers[Ask], language: Language): Table;
}
