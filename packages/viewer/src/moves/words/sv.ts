import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { count, number } = formatters.sv;

export const sv: typeof en = {
  heading: "Vad som ändrades i nätverket",
  hint: "Välj en rad för att se tjänsten på kartan, med de länkar som lades till eller togs bort med den.",
  counts: {
    added: (total) => count(total, "tillagd", "tillagda"),
    removed: (total) => count(total, "borttagen", "borttagna"),
    moved: (total) => count(total, "flyttad", "flyttade"),
    renamed: (total) => `${number(total)} med nytt namn`,
    changed: (total) => `${count(total, "ändrad", "ändrade")} på annat sätt`,
    same: (total) => count(total, "oförändrad", "oförändrade"),
  },
  was: (name) => `var: ${name}`,
  same: "Oförändrade",
  beside: "Annat än tjänster",
  sections: {
    levels: "Nivåer",
    areas: "Områden och upptagningsområde",
    organisations: "Aktörer",
    needs: "Behov",
  },
  links: "Länkar mellan tjänster",
};
