import { languages, type Language } from "@polku/core";
import type { Failure } from "../state/state.js";
import { sourceWords } from "./words/source-words.js";

/** The content of a network's file from an address, or why it can't be had. The address is the page's, or allows it. */
export async function fetchNetwork(address: string, signal: AbortSignal): Promise<Blob | Failure> {
  const refuse = (why: (words: (typeof sourceWords)[Language]) => string, status?: number): Failure => {
    const said = Object.fromEntries(languages.map((language) => [language, why(sourceWords[language])]));
    return { kind: "unreadable", file: address, why: said as Record<Language, string>, status };
  };
  try {
    const response = await fetch(address, { signal });
    const { ok, status, headers } = response;
    if (!ok) return refuse((words) => words.status(address, status), status);
    // Many servers give a page of their own for what they don't have.
    if (headers.get("content-type")?.startsWith("text/html") === true)
      return refuse((words) => words.page(address), status);
    return await response.blob();
  } catch {
    return refuse((words) => words.unreachable(address));
  }
}
