import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { compileNetwork, parseModel } from "@polku/core";
import {
  answerGaps,
  answerGatekeepers,
  answerRoutes,
  withDefaults,
  findGaps,
  findGatekeepers,
  type Stop,
} from "@polku/core/questions";
import { describe, expect, test } from "vitest";

const file = resolve(import.meta.dirname, "../../fixtures/pirkanmaa.yaml");
const parsed = parseModel(readFileSync(file, "utf8"), { file });
if (!parsed.ok) throw new Error("the network is not valid");
const network = compileNetwork(parsed.model);

/** Stops when it has been looked at so many times. */
function stopAfter(looks: number): Stop {
  let left = looks;
  return {
    get aborted() {
      return left-- <= 0;
    },
  };
}

describe("work that is stopped says so, and gives what it has", () => {
  test("routes", () => {
    const question = withDefaults({ ask: "routes", from: "neuvola", to: "lastenpsykiatria", k: 50 });
    const whole = answerRoutes(network, question);
    expect(whole.routes.length).toBeGreaterThan(3);
    expect(answerRoutes(network, question, stopAfter(2))).toEqual({
      ask: question.ask,
      question,
      routes: whole.routes.slice(0, 2),
      complete: false,
    });
    expect(answerRoutes(network, question, AbortSignal.abort()).routes).toEqual([]);
  });

  test("gaps", () => {
    const question = withDefaults({ ask: "gaps", from: "neuvola", rows: { ages: [0, 20] } });
    const whole = answerGaps(network, question);
    expect(whole).not.toHaveProperty("complete");
    const part = answerGaps(network, question, stopAfter(2));
    expect(part).toMatchObject({ rows: [0, 1, 2], complete: false, cells: whole.cells.slice(0, 3) });
    expect([...findGaps(network, question)].map(({ row }) => row)).toEqual(whole.rows);
  });

  test("gatekeepers, with and without limits", () => {
    for (const limits of [{}, { maxHandoffs: 3, maxSteps: 4 }]) {
      const question = withDefaults({ ask: "gatekeepers" as const, from: "neuvola", ...limits });
      const whole = answerGatekeepers(network, question);
      const part = answerGatekeepers(network, question, stopAfter(1));
      if ("reached" in whole || "reached" in part) throw new Error("a target was not asked for");
      expect(whole).not.toHaveProperty("complete");
      expect(part.complete).toBe(false);
      expect(part.services.length + part.links.length).toBe(2);
      for (const one of part.services) expect(whole.services).toContainEqual(one);
      for (const one of part.links) expect(whole.links).toContainEqual(one);
      expect([...findGatekeepers(network, question)]).toHaveLength(
        whole.services.length + whole.links.length,
      );
    }
  });
});
