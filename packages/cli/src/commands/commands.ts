import { apply } from "./apply.js";
import { areas } from "./areas.js";
import { askCommand } from "./ask.js";
import { check } from "./check.js";
import { completion } from "./completion.js";
import { diff } from "./diff.js";
import { disputes } from "./disputes.js";
import { help } from "./help.js";
import { meetingPlaces } from "./meeting-places.js";
import { picture } from "./picture.js";
import { pilots } from "./pilots.js";
import { practices } from "./practices.js";
import { questionCommands } from "./questions.js";
import { roles } from "./roles.js";
import { sources } from "./sources.js";
import { steering } from "./steering.js";
import { timeline } from "./timeline.js";

/** Every command by its name, in the groups of the help. */
export const groups = {
  files: { check, sources, apply, diff },
  questions: { ...questionCommands, ask: askCommand, picture },
  overviews: {
    "meeting-places": meetingPlaces,
    pilots,
    practices,
    roles,
    steering,
    disputes,
    timeline,
    areas,
  },
  others: { completion, help },
};

export const commands = {
  ...groups.files,
  ...groups.questions,
  ...groups.overviews,
  ...groups.others,
};

export type CommandName = keyof typeof commands;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
