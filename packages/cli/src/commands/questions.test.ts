import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { asJson, polku, polkuIn } from "../../../../tests/support/polku.ts";

const root = resolve(import.meta.dirname, "../../../..");
const pirkanmaa = asJson("fixtures/pirkanmaa.yaml");
const scratch = mkdtempSync(join(tmpdir(), "polku-cli-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("check", () => {
  test("the Pirkanmaa network is fine, strictly", async () => {
    expect(await polku("check", pirkanmaa, "--strict")).toMatchObject({ code: 0, err: "" });
  });

  test.each(readdirSync(join(root, "fixtures/invalid")))(
    "fixtures/invalid/%s: its own code, located",
    async (file) => {
      const { out, code } = await polku("check", join("fixtures/invalid", file), "--json");
      const issues = JSON.parse(out) as { code: string; line: number; column: number; severity: string }[];
      expect(issues.length).toBeGreaterThan(0);
      for (const issue of issues) {
        expect(issue.code).toBe(basename(file, extname(file)));
        expect(issue.line).toBeGreaterThan(0);
        expect(issue.column).toBeGreaterThan(0);
      }
      expect(code).toBe(issues.some(({ severity }) => severity === "error") ? 1 : 0);
    },
  );

  test("an issue on a line: file:line:column: severity code: message, in the language asked", async () => {
    const { out } = await polku("check", "fixtures/invalid/duplicate-id.yaml", "--lang", "fi");
    expect(out).toMatch(/^fixtures\/invalid\/duplicate-id\.yaml:\d+:\d+: error duplicate-id: Tunnus ”/m);
  });

  test("no file, an unknown file, an unknown option or command: 2 and one line that says so", async () => {
    for (const args of [
      ["check"],
      ["check", "nowhere.yaml"],
      ["check", "fixtures"],
      ["check", pirkanmaa, "--strct"],
      ["chek", pirkanmaa],
      [],
      ["reach", pirkanmaa],
      ["reach", pirkanmaa, "--from", "neuvola", "--age", "four"],
      ["reach", pirkanmaa, "--from", "neuvola", "--lang", "de"],
    ]) {
      const { code, err } = await polku(...args);
      expect({ args, code }).toEqual({ args, code: 2 });
      expect(err.trim().split("\n")).toHaveLength(1);
    }
  });
});

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

describe("ask", () => {
  test("one answer a line, in order; a bad question gets an error and the rest go on", async () => {
    const { code, out } = await polkuIn(
      {
        input: [
          '{"ask":"reach","from":"neuvola","client":{"area":"orivesi"}}',
          "not json",
          '{"ask":"reach","from":"neuvla"}',
          "",
          "[]",
          '{"ask":"reach","from":"koulu"}',
        ].join("\n"),
      },
      "ask",
      pirkanmaa,
    );
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { error?: string; question?: { from: string } });
    expect(lines.map((line) => ("error" in line ? "error" : line.question?.from))).toEqual([
      "neuvola",
      "error",
      "error",
      "error",
      "koulu",
    ]);
    expect(lines[2]?.error).toContain("“neuvola”");
    expect(code).toBe(1);
  });

  test("plain words: the question as a sentence, what was not understood, then the answer", async () => {
    const { code, out } = await polku("ask", pirkanmaa, "palvelut neuvolasta 4-vuotiaalle Orivedellä kiitos");
    const [sentence, left, empty, first] = out.split("\n");
    expect(sentence).toBe(
      "Mitkä palvelut tavoittavat asiakkaan, joka on palvelussa Neuvola, on 4-vuotias ja asuu alueella Orivesi?",
    );
    expect([left, empty]).toEqual(["Ei ymmärretty: ”kiitos”", ""]);
    expect(first).toMatch(/^\d+ palvelua tavoittaa asiakkaan: /);
    expect(code).toBe(0);
  });

  test.each([
    ["miksi OT-keskus ei tavoita neuvolan asiakasta", "Suunniteltu toiminta tavoittaisi asiakkaan."],
    ["vägar från rådgivningen till barnpsykiatrin", "Vilka vägar leder till tjänsten Barnpsykiatri"],
    ["gatekeepers from neuvola to child psychiatry", "Every route that the sources tell of goes by:"],
    ["luckor per kommun från rådgivningen", "Tammerfors"],
    ["compare Orivesi and Tampere from neuvola", "Unchanged"],
    ["what if family counselling were removed, services from neuvola", "Lost"],
    ["reitit neuvolasta psykiatriaan", "voisi olla myös"],
  ])("plain words: %s", async (text, part) => {
    const { code, out, err } = await polku("ask", pirkanmaa, text);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(part);
  });

  test("plain words with nothing in them for a question: what is missing, and code 1", async () => {
    const { code, out, err } = await polku("ask", pirkanmaa, "why not the moon", "--lang", "en");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("Not understood: “moon”");
    expect(err).toContain("To ask this, please add: where the client is, which service");
  });

  test.each([
    [
      "palvelut neuvolasta ei Tampereella",
      "Tätä ei voi kysyä: ”ei Tampereella”. Jätä se pois tai sano se toisin.",
    ],
    [
      "tjänster från rådgivningen, inte i Tammerfors",
      "Det här går inte att fråga: ”inte i Tammerfors”. Ta bort det eller uttryck det på ett annat sätt.",
    ],
    [
      "services from neuvola outside Tampere",
      "Can’t be asked: “outside Tampere”. Please leave it out or put it another way.",
    ],
  ])("plain words that no question can hold: asked back, no answer: %s", async (text, asked) => {
    expect(await polku("ask", pirkanmaa, text)).toEqual({ code: 1, out: "", err: `${asked}\n` });
    const { out } = await polkuIn({ input: `${text}\n` }, "ask", pirkanmaa);
    expect(JSON.parse(out)).toMatchObject({ unkept: [expect.any(String)], missing: [] });
  });

  test.each([
    ["fi", "voisi olla myös Neuvola (Esimerkkilä) [neuvola-b]"],
    ["sv", "kan också vara Rådgivning (Esimerkkilä) [neuvola-b]"],
    ["en", "it could also be Maternity and child health clinic (Esimerkkilä) [neuvola-b]"],
  ])("services of one name are told apart: %s", async (language, other) => {
    const same = join(scratch, "same.yaml");
    const second =
      "{ id: neuvola-b, name: { fi: Neuvola, sv: Rådgivning, en: Maternity and child health clinic }, level: basic, eligibility: { areas: [esimerkkila] } }";
    const tiny = readFileSync("fixtures/tiny.yaml", "utf8");
    writeFileSync(same, tiny.replace("\n  - id: perhetyo\n", `\n  - ${second}\n  - id: perhetyo\n`));
    const text = "palvelut neuvolasta Esimerkkilässä";
    const { out } = await polku("ask", same, text, "--lang", language);
    expect(out).toContain(other);
    expect(out).toMatch(/ \((Perhekeskus|Familjecenter|Family centre)\) \[neuvola\]/);
    const asked = await polkuIn({ input: `${text}\n` }, "ask", same);
    expect(JSON.parse(asked.out)).toMatchObject({
      guessed: [{ candidates: [expect.stringContaining("neuvola")] }],
    });
  });

  test("as JSON: what was understood, and the answer or what is wrong", async () => {
    const answered = await polku("ask", pirkanmaa, "services from neuvola", "--json");
    expect(JSON.parse(answered.out)).toMatchObject({ language: "en", answer: { ask: "reach" } });
    const refused = await polku("ask", pirkanmaa, "why not the moon", "--json");
    expect(refused).toMatchObject({ code: 1, err: "" });
    expect(JSON.parse(refused.out)).toMatchObject({
      ok: false,
      issues: [{ code: "not-understood", message: expect.stringContaining("please add:") }],
      missing: ["from", "to"],
    });
  });

  test("plain words from standard input: an answer object, with what was left over", async () => {
    const { out } = await polkuIn({ input: "services from neuvola xylophone\n" }, "ask", pirkanmaa);
    expect(JSON.parse(out)).toMatchObject({
      question: { ask: "reach", from: "neuvola" },
      left: ["xylophone"],
    });
  });

  test("a network of 30,000 services and 180,000 links in JSON loads and answers", async () => {
    const services = Array.from({ length: 30_000 }, (_, index) => ({
      id: `s${index}`,
      name: `Service ${index}`,
      level: "basic",
    }));
    const kinds = ["referral", "consultation", "outreach", "joint"];
    const links = Array.from({ length: 180_000 }, (_, index) => ({
      kind: kinds[Math.floor(index / 30_000) % 4],
      from: `s${index % 30_000}`,
      to: `s${(index * 7919 + Math.floor(index / 30_000) * 1009 + 1) % 30_000}`,
    })).filter(({ from, to }) => from !== to);
    const file = join(scratch, "large.json");
    writeFileSync(
      file,
      JSON.stringify({
        polku: 1,
        id: "large",
        name: "Large",
        levels: [{ id: "basic", name: "Basic" }],
        services,
        links,
      }),
    );
    const { code, out } = await polkuIn(
      { input: '{"ask":"reach","from":"s0","maxHandoffs":1}\n' },
      "ask",
      file,
    );
    expect(code).toBe(0);
    expect((JSON.parse(out) as { reached: unknown[] }).reached.length).toBeGreaterThan(1000);
  });
});

test("what is open or argued about a leg stands below it, and roles that are in question are marked", async () => {
  const { out } = await polku("why-not", pirkanmaa, "--from", "neuvola", "--to", "ot-keskus", "--lang", "en");
  expect(out).toContain("Gatekeeper of the OT centre (disputed)");
  expect(out.replace(/\s+/g, " ")).toContain("Is a gatekeeper needed: who may consult?");
});
