import { nameOf, type Element } from "@polku/core";
import {
  findMeetingPlaces,
  type MeetingPlace,
  type MeetingRegion,
  type TierPart,
} from "@polku/core/overviews";
import { ageText } from "@polku/core/text";
import {
  capitalised,
  elementName,
  idCell,
  idsOf,
  label,
  labels,
  relationLine,
  statusCell,
  tierCell,
  type View,
} from "../text/overview-lines.js";
import { overviewCommand } from "./overview.js";

/** `polku meeting-places`: where families meet, what comes there, for which ages none is, who coordinates. */
export const meetingPlaces = overviewCommand<MeetingRegion[]>({
  overview: "meeting-places",
  help: {
    fi: [
      "Missä perheet kohtaavat, maakunnittain.",
      "Mitä paikalle tulee, minkä ikäisille paikkaa ei ole ja kuka koordinoi.",
    ],
    sv: [
      "Var familjer träffas, landskap för landskap.",
      "Vad som kommer dit, för vilka åldrar plats saknas och vem som samordnar.",
    ],
    en: [
      "Where families meet, region by region.",
      "What comes there, for which ages there is none, and who coordinates.",
    ],
  },
  examples: ["maakunnat.yaml"],
  find: findMeetingPlaces,
  toLines(view, found) {
    const { nothing, meetingPlaces: say } = view.say;
    if (found.length === 0) return [nothing["meeting-places"]];
    const lacking = found.filter(({ none = [] }) => none.length > 0).length;
    return [
      ...found.flatMap((region) => [...regionLines(view, region), ""]),
      say.summary(found.length, lacking, found.filter(({ none }) => none === undefined).length),
    ];
  },
  // A row for each place, and for each group, role and task by which places are coordinated.
  toTable(view, found) {
    const { fields, say, texts } = view;
    const { id, name } = texts.table;
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
        ...one.places.map((place) => [...regionCells(view, one), ...placeCells(view, place)]),
        ...one.tiers.flatMap(partsOf).map((part) => [...regionCells(view, one), ...partCells(view, part)]),
      ]),
    };
  },
});

function regionLines(view: View, region: MeetingRegion): string[] {
  const { say, fields } = view;
  const { areas, counted, none = [], named: isNamed, places, tiers } = region;
  const { meetingPlaces } = say;
  const about = [
    counted === undefined ? "" : meetingPlaces.counted(counted),
    none.length === 0 ? "" : meetingPlaces.noPlaceFor(ageText(none)),
  ].filter((part) => part !== "");
  const title =
    areas.length === 0 ? capitalised(`${fields.area}: ${say.notGiven}`) : labels(view, idsOf(areas));
  return [
    `${title}${about.length === 0 ? "" : `: ${about.join("; ")}`}`,
    ...(isNamed ? [] : [`  ${meetingPlaces.unnamed}`]),
    ...places.flatMap((place) => placeLines(view, place)),
    `  ${meetingPlaces.coordination}${tiers.length === 0 ? `: ${meetingPlaces.noCoordination}` : ""}`,
    ...tiers.flatMap((part) => tierLines(view, part)),
  ];
}

function placeLines(view: View, place: MeetingPlace): string[] {
  const { say, fields } = view;
  const { meetingPlaces } = say;
  const { at, offers, runBy, none, comes, wouldCome } = place;
  const ages =
    none === undefined
      ? say.notGiven
      : none.length === 0
        ? meetingPlaces.allAges
        : meetingPlaces.nothingFor(ageText(none));
  return [
    `  ${countedLabel(view, at)}`,
    ...(isService(view, place) ? [] : [`    ${fields.offers}: ${labels(view, offers)}`]),
    `    ${fields.runBy}: ${labels(view, runBy)}`,
    `    ${say.labels.comes}: ${comes.length === 0 ? meetingPlaces.nothingComes : labels(view, comes)}`,
    ...relationLine(view, say.labels.wouldCome, wouldCome, "    "),
    `    ${fields.ages}: ${ages}`,
  ];
}

function tierLines(view: View, { tier, groups, roles, tasks }: TierPart): string[] {
  const { say, fields } = view;
  const kinds = [
    [say.labels.groups, groups],
    [fields.roles, roles],
    [say.labels.tasks, tasks],
  ] as const;
  return [
    `    ${fields.tier}: ${tierCell(view, { tier }) || say.notGiven}`,
    ...kinds
      .filter(([, list]) => list.length > 0)
      .map(([title, list]) => `      ${title}: ${list.map((one) => countedLabel(view, one)).join(", ")}`),
  ];
}

/** An element by its name; before it the number of those that a source only counts. */
function countedLabel(view: View, one: { id: string; count?: number | undefined }): string {
  return `${one.count === undefined ? "" : `${one.count} × `}${label(view, one.id)}`;
}

function regionCells({ network, language, say }: View, { areas }: MeetingRegion): string[] {
  if (areas.length === 0) return ["", say.notGiven];
  return [idCell(idsOf(areas)), areas.map(({ id }) => nameOf(network, id, language)).join(", ")];
}

function placeCells(view: View, place: MeetingPlace): (string | number)[] {
  const { at, offers, runBy, none, comes, wouldCome } = place;
  return [
    view.texts.elements[isService(view, place) ? "service" : "place"],
    at.id,
    elementName(view, at.id),
    statusCell(view, at.id),
    "",
    ("count" in at ? at.count : undefined) ?? "",
    ...[offers, runBy, comes, wouldCome].map(idCell),
    // A dash says that no age is without, so that an empty cell can't be taken for that.
    none === undefined ? view.say.notGiven : ageText(none) || "–",
  ];
}

interface Part {
  kind: "group" | "role" | "task";
  part: Element<"group" | "role" | "task">;
}

function partsOf({ groups, roles, tasks }: TierPart): Part[] {
  return [
    ...groups.map((part) => ({ kind: "group" as const, part })),
    ...roles.map((part) => ({ kind: "role" as const, part })),
    ...tasks.map((part) => ({ kind: "task" as const, part })),
  ];
}

function partCells(view: View, { kind, part }: Part): (string | number)[] {
  return [
    view.texts.elements[kind],
    part.id,
    elementName(view, part.id),
    statusCell(view, part.id),
    tierCell(view, part),
    ("count" in part ? part.count : undefined) ?? "",
    // What is offered, run, met and missing is of places.
    "",
    "",
    "",
    "",
    "",
  ];
}

/** Where a source names no place, the service that it mentions is listed instead. */
function isService({ network }: View, { at }: MeetingPlace): boolean {
  return network.serviceNumbers.has(at.id);
}
