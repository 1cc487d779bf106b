import { overviewCommand } from "../commands/overview.js";
import { disputes } from "./disputes.js";

/** Overviews of a network, each as a command of its name. */
export const overviewCommands: Record<string, (args: string[]) => Promise<number>> = {
  disputes: overviewCommand(disputes),
};
