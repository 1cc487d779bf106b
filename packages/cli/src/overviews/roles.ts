import { findRoles } from "@polku/core/overviews";
import { tieCommand } from "./tie-command.js";

/** `polku roles`: where each role works, which links go through it, and where it sits. */
export const roles = tieCommand({
  overview: "roles",
  find: findRoles,
  element: ({ role }) => role,
  first: { label: ({ fields }) => fields.worksIn, ids: ({ worksIn }) => worksIn },
  rest: [
    { label: ({ say }) => say.labels.connects, ids: ({ connects }) => connects },
    { label: ({ say }) => say.labels.starts, ids: ({ starts }) => starts },
    { label: ({ say }) => say.labels.sitsIn, ids: ({ sitsIn }) => sitsIn },
    { label: ({ say }) => say.labels.triedIn, ids: ({ pilots }) => pilots },
  ],
});
