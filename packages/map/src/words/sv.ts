import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

export const sv: typeof en = {
  if: "om",
  legend: "Teckenförklaring",
  levels: "Nivåer",
  kinds: "Länkar mellan tjänster",
  statuses: "Status",
  arrivals: "Hur klienten nås",
  roles: "I frågan",
  origin: "Klienten är här",
  target: "Vägens slut",
  route: "Väg",
  selected: "Vald",
  throughRole: "Genom en roll, till exempel en nyckelperson",
  inherited: "Som en del av en större tjänst",
  derived: "Länk via dolda tjänster",
  reached: (services) =>
    `${formatters.sv.count(services, "tjänst är tillgänglig", "tjänster är tillgängliga")} för klienten.`,
  sources: "Källor",
  marks: "Markeringar",
  markNames: {
    gained: "Nu tillgänglig",
    lost: "Inte längre tillgänglig",
    nearer: "Närmare än förut",
    farther: "Längre bort än förut",
    otherRoute: "Lika nära via en annan väg",
    added: "Tillagd",
    removed: "Borttagen",
    moved: "Flyttad till en annan nivå eller tjänst",
    renamed: "Nytt namn",
    changed: "Ändrad",
    gatekeeper: "Nödvändig: utan den finns ingen väg",
    door: "En ny länk hit skulle fylla luckan",
    target: "Tjänsten som frågan gäller",
    via: "Längs vägen",
  },
};
