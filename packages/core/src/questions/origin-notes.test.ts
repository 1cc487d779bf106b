import { expect, test } from "vitest";
import { compileNetwork, languages, type Question } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { originNotes } from "@polku/core/questions";

const network = compileNetwork(
  assumeChecked({
    polku: 1,
    id: "test",
    name: "Test",
    language: "en",
    levels: [{ id: "basic", name: "Basic" }],
    services: [
      { id: "clinic", name: "Clinic", level: "basic", eligibility: { ages: { min: 3, max: 6 } } },
      { id: "school", name: "School", level: "basic", since: "2018-08-01" },
    ],
    places: [
      {
        id: "hall",
        name: "Hall",
        offers: ["clinic"],
        ages: { max: 6 },
        status: "planned",
        until: "2018-06-30",
      },
    ],
  }),
);
const notes = (question: Question) => languages.map((language) => originNotes(network, question, language));

test("ages, days and a status that do not fit, in three languages", () => {
  const question = { ask: "reach" as const, from: "hall", client: { age: 10 }, at: "2019-01-01" };
  expect(notes(question)).toEqual([
    ["Huomaa: Hall – enintään 6-vuotiaille; toiminnassa 30.6.2018 asti; suunniteltu."],
    ["Observera: Hall – för barn upp till 6 år; verksam till och med 30 juni 2018; planerad."],
    ["Note: Hall – for ages up to 6; open until 30 Jun 2018; planned."],
  ]);
});

test.each<[Question, string[]]>([
  [{ ask: "reach", from: "hall", client: { age: 6 }, at: "2018-06-30", status: ["planned"] }, []],
  [{ ask: "reach", from: "clinic" }, []],
  [{ ask: "routes", from: "clinic", to: "school", client: { age: 2 } }, ["Note: Clinic – for ages 3 to 6."]],
  [
    { ask: "gaps", from: "school", rows: { ages: [0, 6] }, at: "2018-07-31" },
    ["Note: School – open from 1 Aug 2018."],
  ],
  [{ ask: "gaps", rows: { origins: ["clinic"] }, client: { age: 9 } }, []],
  [
    {
      ask: "compare",
      a: { ask: "reach", from: "clinic", client: { age: 4 } },
      b: { ask: "reach", from: "clinic", client: { age: 10 } },
    },
    ["Note: Clinic – for ages 3 to 6."],
  ],
  [
    {
      ask: "what-if",
      question: { ask: "reach", from: "clinic", client: { age: 7 } },
      changes: [{ op: "remove", in: "services", id: "school" }],
    },
    ["Note: Clinic – for ages 3 to 6."],
  ],
])("%j", (question, said) => {
  expect(originNotes(network, question, "en")).toEqual(said);
});
