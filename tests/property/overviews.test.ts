import {
  answerReach,
  applyChanges,
  changesWithout,
  checkModel,
  compileNetwork,
  fillIn,
  findGain,
  findPractices,
  findRoles,
  findWithout,
  leavable,
  linkIdsOf,
  type AskedReach,
  type Model,
} from "@polku/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryModel, arbitraryQuestion } from "./arbitrary-model.js";

const numRuns = 500;

/** The network without something, made in the way that the library makes it. */
function withoutIt(model: Model, id: string): Model {
  const applied = applyChanges(model, changesWithout(compileNetwork(model), id));
  const checked = applied.ok ? checkModel(applied.model) : applied;
  if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join("\n"));
  return checked.model;
}

const reachOf = (model: Model, question: AskedReach) =>
  answerReach(compileNetwork(model), question).reached.map(({ service, route }) => [
    service,
    ...route.map(({ link }) => link),
  ]);

test("without a practice, a role or a pilot a model stays valid, and what it adds is never a loss", () => {
  fc.assert(
    fc.property(arbitraryModel, arbitraryQuestion, (model, question) => {
      const network = compileNetwork(model);
      for (const id of leavable(network)) {
        withoutIt(model, id);
        const { lost, farther } = findGain(network, id, fillIn(question));
        expect({ id, lost, farther }).toEqual({ id, lost: [], farther: [] });
      }
    }),
    { numRuns },
  );
});

test("without a practice or a role are gone the links that name it alone, and no others", () => {
  fc.assert(
    fc.property(arbitraryModel, arbitraryQuestion, (model, question) => {
      const ids = linkIdsOf(model.links ?? []);
      // Links are called by the ids that they had.
      const links = (model.links ?? []).map((link, index) => ({ ...link, id: `k-${index}` }));
      const named = { ...model, links, pilots: [] };
      for (const field of ["practices", "roles"] as const)
        for (const { id } of model[field] ?? []) {
          const left = links.filter((link) => link[field]?.join() !== id);
          expect(reachOf(withoutIt(named, id), fillIn(question))).toEqual(
            reachOf({ ...named, links: left }, fillIn(question)),
          );
          const ties = [...findPractices(model), ...findRoles(model)].find(
            (each) => ("practice" in each ? each.practice : each.role).id === id,
          );
          expect(ties?.alone).toEqual(ids.filter((_, index) => model.links?.[index]?.[field]?.join() === id));
        }
    }),
    { numRuns },
  );
});

test("without a pilot a client elsewhere is reached as before, and in its area by no link that it alone tries", () => {
  fc.assert(
    fc.property(arbitraryModel, arbitraryQuestion, (model, question) => {
      const links = (model.links ?? []).filter(({ id }) => id !== undefined);
      for (const { id, areas = [], tries = [] } of model.pilots ?? []) {
        const others = (model.pilots ?? []).filter((other) => other.id !== id);
        const alone = tries.filter((tried) => others.every((other) => !other.tries?.includes(tried)));
        const left = withoutIt({ ...model, links }, id);
        for (const link of left.links ?? [])
          expect(link.status === "piloted" && alone.includes(link.id ?? "")).toBe(false);
        // What others try stays for every area that theirs reach.
        for (const { id: link, areas: held } of links)
          if (link !== undefined && !alone.includes(link) && held === undefined)
            expect(left.links?.find((each) => each.id === link)?.areas).toBeUndefined();
        expect(areas.length + reachOf(left, fillIn(question)).length).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns },
  );
});

test("changes that leave something out are known by its name", () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const network = compileNetwork(model);
      for (const id of leavable(network)) {
        const changes = changesWithout(network, id);
        const found = findWithout(network, changes);
        if (changes.length === 0) expect(found).toBeUndefined();
        else expect(changesWithout(network, found ?? "")).toEqual(changes);
      }
    }),
    { numRuns },
  );
});
