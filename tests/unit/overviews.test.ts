import {
  findAreas,
  findDisputes,
  findGainOfPilots,
  findMeetingPlaces,
  findPilots,
  findRoles,
  findSteering,
  findTimeline,
  holdsOn,
  spanOf,
} from "@polku/core/overviews";
import { withDefaults } from "@polku/core/questions";
import { describe, expect, test } from "vitest";
import { open } from "./fixture-questions.ts";

// What a planner looks for in each overview, checked against what the documents say.

const pirkanmaa = open("pirkanmaa.yaml");
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe("meeting places", () => {
  const regions = findMeetingPlaces(open("maakunnat.yaml").network);
  const region = (area: string) => regions.find(({ areas }) => areas.some(({ id }) => id === area));

  test("stand in nine rows of the national table, Kanta-Häme's and Hyvinkää's being one", () => {
    const named = regions.map(({ areas }) => ids(areas).join());
    expect(named).toEqual([
      "etela-pohjanmaa",
      "etela-savo",
      "kainuu",
      "kanta-hame,hyvinkaa",
      "keski-suomi",
      "paakaupunkiseutu",
      "paijat-hame",
      "pohjois-savo",
      "varsinais-suomi",
    ]);
    // Homes as the Roma families' meeting place have no area, but stand in South Ostrobothnia's row.
    expect(region("etela-pohjanmaa")?.places.map(({ at }) => at.id)).toContain("koti-etela-pohjanmaa");
  });

  test("which region has none for an age: North Savo, from school age on", () => {
    const without = regions.filter(({ none }) => (none ?? []).length > 0);
    expect(without.flatMap(({ areas }) => ids(areas))).toEqual(["pohjois-savo"]);
    expect(without[0]?.none).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
  });

  test("counts stay counts: 228 in Southwest Finland, by four operators", () => {
    const found = region("varsinais-suomi");
    expect(found?.counted).toBe(84 + 119 + 15 + 10);
    expect(found?.places.map(({ runBy }) => runBy.join())).toEqual([
      "mll-varsinais-suomi",
      "seurakunnat-varsinais-suomi",
      "kunnat-varsinais-suomi",
      "muut-jarjestajat-varsinais-suomi",
    ]);
  });

  test("a region of which no place is named or counted shows the services that its row speaks of", () => {
    const found = region("kainuu");
    expect(found?.named).toBe(false);
    expect(found?.counted).toBeUndefined();
    expect(found?.places.map(({ at }) => at.id)).toContain("kohtaamispaikat-kainuu");
  });

  test("what comes there: home services in Päijät-Häme's cafés, four operators in Hyvinkää's places", () => {
    expect(region("paijat-hame")?.places.map(({ comes }) => comes)).toEqual([
      ["lapsiperheiden-kotipalvelu-paijat-hame"],
    ]);
    const pikkuVeturi = region("hyvinkaa")?.places.find(({ at }) => at.id === "pikku-veturi");
    expect(pikkuVeturi?.comes.toSorted()).toEqual([
      "mll-toiminta-hyvinkaa",
      "neuvola-hyvinkaa",
      "perhetyo-hyvinkaa",
      "seurakunnan-toiminta-hyvinkaa",
    ]);
    expect(region("varsinais-suomi")?.places.every(({ comes }) => comes.length === 0)).toBe(true);
    expect(region("varsinais-suomi")?.places[0]?.wouldCome).toContain("perhekeskus-varsinais-suomi");
  });

  test("who coordinates at which tier: in South Savo the region the family centre, municipalities the places", () => {
    const tiers = region("etela-savo")?.tiers ?? [];
    const tasks = (tier: string) => ids(tiers.find((part) => part.tier === tier)?.tasks ?? []);
    expect(tasks("region")).toContain("koordinointi-perhekeskus-etela-savo");
    expect(tasks("municipality")).toContain("koordinointi-kohtaamispaikat-etela-savo");
    expect(tasks("municipality")).toContain("kartoitus-etela-savo");
  });

  test("Pirkanmaa's two, whose municipality no source gives, with those who steer them", () => {
    const [found, ...more] = findMeetingPlaces(pirkanmaa.network);
    expect(more).toEqual([]);
    expect(found?.areas).toEqual([]);
    expect(found?.places.map(({ at }) => at.id)).toEqual(["pirtti-perhekeskus", "perheiden-talo"]);
    expect(found?.tiers.flatMap(({ groups }) => ids(groups))).toContain("alatyoryhma-kohtaamispaikat");
    expect(found?.tiers.flatMap(({ tasks }) => ids(tasks))).toContain("tehtava-kohtaamispaikkojen-kartoitus");
  });
});

test.each(["ot-keskus/loppuraportti.yaml", "ot-keskus/kokousdiat.yaml"])(
  "%s tells of no meeting places",
  (file) => {
    expect(findMeetingPlaces(open(file).network)).toEqual([]);
  },
);

describe("pilots", () => {
  const found = findPilots(pirkanmaa.network);
  const at = (element: string) => {
    const row = found.rows.find(({ elements }) => elements.includes(element));
    return found.municipalities.filter((_, column) => row?.cells[column]).map(({ id }) => id);
  };

  test("which elements are piloted where", () => {
    expect(at("monitoimijainen-arviointi")).toEqual(["hameenkyro", "ruovesi", "sastamala", "virrat"]);
    expect(at("hybridi")).toEqual(["nokia", "orivesi", "tampere"]);
    expect(at("mielenterveystyon-palveluverkko")).toEqual(["kangasala", "palkane"]);
    expect(at("konsultaatio-nuorten-mt-tiimit")).toEqual(["ylojarvi"]);
    expect(at("perhekeskus")).toEqual(["kangasala", "lempaala", "nokia", "tampere"]);
  });

  test("of Tampere the family-centre pilot is in a part", () => {
    const tampere = found.municipalities.findIndex(({ id }) => id === "tampere");
    const cell = (element: string) =>
      found.rows.find(({ elements }) => elements.includes(element))?.cells[tampere];
    expect(cell("perhekeskus")?.whole).toBe(false);
    expect(cell("hybridi")?.whole).toBe(true);
  });

  test("every link that is piloted stands in one row", () => {
    const tried = new Set(
      (pirkanmaa.model.pilots ?? []).flatMap(({ status, tries = [] }) => (status === "piloted" ? tries : [])),
    );
    const links = found.rows.filter(({ kind }) => kind === "links").flatMap(({ elements }) => elements);
    const expected = (pirkanmaa.model.links ?? []).flatMap(({ id }) => (id && tried.has(id) ? id : []));
    expect(links.toSorted()).toEqual(expected.toSorted());
    expect(links.length).toBeGreaterThan(30);
  });

  test("which municipality pilots nothing: twelve of 23", () => {
    expect(found.without).toHaveLength(12);
    expect(ids(found.without)).toContain("akaa");
    expect(found.municipalities).toHaveLength(11);
  });

  const gainIn = (area: string) =>
    findGainOfPilots(pirkanmaa.network, withDefaults({ ask: "reach", from: "neuvola", client: { area } }))
      .gained;

  test("what pilots add is the same where the question does not count what is piloted", () => {
    const question = { ask: "reach" as const, from: "neuvola", client: { area: "sastamala" } };
    const { gained, question: asked } = findGainOfPilots(
      pirkanmaa.network,
      withDefaults({ ...question, status: ["established"] }),
    );
    expect(gained).toEqual(gainIn("sastamala"));
    expect(gained.length).toBeGreaterThan(0);
    expect([asked.a.status, asked.b.status]).toEqual([["established"], ["established", "piloted"]]);
  });

  test("what a pilot adds to reach in its area, and nothing where there is none", () => {
    expect(gainIn("sastamala")).toContain("lastensuojelu");
    const pilotsOfAll = gainIn("akaa");
    expect(pilotsOfAll).not.toContain("lastensuojelu");
  });

  test("the seven preconditions that the guidance lists", () => {
    expect(ids(found.conditions)).toEqual(
      [
        "sitoutuminen",
        "suunnitelma",
        "yhteyshenkilo",
        "osallisuus",
        "arviointi",
        "tiedottaminen",
        "materiaali",
      ].map((word) => `edellytys-${word}`),
    );
  });

  test("Central Finland's are in three municipalities, in parts of Jyväskylä", () => {
    const central = findPilots(open("regions/keski-suomi.yaml").network);
    expect(ids(central.municipalities).toSorted()).toEqual(["jyvaskyla", "laukaa", "aanekoski"].toSorted());
  });
});

describe("areas", () => {
  test("Pirkanmaa has 21, 22 or 23 municipalities, by which source counts them", () => {
    const found = findAreas(pirkanmaa.network).find(({ area }) => area.id === "pirkanmaa");
    expect(found?.differ).toBe(true);
    expect(found?.counts.map(({ citation, count }) => [citation.source, count])).toEqual([
      ["perhekeskussivu", 21],
      ["tulokset", 22],
      ["kuntakartta", 23],
    ]);
    expect(found?.counts[0]?.misses).toEqual(["ikaalinen", "kuhmoinen"]);
    expect(found?.counts[1]?.names).toEqual([]);
  });

  test("why they differ: Kuhmoinen moved later, Ikaalinen is not on the page", () => {
    const note = (id: string) => JSON.stringify(pirkanmaa.model.areas?.find((area) => area.id === id)?.note);
    expect(note("pirkanmaa")).toContain("2020–2021");
    expect(note("kuhmoinen")).toContain("Keski-Suomen");
    expect(note("ikaalinen")).toContain("22. kunta");
    const sources = pirkanmaa.model.areas?.find(({ id }) => id === "pirkanmaa")?.sources ?? [];
    expect(sources.map(({ source }) => source)).toEqual(
      expect.arrayContaining(["maakuntavaihdokset", "kuhmoisten-siirto"]),
    );
    // Which of them is the 22nd was concluded.
    expect(
      sources.filter(({ source, reading }) => source === "tulokset" && reading === "inferred"),
    ).toHaveLength(1);
  });

  test("of no other region do the sources count differently", () => {
    expect(findAreas(open("maakunnat.yaml").network).filter(({ differ }) => differ)).toEqual([]);
  });
});

describe("steering", () => {
  const found = findSteering(pirkanmaa.network);

  test("responsible group 7 proposes; the LAPE groups and the steering group decide", () => {
    const deciding = found.meetings.filter(({ touches }) => ids(touches).includes("tehtava-ehdotukset"));
    expect(deciding.map(({ task }) => task.of)).toEqual([
      "kuntien-lape-ryhmat",
      "pshp-lape-ryhma",
      "hankkeen-ohjausryhma",
    ]);
    // What meets between groups comes before the tasks of services.
    expect(found.meetings.slice(0, 3)).toEqual(deciding);
  });

  test("the key person connects six services on two levels", () => {
    const role = findRoles(pirkanmaa.network).find((one) => one.role.id === "avainhenkilo");
    expect([role?.worksIn.length, role?.levels]).toEqual([6, 2]);
  });

  test("every group stands at one tier, with its tasks", () => {
    const groups = found.tiers.flatMap((tier) => tier.groups);
    expect(groups).toHaveLength(pirkanmaa.model.groups?.length ?? 0);
    const lape = groups.find(({ group }) => group.id === "kuntien-lape-ryhmat");
    expect(lape?.steeredBy).toEqual(["maakunnan-lape-ryhma"]);
    expect(ids(lape?.tasks ?? [])).toContain("tehtava-paatokset-lape-ryhmissa");
  });

  test("is apart from client work: no group, task or role is a service or the end of a link", () => {
    const apart = new Set(
      [pirkanmaa.model.groups, pirkanmaa.model.tasks, pirkanmaa.model.roles].flatMap((list) =>
        ids(list ?? []),
      ),
    );
    expect(pirkanmaa.model.services.filter(({ id }) => apart.has(id))).toEqual([]);
    expect(pirkanmaa.model.links?.filter(({ from, to }) => apart.has(from) || apart.has(to))).toEqual([]);
  });
});

describe("disputes", () => {
  const found = findDisputes(pirkanmaa.network);
  const open = found.filter(({ status }) => status === "disputed");

  test("each has its reason or a view, and its place in a document", () => {
    for (const { id, note, positions, sources } of open) {
      expect({ id, why: note !== undefined || positions.length > 0 }).toEqual({ id, why: true });
      expect({ id, cited: sources.length > 0 }).toEqual({ id, cited: true });
    }
    expect(ids(open)).toContain("ot-asiakkaaksi-tulo");
    expect(ids(open)).toContain("ot-keskuksen-johto");
  });

  test("primary health care's objection stands with the centre's task to coordinate", () => {
    const task = open.find(({ id }) => id === "tehtava-koordinointi");
    expect(task?.positions.map(({ by }) => by)).toContain("perusterveydenhuollon-nakemys");
  });

  test("what is settled but has views taken on it comes after", () => {
    const argued = found.filter(({ status }) => status !== "disputed");
    expect(ids(argued)).toContain("tehtava-menetelmien-implementointi");
    expect(found).toEqual([...open, ...argued]);
  });
});

describe("the timeline", () => {
  const entries = findTimeline(pirkanmaa.network);

  test("is in order, from the project's beginning to its end", () => {
    const days = entries.map(({ since, until = "" }) => since ?? until);
    expect(days).toEqual(days.toSorted());
    expect(entries[0]).toMatchObject({ id: "pippuri-hanke", since: "2017-01-01" });
  });

  test("has the family-centre group's fourteen meetings, with their themes", () => {
    const meetings = entries.filter(
      ({ id, kind }) => id === "perhekeskuskehittamistyoryhma" && kind === "meeting",
    );
    expect(meetings).toHaveLength(14);
    expect(meetings[1]).toMatchObject({ since: "2017-06-01", theme: { fi: "Kohtaamispaikat" } });
  });

  test("what is in force on 1 March 2018: the special and demanding level's piloting", () => {
    const held = entries.filter((entry) => entry.since !== entry.until && holdsOn(entry, "2018-03-01"));
    expect(ids(held).filter((id) => id.startsWith("vaihe-"))).toEqual(["vaihe-pilotointi"]);
  });

  test("a model without days has an empty one", () => {
    const entry = { id: "a", kind: "task" as const, until: "2018-01-01" };
    expect(holdsOn(entry, "2017-01-01")).toBe(true);
    expect(holdsOn(entry, "2018-01-02")).toBe(false);
    expect(spanOf([])).toBeUndefined();
    expect(spanOf([entry])).toEqual({ first: "2018-01-01", last: "2018-01-01" });
  });
});
