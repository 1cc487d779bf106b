import * as fc from "fast-check";
import { compileNetwork, type ReachQuestion, type Route } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { answerReach, answerRoutes, withDefaults, verifyRoute } from "@polku/core/questions";
import { expect, test } from "vitest";
import { arbitraryModel, arbitraryQuestion } from "./arbitrary-model.ts";
import { runs } from "../support/runs.ts";

const withoutNeeds = ({ needs: _needs, ...question }: ReachQuestion): ReachQuestion => question;

test("every route of every answer is without flaws", () => {
  let legs = 0;
  fc.assert(
    fc.property(arbitraryModel, arbitraryQuestion, (model, raw) => {
      const network = compileNetwork(assumeChecked(model));
      const question = withDefaults(withoutNeeds(raw));
      for (const entry of answerReach(network, question).reached) {
        expect(verifyRoute(network, question, entry, entry.service)).toEqual([]);
        legs += entry.steps;
      }
      const to = model.services.at(-1)?.id ?? "";
      const { routes } = answerRoutes(network, withDefaults({ ...question, ask: "routes", to }));
      for (const route of routes) expect(verifyRoute(network, question, route, to)).toEqual([]);
    }),
    { numRuns: runs(2000) },
  );
  expect(legs).toBeGreaterThan(60);
});

test("a route that is tampered with is found out", () => {
  let tampered = 0;
  fc.assert(
    fc.property(arbitraryModel, arbitraryQuestion, fc.nat(), (model, raw, pick) => {
      const network = compileNetwork(assumeChecked(model));
      const question = withDefaults(withoutNeeds(raw));
      for (const entry of answerReach(network, question).reached) {
        const [leg] = entry.route;
        const other = model.services[pick % model.services.length]?.id ?? "";
        if (!leg) continue;
        const wrong: Route[] = [
          { ...entry, handoffs: entry.handoffs + 1 },
          { ...entry, route: entry.route.slice(0, -1) },
          { ...entry, route: [{ ...leg, link: "no-such-link" }, ...entry.route.slice(1)] },
          { ...entry, route: [...entry.route, leg] },
        ];
        if (other !== leg.to && other !== leg.from)
          wrong.push({ ...entry, route: [{ ...leg, to: other }, ...entry.route.slice(1)] });
        for (const route of wrong) {
          expect(verifyRoute(network, question, route, entry.service)).not.toEqual([]);
          tampered++;
        }
        const closed = { ...question, via: question.via.filter((kind) => kind !== leg.kind) };
        expect(verifyRoute(network, closed, entry, entry.service)).toContainEqual({
          leg: 0,
          problem: "not-usable",
        });
      }
    }),
    { numRuns: runs(1000) },
  );
  expect(tampered).toBeGreaterThan(80);
});
