import { withDefaults } from "../questions/kinds.js";
import { ageText } from "../text/age-text.js";
import type { Element } from "../model/sections.js";
import {
  childAges,
  findMeetingPlaces,
  type MeetingPlace,
  type MeetingRegion,
  type TierPart,
} from "./find-meeting-places.js";
import {
  factOf,
  idsOf,
  statusCell,
  tableOf,
  tierCell,
  type OverviewFact,
  type OverviewKind,
  type OverviewPart,
  type Wording,
} from "./overview.js";

/** Where families meet, region by region: what comes there, for which ages none is, who coordinates. */
export const meetingPlaces: OverviewKind<MeetingRegion[]> = {
  find: findMeetingPlaces,
  describe(wording, found) {
    const { words } = wording;
    const { labels, meetingPlaces: say } = words;
    const lacking = found.filter(({ none = [] }) => none.length > 0).length;
    const unknown = found.filter(({ none }) => none === undefined).length;
    const sideBySide: OverviewPart = {
      title: say.sideBySide,
      isSummary: true,
      as: "rows",
      rows: labels.region,
      parts: found.map(({ areas, named, places, none }) => ({
        ...titleOf(wording, areas),
        facts: [
          { name: labels.places, ids: named ? places.map(({ at }) => at.id) : [], as: "names" },
          { name: labels.comes, ids: [...new Set(places.flatMap(({ comes }) => comes))], as: "names" },
          { name: labels.withoutAges, ...(none && { text: ageText(none) || "–" }) },
        ],
      })),
    };
    return {
      summary: say.summary(found.length, lacking, unknown),
      parts: [
        ...(found.length > 1 ? [sideBySide] : []),
        ...found.map((region) => regionPart(wording, region)),
      ],
    };
  },
  // A row for each place, and for each group, role and task by which places are coordinated.
  table(wording, found) {
    const { fields, words, texts, name } = wording;
    const { region, comes, wouldCome, withoutAges } = words.labels;
    interface Row extends Partial<MeetingPlace> {
      areas: MeetingRegion["areas"];
      kind: string;
      one: { id: string; count?: number | undefined };
      tier?: Element<"role">["tier"];
    }
    return tableOf<Row>(
      [
        [region, ({ areas }) => idsOf(areas)],
        [
          `${region}: ${texts.table.name}`,
          ({ areas }) => areas.map(({ id }) => name(id)).join(", ") || words.notGiven,
        ],
        [fields.kind, ({ kind }) => kind],
        [texts.table.id, ({ one }) => one.id],
        [texts.table.name, ({ one }) => name(one.id)],
        [fields.status, ({ one }) => statusCell(wording, one.id)],
        [fields.tier, ({ tier }) => tierCell(wording, tier)],
        [fields.count, ({ one }) => one.count],
        [fields.offers, ({ offers }) => offers],
        [fields.runBy, ({ runBy }) => runBy],
        [comes, (row) => row.comes],
        [wouldCome, (row) => row.wouldCome],
        [
          withoutAges,
          // A dash says that no age is without, so that an empty cell can't be taken for that.
          ({ at, none }) => at && (none === undefined ? words.notGiven : ageText(none) || "–"),
        ],
      ],
      found.flatMap(({ areas, places, tiers }): Row[] => [
        ...places.map((place) => ({
          ...place,
          areas,
          kind: texts.elements[isService(wording, place) ? "service" : "place"],
          one: place.at as Row["one"],
        })),
        ...tiers.flatMap(({ groups, roles, tasks }) =>
          (
            [
              ["group", groups],
              ["role", roles],
              ["task", tasks],
            ] as const
          ).flatMap(([kind, list]) =>
            list.map((one) => ({ areas, kind: texts.elements[kind], one, tier: one.tier })),
          ),
        ),
      ]),
    );
  },
};

function titleOf({ words, fields }: Wording, areas: MeetingRegion["areas"]): OverviewPart {
  return areas.length === 0 ? { title: `${fields.area}: ${words.notGiven}` } : { of: idsOf(areas) };
}

function regionPart(wording: Wording, region: MeetingRegion): OverviewPart {
  const { words, fields } = wording;
  const { areas, counted, none = [], named, places, tiers } = region;
  const say = words.meetingPlaces;
  const coordination: OverviewPart = {
    title: say.coordination,
    hint: tiers.length === 0 ? say.noCoordination : undefined,
    as: "rows",
    rows: fields.tier,
    parts: tiers.map((part) => tierPart(wording, part)),
  };
  return {
    ...titleOf(wording, areas),
    about: [
      ...(counted === undefined ? [] : [say.counted(counted)]),
      ...(none.length === 0 ? [] : [say.noPlaceFor(ageText(none))]),
    ],
    hint: named ? undefined : say.unnamed,
    parts: [{ as: "cards", parts: places.map((place) => placePart(wording, place)) }, coordination],
  };
}

function placePart(wording: Wording, place: MeetingPlace): OverviewPart {
  const { words, fields, network } = wording;
  const { labels, meetingPlaces: say } = words;
  const { at, offers, runBy, none, comes, wouldCome } = place;
  // Where a place's area is not known, neither is what comes to it from some areas alone.
  const isAnywhere = !isService(wording, place) && !("area" in at);
  const clients = offers.flatMap((id) => clientsPerMonth(network.service(id) ?? {}) ?? []);
  return {
    of: [at.id],
    facts: [
      ...(isService(wording, place) ? [] : factOf(fields.offers, offers)),
      { name: fields.runBy, ids: runBy },
      {
        name: labels.comes,
        ids: comes,
        ...(comes.length === 0 ? { text: say.nothingComes } : {}),
        ...(isAnywhere ? { about: say.comesAnywhere } : {}),
      },
      ...factOf(labels.wouldCome, wouldCome),
      ...clients.map(({ min, max }) => ({ name: labels.clients, text: say.perMonth(min, max) })),
      agesFact(wording, none),
    ],
    ...(none === undefined
      ? {}
      : {
          question: withDefaults({
            ask: "gaps",
            from: at.id,
            rows: { ages: [childAges.first, childAges.last] },
            targets: offers.toSorted(),
          }),
        }),
  };
}

function agesFact({ fields, words }: Wording, none: readonly number[] | undefined): OverviewFact {
  const { allAges, nothingFor } = words.meetingPlaces;
  if (none === undefined) return { name: fields.ages };
  return { name: fields.ages, text: none.length === 0 ? allAges : nothingFor(ageText(none)), none };
}

function tierPart(wording: Wording, { tier, groups, roles, tasks }: TierPart): OverviewPart {
  const { words, fields } = wording;
  return {
    title: tierCell(wording, tier) || words.notGiven,
    facts: [
      ...factOf(words.labels.groups, idsOf(groups)),
      ...factOf(fields.roles, idsOf(roles)),
      ...factOf(words.labels.tasks, idsOf(tasks)),
    ],
  };
}

/** How many clients a month, from the field `x-clients-per-month`. */
function clientsPerMonth(element: object): { min: number; max: number } | undefined {
  const value = (element as Record<string, unknown>)["x-clients-per-month"];
  if (typeof value !== "object" || value === null) return undefined;
  const { min, max } = value as { min?: unknown; max?: unknown };
  return typeof min === "number" && typeof max === "number" ? { min, max } : undefined;
}

/** Where a source names no place, the service that it mentions is listed instead. */
function isService({ network }: Wording, { at }: MeetingPlace): boolean {
  return network.serviceNumbers.has(at.id);
}
