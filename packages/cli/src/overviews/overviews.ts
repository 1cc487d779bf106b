import { overviewCommand } from "../commands/overview.js";
import { areas } from "./areas.js";
import { disputes } from "./disputes.js";
import { timeline } from "./timeline.js";

/** Overviews of a network, each as a command of its name. */
export const overviewCommands: Record<string, (args: string[]) => Promise<number>> = {
  disputes: overviewCommand(disputes),
  timeline: overviewCommand(timeline),
  areas: overviewCommand(areas),
};
