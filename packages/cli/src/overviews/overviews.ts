import type { Overview } from "@polku/core";
import { overviewCommand } from "../commands/overview.js";
import { areas } from "./areas.js";
import { disputes } from "./disputes.js";
import { meetingPlaces } from "./meeting-places.js";
import { pilots } from "./pilots.js";
import { practices } from "./practices.js";
import { roles } from "./roles.js";
import { steering } from "./steering.js";
import { timeline } from "./timeline.js";

/** Every overview that a network has, as a command of its name. */
export const overviewCommands: Record<Overview, (args: string[]) => Promise<number>> = {
  "meeting-places": overviewCommand(meetingPlaces),
  pilots: overviewCommand(pilots),
  practices: overviewCommand(practices),
  roles: overviewCommand(roles),
  steering: overviewCommand(steering),
  disputes: overviewCommand(disputes),
  timeline: overviewCommand(timeline),
  areas: overviewCommand(areas),
};
