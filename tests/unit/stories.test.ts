import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { ask, languages, textIn, type Network, type Overview } from "@polku/core";
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
import { openNetwork } from "../../packages/viewer/src/state/actions.ts";
import * as changesPart from "../../packages/viewer/src/state/changes-part.ts";
import { answerIn } from "../../packages/viewer/src/state/derive.ts";
import { firstQuestion } from "../../packages/viewer/src/state/first-question.ts";
import { startState } from "../../packages/viewer/src/state/state.ts";
import { goToStep, showsStep } from "../../packages/viewer/src/state/story.ts";
import "../../packages/viewer/src/kinds/kinds.ts";
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

  test("have three to six steps, or ten, each with a caption in three languages", () => {
    for (const { id, steps: own } of model.stories ?? [])
      expect({ id, few: own.length === 10 || (own.length >= 3 && own.length <= 6) }).toEqual({
        id,
        few: true,
      });
    for (const { name, caption } of steps)
      expect({ name, languages: Object.keys(caption ?? {}) }).toEqual({
        name,
        languages: ["fi", "sv", "en"],
      });
  });
});

describe.each(told)("each step of the stories of %s, as the page shows it", (file) => {
  const { model, network } = open(file);
  const steps = (model.stories ?? []).flatMap(({ id, steps }) =>
    steps.map((step, index) => ({ step, id, number: index + 1 })),
  );

  test("gives an answer, opens what it is about, and frames what is there", () => {
    const start = startState("fi", { changes: changesPart });
    const opened = openNetwork(start, { network, warnings: [], question: firstQuestion(network) });
    for (const { step, id, number } of steps) {
      const at = goToStep(opened, id, number);
      const answer = answerIn(at);
      const isAnswered = answer !== undefined && !("ok" in answer && !answer.ok);
      const isFramed = (step.frame ?? []).every((one) => network.service(one) ?? network.link(one));
      const opens = isOverview(step.view) ? undefined : step.show?.[0];
      expect({ id, number, isAnswered, shows: showsStep(at), isFramed, opens: at.chosen }).toEqual({
        id,
        number,
        isAnswered: true,
        shows: true,
        isFramed: true,
        opens,
      });
    }
  });
});

test("the story that the page offers first takes fifteen minutes, in captions that a wall has room for", () => {
  const [first] = open("pirkanmaa.yaml").model.stories ?? [];
  const steps = first?.steps ?? [];
  expect(steps).toHaveLength(10);
  expect(steps.reduce((sum, { minutes = 0 }) => sum + minutes, 0)).toBe(15);
  for (const [index, { caption, notes }] of steps.entries())
    for (const language of languages) {
      const text = textIn(caption ?? "", language);
      const sentences = text.match(/[.?!]”?(?= |$)/g) ?? [];
      expect({ index, language, sentences: sentences.length, fits: text.length <= 270 }).toEqual({
        index,
        language,
        sentences: expect.toSatisfy((count: number) => count >= 1 && count <= 2),
        fits: true,
      });
      // The facilitator has something to ask the room, or a task to give it.
      expect(textIn(notes ?? "", language)).toMatch(/[?]|Pyydä|Be var|Ask/);
    }
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
