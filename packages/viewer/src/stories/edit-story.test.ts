import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byLanguage, movedStep, withText, withView } from "./edit-story.js";
import { minutesText } from "./step-texts.js";

const steps = fc.array(fc.record({ view: fc.constant("areas" as const), minutes: fc.nat() }), {
  minLength: 1,
});

describe("the steps of a story", () => {
  test("stay the same steps when one is moved, and moving it back brings the order back", () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.nat(), (all, one, other) => {
        const [from, to] = [one % all.length, other % all.length];
        const moved = movedStep(all, from, to);
        expect(moved[to]).toBe(all[from]);
        expect(new Set(moved)).toEqual(new Set(all));
        expect(movedStep(moved, to, from)).toEqual(all);
      }),
    );
  });

  test("take another view and keep what is said of them", () => {
    const old = { view: "areas" as const, show: ["a"], caption: "A", notes: "N", minutes: 2, "x-own": 1 };
    expect(withView(old, { question: { ask: "reach", from: "b" }, layout: "free" })).toEqual({
      question: { ask: "reach", from: "b" },
      layout: "free",
      caption: "A",
      notes: "N",
      minutes: 2,
      "x-own": 1,
    });
  });
});

test("the time of a story is known where its steps say it, and a least where not all do", () => {
  const step = (minutes?: number) => ({
    view: "areas" as const,
    ...(minutes === undefined ? {} : { minutes }),
  });
  expect(minutesText([], "en")).toBe(undefined);
  expect(minutesText([step(), step()], "en")).toBe(undefined);
  expect(minutesText([step(1.5), step(0.25)], "fi")).toBe("1,75 min");
  expect(minutesText([step(1.5), step()], "sv")).toBe("minst 1,5 min");
});

describe("a text by language", () => {
  test("is written in one language; the others stay", () => {
    expect(withText("Suomeksi", "fi", "sv", "På svenska")).toEqual({ fi: "Suomeksi", sv: "På svenska" });
    expect(withText({ fi: "A", en: "B" }, "fi", "en", "")).toEqual({ fi: "A" });
    expect(withText({ en: "B" }, "fi", "en", " ")).toBeUndefined();
    expect(withText(undefined, "fi", "fi", "A")).toEqual({ fi: "A" });
    expect(byLanguage("A", "sv")).toEqual({ sv: "A" });
  });
});
