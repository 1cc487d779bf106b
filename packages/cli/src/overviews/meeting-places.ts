import {
  findMeetingPlaces,
  type MeetingPlace,
  type MeetingRegion,
  type TierPart,
} from "@polku/core/overviews";
import { ageText } from "@polku/core/text";
import { isService, meetingPlaceTable } from "./meeting-place-table.js";
import type { OverviewCommand } from "./overview-command.js";
import { heading, idsOf, lineOf, listed, named, type Telling } from "./telling.js";

/** `polku meeting-places`: where families meet, what comes there, for which ages none is, who coordinates. */
export const meetingPlaces: OverviewCommand<MeetingRegion[]> = {
  overview: "meeting-places",
  takes: [],
  find: findMeetingPlaces,
  toText(telling, found) {
    const { nothing, meetingPlaces: said } = telling.say;
    if (found.length === 0) return [nothing["meeting-places"]];
    const lacking = found.filter(({ none = [] }) => none.length > 0).length;
    return [
      ...found.flatMap((region) => [...regionLines(telling, region), ""]),
      said.summary(found.length, lacking, found.filter(({ none }) => none === undefined).length),
    ];
  },
  toTable: meetingPlaceTable,
};

function regionLines(telling: Telling, region: MeetingRegion): string[] {
  const { say, fields } = telling;
  const { areas, counted, none = [], named: isNamed, places, tiers } = region;
  const said = say.meetingPlaces;
  const about = [
    counted === undefined ? "" : said.counted(counted),
    none.length === 0 ? "" : said.noPlaceFor(ageText(none)),
  ].filter((part) => part !== "");
  const title =
    areas.length === 0 ? heading(`${fields.area}: ${say.notGiven}`) : listed(telling, idsOf(areas));
  return [
    `${title}${about.length === 0 ? "" : `: ${about.join("; ")}`}`,
    ...(isNamed ? [] : [`  ${said.unnamed}`]),
    ...places.flatMap((place) => placeLines(telling, place)),
    `  ${said.coordination}${tiers.length === 0 ? `: ${said.noCoordination}` : ""}`,
    ...tiers.flatMap((part) => tierLines(telling, part)),
  ];
}

function placeLines(telling: Telling, place: MeetingPlace): string[] {
  const { say, fields } = telling;
  const said = say.meetingPlaces;
  const { at, offers, runBy, none, comes, wouldCome } = place;
  const ages =
    none === undefined ? say.notGiven : none.length === 0 ? said.allAges : said.nothingFor(ageText(none));
  return [
    `  ${counted(telling, at)}`,
    ...(isService(telling, place) ? [] : [`    ${fields.offers}: ${listed(telling, offers)}`]),
    `    ${fields.runBy}: ${listed(telling, runBy)}`,
    `    ${say.labels.comes}: ${comes.length === 0 ? said.comesNothing : listed(telling, comes)}`,
    ...lineOf(telling, say.labels.wouldCome, wouldCome, "    "),
    `    ${fields.ages}: ${ages}`,
  ];
}

function tierLines(telling: Telling, { tier, groups, roles, tasks }: TierPart): string[] {
  const { say, fields } = telling;
  const kinds = [
    [say.labels.groups, groups],
    [fields.roles, roles],
    [say.labels.tasks, tasks],
  ] as const;
  return [
    `    ${fields.tier}: ${tier === undefined ? say.notGiven : say.tiers[tier]}`,
    ...kinds
      .filter(([, list]) => list.length > 0)
      .map(([label, list]) => `      ${label}: ${list.map((one) => counted(telling, one)).join(", ")}`),
  ];
}

/** An element by its name, before it how many it stands for where a source only counts them. */
function counted(telling: Telling, one: { id: string; count?: number | undefined }): string {
  return `${one.count === undefined ? "" : `${one.count} × `}${named(telling, one.id)}`;
}
