import type { Words } from "../words/words.js";
import { apply } from "./apply.js";
import { areas } from "./areas.js";
import { askCommand } from "./ask.js";
import { check } from "./check.js";
import type { Command } from "./command.js";
import { completion } from "./completion.js";
import { diff } from "./diff.js";
import { disputes } from "./disputes.js";
import { help } from "./help.js";
import { meetingPlaces } from "./meeting-places.js";
import { pilots } from "./pilots.js";
import { practices } from "./practices.js";
import { questionCommand } from "./question.js";
import { questions } from "./questions.js";
import { roles } from "./roles.js";
import { sources } from "./sources.js";
import { steering } from "./steering.js";
import { timeline } from "./timeline.js";

export type CommandName = keyof Words["help"]["commands"];

/** Every command by its name, in the groups of the help. */
export const groups = {
  files: { check, sources, apply, diff },
  questions: {
    reach: questionCommand(questions.reach),
    routes: questionCommand(questions.routes),
    "why-not": questionCommand(questions["why-not"]),
    gatekeepers: questionCommand(questions.gatekeepers),
    gaps: questionCommand(questions.gaps),
    compare: questionCommand(questions.compare),
    "what-if": questionCommand(questions["what-if"]),
    ask: askCommand,
  },
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

export const commands: Record<CommandName, Command> = {
  ...groups.files,
  ...groups.questions,
  ...groups.overviews,
  ...groups.others,
};
