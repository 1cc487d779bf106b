import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  answerCompare,
  ask,
  compileNetwork,
  elementsOf,
  parseModel,
  type GapsQuestion,
  type Model,
  type Network,
  type ReachQuestion,
  type Status,
} from "@polku/core";
import { describe, expect, test } from "vitest";

// What a planner asks of each system that the documents describe, with the answer that they give.

const fixtures = resolve(import.meta.dirname, "../../fixtures");
const regionFiles = readdirSync(resolve(fixtures, "regions")).filter((file) => file.endsWith(".yaml"));
const pictures = ["ot-keskus/2017-10-27.yaml", "ot-keskus/2018-02-05.yaml"];
const withPlans: Status[] = ["established", "piloted", "planned"];
const every: Status[] = [...withPlans, "disputed"];

function read(file: string): Model {
  const checked = parseModel(readFileSync(resolve(fixtures, file), "utf8"), { file, strict: true });
  if (!checked.ok)
    throw new Error(checked.issues.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  return checked.model;
}

function open(file: string): { model: Model; network: Network } {
  const model = read(file);
  return { model, network: compileNetwork(model) };
}

/** What reaches the client, with how it arrives; what is there from the start is left out. */
function reach(network: Network, question: Omit<ReachQuestion, "ask">): Record<string, string> {
  const answered = ask(network, { ask: "reach" as const, ...question });
  if (!answered.ok) throw new Error(answered.issues.map(({ message }) => message).join("\n"));
  const reached = answered.answer.reached.filter(({ arrival }) => arrival !== "here");
  return Object.fromEntries(reached.map(({ service, arrival }) => [service, arrival]));
}

function gaps(network: Network, question: Omit<GapsQuestion, "ask">) {
  const answered = ask(network, { ask: "gaps" as const, ...question });
  if (!answered.ok) throw new Error(answered.issues.map(({ message }) => message).join("\n"));
  return answered.answer;
}

/** A field of the files' own, which the types do not know. */
function own(element: object | undefined, field: `x-${string}`): unknown {
  return (element as Record<string, unknown> | undefined)?.[field];
}

const find = <Found extends { id: string }>(list: Found[] | undefined, id: string): Found | undefined =>
  list?.find((element) => element.id === id);

describe.each([...regionFiles.map((file) => `regions/${file}`), ...pictures])("%s", (file) => {
  const { model, network } = open(file);
  const names = [...elementsOf(model)].filter(({ kind }) => kind !== "source" && kind !== "link");

  test("has every name in three languages, and a short label for every service", () => {
    const text = { fi: expect.any(String), sv: expect.any(String), en: expect.any(String) };
    for (const { element } of names)
      expect(element).toMatchObject({ id: element.id, name: expect.toSatisfy(isInThree) });
    for (const { id, short } of model.services)
      expect({ id, short }).toEqual({ id, short: typeof short === "string" ? short : text });
  });

  test("says where each element is written, and why a disputed one is", () => {
    for (const { element, kind } of elementsOf(model)) {
      if (kind === "source" || kind === "story") continue;
      expect({ id: element.id, cited: "sources" in element && (element.sources?.length ?? 0) > 0 }).toEqual({
        id: element.id,
        cited: true,
      });
      if ("status" in element && element.status === "disputed")
        expect(element.note ?? element.positions).toBeDefined();
    }
  });

  test("refers nobody: no source says where its places guide families", () => {
    expect(model.links?.filter(({ kind }) => kind === "referral")).toEqual([]);
  });

  test("answers its stories' questions", () => {
    for (const { steps } of model.stories ?? [])
      for (const { question } of steps) expect(ask(network, question)).toMatchObject({ ok: true });
  });
});

function isInThree(name: unknown): boolean {
  return (
    typeof name === "object" && name !== null && ["fi", "sv", "en"].every((language) => language in name)
  );
}

describe("meeting places, region by region", () => {
  test("Kainuu: they are planned at the family centres that there are", () => {
    const { network } = open("regions/kainuu.yaml");
    for (const from of ["perhekeskus-kainuu", "perheasema-kainuu"]) {
      expect(reach(network, { from })).toEqual({});
      expect(reach(network, { from, status: withPlans })).toHaveProperty(
        "perhekeskuksen-kohtaamispaikka-kainuu",
        "comes",
      );
    }
  });

  test("Southwest Finland: 84, 119, 15 and 10 places by who runs them, joined to the family centre by plan", () => {
    const { model, network } = open("regions/varsinais-suomi.yaml");
    const counts = (model.places ?? []).map(({ count, runBy }) => [runBy?.join(), count]);
    expect(counts).toEqual([
      ["mll-varsinais-suomi", 84],
      ["seurakunnat-varsinais-suomi", 119],
      ["kunnat-varsinais-suomi", 15],
      ["muut-jarjestajat-varsinais-suomi", 10],
    ]);
    const origins = (model.places ?? []).map(({ id }) => id);
    const targets = ["perhekeskus-varsinais-suomi"];
    expect(gaps(network, { rows: { origins }, targets }).nowhere).toEqual(targets);
    const planned = gaps(network, { rows: { origins }, targets, status: withPlans });
    for (const row of planned.cells) expect(row[0]?.arrival).toBe("comes");
  });

  test("Päijät-Häme: home services come to the cafés; the mapping is planned, wishes have been asked", () => {
    const { model, network } = open("regions/paijat-hame.yaml");
    const come = { "lapsiperheiden-kotipalvelu-paijat-hame": "comes" };
    const from = "kahvilat-paijat-hame";
    expect(reach(network, { from, client: { area: "lahti" }, via: ["outreach"] })).toEqual(come);
    expect(find(model.tasks, "kartoitus-paijat-hame")?.status).toBe("planned");
    expect(find(model.tasks, "toiveet-paijat-hame")?.status).toBeUndefined();
  });

  test("North Savo: places for small children, none for school-aged and adolescent ones", () => {
    const { network } = open("regions/pohjois-savo.yaml");
    const from = "kohtaamispaikat-kunnissa-pohjois-savo";
    const rows = { ages: [0, 17] as [number, number] };
    const { rows: ages, cells } = gaps(network, { from, rows, targets: ["kohtaamispaikka-pohjois-savo"] });
    expect(ages.filter((_, row) => cells[row]?.[0] !== null)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(ages.filter((_, row) => cells[row]?.[0] === null)).toEqual([
      7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
    ]);
  });

  test("the capital region: what is between a meeting place and the family centre is that it is planned", () => {
    const { model, network } = open("regions/paakaupunkiseutu.yaml");
    const from = "kohtaamispaikat-paakaupunkiseutu";
    const answered = ask(network, { ask: "why-not", from, to: "perhekeskus-paakaupunkiseutu" });
    expect(answered).toMatchObject({
      ok: true,
      answer: { reached: false, relax: [{ conditions: ["status"], needs: { status: ["planned"] } }] },
    });
    expect(find(model.places, from)?.count).toBeUndefined();
  });

  test("Central Finland: three municipalities pilot, and the mapping is in force in spring 2018", () => {
    const { model } = open("regions/keski-suomi.yaml");
    const areas = (model.pilots ?? []).flatMap((pilot) => pilot.areas ?? []);
    const municipalities = areas.map((id) => {
      const area = find(model.areas, id);
      return area?.kind === "municipality" ? id : area?.within;
    });
    expect(new Set(municipalities)).toEqual(new Set(["jyvaskyla", "laukaa", "aanekoski"]));
    expect(inForce(model, "2018-03-01")).toContain("kartoitus-keski-suomi");
    expect(inForce(model, "2018-06-01")).not.toContain("kartoitus-keski-suomi");
  });

  test("South Savo: by plan the region coordinates the family centre, municipalities the meeting places", () => {
    const { model } = open("regions/etela-savo.yaml");
    const coordinate = (model.tasks ?? []).filter(({ id }) => id.startsWith("koordinointi-"));
    expect(coordinate.map((task) => [own(task, "x-tier"), task.of, task.status])).toEqual([
      ["region", "maakunnan-liikelaitos-etela-savo", "planned"],
      ["municipality", "kunnat-etela-savo", "planned"],
    ]);
  });

  test("South Ostrobothnia: eight family centres are being built, each area with its group", () => {
    const { model } = open("regions/etela-pohjanmaa.yaml");
    expect(find(model.places, "perhekeskukset-etela-pohjanmaa")).toMatchObject({
      count: 8,
      status: "planned",
    });
    const groups = find(model.groups, "perhekeskustyoryhmat-etela-pohjanmaa");
    expect([own(groups, "x-count"), own(groups, "x-tier")]).toEqual([8, "family-centre"]);
  });

  test("Hyvinkää: family work, clinic, parish and MLL come to two meeting places with 800 to 1500 clients a month", () => {
    const { model, network } = open("regions/kanta-hame.yaml");
    for (const from of ["paivapirtti", "pikku-veturi"])
      expect(reach(network, { from, client: { area: "hyvinkaa" } })).toEqual({
        "mll-toiminta-hyvinkaa": "comes",
        "neuvola-hyvinkaa": "comes",
        "perhetyo-hyvinkaa": "comes",
        "seurakunnan-toiminta-hyvinkaa": "comes",
      });
    const service = find(model.services, "avoin-paivakoti-hyvinkaa");
    expect(own(service, "x-clients-per-month")).toEqual({ min: 800, max: 1500 });
    expect(find(model.areas, "hyvinkaa")?.within).toBeUndefined();
  });

  test("the country: clients' knowledge has four tiers, and surveys are named from four regions", () => {
    const { model } = open("regions/suomi.yaml");
    const tiers = (model.practices ?? []).flatMap((practice) => own(practice, "x-tier") ?? []);
    expect(tiers).toEqual(["region", "municipality", "family-centre", "meeting-place"]);
    const asking = ["pirkanmaa.yaml", ...regionFiles.map((file) => `regions/${file}`)]
      .filter((file) => file !== "regions/suomi.yaml")
      .filter((file) => read(file).practices?.some(({ id }) => id.startsWith("asiakaskyselyt")));
    expect(asking).toEqual([
      "pirkanmaa.yaml",
      "regions/kanta-hame.yaml",
      "regions/pohjois-savo.yaml",
      "regions/varsinais-suomi.yaml",
    ]);
  });
});

/** What of the elements with dates holds on a day. */
function inForce(model: Model, day: string): string[] {
  return [...elementsOf(model)].flatMap(({ element }) => {
    if (!("since" in element) && !("until" in element)) return [];
    const { id, since, until } = element as { id: string; since?: string; until?: string };
    return (since ?? "") <= day && day <= (until ?? "9999") ? [id] : [];
  });
}

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
  const earlier = open(pictures[0] as string);
  const later = open(pictures[1] as string);

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
    const area = ({ model }: { model: Model }) => own(find(model.areas, "erityisvastuualue"), "x-count");
    expect([area(earlier), area(later)]).toEqual([5, undefined]);
    expect([earlier.model.asOf, later.model.asOf]).toEqual(["2017-10-27", "2018-02-05"]);
  });
});

test("every heading and row of the documents is cited, or it says why not", () => {
  const files = ["pirkanmaa.yaml", ...regionFiles.map((file) => `regions/${file}`), ...pictures];
  const script = resolve(fixtures, "../scripts/coverage.mjs");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, ...files.map((file) => resolve(fixtures, file))],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(stdout).toMatch(/\b0 wrong\n$/);
  expect(status).toBe(0);
});
