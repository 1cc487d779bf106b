import { readAddressText, writeAddressText } from "@polku/core/questions";
import { scenarioMark } from "../state/address.js";
import { content } from "./content.js";

/** The address without its `#`, with the changes of a scenario that it only names where this file has that. */
function withScenario(address: string): string {
  const params = readAddressText(address);
  const found = content.scenarios?.find((one) => scenarioMark(one) === params.get("mark"));
  if (!found) return address;
  params.delete("mark");
  return writeAddressText([...params, ["changes", JSON.stringify(found.changes)]]);
}

// The explorer begins with what the page's address says, as it does where it is served.
const address = location.hash.length > 1 ? location.hash.slice(1) : (content.address ?? "");
if (address !== "") history.replaceState(history.state, "", `#${withScenario(address)}`);
