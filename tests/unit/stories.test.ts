import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { ask, type Network, type Overview } from "@polku/core";
import { overviews } from "@polku/core/model";
import {
  findAreas,
  findDisputes,
  findMeetingPlaces,
  findPilots,
  findPractices,
  findRoles,
  findSteering,
  findTimeline,
} from "@polku/core/overviews";
import { describe, expect, test } from "vitest";
import { fixtures, open } from "./fixture-questions.ts";

// What the stories of the fixtures ask and show, and that every overview has one.

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** Every element that an overview of a network shows. */
const shown: Record<Overview, (network: Network) => string[]> = {
  "meeting-places": (network) =>
    findMeetingPlaces(network).flatMap(({ areas, places, tiers }) => [
      ...ids(areas),
      ...places.flatMap(({ at, offers, runBy, comes, wouldCome }) => [
        at.id,
        ...offers,
        ...runBy,
        ...comes,
        ...wouldCome,
      ]),
      ...tiers.flatMap(({ groups, roles, tasks }) => ids([...groups, ...roles, ...tasks])),
    ]),
  pilots: (network) => {
    const { pilots, municipalities, rows, without, conditions } = findPilots(network);
    const elements = rows.flatMap((row) => row.elements);
    return [...ids([...pilots, ...municipalities, ...without, ...conditions]), ...elements];
  },
  practices: (network) =>
    findPractices(network).flatMap(({ practice, services, links }) => [practice.id, ...services, ...links]),
  roles: (network) =>
    findRoles(network).flatMap(({ role, worksIn, links, connects }) => [
      role.id,
      ...worksIn,
      ...links,
      ...connects,
    ]),
  steering: (network) => {
    const { tiers, others } = findSteering(network);
    const groups = tiers.flatMap((tier) => tier.groups);
    return [
      ...groups.flatMap(({ group, tasks }) => [group.id, ...ids(tasks)]),
      ...others.flatMap(({ of, tasks }) => [of, ...ids(tasks)]),
    ];
  },
  disputes: (network) => ids(findDisputes(network)),
  timeline: (network) => ids(findTimeline(network)),
  areas: (network) =>
    findAreas(network).flatMap(({ area, municipalities }) => [area.id, ...ids(municipalities)]),
};

function isOverview(view: string | undefined): view is Overview {
  return overviews.some((one) => one === view);
}

const regionFiles = readdirSync(resolve(fixtures, "regions")).filter((file) => file.endsWith(".yaml"));
const told = [
  "pirkanmaa.yaml",
  "suomi-palvelut.yaml",
  "maakunnat.yaml",
  ...regionFiles.map((file) => `regions/${file}`),
];

describe.each(told)("stories of %s", (file) => {
  const { model, network } = open(file);
  const steps = (model.stories ?? []).flatMap(({ id, steps }) =>
    steps.map((step, index) => ({ ...step, name: `${id} ${index + 1}` })),
  );

  test("every question is answered", () => {
    for (const { name, question } of steps)
      if (question) expect({ name, ok: ask(network, question).ok }).toEqual({ name, ok: true });
  });

  test("what a step points at stands in the overview that it shows", () => {
    for (const { name, view, show = [] } of steps) {
      if (!isOverview(view)) continue;
      const there = new Set(shown[view](network));
      expect({ name, show, missing: show.filter((id) => !there.has(id)) }).toEqual({
        name,
        show,
        missing: [],
      });
      expect({ name, points: show.length > 0 }).toEqual({ name, points: true });
    }
  });

  test("have three to six steps, each with a caption in three languages", () => {
    for (const { id, steps: own } of model.stories ?? [])
      expect({ id, few: own.length >= 3 && own.length <= 6 }).toEqual({ id, few: true });
    for (const { name, caption } of steps)
      expect({ name, languages: Object.keys(caption ?? {}) }).toEqual({
        name,
        languages: ["fi", "sv", "en"],
      });
  });
});

test("every overview has a story that steps through it", () => {
  const views = (file: string) =>
    (open(file).model.stories ?? []).flatMap(({ steps }) =>
      steps.flatMap(({ view }) => (isOverview(view) ? [view] : [])),
    );
  expect(new Set(views("pirkanmaa.yaml"))).toEqual(new Set(overviews));
  // Regions side by side: each region's own story shows its meeting places.
  const regions = views("maakunnat.yaml").filter((view) => view === "meeting-places");
  expect(regions.length).toBeGreaterThanOrEqual(9);
});
