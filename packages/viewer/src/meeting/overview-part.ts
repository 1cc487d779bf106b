export { composeOverview } from "@polku/documents";
export { overviewOptions } from "../state/overview-options.js";
