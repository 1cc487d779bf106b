import { PolkuExplorer } from "./app/polku-explorer.js";

/** The page's own language follows the explorer's. */
function follow(language: string | undefined): void {
  if (language !== undefined) document.documentElement.lang = language;
}

addEventListener("polku-language", (event) => {
  if (event instanceof CustomEvent) follow(String(event.detail));
});
// An explorer that stood in the page before this script ran has told its language already.
const explorer = document.querySelector("polku-explorer");
if (explorer instanceof PolkuExplorer) follow(explorer.state?.language);
