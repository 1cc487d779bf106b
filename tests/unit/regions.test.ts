import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ask, type Status } from "@polku/core";
import { elementsOf } from "@polku/core/model";
import { findAreas, findGain } from "@polku/core/overviews";
import { withDefaults } from "@polku/core/questions";
import { findCoverage, Outline } from "@polku/core/sources";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { joinRegions } from "../../scripts/join-regions.mjs";
import { find, fixtures, gaps, inForce, open, own, reach, read } from "./fixture-questions.js";

// What a planner asks of each region, with the answer that the documents give.

const regionFiles = readdirSync(resolve(fixtures, "regions")).filter((file) => file.endsWith(".yaml"));
const pictures = ["ot-keskus/loppuraportti.yaml", "ot-keskus/kokousdiat.yaml"];
const withPlans: Status[] = ["established", "piloted", "planned"];

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

  test("tells its stories in three to six steps, whose questions are answered", () => {
    for (const { id, steps } of model.stories ?? []) {
      expect({ id, steps: [3, 4, 5, 6].includes(steps.length) }).toEqual({ id, steps: true });
      for (const { question, caption } of steps) {
        if (question) expect(ask(network, question)).toMatchObject({ ok: true });
        expect(caption).toSatisfy(isInThree);
      }
    }
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
    expect(coordinate.map((task) => [task.tier, task.of, task.status])).toEqual([
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
    expect([groups?.count, groups?.tier]).toEqual([8, "family-centre"]);
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

  test("North Savo: a link through the person who sits in both groups, another through the model of parenthood support", () => {
    const { model, network } = open("regions/pohjois-savo.yaml");
    const contact = "kohtaamispaikkayhdyshenkilo-pohjois-savo";
    expect(model.groups?.filter(({ members }) => members?.includes(contact)).map(({ id }) => id)).toEqual([
      "kuntien-lape-tyoryhmat-pohjois-savo",
      "kohtaamispaikkatyoryhmat-pohjois-savo",
    ]);
    const question = withDefaults({ ask: "reach", from: "kohtaamispaikka-pohjois-savo", status: withPlans });
    expect(findGain(network, contact, question).gained).toEqual(["perhekeskus-pohjois-savo"]);
    expect(findGain(network, "rautalankamalli-pohjois-savo", question).gained).toEqual([
      "vanhemmuuden-tuki-pohjois-savo",
    ]);
  });

  test("Päijät-Häme: it is the home services' worker who comes to the cafés", () => {
    const { model } = open("regions/paijat-hame.yaml");
    const links = model.links?.filter(({ roles }) => roles?.includes("kotipalvelun-tyontekija-paijat-hame"));
    expect(links?.map(({ id }) => id)).toEqual(["kotipalvelu-kahvila-paijat-hame"]);
  });

  test("a link says which practice or role only where a citation does", () => {
    const through = regionFiles.flatMap((file) =>
      (open(`regions/${file}`).model.links ?? []).filter(({ practices, roles }) => practices ?? roles),
    );
    expect(through.map(({ id, practices = [], roles = [] }) => [id, ...practices, ...roles])).toEqual([
      ["kotipalvelu-kahvila-paijat-hame", "kotipalvelun-tyontekija-paijat-hame"],
      ["perhekeskus-kohtaamispaikka-pohjois-savo", "kohtaamispaikkayhdyshenkilo-pohjois-savo"],
      ["vanhemmuuden-tuki-kohtaamispaikka-pohjois-savo", "rautalankamalli-pohjois-savo"],
      ["kohtaamispaikka-perhekeskus", "koordinaatiorakenteet", "kohtaamispaikkojen-edustaja"],
    ]);
  });

  test.each([
    ["pohjois-savo", "pohjois-savo", "Joroinen"],
    ["paijat-hame", "paijat-hame", "Iitti"],
    ["etela-pohjanmaa", "etela-pohjanmaa", "Isokyrö"],
    ["etela-savo", "etela-savo", "Heinävesi"],
    ["etela-savo", "etela-savo", "Joroinen"],
    ["keski-suomi", "keski-suomi", "Kuhmoinen"],
  ])("%s: the region's note tells that a municipality moved, with its source", (file, id, municipality) => {
    const { model, network } = open(`regions/${file}.yaml`);
    const area = find(model.areas, id);
    expect(JSON.stringify(area?.note)).toContain(municipality);
    expect(area?.sources?.map(({ source }) => source)).toContain("maakuntavaihdokset");
    // That source lists no municipalities, so it does not stand among those that count them.
    expect(
      findAreas(network).flatMap(({ counts }) => counts.map(({ citation }) => citation.source)),
    ).not.toContain("maakuntavaihdokset");
  });

  test("the country: clients' knowledge has four tiers, and surveys are named from four regions", () => {
    const { model } = open("regions/suomi.yaml");
    const tiers = (model.practices ?? []).flatMap((practice) => practice.tier ?? []);
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

describe("the regions together", () => {
  const { network } = open("maakunnat.yaml");
  const places = {
    "kohtaamispaikat-kainuu": [],
    "kohtaamispaikka-varsinais-suomi": ["perhekeskus-varsinais-suomi"],
    "kohtaamispaikka-paijat-hame": [],
    "kohtaamispaikka-pohjois-savo": ["perhekeskus-pohjois-savo"],
    "kohtaamispaikka-paakaupunkiseutu": ["perhekeskus-paakaupunkiseutu"],
    "kohtaamispaikka-keski-suomi": ["perhekeskus-keski-suomi"],
    "kohtaamispaikka-etela-savo": ["perhekeskus-etela-savo"],
    "kohtaamispaikka-etela-pohjanmaa": ["perhekeskus-etela-pohjanmaa"],
    "avoin-paivakoti-hyvinkaa": [],
  };

  test("are joined as their files are; `npm run regions` joins them again", () => {
    const joined: unknown = parse(readFileSync(resolve(fixtures, "maakunnat.yaml"), "utf8"));
    expect(joined).toEqual(joinRegions());
  });

  test("something comes to meeting places in Päijät-Häme and Hyvinkää only; family centres would, by plan, in six", () => {
    const origins = Object.keys(places);
    const come = origins.filter((from) => Object.keys(reach(network, { from })).length > 0);
    expect(come).toEqual(["kohtaamispaikka-paijat-hame", "avoin-paivakoti-hyvinkaa"]);
    for (const [from, centres] of Object.entries(places)) {
      const planned = Object.keys(reach(network, { from, status: withPlans }));
      expect(planned.filter((id) => id.startsWith("perhekeskus-"))).toEqual(centres);
    }
  });
});

test("every heading and row of the documents is cited, or it says why not", () => {
  const files = [
    "tiny.yaml",
    "pirkanmaa.yaml",
    "suomi-palvelut.yaml",
    ...regionFiles.map((file) => `regions/${file}`),
    ...pictures,
  ];
  const outline = Outline.parse(JSON.parse(readFileSync(resolve(fixtures, "sources/headings.json"), "utf8")));
  const { problems, documents, citations } = findCoverage(
    files.map((file) => open(file).model),
    outline,
  );
  expect(problems).toEqual([]);
  expect(documents.length).toBeGreaterThanOrEqual(5);
  expect(citations).toBeGreaterThan(1500);
});
