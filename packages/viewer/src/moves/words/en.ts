import type { MovesWords } from "./words.js";

export const moves: MovesWords = {
  heading: "What moved in the network",
  hint: "A row shows its service on the map, with the ways that came or went with it.",
  counts: {
    added: (count) => `${count} came`,
    removed: (count) => `${count} went`,
    moved: (count) => `${count} moved`,
    renamed: (count) => `${count} renamed`,
    changed: (count) => `${count} changed otherwise`,
    same: (count) => `${count} as before`,
  },
  kinds: { added: "Came", removed: "Went", moved: "Moved", renamed: "Renamed", changed: "Changed" },
  was: (name) => `was: ${name}`,
  same: "As before",
  beside: "Beside the services",
  sections: {
    levels: "Levels",
    areas: "Areas and catchment",
    organisations: "Organisations",
    needs: "Needs",
    places: "Places",
    roles: "Roles",
    practices: "Practices",
    groups: "Groups",
    pilots: "Pilots",
    tasks: "Tasks",
  },
  links: "Ways between services",
};
