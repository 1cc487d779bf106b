import { nameOf, type Element } from "@polku/core";
import type { MeetingPlace, MeetingRegion, TierPart } from "@polku/core/overviews";
import { ageText, texts, type Table } from "@polku/core/text";
import { cellOf, idsOf, nameIn, statusIn, type Telling } from "./telling.js";
import { tierCell } from "./ties.js";

/** A row for each place, and for each group, role and task by which places are coordinated. */
export function meetingPlaceTable(telling: Telling, found: readonly MeetingRegion[]): Table {
  const { fields, say, language } = telling;
  const { id, name } = texts[language].table;
  const { region, comes, wouldCome, withoutAges } = say.labels;
  return {
    columns: [
      region,
      `${region}: ${name}`,
      fields.kind,
      id,
      name,
      fields.status,
      fields.tier,
      fields.count,
      fields.offers,
      fields.runBy,
      comes,
      wouldCome,
      withoutAges,
    ],
    rows: found.flatMap((one) => [
      ...one.places.map((place) => [...regionCells(telling, one), ...placeCells(telling, place)]),
      ...one.tiers
        .flatMap(partsOf)
        .map((part) => [...regionCells(telling, one), ...partCells(telling, part)]),
    ]),
  };
}

function regionCells({ network, language, say }: Telling, { areas }: MeetingRegion): string[] {
  if (areas.length === 0) return ["", say.notGiven];
  return [cellOf(idsOf(areas)), areas.map(({ id }) => nameOf(network, id, language)).join(", ")];
}

function placeCells(telling: Telling, place: MeetingPlace): (string | number)[] {
  const { say, language } = telling;
  const { at, offers, runBy, none, comes, wouldCome } = place;
  return [
    texts[language].elements[isService(telling, place) ? "service" : "place"],
    at.id,
    nameIn(telling, at.id),
    statusIn(telling, at.id),
    "",
    ("count" in at ? at.count : undefined) ?? "",
    ...[offers, runBy, comes, wouldCome].map(cellOf),
    // A dash says that no age is without, so that an empty cell can't be taken for that.
    none === undefined ? say.notGiven : ageText(none) || "–",
  ];
}

type Part = Element<"group" | "role" | "task">;

function partsOf({ groups, roles, tasks }: TierPart): { kind: "group" | "role" | "task"; part: Part }[] {
  return [
    ...groups.map((part) => ({ kind: "group" as const, part })),
    ...roles.map((part) => ({ kind: "role" as const, part })),
    ...tasks.map((part) => ({ kind: "task" as const, part })),
  ];
}

function partCells(
  telling: Telling,
  { kind, part }: ReturnType<typeof partsOf>[number],
): (string | number)[] {
  return [
    texts[telling.language].elements[kind],
    part.id,
    nameIn(telling, part.id),
    statusIn(telling, part.id),
    tierCell(telling, part),
    ("count" in part ? part.count : undefined) ?? "",
    // What is offered, run, met and missing is of places.
    "",
    "",
    "",
    "",
    "",
  ];
}

/** Where a source names no place, the service that it speaks of stands for it. */
export function isService({ network }: Telling, { at }: MeetingPlace): boolean {
  return network.serviceNumbers.has(at.id);
}
