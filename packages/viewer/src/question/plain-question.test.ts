import { compileNetwork, parseModel } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { describe, expect, test } from "vitest";
import tiny from "../../../../fixtures/tiny.yaml?raw";
import { readPlainQuestion } from "./plain-question.js";

const parsed = parseModel(tiny, { file: "tiny.yaml" });
if (!parsed.ok) throw new Error("the tiny network is not valid");
const network = compileNetwork(parsed.model);
const read = (typed: string, language: "fi" | "sv" | "en" = "fi") =>
  readPlainQuestion(network, typed, language);

describe("what is typed into the search field", () => {
  test("is a question where it says what is asked", () => {
    const { question, said, left } = read("palvelut neuvolasta 4-vuotiaalle Mallilassa kiitos") ?? {};
    expect(question).toMatchObject({ ask: "reach", from: "neuvola", client: { age: 4, area: "mallila" } });
    expect(left).toEqual(["kiitos"]);
    expect(said).toContain("4-vuotias");
    // The usual conditions go without saying.
    expect(said).not.toContain("vakiintunut");
  });

  test("keeps the client that is set where the words do not say otherwise", () => {
    const client = { age: 10, area: "mallila" };
    const readFor = (typed: string) => readPlainQuestion(network, typed, "en", client)?.question;
    expect(readFor("why not child psychiatry from the clinic")).toMatchObject({ client });
    expect(readFor("services from the clinic for a 4-year-old")).toMatchObject({
      client: { ...client, age: 4 },
    });
    expect(readFor("gaps by municipality from the clinic")).toMatchObject({
      ask: "gaps",
      client: { age: 10 },
    });
  });

  test("in each language", () => {
    expect(read("why not child psychiatry from the clinic", "en")?.question).toMatchObject({
      ask: "why-not",
      to: "lastenpsykiatria",
    });
    expect(read("vägar från rådgivning till barnpsykiatri", "sv")?.question).toMatchObject({
      ask: "routes",
      from: "neuvola",
      to: "lastenpsykiatria",
    });
  });

  test("is no question where it is a name alone, or nothing that is known", () => {
    expect(read("neuvola")).toBeUndefined();
    expect(read("osaamis- ja tukikeskus")).toBeUndefined();
    expect(read("kissa istuu puussa")).toBeUndefined();
  });

  test("that lacks something says what", () => {
    const { question, missing } = read("why not child psychiatry", "en") ?? {};
    expect(question).toBeUndefined();
    expect(missing).toEqual(["from"]);
  });

  test("tells which others a name fits", () => {
    const two = structuredClone(parsed.model);
    two.services.push({ id: "neuvola-b", name: "Neuvola", level: "basic" });
    const found = readPlainQuestion(compileNetwork(assumeChecked(two)), "palvelut neuvolasta", "fi");
    expect(found?.guessed).toEqual([{ typed: "neuvolasta", id: "neuvola", others: ["neuvola-b"] }]);
  });

  test.each([
    ["fi", "palvelut neuvolasta ei Mallilassa", "ei Mallilassa"],
    ["sv", "tjänster från rådgivning, inte i Mallila", "inte i Mallila"],
    ["en", "services from the clinic outside Mallila", "outside Mallila"],
  ] as const)("that says what can't be kept is no question: %s", (language, typed, unkept) => {
    const found = read(typed, language);
    expect(found?.question).toBeUndefined();
    expect(found?.unkept).toEqual([unkept]);
  });
});
