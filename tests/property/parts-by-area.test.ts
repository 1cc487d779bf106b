import { ask, compileNetwork, type Link, type Model, type ReachQuestion, type Service } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryModel, arbitraryQuestion } from "./arbitrary-model.ts";
import { runs } from "../support/runs.ts";

/** The areas around and within one. */
function areasOf(model: Model, county: string): Set<string> {
  const areas = model.areas ?? [];
  const around = (id: string | undefined): string[] =>
    id === undefined ? [] : [id, ...around(areas.find((area) => area.id === id)?.within)];
  return new Set([
    ...around(county),
    ...areas.filter(({ id }) => around(id).includes(county)).map(({ id }) => id),
  ]);
}

/** What of a network a database for the clients of one area holds (docs/beyond-one-machine.md). */
function partOf(model: Model, county: string, origin: string): Model {
  const kept = areasOf(model, county);
  const isKept = (areas: readonly string[] | undefined) => areas?.some((area) => kept.has(area)) ?? true;
  const own = model.services.filter(({ id, eligibility }) => id === origin || isKept(eligibility?.areas));
  const services = new Set<Service>();
  for (let service of own)
    for (;;) {
      services.add(service);
      const wider = model.services.find(({ id }) => id === service.partOf);
      if (!wider) break;
      service = wider;
    }
  const ids = new Set([...services].map(({ id }) => id));
  const links = (model.links ?? []).filter(
    ({ from, to, areas }: Link) => ids.has(from) && ids.has(to) && isKept(areas),
  );
  return {
    ...model,
    services: model.services.filter((service) => services.has(service)),
    links,
    places: (model.places ?? []).map((place) => ({
      ...place,
      offers: (place.offers ?? []).filter((id) => ids.has(id)),
    })),
    pilots: [],
  };
}

test("the part of a network that is kept for an area answers its clients as the whole network does", () => {
  let smaller = 0;
  const answer = (model: Model, question: ReachQuestion) => {
    const answered = ask(compileNetwork(assumeChecked(model)), question);
    if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
    return answered.answer.reached.map(({ service, arrival, handoffs, steps }) => [
      service,
      arrival,
      handoffs,
      steps,
    ]);
  };
  fc.assert(
    fc.property(arbitraryModel, arbitraryQuestion, fc.constantFrom("north", "town"), (model, asked, area) => {
      const question = { ...asked, client: { ...asked.client, area } };
      const part = partOf(model, "north", question.from);
      if ((part.links ?? []).length < (model.links ?? []).length) smaller++;
      expect(answer(part, question)).toEqual(answer(model, question));
    }),
    { numRuns: runs(2000) },
  );
  expect(smaller).toBeGreaterThan(15);
});
