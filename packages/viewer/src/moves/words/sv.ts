import type { MovesWords } from "./words.js";

export const moves: MovesWords = {
  heading: "Vad som ändrades i nätverket",
  hint: "En rad visar tjänsten på kartan, med de länkar som kom eller gick med den.",
  counts: {
    added: (count) => `${count} kom`,
    removed: (count) => `${count} gick`,
    moved: (count) => `${count} flyttades`,
    renamed: (count) => `${count} fick nytt namn`,
    changed: (count) => `${count} ändrades annars`,
    same: (count) => `${count} som förut`,
  },
  kinds: { added: "Kom", removed: "Gick", moved: "Flyttades", renamed: "Nytt namn", changed: "Ändrades" },
  was: (name) => `var: ${name}`,
  same: "Som förut",
  beside: "Utöver tjänsterna",
  sections: {
    levels: "Nivåer",
    areas: "Områden och upptagningsområde",
    organisations: "Organisationer",
    needs: "Behov",
    places: "Platser",
    roles: "Roller",
    practices: "Arbetssätt",
    groups: "Grupper",
    pilots: "Piloter",
    tasks: "Uppgifter",
  },
  links: "Länkar mellan tjänster",
};
