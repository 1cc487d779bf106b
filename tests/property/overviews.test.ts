import { applyChanges, checkModel, compileNetwork, type Model } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { areasAround, linkIdsOf } from "@polku/core/network";
import { findGain, findPractices, findRoles } from "@polku/core/overviews";
import { answerReach, withDefaults, type ResolvedReach } from "@polku/core/questions";
import { changesWithout, findWithout, removableElements } from "@polku/core/scenarios";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryModel, arbitraryQuestion } from "./arbitrary-model.js";

const numRuns = 500;

/** The network without something, made in the way that the library makes it. */
function withoutIt(model: Model, id: string): Model {
  const applied = applyChanges(model, changesWithout(compileNetwork(assumeChecked(model)), id));
  const checked = applied.ok ? checkModel(applied.model) : applied;
  if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join("\n"));
  return checked.model;
}

const reachOf = (model: Model, question: ResolvedReach) =>
  answerReach(compileNetwork(assumeChecked(model)), question).reached.map(({ service, route }) => [
    service,
    ...route.map(({ link }) => link),
  ]);

test("without a practice, a role or a pilot a model stays valid, and what it adds is never a loss", () => {
  fc.assert(
    fc.property(arbitraryModel, arbitraryQuestion, (model, question) => {
      const network = compileNetwork(assumeChecked(model));
      for (const id of removableElements(network)) {
        withoutIt(model, id);
        const { lost, farther } = findGain(network, id, withDefaults(question));
        expect({ id, lost, farther }).toEqual({ id, lost: [], farther: [] });
      }
    }),
    { numRuns },
  );
});

test("without a practice or a role are gone the links that name it alone, and no others", () => {
  fc.assert(
    fc.property(arbitraryModel, arbitraryQuestion, (model, question) => {
      const network = compileNetwork(assumeChecked(model));
      const ids = linkIdsOf(model.links ?? []);
      // Links are called by the ids that they had.
      const links = (model.links ?? []).map((link, index) => ({ ...link, id: `k-${index}` }));
      const named = { ...model, links, pilots: [] };
      for (const field of ["practices", "roles"] as const)
        for (const { id } of model[field] ?? []) {
          const left = links.filter((link) => link[field]?.join() !== id);
          expect(reachOf(withoutIt(named, id), withDefaults(question))).toEqual(
            reachOf({ ...named, links: left }, withDefaults(question)),
          );
          const ties = [...findPractices(network), ...findRoles(network)].find(
            (each) => ("practice" in each ? each.practice : each.role).id === id,
          );
          expect(ties?.alone).toEqual(ids.filter((_, index) => model.links?.[index]?.[field]?.join() === id));
        }
    }),
    { numRuns },
  );
});

test("without a pilot are gone the piloted links that it alone tries", () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const links = (model.links ?? []).filter(({ id }) => id !== undefined);
      for (const { id, tries = [] } of model.pilots ?? []) {
        const others = (model.pilots ?? []).filter((other) => other.id !== id);
        const alone = new Set(
          tries.filter((tried) => others.every((other) => !other.tries?.includes(tried))),
        );
        const expected = links.filter(
          ({ id: link = "", status }) => status !== "piloted" || !alone.has(link),
        );
        const left = (withoutIt({ ...model, links }, id).links ?? []).map((link) => link.id);
        // What another tries too goes only where every area that it is for is this pilot's.
        const partly = new Set(
          links.filter(({ id: link = "", areas }) => tries.includes(link) && areas !== undefined),
        );
        const certain = expected.filter((link) => !partly.has(link)).map((link) => link.id);
        expect(left).toEqual(expect.arrayContaining(certain));
        expect(expected.map((link) => link.id)).toEqual(expect.arrayContaining(left));
      }
    }),
    { numRuns },
  );
});

test("a client who lives where a pilot is not tried is reached as before, where others try the same", () => {
  fc.assert(
    fc.property(arbitraryModel, arbitraryQuestion, (model, question) => {
      const { area } = question.client ?? {};
      const links = (model.links ?? []).map((link, index) => ({ ...link, id: `k-${index}` }));
      const tries = links.map(({ id }) => id);
      const [pilot] = model.pilots ?? [];
      fc.pre(area !== undefined && pilot?.areas !== undefined);
      const around = areasAround(compileNetwork(assumeChecked(model)), area ?? "");
      fc.pre(!pilot?.areas?.some((each) => around.has(each)));
      const both = (model.pilots ?? []).map((each) => ({ ...each, tries }));
      const tried = { ...model, links, pilots: both };
      expect(reachOf(withoutIt(tried, both[0]?.id ?? ""), withDefaults(question))).toEqual(
        reachOf(tried, withDefaults(question)),
      );
    }),
    { numRuns },
  );
});

test("changes that leave something out are known by its name", () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const network = compileNetwork(assumeChecked(model));
      for (const id of removableElements(network)) {
        const changes = changesWithout(network, id);
        const found = findWithout(network, changes);
        if (changes.length === 0) expect(found).toBeUndefined();
        else expect(changesWithout(network, found ?? "")).toEqual(changes);
      }
    }),
    { numRuns },
  );
});

test("a pilot adds nothing to an answer that does not count what is piloted, though it counts what is planned", () => {
  const network = compileNetwork(
    assumeChecked({
      polku: 1,
      id: "small",
      name: "Small",
      levels: [{ id: "basic", name: "Basic" }],
      services: [
        { id: "clinic", name: "Clinic", level: "basic" },
        { id: "work", name: "Work", level: "basic", status: "piloted" },
      ],
      links: [{ id: "way", kind: "referral", from: "clinic", to: "work" }],
      pilots: [{ id: "pilot", name: "Pilot", status: "piloted", tries: ["work"] }],
    }),
  );
  const ask = (status: ResolvedReach["status"]) =>
    findGain(network, "pilot", withDefaults({ ask: "reach", from: "clinic", status }));
  expect(ask(["established", "planned"])).toMatchObject({ gained: [], lost: [] });
  expect(ask(["established", "piloted"])).toMatchObject({ gained: ["work"], lost: [] });
});
