import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { asJson, polku } from "../../../../tests/support/polku.ts";

const pirkanmaa = asJson("fixtures/pirkanmaa.yaml");
const scratch = mkdtempSync(join(tmpdir(), "polku-cli-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("reach", () => {
  test.each([
    ["en", "Comes directly to the client (29)", "through another service"],
    ["fi", "Tulee suoraan asiakkaan luo (29)", "toisen palvelun kautta"],
    ["sv", "Kommer direkt till klienten (29)", "via en annan tjänst"],
  ])(
    "an answer at a glance in %s: who comes directly, and who through another",
    async (language, ...said) => {
      const args = ["reach", pirkanmaa, "--from", "neuvola", "--area", "nokia", "--lang", language];
      const { code, out } = await polku(...args);
      expect(code).toBe(0);
      for (const words of said) expect(out).toContain(words);
      expect(out).toContain("lastenpsykiatria");
    },
  );

  test("sources stand once, at the end: by title, with the places in them, or not at all", async () => {
    const answerWith = async (...options: string[]) =>
      (await polku("reach", pirkanmaa, "--from", "neuvola", "--lang", "en", ...options)).out;
    const short = await answerWith();
    expect(short.split("\n").length).toBeLessThanOrEqual(60);
    const listed = short.slice(short.indexOf("\nSources\n"));
    expect(listed.match(/^ {2}\[\d+\] .+$/gm)).toHaveLength(3);
    for (const [, number] of short.matchAll(/\[(\d+)\]/g)) expect(listed).toContain(`  [${number}] `);
    expect(listed).not.toContain(".txt");
    const full = await answerWith("--sources", "full");
    expect(full).toMatch(/^ {4}\[\d+\] Pilotit Vertikaalinen integraatio › Tampere$/m);
    expect(await answerWith("--sources", "none")).not.toMatch(/\[\d+\]|Sources/);
    expect((await polku("reach", pirkanmaa, "--from", "neuvola", "--sources", "ful")).err).toContain("full");
  });

  test("an unknown id is an issue with the nearest known one, and the code is 1", async () => {
    const { code, err } = await polku("reach", pirkanmaa, "--from", "neuvla");
    expect(code).toBe(1);
    expect(err).toContain("“neuvola”");
  });
});

describe("what an answer says of itself", () => {
  test("services that no one client could be brought to are told and counted apart", async () => {
    const model = join(scratch, "impossible.yaml");
    writeFileSync(
      model,
      `polku: 1
id: impossible
name: Impossible
levels: [{ id: basic, name: Basic }]
services:
  - { id: clinic, name: Clinic, level: basic }
  - { id: toddlers, name: Toddler group, level: basic, eligibility: { ages: { max: 6 } } }
  - { id: teens, name: Teen house, level: basic, eligibility: { ages: { min: 13 } } }
links:
  - { kind: referral, from: clinic, to: toddlers }
  - { kind: referral, from: toddlers, to: teens }
`,
    );
    const { out } = await polku("reach", model, "--from", "clinic", "--lang", "en");
    expect(out).toContain("2 services reach the client");
    expect(out).toContain("The route to 1 more service suits no one client.");
    expect(out).toMatch(/The route suits no one client \(1\)\n {2}Teen house/);
  });

  test("a day after every date of the file is told, and a leg says until when it holds", async () => {
    const ask = (...args: string[]) =>
      polku("reach", "fixtures/tiny.yaml", "--from", "neuvola", "--lang", "en", ...args);
    const { out: now } = await ask("--at", "2026-11-28");
    expect(now).toContain("The network tells of 2017-09-01 to 2018-12-31; the day asked is outside of that.");
    const { out: then } = await ask("--area", "mallila");
    expect(then).toContain("until 2018-12-31");
    expect(then).not.toContain("outside of that");
  });

  test.each([
    ["en", "A way for clients of some areas only"],
    ["fi", "Yhteys vain joidenkin alueiden asiakkaille"],
    ["sv", "En väg bara för klienter i vissa områden"],
  ])("what is known of the services that are not reached, in %s", async (lang, heading) => {
    const { out } = await polku(
      "reach",
      pirkanmaa,
      "--from",
      "neuvola",
      "--area",
      "akaa",
      "--outlook",
      "--lang",
      lang,
    );
    expect(out).toMatch(new RegExp(`${heading} \\(\\d+\\)\n {2}\\S`));
    const { out: json } = await polku("reach", pirkanmaa, "--from", "neuvola", "--outlook", "--json");
    expect((JSON.parse(json) as { unreached: unknown[] }).unreached.length).toBeGreaterThan(0);
  });
});

describe("every question as a command", () => {
  const orivesi = ["--area", "orivesi"];
  const toPaivaperho = ["--from", "neuvola", "--to", "paivaperho-paihdepalvelut"];

  test.each(["fi", "sv", "en"])(
    "why the OT centre does not reach the clinic's client, in %s",
    async (lang) => {
      const args = [
        "why-not",
        pirkanmaa,
        "--from",
        "neuvola",
        "--to",
        "ot-keskus",
        "--lang",
        lang,
        "--sources",
        "full",
      ];
      const { code, out } = await polku(...args);
      expect(code).toBe(0);
      expect(out).toContain({ fi: "suunniteltu", sv: "planerad", en: "planned" }[lang]);
      expect(out).toContain("OT-keskuksen toiminta lapsiperheiden palvelukokonaisuudessa");
    },
  );

  test("what Päiväperho's pilot would take to reach a family in Orivesi", async () => {
    const { out } = await polku("why-not", pirkanmaa, ...toPaivaperho, ...orivesi, "--json");
    const { relax } = JSON.parse(out) as { relax: { conditions: string[]; needs: object }[] };
    expect(relax.map(({ conditions, needs }) => ({ conditions, needs }))).toEqual([
      { conditions: ["status"], needs: { status: ["planned"] } },
      { conditions: ["area"], needs: { area: ["tampere"] } },
    ]);
  });

  test.each([
    [
      "en",
      "Any one of these would be enough:",
      "if the pilot “Päiväperho's substance use services in support of the maternity and child health clinic, Tampere” also covered Orivesi",
    ],
    [
      "fi",
      "Jokin näistä riittäisi:",
      "jos pilotti ”Päiväperhon päihdepalvelut neuvolan tueksi, Tampere” kattaisi myös alueen Orivesi",
    ],
    [
      "sv",
      "En av dessa ändringar skulle räcka:",
      "till stöd för rådgivningsbyrån, Tammerfors” också gällde i Orivesi",
    ],
  ])("what would have to be done for a family in Orivesi, in %s", async (lang, heading, change) => {
    const { out } = await polku("why-not", pirkanmaa, ...toPaivaperho, ...orivesi, "--lang", lang);
    const lines = out.split("\n");
    expect(lines[lines.indexOf(heading) + 1]).toContain(change);
  });

  test("who could decide on a proposal, with where it is written, and what it does in all municipalities", async () => {
    const args = ["why-not", pirkanmaa, ...toPaivaperho, ...orivesi];
    const { out } = await polku(...args, "--lang", "en", "--details");
    expect(out).toMatch(/Tampere: run by City of Tampere; steered by Those who pilot( \[\d\])+/);
    expect(out).toContain("Of 23 municipalities: gained 1 service in 1 · nothing lost");
    expect(out).toMatch(/Gained: Päiväperho's substance use services \[.*\]: Orivesi\n/);
    const { repairs } = JSON.parse((await polku(...args, "--json")).out) as {
      repairs: {
        deciders: { of: string; runBy: string[]; sources: object[] }[];
        effect: { gained: object };
      }[];
    };
    expect(repairs[0]?.deciders[0]).toMatchObject({
      of: "pilotti-paivaperho",
      runBy: ["tampereen-kaupunki"],
    });
    expect(repairs[0]?.deciders[0]?.sources).not.toEqual([]);
    expect(repairs[0]?.effect.gained).toEqual([["orivesi", "paivaperho-paihdepalvelut"]]);
  });

  test.each([
    ["en", "If the question had other conditions:", "Others who are reached:", "lived in Tampere"],
    ["fi", "Jos kysymyksessä olisi toiset ehdot:", "Muut, jotka palvelu tavoittaa:", "olisi Tampere"],
    ["sv", "Om frågan hade andra villkor:", "Andra som tjänsten är tillgänglig för:", "bodde i Tammerfors"],
  ])("clients of other homes stand apart from what could change, in %s", async (lang, own, others, home) => {
    const { out } = await polku("why-not", pirkanmaa, ...toPaivaperho, ...orivesi, "--lang", lang);
    expect(out.indexOf(own)).toBeGreaterThan(0);
    expect(out.indexOf(others)).toBeGreaterThan(out.indexOf(own));
    expect(out.slice(out.indexOf(others))).toContain(home);
    expect(out.slice(0, out.indexOf(others))).not.toContain(home);
  });

  test.each([
    ["en", "No source tells of a way to it.", "The target is not reached."],
    ["fi", "Mikään lähde ei kerro yhteydestä siihen.", "Suunniteltu toiminta tavoittaisi asiakkaan."],
    ["sv", "Ingen källa berättar om en väg dit.", "Målet är inte tillgängligt för klienten."],
  ])("where no source tells of a way, it is not said that there is none, in %s", async (lang, told, not) => {
    const model = join(scratch, "silent.yaml");
    writeFileSync(
      model,
      `polku: 1
id: silent
name: Silent
levels: [{ id: basic, name: Basic }]
services: [{ id: a, name: A, level: basic }, { id: b, name: B, level: basic }]
`,
    );
    const { out } = await polku("why-not", model, "--from", "a", "--to", "b", "--lang", lang);
    expect(out).toContain(told);
    expect(out).not.toContain(not);
  });

  test("a client is not told of an age that helps where no one age does", async () => {
    const model = join(scratch, "half.yaml");
    writeFileSync(
      model,
      `polku: 1
id: half
name: Half
levels: [{ id: basic, name: Basic }]
services:
  - { id: clinic, name: Clinic, level: basic }
  - { id: kids, name: Kids unit, level: basic, eligibility: { ages: { max: 12 } } }
  - { id: teens, name: Teen house, level: basic, eligibility: { ages: { min: 13 } } }
links:
  - { kind: referral, from: clinic, to: kids }
  - { kind: referral, from: kids, to: teens }
`,
    );
    const { out } = await polku(
      "why-not",
      model,
      "--from",
      "clinic",
      "--to",
      "teens",
      "--age",
      "10",
      "--lang",
      "en",
    );
    expect(out).toContain("It would be reached if all parts of the route took clients of one age");
    expect(out).not.toContain("if the client were");
    expect(out).not.toContain("Others who are reached");
    expect(out).toContain("if Teen house took clients aged ≥ 10");
  });

  test("what access to child psychiatry depends on", async () => {
    const args = ["--from", "neuvola", "--to", "lastenpsykiatria", "--area", "sastamala"];
    const { out } = await polku("gatekeepers", pirkanmaa, ...args);
    expect(out).toContain("arviointi-lastenpsykiatria");
  });

  test("which municipalities' families reach fewer services than Tampere's", async () => {
    const args = ["--from", "neuvola", "--areas", "all", "--json"];
    const { out } = await polku("gaps", pirkanmaa, ...args);
    const { rows, cells } = JSON.parse(out) as { rows: string[]; cells: (object | null)[][] };
    const reached = new Map(
      rows.map((row, at) => [row, cells[at]?.filter((cell) => cell !== null).length ?? 0]),
    );
    expect(reached.size).toBe(23);
    const fewer = rows.filter((row) => (reached.get(row) ?? 0) < (reached.get("tampere") ?? 0));
    expect(fewer).toContain("orivesi");
    expect(fewer).not.toContain("nokia");
  });

  test("what if Päiväperho's pilot were open to the whole region", async () => {
    const changes = join(scratch, "changes.yaml");
    writeFileSync(
      changes,
      "- { op: change, in: links, id: paivaperho-neuvola, value: { areas: [pirkanmaa] } }\n",
    );
    const args = ["--from", "neuvola", ...orivesi, "--changes", changes];
    const { out } = await polku("what-if", pirkanmaa, ...args);
    expect(out).toMatch(/Gained \(1\)\n.*paivaperho-paihdepalvelut/);
  });

  test("who would gain if Päiväperho's pilot were open to the whole region", async () => {
    const changes = join(scratch, "region.yaml");
    writeFileSync(
      changes,
      "- { op: change, in: links, id: paivaperho-neuvola, value: { areas: [pirkanmaa] } }\n",
    );
    const args = ["--from", "neuvola", "--areas", "tampere,orivesi,nokia", "--changes", changes];
    const { out } = await polku("what-if", pirkanmaa, ...args);
    expect(out).toMatch(/Gained \(2\)\n.*paivaperho-paihdepalvelut.*: Orivesi, Nokia\n/);
    const { out: table } = await polku("what-if", pirkanmaa, ...args, "--csv");
    expect(table).toMatch(/^orivesi,Orivesi,Gained$/m);
    expect(table).toMatch(/^tampere,Tampere,$/m);
    const refused = await polku("what-if", pirkanmaa, "--changes", changes);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("--from") });
  });

  test("what a family in Orivesi has not, of what one in Tampere has", async () => {
    const args = ["--from", "neuvola", "--area", "tampere", "--with", "area=orivesi"];
    const { out } = await polku("compare", pirkanmaa, ...args, "--csv");
    expect(out).toContain("Lost,paivaperho-paihdepalvelut,");
  });

  test("a service that is full or has a waiting list is told so wherever it is listed as reached", async () => {
    const full = join(scratch, "full.yaml");
    const tiny = readFileSync("fixtures/tiny.yaml", "utf8");
    const state = "capacity: { state: waitlist, asOf: 2018-02-05 }";
    writeFileSync(full, tiny.replace("  - id: perheneuvola\n", `  - id: perheneuvola\n    ${state}\n`));
    const asked = ["--from", "neuvola", "--sources", "none"];
    const said = "Perheneuvola [perheneuvola], jonotuslista (tilanne 5.2.2018)";
    for (const args of [
      ["reach", full, ...asked],
      ["routes", full, ...asked, "--to", "perheneuvola"],
      ["what-if", full, ...asked, "--changes", join(scratch, "no-perhetyo.yaml")],
    ]) {
      writeFileSync(join(scratch, "no-perhetyo.yaml"), "- { op: remove, in: services, id: perhetyo }\n");
      expect((await polku(...args, "--lang", "fi")).out).toContain(said);
    }
    const { out } = await polku("reach", full, ...asked, "--separator", ",", "--lang", "sv");
    expect(out).toMatch(/,plats för nya klienter,/);
    expect(out).toMatch(/,väntelista \(läget 5 feb\. 2018\),/);
  });

  test("what a place says of itself and does not fit the client is told before the answer", async () => {
    const place = join(scratch, "place.yaml");
    const tiny = readFileSync("fixtures/tiny.yaml", "utf8");
    const own = "ages: { max: 6 }\n    status: planned\n    until: 2018-06-30";
    writeFileSync(
      place,
      tiny.replace("    offers: [neuvola, perhetyo]\n", `    offers: [neuvola, perhetyo]\n    ${own}\n`),
    );
    const asked = ["reach", place, "--from", "mallilan-kohtaamispaikka", "--age", "10", "--at", "2019-01-01"];
    expect((await polku(...asked, "--lang", "en")).out.split("\n")[2]).toBe(
      "Note: Open meeting place of Mallila – for ages up to 6; open until 30 Jun 2018; planned.",
    );
    const fitting = [
      ...asked.slice(0, 4),
      "--age",
      "6",
      "--at",
      "2018-06-30",
      "--status",
      "all",
      "--lang",
      "en",
    ];
    expect((await polku(...fitting)).out).not.toContain("Note:");
  });

  test("a table for a spreadsheet of the language, or for a program", async () => {
    const args = ["gaps", "fixtures/tiny.yaml", "--from", "neuvola", "--areas", "all"];
    const printed = async (...rest: string[]) => (await polku(...args, ...rest)).out;
    expect(await printed("--csv", "--lang", "fi")).toMatch(/^\uFEFFtunnus;nimi;.*\r\nmallila;Mallila;/);
    expect(await printed("--csv", "--lang", "sv")).toMatch(/^\uFEFF[^,;]+;.*\r\nmallila;Mallila;/);
    expect(await printed("--csv", "--lang", "en")).toMatch(/^\uFEFFid,name,.*\r\nmallila,Mallila,/);
    expect(await printed("--separator", ",", "--lang", "fi")).toMatch(/^tunnus,nimi,.*\r\nmallila,Mallila,/);
    expect(await printed("--csv", "--separator", "tab", "--lang", "en")).toMatch(/^id\tname\t/);
    expect(await polku(...args, "--separator", "x")).toMatchObject({ code: 2 });
  });

  test("the best routes, and that there are more", async () => {
    const { out } = await polku(
      "routes",
      pirkanmaa,
      "--from",
      "neuvola",
      "--to",
      "lastensuojelu",
      "--k",
      "2",
    );
    expect(out).toMatch(/^1\. /m);
    expect(out).toMatch(/^2\. /m);
    expect(out).toContain("There are more routes");
  });
});

test("what is open or argued about a leg stands below it, and roles that are in question are marked", async () => {
  const { out } = await polku("why-not", pirkanmaa, "--from", "neuvola", "--to", "ot-keskus", "--lang", "en");
  expect(out).toContain("Gatekeeper of the OT centre (disputed)");
  expect(out.replace(/\s+/g, " ")).toContain("Is a gatekeeper needed: who may consult?");
});
