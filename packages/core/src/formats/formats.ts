import type { Format } from "./format.js";
import { json } from "./json.js";
import { yaml } from "./yaml.js";

/** Every text format of a model. */
export const formats: readonly Format[] = [yaml, json];

/** The format of a file: by the ending of its name, else by how its text begins, else YAML. */
export function formatOf(file: string | undefined, text = ""): Format {
  const ending = /\.([^./\\]+)$/.exec(file ?? "")?.[1]?.toLowerCase();
  const named = formats.find(({ extensions }) => ending !== undefined && extensions.includes(ending));
  return named ?? (/^\s*[{[]/.test(text) ? json : yaml);
}
