import { compileNetwork, type Model, type Network } from "@polku/core";
import { assumeChecked } from "@polku/core/model";

/** Whether a file may be a network in JSON, by its name. */
export function mayBeAhead(name: string): boolean {
  return /\.json$/i.test(name);
}

/**
 * Whether the page parses a text while a worker checks it, as it does with networks in JSON: what the platform's parser
 * makes of one is what the check makes of it, but for a field named like an object's prototype. A text that is mostly
 * brackets is left to the worker: it would fill the page's memory before the check refuses it.
 */
export function isAhead(text: string): boolean {
  if (!text.slice(0, 2000).includes('"polku"')) return false;
  if (text.includes("__proto__") || text.includes("\\u005")) return false;
  return (countOf("{", text) + countOf("[", text)) * 12 < text.length;
}

function countOf(mark: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

/** The value of a text, which may be no network; undefined where it is no JSON, as the check will say. */
export function parseAhead(text: string): Model | undefined {
  try {
    return JSON.parse(text) as Model;
  } catch {
    return undefined;
  }
}

/**
 * The network of what is still being checked, which counts only where the check finds it valid; undefined where
 * that is no network.
 */
export function compileAhead(model: Model): Network | undefined {
  try {
    // An object may claim any length; its room would be taken before its first element is missed.
    const areLists = [model.services, model.links ?? []].every((list) => Array.isArray(list));
    return areLists ? compileNetwork(assumeChecked(model)) : undefined;
  } catch {
    return undefined;
  }
}
