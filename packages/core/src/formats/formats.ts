import type { Format } from "./format.js";
import { json } from "./json.js";
import { yaml } from "./yaml.js";

/** Every text format of a model. */
export const formats: readonly Format[] = [yaml, json];

/** The format of a text: by its file's ending, else by how the text begins. */
export function formatOf(text: string, file = ""): Format {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  const named = formats.find(({ extensions }) => ending !== undefined && extensions.includes(ending));
  return named ?? (/^\s*[{[]/.test(text) ? json : yaml);
}
