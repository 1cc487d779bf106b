import { formatters } from "@polku/core/text";
import type { MapWords } from "./words.js";

export const en: MapWords = {
  if: "if",
  legend: "Legend",
  levels: "Levels",
  kinds: "Links",
  statuses: "Status",
  arrivals: "How the client is reached",
  roles: "Role in the question",
  origin: "The client is here",
  target: "End of the route",
  route: "Route",
  selected: "Selected",
  throughRole: "Through a role, such as a key person",
  inherited: "As part of a wider service",
  derived: "Over something hidden",
  reached: (count) =>
    `${formatters.en.count(count, "service reaches the client", "services reach the client")}.`,
  sources: "Sources",
  marks: "What changes",
  markNames: {
    gained: "Newly reached",
    lost: "No longer reached",
    nearer: "Nearer than before",
    farther: "Farther than before",
    otherRoute: "As near by another route",
    added: "Added",
    removed: "Removed",
    moved: "Moved to another level or service",
    renamed: "Renamed",
    changed: "Changed",
    gatekeeper: "Essential: nothing passes without it",
    door: "One new link to it would be enough",
    target: "The service asked about",
    via: "On the route asked about",
  },
};
