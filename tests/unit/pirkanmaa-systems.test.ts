import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { answerCompare, ask, elementsOf, type Model, type Status } from "@polku/core";
import { describe, expect, test } from "vitest";
import { find, fixtures, inForce, open } from "./fixture-questions.js";

// What a planner asks of Pirkanmaa's pilots, steering, timeline and disputes, and of the two pictures of the
// OT centre, with the answer that the documents give.

const every: Status[] = ["established", "piloted", "planned", "disputed"];

describe("Pirkanmaa", () => {
  const { model, network } = open("pirkanmaa.yaml");
  const cites = (element: object): string[] =>
    "sources" in element ? ((element.sources as { at: string }[] | undefined) ?? []).map(({ at }) => at) : [];

  test("the family-centre pilot tries each of its fifteen elements", () => {
    const tries = new Set(find(model.pilots, "pilotti-perhekeskus")?.tries);
    const numbers = [...elementsOf(model)]
      .filter(({ element }) => tries.has(element.id ?? ""))
      .flatMap(({ element }) => cites(element))
      .flatMap((at) => /^Perhekeskustoimintamallin pilottikokonaisuus › (\d+)\./.exec(at)?.[1] ?? []);
    expect([...new Set(numbers.map(Number))].toSorted((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
  });

  test("twelve of 23 municipalities are not named with any pilot", () => {
    const around = new Map((model.areas ?? []).map(({ id, within }) => [id, within]));
    const piloting = new Set<string>();
    for (const { areas, status } of model.pilots ?? [])
      for (const area of status === "piloted" ? (areas ?? []) : [])
        for (let id: string | undefined = area; id !== undefined; id = around.get(id)) piloting.add(id);
    const municipalities = (model.areas ?? []).filter(({ kind }) => kind === "municipality");
    expect(municipalities).toHaveLength(23);
    expect(municipalities.map(({ id }) => id).filter((id) => !piloting.has(id))).toEqual([
      "akaa",
      "ikaalinen",
      "juupajoki",
      "kihnio",
      "kuhmoinen",
      "mantta-vilppula",
      "parkano",
      "pirkkala",
      "punkalaidun",
      "urjala",
      "valkeakoski",
      "vesilahti",
    ]);
  });

  test("in Sastamala the pilot of multi-agency assessment brings the special level to the client", () => {
    const client = { area: "sastamala" };
    const a = { ask: "reach" as const, from: "neuvola", client, status: ["established" as const] };
    const b = { ...a, status: ["established" as const, "piloted" as const] };
    const answered = ask(network, { ask: "compare" as const, a, b });
    if (!answered.ok) throw new Error("not answered");
    for (const service of [
      "lastensuojelu",
      "vammaispalvelut",
      "paihdehuollon-erityispalvelut",
      "aikuisten-palvelut",
    ])
      expect(answered.answer.gained).toContain(service);
    expect(answered.answer.lost).toEqual([]);
  });

  test("responsible group 7 proposes; the steering group and the LAPE groups decide", () => {
    expect(find(model.tasks, "tehtava-ehdotukset")?.of).toBe("vastuuryhma-7");
    const deciding = model.tasks?.filter(({ bordersOn }) => bordersOn?.includes("tehtava-ehdotukset"));
    expect(deciding?.map((task) => task.of).toSorted()).toEqual([
      "hankkeen-ohjausryhma",
      "kuntien-lape-ryhmat",
      "pshp-lape-ryhma",
    ]);
  });

  test("on 1 March 2018 the special and demanding level's pilots run", () => {
    const stages = inForce(model, "2018-03-01").filter((id) => id.startsWith("vaihe-"));
    expect(stages).toEqual(["vaihe-pilotointi"]);
  });

  test("what was left to be solved is disputed, each question by an element that cites it", () => {
    const heading = "Paljon ratkaistavia asioita, esim. › ";
    const documents = JSON.parse(readFileSync(resolve(fixtures, "sources/headings.json"), "utf8")) as {
      "004_369eca7e9efdc659.txt": { headings: (string | { at: string })[] };
    };
    const questions = documents["004_369eca7e9efdc659.txt"].headings
      .map((entry) => (typeof entry === "string" ? entry : entry.at))
      .filter((at) => at.startsWith(heading));
    expect(questions).toHaveLength(11);
    const plain = (text: string) => text.replaceAll(/[^\p{L}\d]/gu, "");
    const disputed = [...elementsOf(model)]
      .filter(({ element }) => "status" in element && element.status === "disputed")
      .flatMap(({ element }) => cites(element).map(plain));
    for (const question of questions)
      expect({ question, found: disputed.some((at) => at.startsWith(plain(question))) }).toEqual({
        question,
        found: true,
      });
  });

  test("primary health care's objection stands with the task it is about", () => {
    const task = find(model.tasks, "tehtava-koordinointi");
    expect(task?.status).toBe("disputed");
    expect(task?.positions?.map(({ by }) => by)).toContain("perusterveydenhuollon-nakemys");
  });
});

describe("the OT centre's two pictures", () => {
  const earlier = open("ot-keskus/2017-10-27.yaml");
  const later = open("ot-keskus/2018-02-05.yaml");

  test("what moved, seen from the family centre", () => {
    const question = { ask: "reach" as const, from: "perhekeskus", status: every };
    const asked = ask(earlier.network, { ask: "compare" as const, a: question, b: question });
    if (!asked.ok) throw new Error("not answered");
    const { gained, lost } = answerCompare(earlier.network, asked.answer.question, later.network);
    expect(lost).toEqual([
      "jarjestojen-ja-seurakuntien-palvelut",
      "lapsiperheiden-sote-palvelut",
      "ot-erikoissairaanhoito",
      "ot-perheoikeudelliset-palvelut",
    ]);
    expect(gained.filter((id) => id.startsWith("ot-"))).toEqual([
      "ot-adoptioneuvonta",
      "ot-koulukodit",
      "ot-neuropsykiatria",
      "ot-oikeuspsykiatria",
      "ot-psykiatria",
      "ot-sijaishuolto",
      "ot-somaattinen-sairaanhoito",
    ]);
    // And the family centre's seventeen services, by name.
    expect(gained).toHaveLength(7 + 17);
  });

  test("names, tasks and catchment", () => {
    const name = ({ model }: { model: Model }) => find(model.services, "ot-vammaispalvelut")?.name;
    expect(name(earlier)).not.toEqual(name(later));
    expect([earlier.model.tasks, later.model.tasks].map((tasks) => tasks?.length ?? 0)).toEqual([0, 7]);
    const area = ({ model }: { model: Model }) => find(model.areas, "erityisvastuualue")?.count;
    expect([area(earlier), area(later)]).toEqual([5, undefined]);
    expect([earlier.model.asOf, later.model.asOf]).toEqual(["2017-10-27", "2018-02-05"]);
  });
});
