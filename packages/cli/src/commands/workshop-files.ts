import type { CheckedModel } from "@polku/core";
import {
  conflictText,
  findUnknownElements,
  findWorkshopConflicts,
  mergeWorkshops,
  parseWorkshop,
  type ParsedWorkshop,
  type Workshop,
} from "@polku/core/workshop";
import { parseModel } from "@polku/core";
import type { Context } from "../io/context.js";
import { Failure, issueLine } from "../io/failure.js";
import { expandWildcards, readBytes, readText } from "../io/files.js";
import { printError } from "../io/terminal.js";

/** A model with its text, and what the files of a workshop recorded about it, as one. */
export interface WorkshopFiles {
  readonly model: CheckedModel;
  readonly text: string;
  readonly workshop: Workshop;
}

/** Reads a model and the files of a workshop. What they say in two ways, and of unknown elements, goes to standard error. */
export async function readWorkshop(
  context: Context,
  [modelFile = "", ...names]: readonly string[],
): Promise<WorkshopFiles> {
  const { language } = context;
  const text = await readText(context, modelFile);
  const checked = parseModel(text, { file: modelFile });
  const patches = (await Promise.all(names.map(expandWildcards))).flat();
  const parsed: ParsedWorkshop[] = [];
  for (const file of patches) parsed.push(parseWorkshop(await readBytes(context, file), { file }));
  const issues = [checked, ...parsed].flatMap((one) => (one.ok ? [] : one.issues));
  const files = parsed.flatMap((one) => (one.ok ? one : []));
  const [first, ...others] = files.map(({ workshop }) => workshop);
  if (!checked.ok || issues.length > 0 || !first) throw new Failure(1, issues);
  const { model } = checked;
  for (const file of files)
    for (const issue of findUnknownElements(model, file.workshop, file))
      printError(context, issueLine(issue, language));
  const merged = mergeWorkshops(first, ...others);
  if (!merged.ok)
    throw new Failure(
      1,
      merged.issues.map((issue) => ({ ...issue, file: patches[Number(issue.path[0])] ?? "" })),
    );
  for (const conflict of findWorkshopConflicts(merged.workshop))
    printError(context, conflictText(merged.workshop, conflict, language));
  return { model, text, workshop: merged.workshop };
}
