import * as fc from "fast-check";
import { ask, askUnknown, compileNetwork, explainRoute, type Network } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { readSnapshot, writeSnapshot } from "@polku/core/snapshot";
import { describe, expect, test } from "vitest";
import { arbitraryModel, arbitraryQuestion } from "./arbitrary-model.ts";
import { runs } from "../support/runs.ts";

function readBack(bytes: Uint8Array): Network {
  const read = readSnapshot(bytes);
  if (!read.ok) throw new Error(read.problem);
  return read.network;
}

const bytes = fc
  .sample(arbitraryModel, { numRuns: 20, seed: 1 })
  .map((model) => writeSnapshot(compileNetwork(assumeChecked(model))));
const anySnapshot = fc.constantFrom(...bytes);

describe("a snapshot", () => {
  test("gives a network that answers with the same bytes", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryQuestion, fc.nat(7), (model, question, to) => {
        const network = compileNetwork(assumeChecked(model));
        const again = readBack(writeSnapshot(network));
        const { needs: _, ...conditions } = question;
        const target = model.services[to % model.services.length]?.id ?? "";
        const questions = [
          question,
          ...(["routes", "why-not", "gatekeepers"] as const).map((ask) => ({
            ...conditions,
            ask,
            to: target,
          })),
          { ...question, outlook: true },
          { ...conditions, ask: "gaps", rows: { ages: [2, 4] } },
          {
            ask: "what-if",
            question: { ...conditions, ask: "gaps", rows: { ages: [2, 4] } },
            changes: [{ op: "remove", in: "services", id: target }],
          },
          { ask: "what-if", question, changes: [{ op: "remove", in: "services", id: target }] },
        ];
        for (const asked of questions)
          expect(JSON.stringify(askUnknown(again, asked))).toBe(JSON.stringify(askUnknown(network, asked)));
        expect(JSON.stringify(again.model)).toBe(JSON.stringify(model));
        const answered = ask(network, question);
        if (answered.ok)
          for (const { route } of answered.answer.reached)
            expect(explainRoute(again, route)).toEqual(explainRoute(network, route));
      }),
      { numRuns: runs(1000) },
    );
  });

  test("keeps names in any script", () => {
    const [model] = fc.sample(arbitraryModel, { numRuns: 1, seed: 1 });
    if (!model) throw new Error("no model");
    const name = "Äitiys – 母 – 👶";
    expect(readBack(writeSnapshot(compileNetwork(assumeChecked({ ...model, name })))).model.name).toBe(name);
  });

  test("with any byte changed is refused", () => {
    fc.assert(
      fc.property(anySnapshot, fc.nat(), fc.integer({ min: 1, max: 255 }), (whole, at, change) => {
        const damaged = whole.slice();
        const place = at % damaged.length;
        damaged[place] = (damaged[place] ?? 0) ^ change;
        expect(readSnapshot(damaged)).toMatchObject({ ok: false });
      }),
      { numRuns: runs(5000) },
    );
  });

  test("that is cut off, or longer, is refused", () => {
    fc.assert(
      fc.property(anySnapshot, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 9 }), (whole, at, more) => {
        expect(readSnapshot(whole.slice(0, at % whole.length))).toMatchObject({ ok: false });
        expect(readSnapshot(new Uint8Array([...whole, ...more]))).toMatchObject({ ok: false });
      }),
      { numRuns: runs(300) },
    );
  });

  test("of another model than the one marked is stale", () => {
    const [model] = fc.sample(arbitraryModel, { numRuns: 1, seed: 2 });
    if (!model) throw new Error("no model");
    const marked = writeSnapshot(compileNetwork(assumeChecked(model)), "hash of a file");
    expect(readSnapshot(marked, "hash of a file").ok).toBe(true);
    expect(readSnapshot(marked).ok).toBe(true);
    expect(readSnapshot(marked, "hash of another")).toMatchObject({
      ok: false,
      problem: expect.stringContaining("stale"),
    });
  });

  test("of another version, and what is no snapshot, are told apart", () => {
    const other = (bytes[0] ?? new Uint8Array()).slice();
    other[8] = 99;
    expect(readSnapshot(other)).toMatchObject({ problem: expect.stringContaining("version 99") });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (foreign) => {
        expect(readSnapshot(foreign)).toEqual({
          ok: false,
          problem: "these bytes are not a snapshot of a network",
        });
      }),
    );
  });
});
