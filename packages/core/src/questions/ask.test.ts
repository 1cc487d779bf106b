import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { parseModel } from "../formats/parse-model.js";
import { compileNetwork } from "../network/network.js";
import { ask, askUnknown, type Answered } from "./ask.js";
import { withDefaults, type Answer } from "./kinds.js";
import type { AskOptions } from "./options.js";
import { Answer as AnswerSchema, Question, type Ask } from "./question.js";
import { verifyRoute } from "./verify-route.js";

const file = resolve(import.meta.dirname, "../../../../fixtures/pirkanmaa.yaml");
const parsed = parseModel(readFileSync(file, "utf8"), { file });
if (!parsed.ok) throw new Error("the network is not valid");
const network = compileNetwork(parsed.model);

const reach = { ask: "reach", from: "neuvola" } as const;
const changes = [{ op: "remove", in: "services", id: "lastenpsykiatria" }] as const;
const questions = [
  reach,
  { ...reach, client: { age: 4, area: "tampere" }, maxSteps: 3, needs: undefined },
  { ask: "routes", from: "neuvola", to: "lastenpsykiatria", k: 30 },
  { ask: "why-not", from: "neuvola", to: "ot-keskus", client: { age: 4 }, via: ["referral"], maxSteps: 1 },
  { ask: "why-not", from: "ot-keskus", to: "neuvola" },
  { ask: "gatekeepers", from: "neuvola" },
  { ask: "gatekeepers", from: "neuvola", maxHandoffs: 3, maxSteps: 4 },
  { ask: "gatekeepers", from: "neuvola", to: "lastenpsykiatria" },
  { ask: "gaps", from: "neuvola", rows: { ages: [0, 17] } },
  { ask: "gaps", rows: { origins: ["neuvola", "koulu"] }, targets: ["lastenpsykiatria", "neuvola"] },
  { ask: "compare", a: reach, b: { ...reach, maxHandoffs: 1 } },
  { ask: "what-if", question: reach, changes },
  { ask: "what-if", question: { ask: "gaps", from: "neuvola", rows: { areas: ["tampere"] } }, changes },
] as const;
const cases = questions.map((question) => ({ name: JSON.stringify(question), question }));

function answerOf<A extends Ask>(answered: Answered<A>): Answer<A> {
  if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
  return answered.answer;
}
const answered = (question: unknown, options?: AskOptions) =>
  answerOf(askUnknown(network, question, options));

/** Stops when it has been looked at so many times, and counts how often it is looked at. */
class Countdown {
  looks = 0;
  readonly #most: number;
  constructor(most: number) {
    this.#most = most;
  }
  get aborted(): boolean {
    return ++this.looks > this.#most;
  }
}

/** Whether a part of an answer says nothing that the whole does not: of lists, entries may be missing. */
function isWithin(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part) && Array.isArray(whole))
    return part.every((entry) => whole.some((other) => isSame(entry, other)));
  return isSame(part, whole);
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function expectPart(part: Answer, whole: Answer): void {
  for (const [key, value] of Object.entries(part)) {
    // What counts services, and what no row reaches, depends on what is left out.
    if (["complete", "same", "nowhere", "reached"].includes(key) && typeof value !== "object") continue;
    if (key === "nowhere") continue;
    const inWhole = (whole as unknown as Record<string, unknown>)[key];
    expect({ key, isWithin: isWithin(value, inWhole) }).toEqual({ key, isWithin: true });
  }
}

describe("an answer that is stopped", () => {
  test.each(cases)("holds part of the whole and says so: $name", ({ question }) => {
    const whole = answered(question);
    const all = new Countdown(Infinity);
    expect(answered(question, { signal: all })).toEqual(whole);
    expect(all.looks).toBeGreaterThan(0);
    for (let looks = 0; looks < Math.min(all.looks, 60); looks++) {
      const part = answered(question, { signal: new Countdown(looks) });
      expect("complete" in part && part.complete).toBe(false);
      expectPart(part, whole);
    }
  });

  test("stops at a deadline by the clock that comes with it", () => {
    let time = 0;
    const now = () => time++;
    const answer = answerOf(
      ask(network, { ask: "gatekeepers", from: "neuvola" }, { deadline: { at: 15, now } }),
    );
    expect(answer.complete).toBe(false);
    expect(answer.services.length + answer.links.length).toBeGreaterThan(0);
    expect(time).toBeLessThan(20);
    expect(answered(reach, { deadline: { at: Infinity, now } })).toEqual(answered(reach));
  });

  test("gives true routes to the services that it has reached", () => {
    for (let looks = 0; looks < 6; looks++) {
      const { reached, question } = answerOf(ask(network, reach, { signal: new Countdown(looks) }));
      for (const one of reached) expect(verifyRoute(network, question, one, one.service)).toEqual([]);
    }
  });
});

describe("limits", () => {
  test.each(cases)("bound the entries of an answer: $name", ({ question }) => {
    const whole = answered(question);
    const sizeOf = (answer: Answer): number =>
      Object.entries(answer)
        .filter(([key]) => !["question", "rows", "columns", "nowhere"].includes(key))
        .flatMap(([, value]): unknown[] => (Array.isArray(value) ? value : []))
        .reduce((size: number, entry) => {
          if (Array.isArray(entry)) return size + entry.length;
          const loses = typeof entry === "object" && entry !== null && "loses" in entry ? entry.loses : [];
          return size + 1 + (Array.isArray(loses) ? loses.length : 0);
        }, 0);
    for (const entries of [0, 1, 5, 1000, 1e9]) {
      const part = answered(question, { limits: { entries } });
      expect(sizeOf(part)).toBeLessThanOrEqual(entries);
      if (sizeOf(whole) <= entries) expect(part).toEqual(whole);
      else expect("complete" in part && part.complete).toBe(false);
      expectPart(part, whole);
    }
  });

  test("of a route's gatekeepers, links are cut off where services leave them no room", () => {
    const chain = networkOf("clinic -referral-> school", "school -referral-> club");
    const question = { ask: "gatekeepers", from: "clinic", to: "club" } as const;
    const links = ["clinic:referral:school", "school:referral:club"];
    expect(answerOf(ask(chain, question))).toMatchObject({ services: ["school"], links });
    const part = answerOf(ask(chain, question, { limits: { entries: 2 } }));
    expect(part).toMatchObject({ services: ["school"], links: links.slice(0, 1), complete: false });
    expect(answerOf(ask(chain, question, { limits: { entries: 3 } }))).not.toHaveProperty("complete");
  });

  test("a what-if of more changes than are allowed is an issue", () => {
    const question = { ask: "what-if", question: reach, changes: [...changes, ...changes] } as const;
    const answer = answerOf(ask(network, question, { limits: { changes: 1 } }));
    expect(answer).toMatchObject({
      ok: false,
      issues: [{ code: "wrong-value", path: ["changes"], facts: { found: "2", expected: "≤ 1" } }],
    });
  });
});

test.each(cases)("question and answer fit their schemas: $name", ({ question }) => {
  expect(Question.safeParse(question).error).toBeUndefined();
  const answer: unknown = JSON.parse(JSON.stringify(answered(question)));
  expect(AnswerSchema.parse(answer)).toEqual(answer);
});

test("every answer says at the top what was asked", () => {
  for (const question of questions) {
    const answer = answered(question);
    expect(Object.keys(answer)[0]).toBe("ask");
    expect(answer.ask).toBe(question.ask);
  }
});

test("equal questions come out equal", () => {
  const resolved = withDefaults({
    ask: "reach",
    needs: ["b", "a", "b"],
    via: ["joint", "referral"],
    from: "neuvola",
    status: ["piloted", "established"],
  });
  expect(JSON.stringify(resolved)).toBe(
    '{"ask":"reach","from":"neuvola","needs":["a","b"],"client":{},"via":["referral","joint"],"status":["established","piloted"],"readings":["stated","inferred"]}',
  );
});
