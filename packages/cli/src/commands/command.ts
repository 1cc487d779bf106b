import type { Language } from "@polku/core";
import type { Context } from "../io/context.js";
import type { OptionName, Values } from "./options.js";

/** In a sentence, then more in paragraphs, in each language. */
export type Help = Readonly<Record<Language, readonly [string, ...string[]]>>;

/** A command: what it takes, and what it does. The words of the help say the rest. */
export interface Command<Needed extends OptionName = OptionName, Taken extends OptionName = OptionName> {
  /** What its arguments are called; the last may be repeated (`FILE…`) and those in brackets left out. */
  args: readonly string[];
  /** Options that it can't do without. */
  needs?: readonly Needed[];
  takes: readonly Taken[];
  /** What completes its arguments, where that is no file. */
  proposals?(context: Context): readonly string[];
  /** What it does: in a sentence, then more in paragraphs. */
  help: Help;
  /** Lines that work, without the name of the program and the command. */
  examples: readonly string[];
  /** Gives the exit code: 0, or 1 where a model or a question is wrong. */
  run(context: Context, values: Chosen<Needed, Taken>, args: readonly string[]): Promise<number>;
}

/** The values of the options of one command. */
export type Chosen<Needed extends OptionName, Taken extends OptionName> = Pick<Values, Taken> & {
  [Name in Needed]: NonNullable<Values[Name]>;
};

/** A command with the types of its values inferred from the options that it names. */
export function command<Needed extends OptionName = never, Taken extends OptionName = never>(
  spec: Command<Needed, Taken>,
): Command {
  return spec;
}

/** The options of a command, once each. */
export function optionsOf({ needs = [], takes }: Command): OptionName[] {
  return [...new Set([...needs, ...takes, "lang" as const])];
}
