import { findRoles } from "@polku/core/overviews";
import { linksThroughCommand } from "./links-through.js";

/** `polku roles`: where each role works, which links go through it, and which groups it is a member of. */
export const roles = linksThroughCommand({
  overview: "roles",
  help: {
    fi: [
      "Missä kukin rooli työskentelee, ja mitkä yhteydet ovat sen kautta.",
      "--from: mitä kukin rooli lisää siihen, mikä tavoittaa asiakkaan.",
    ],
    sv: [
      "Var varje roll arbetar, och vilka länkar som går genom den.",
      "Med --from: vad varje roll tillför till det som är tillgängligt för klienten.",
    ],
    en: [
      "Where each role works, and which links go through it.",
      "With --from: what each role adds to what reaches the client.",
    ],
  },
  find: findRoles,
  element: ({ role }) => role,
  first: { title: ({ fields }) => fields.worksIn, ids: ({ worksIn }) => worksIn },
  rest: [
    { title: ({ say }) => say.labels.connects, ids: ({ connects }) => connects },
    { title: ({ say }) => say.labels.starts, ids: ({ starts }) => starts },
    { title: ({ say }) => say.labels.sitsIn, ids: ({ sitsIn }) => sitsIn },
    { title: ({ say }) => say.labels.triedIn, ids: ({ pilots }) => pilots },
  ],
});
