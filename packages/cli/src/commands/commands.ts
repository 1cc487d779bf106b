import { apply } from "./apply.js";
import { askCommand } from "./ask.js";
import { cards } from "./cards.js";
import { check } from "./check.js";
import { convert } from "./convert.js";
import { completion } from "./completion.js";
import { diff } from "./diff.js";
import { exportTo } from "./export.js";
import { extend } from "./extend.js";
import { help } from "./help.js";
import { importTables } from "./import.js";
import { map } from "./map.js";
import { mcp } from "./mcp.js";
import { minutes } from "./minutes.js";
import { newNetwork } from "./new.js";
import { overviewCommands } from "./overview.js";
import { picture } from "./picture.js";
import { questionCommands } from "./questions.js";
import { report } from "./report.js";
import { review } from "./review.js";
import { serve } from "./serve.js";
import { sources } from "./sources.js";
import { stories } from "./stories.js";
import { template } from "./template.js";
import { view } from "./view.js";

/** Every command by its name, in the groups of the help. */
export const groups = {
  files: {
    check,
    new: newNetwork,
    import: importTables,
    template,
    convert,
    export: exportTo,
    sources,
    apply,
    diff,
    view,
    serve,
    mcp,
    cards,
    map,
  },
  workshops: { review, minutes },
  questions: { ...questionCommands, extend, ask: askCommand, stories, picture, report },
  overviews: overviewCommands,
  others: { completion, help },
};

export const commands = {
  ...groups.files,
  ...groups.workshops,
  ...groups.questions,
  ...groups.overviews,
  ...groups.others,
};

export type CommandName = keyof typeof commands;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
