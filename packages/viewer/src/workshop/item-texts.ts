import { issueMessage, type Issue, type Language, type Network } from "@polku/core";
import { elementName } from "@polku/core/overviews";

/** Sentences about what is wrong. */
export function issuesText(issues: readonly Issue[], language: Language): string {
  return [...new Set(issues.map((issue) => issueMessage(issue, language)))].join(" ");
}

/** The name of an element in the language of the reader. */
export function nameIn(network: Network, id: string, language: Language): string {
  return network.link(id) || network.element(id) ? elementName(network, id, language) : id;
}
