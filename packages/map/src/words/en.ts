import { formatters } from "@polku/core/text";
import type { MapMark } from "../scene/map-marks.js";

/** The map and its legend. */
export const en = {
  /** On a route that would exist only under other conditions. */
  if: "if",
  legend: "Legend",
  levels: "Levels",
  kinds: "Links between services",
  statuses: "Status",
  arrivals: "How the client is reached",
  roles: "In the question",
  origin: "The client is here",
  target: "End of the route",
  route: "Route",
  selected: "Selected",
  throughRole: "Through a role, such as a key person",
  inherited: "As part of a wider service",
  derived: "Link through hidden services",
  /** How many services an answer reaches, as a sentence. */
  reached: (services: number) =>
    `${formatters.en.count(services, "service reaches the client", "services reach the client")}.`,
  sources: "Sources",
  marks: "Marks",
  markNames: {
    gained: "Now reached",
    lost: "No longer reached",
    nearer: "Nearer than before",
    farther: "Farther than before",
    otherRoute: "As near by another route",
    added: "Added",
    removed: "Removed",
    moved: "Moved to another level or service",
    renamed: "Renamed",
    changed: "Changed",
    gatekeeper: "Essential: no route without it",
    door: "One new link here would close the gap",
    target: "The service asked about",
    via: "On the route",
  } satisfies Record<MapMark, string>,
};
