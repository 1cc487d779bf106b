import { readFileSync } from "node:fs";
import { compileNetwork, languages, parseModel, type Network, type Overview } from "@polku/core";
import { overviews } from "@polku/core/model";
import {
  findAreas,
  findDisputes,
  findMeetingPlaces,
  findPilots,
  findPractices,
  findRoles,
  findSteering,
  findTimeline,
} from "@polku/core/overviews";
import { describe, expect, test } from "vitest";
import { asJson, json, part, polku, polkuIn, printed, table } from "../../../../tests/support/polku.ts";

const tiny = "fixtures/tiny.yaml";
const broken = "fixtures/invalid/wrong-date.yaml";
// A network of services, links and one document alone.
const picture = "fixtures/ot-keskus/loppuraportti.yaml";
const pirkanmaa = asJson("fixtures/pirkanmaa.yaml");
const maakunnat = asJson("fixtures/maakunnat.yaml");

describe.each(overviews)("polku %s", (overview) => {
  test.each(languages)("reads in %s, and as a table with a cell under every column", async (lang) => {
    const text = await printed(overview, pirkanmaa, "--lang", lang);
    expect(text.trim()).not.toBe("");
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    const { columns, rows } = await table(overview, maakunnat, "--lang", lang);
    expect(new Set(columns).size).toBe(columns.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test("is of one network, which may come from standard input", async () => {
    const { out } = await polkuIn({ input: readFileSync(tiny) }, overview, "-");
    expect(out).toBe(await printed(overview, tiny));
    for (const args of [
      [],
      [tiny, tiny],
      [tiny, "--lang", "de"],
      [tiny, "--from-nowhere"],
      ["nowhere.yaml"],
    ]) {
      const { code, err } = await polku(overview, ...args);
      expect({ args, code, lines: err.trim().split("\n").length }).toEqual({ args, code: 2, lines: 1 });
    }
  });

  test("an issue of the model has its place", async () => {
    const { code, out, err } = await polku(overview, broken);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/\/wrong-date\.yaml:\d+:\d+: error wrong-date: /);
  });
});

test.each<[Overview, (network: Network) => unknown]>([
  ["meeting-places", findMeetingPlaces],
  ["pilots", findPilots],
  ["practices", (network) => findPractices(network)],
  ["roles", (network) => findRoles(network)],
  ["steering", (network) => findSteering(network)],
  ["disputes", (network) => findDisputes(network)],
  ["timeline", (network) => findTimeline(network)],
  ["areas", (network) => findAreas(network)],
])("--json gives what the library finds: %s", async (overview, find) => {
  const checked = parseModel(readFileSync(maakunnat, "utf8"));
  if (!checked.ok) throw new Error("not valid");
  const found: unknown = JSON.parse(JSON.stringify(find(compileNetwork(checked.model))));
  expect(await json(overview, maakunnat)).toEqual(found);
});

test.each([
  ["meeting-places", "no meeting places", "kohtaamispaikoista", "mötesplatser"],
  ["pilots", "no pilots", "piloteista", "pilotprojekt"],
  ["practices", "no practices", "toimintamalleista", "verksamhetsmodeller"],
  ["roles", "no roles", "rooleista", "roller"],
  ["steering", "no groups and no tasks", "ryhmistä eikä tehtävistä", "varken om grupper eller om uppgifter"],
  ["areas", "no areas", "ei kerro alueista", "inte om områden"],
])("an empty overview is one line: %s", async (overview, en, fi, sv) => {
  for (const [lang, words] of Object.entries({ en, fi, sv })) {
    const text = await printed(overview, picture, "--lang", lang);
    expect(text).toContain(words);
    expect(text.trim().split("\n")).toHaveLength(1);
  }
  expect((await table(overview, picture)).rows).toEqual([]);
});

describe("meeting places", () => {
  test.each([
    ["en", "North Savo [pohjois-savo]: the sources name no place for ages 7–17"],
    ["fi", "Pohjois-Savo [pohjois-savo]: lähteet eivät mainitse paikkaa iälle 7–17"],
    ["sv", "Norra Savolax [pohjois-savo]: källorna nämner ingen plats för åldrarna 7–17"],
  ])("North Savo has none from school age on, in %s", async (lang, heading) => {
    expect(part(await printed("meeting-places", maakunnat, "--lang", lang), heading)).toContain("7–17\n  ");
  });

  test("places that are counted, who runs them, what comes or would come", async () => {
    const text = await printed("meeting-places", maakunnat);
    const southwest = part(text, "Southwest Finland [varsinais-suomi]: 228 places counted");
    expect(southwest).toContain("  84 × MLL family cafés [perhekahvilat-varsinais-suomi]");
    expect(southwest).toMatch(/run by: Mannerheim League .*\[mll-varsinais-suomi\]/);
    expect(southwest).toContain("comes there: nothing that the sources mention");
    expect(southwest).toMatch(/planned or open: .*\[perhekeskus-varsinais-suomi\] \(planned\)/);
    expect(southwest).toContain("ages: not given by the sources");
    expect(part(text, "Kanta-Häme [kanta-hame], Hyvinkää [hyvinkaa]")).toMatch(
      /Pikku-Veturi .*\n(.*\n)*? {4}comes there: .*\[neuvola-hyvinkaa\]/,
    );
    expect(part(text, "Kainuu")).toContain("The source neither names nor counts places");
  });

  test("who coordinates at which tier, as lines and as rows of the table", async () => {
    const savo = part(await printed("meeting-places", maakunnat), "South Savo");
    expect(savo).toMatch(
      / {4}Municipality\n(.*\n)*? {6}tasks: .*\[koordinointi-kohtaamispaikat-etela-savo\]/,
    );
    const { columns, rows } = await table("meeting-places", maakunnat);
    const task = rows.find((row) => row.includes("kartoitus-etela-savo"));
    expect(task?.[columns.indexOf("tier")]).toBe("municipality");
    const north = rows.find((row) => row.includes("kohtaamispaikat-kunnissa-pohjois-savo"));
    expect(north?.at(-1)).toBe("7–17");
  });
});

describe("steering", () => {
  test("groups by tier with their tasks, and what touches what", async () => {
    const text = await printed("steering", pirkanmaa);
    expect(text).toContain("Tier: municipality (1)\n");
    const municipal = part(text, "Municipal LAPE groups");
    expect(municipal).toContain("[kuntien-lape-ryhmat]");
    expect(municipal).toContain("[tehtava-paatokset-lape-ryhmissa]");
    expect(municipal).toMatch(/steered by: .*\[maakunnan-lape-ryhma\]/);
    expect(text).toContain("Tier: not given by the sources");
    expect(part(text, "Where tasks meet")).toMatch(
      /\[tehtava-paatokset-lape-ryhmissa\]\n {4}touches: .*\[tehtava-ehdotukset\]/,
    );
    expect(text.split("\nTasks of services and organisations")[1]).toContain(
      "[tehtava-koordinointi] (disputed)",
    );
    const { columns, rows } = await table("steering", pirkanmaa);
    const deciding = rows.find((row) => row.includes("tehtava-paatokset-lape-ryhmissa"));
    expect(deciding?.[columns.indexOf("touches")]).toBe("tehtava-ehdotukset");
  });
});

describe("disputes", () => {
  test.each([
    [
      "fi",
      "[tehtava-koordinointi] (kiistanalainen)",
      "Perusterveydenhuolto",
      "Erityis- ja vaativan tason palvelut",
    ],
    ["sv", "[tehtava-koordinointi] (omstridd)", "Primärvården", "Tjänster på special- och krävande nivå"],
    [
      "en",
      "[tehtava-koordinointi] (disputed)",
      "Primary health care",
      "Specialised and demanding-level services",
    ],
  ])("what is disputed, by whom, and where it is written, in %s", async (lang, heading, by, title) => {
    const text = await printed("disputes", pirkanmaa, "--lang", lang);
    const entry = text.split("\n\n").find((one) => one.includes("[tehtava-koordinointi]")) ?? "";
    expect(entry).toContain(heading);
    expect(entry).toContain(`  ${by}`);
    expect(entry).toContain(`      ${title}`);
  });

  test("as data, disputed ones first", async () => {
    const found = (await json("disputes", pirkanmaa)) as { id: string; status: string; sources: unknown[] }[];
    const disputed = found.filter((one) => one.status === "disputed");
    expect(disputed.length).toBeGreaterThan(15);
    expect(found.slice(0, disputed.length)).toEqual(disputed);
    expect(found.every(({ sources }) => sources.length > 0)).toBe(true);
    expect((await table("disputes", pirkanmaa)).rows).toHaveLength(found.length);
  });

  test("says so where nothing is disputed", async () => {
    expect(await printed("disputes", tiny)).toBe(
      "The network tells of nothing disputed and of no positions.\n",
    );
  });
});

describe("timeline", () => {
  test("everything with a day, in order, meetings with their themes", async () => {
    const lines = (await printed("timeline", pirkanmaa)).split("\n");
    expect(lines).toContainEqual(
      expect.stringMatching(/^2017-01-01 – 2018-12-31 {2}group: .*\[pippuri-hanke\]$/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^2017-06-01 +meeting: .*\[perhekeskuskehittamistyoryhma\]: Meeting places$/),
    );
    // What has no first day is sorted by its last one, in the same column as the others.
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {10} – 2017-10-18 {2}task: .*\[tehtava-pilotteihin-ilmoittautuminen\]$/),
    );
  });

  test.each([
    ["en", "In force on 2 Oct 2017", "Meetings and documents of 2 Oct 2017"],
    ["fi", "Voimassa 2.10.2017", "Päivän 2.10.2017 kokoukset ja asiakirjat"],
    ["sv", "Gäller 2 okt. 2017", "Möten och dokument 2 okt. 2017"],
  ])("what holds on a day, apart from what is of that day alone, in %s", async (lang, inForce, ofDay) => {
    const text = await printed("timeline", pirkanmaa, "--at", "2017-10-02", "--lang", lang);
    expect(part(text, inForce)).toContain("[vaihe-pilottien-valinta]");
    expect(part(text, inForce)).not.toContain("[pilottiohje]");
    expect(part(text, ofDay)).toContain("[pilottiohje]");
  });

  test("a day on which nothing holds, and one that is none", async () => {
    expect(await printed("timeline", tiny, "--at", "2010-01-01")).toBe(
      "Nothing that the network gives dates for is in force on 1 Jan 2010.\n",
    );
    expect(await json("timeline", tiny, "--at", "2010-01-01")).toEqual([]);
    for (const overview of ["timeline", "pilots"]) {
      const bad = await polku(overview, tiny, "--at", "2018-02-30", "--lang", "fi");
      expect([bad.code, bad.out]).toEqual([1, ""]);
      expect(bad.err).toMatch(/error wrong-date: .*2018-02-30/);
    }
  });
});

describe("areas", () => {
  test.each([
    ["en", "Pirkanmaa [pirkanmaa]: 23 municipalities; the sources count differently", "does not name"],
    ["fi", "Pirkanmaa [pirkanmaa]: 23 kuntaa; lähteiden luvut eroavat", "ei nimeä: "],
    ["sv", "Birkaland [pirkanmaa]: 23 kommuner; källorna räknar olika", "namnger inte"],
  ])(
    "how many municipalities each source gives, and which it misses, in %s",
    async (lang, heading, misses) => {
      const region = part(await printed("areas", pirkanmaa, "--lang", lang), heading);
      expect(region).toMatch(new RegExp(`: 21\n.*${misses}.*\\[ikaalinen\\], .*\\[kuhmoinen\\]\n`));
      expect(region).toMatch(/: 23\n/);
      expect(region).toMatch(/ {4}Tamm?erfors \[tampere\]: 837| {4}Tampere \[tampere\]: 837/);
      // Why they differ, in the words of the network.
      expect(region).toMatch(/\b22\b/);
    },
  );

  test("the table has a row for the area, with how many each source gives, then one for each municipality", async () => {
    const { columns, rows } = await table("areas", pirkanmaa);
    const map = columns.indexOf("count: kuntakartta");
    const page = columns.indexOf("count: perhekeskussivu");
    const row = (id: string) => rows.find((one) => one[1] === id) ?? [];
    expect([row("pirkanmaa")[page], row("pirkanmaa")[map]]).toEqual(["21", "23"]);
    expect([row("kuhmoinen")[page], row("kuhmoinen")[map]]).toEqual(["", "1"]);
    expect(row("kuhmoinen").slice(0, 4)).toEqual(["pirkanmaa", "kuhmoinen", "Kuhmoinen", "291"]);
  });

  test("says where no source counts, and counts every region of several", async () => {
    expect(await printed("areas", tiny)).toContain("no source counts them");
    expect(await printed("areas", maakunnat)).toMatch(
      /\nThe sources do not differ on how many municipalities an area has.\n$/,
    );
  });
});

test("the help names every overview, and the nearest of a name that is none", async () => {
  const help = await printed("help");
  for (const overview of overviews) expect(help).toContain(`  ${overview} `);
  expect((await polku("practises", tiny)).err).toContain("Did you mean “practices”?");
});
