import { describe, expect, test } from "vitest";
import { asJson, json, part, polku, printed, table } from "../../../../tests/support/polku.ts";

const tiny = "fixtures/tiny.yaml";
const pirkanmaa = asJson("fixtures/pirkanmaa.yaml");
const maakunnat = asJson("fixtures/maakunnat.yaml");

describe("pilots", () => {
  test.each([
    ["en", "12 of 23 municipalities: the sources name no pilot"],
    ["fi", "12/23 kuntaa: lähteet eivät mainitse pilottia"],
    ["sv", "12 av 23 kommuner: källorna nämner inget pilotprojekt"],
  ])("which municipalities pilot nothing, in %s", async (lang, heading) => {
    const without = part(await printed("pilots", pirkanmaa, "--lang", lang), heading);
    expect(without).toContain("[akaa]");
    expect(without).not.toContain("[tampere]");
  });

  test("what is piloted where, whole or in part", async () => {
    const where = part(await printed("pilots", pirkanmaa), "What is piloted where");
    expect(where).toMatch(
      /Tampere \[tampere\]: Tampere in part: Hervanta and Vuores family-centre area\n(.*\n)*? {4}service: Family centre/,
    );
    expect(where).toMatch(/\[nokia\], .*\[orivesi\], .*\[tampere\]\n(.*\n)*? {4}practice: .*\[hybridi\]/);
    const { columns, rows } = await table("pilots", pirkanmaa);
    const cell = (element: string, area: string) =>
      rows.find(([, id]) => id === element)?.[columns.findIndex((name) => name.endsWith(`[${area}]`))];
    expect(columns.filter((name) => name.endsWith("]"))).toHaveLength(23);
    expect([cell("perhekeskus", "tampere"), cell("perhekeskus", "nokia")]).toEqual(["in part", "whole"]);
    expect([cell("hybridi", "tampere"), cell("hybridi", "akaa")]).toEqual(["whole", ""]);
    expect(cell("paivaperho-neuvola", "tampere")).toBe("whole");
  });

  test("what those who pilot commit to, and what the sources leave open", async () => {
    const text = await printed("pilots", pirkanmaa);
    expect(part(text, "What those who pilot commit to")).toContain("[edellytys-suunnitelma]");
    expect(text).toMatch(/\[pilotti-paivaperho\] \(piloted\)\n(.*\n){3} {4}dates: not given by the sources/);
    expect(text).toMatch(
      /\[pilotti-lasten-asiakasraati\] \(piloted\)\n.*\n {4}areas: not given by the sources/,
    );
  });

  test("what is in force on a day", async () => {
    const text = await printed("pilots", pirkanmaa, "--at", "2018-03-01");
    expect(part(text, "In force on 1 Mar 2018")).toContain("[vaihe-pilotointi]");
    expect(part(text, "In force on 1 Mar 2018")).not.toContain("[vaihe-pilottien-valinta]");
    expect(text).toMatch(/Pilots for which the sources give no exact dates \(\d+\)/);
    const { inForce } = (await json("pilots", tiny, "--at", "2018-02-05")) as { inForce: { id: string }[] };
    expect(inForce.map(({ id }) => id)).toEqual(["perhetyo-neuvola", "yhteisvastaanotto-mallila"]);
    expect((await table("pilots", tiny, "--at", "2019-01-01")).rows).toEqual([]);
  });

  test("what each pilot adds in its areas, and what all add together", async () => {
    const text = await printed("pilots", pirkanmaa, "--from", "neuvola");
    const each = part(text, "What each pilot adds");
    expect(each).toMatch(
      /\[pilotti-arviointi-sastamala\].*, Sastamala.*\n {4}adds \(\d+\): .*\[lastensuojelu\]/,
    );
    expect(each).toMatch(/\[pilotti-perhekeskus\].*, Kangasala/);
    expect(each).toMatch(/\[pilotti-palveluverkko-palkane\].*\n.*no link or service depends on it alone/);
    const together = part(text, "What all pilots together add");
    expect(together).toMatch(/Sastamala.*\n {4}adds \(\d+\): .*\[lastensuojelu\]/);
    expect(together).toContain("[hervanta-vuores]");
    expect(together).not.toContain("[akaa]");
  });

  test("the conditions of the question hold for what is added: area, age, kind of link", async () => {
    const asked = ["pilots", pirkanmaa, "--from", "neuvola", "--area", "hervanta"];
    interface Gains {
      together: { area: string; gained: string[] }[];
      gains: { pilot: string; area: string; gain: { gained: string[] } | null }[];
    }
    const all = (await json(...asked)) as Gains;
    expect(new Set(all.gains.map(({ area }) => area))).toEqual(new Set(["hervanta"]));
    expect(all.together).toHaveLength(1);
    expect(all.together[0]?.gained).toContain("lastensuojelu");
    expect(all.gains.find(({ pilot }) => pilot === "pilotti-paivaperho")?.gain?.gained).toContain(
      "paivaperho-paihdepalvelut",
    );
    const outreach = (await json(...asked, "--via", "outreach")) as Gains;
    expect(outreach.together[0]?.gained).toContain("paivaperho-paihdepalvelut");
    expect(outreach.together[0]?.gained).not.toContain("lastensuojelu");
    const rows = (await table(...asked, "--lang", "sv")).rows.filter(([pilot]) => pilot === "");
    expect(rows.map((row) => row.slice(1, 4))).toEqual([["alla pilotprojekt", "hervanta", "Hervanta"]]);
  });

  test("Central Finland's are in parts of Jyväskylä", async () => {
    expect(await printed("pilots", maakunnat, "--lang", "fi")).toMatch(
      /Jyväskylä \[jyvaskyla\], Laukaa .*: Jyväskylä osittain: .*Tikkakoski/,
    );
  });
});

describe("practices and roles", () => {
  test.each([
    ["en", "outreach: Family work → Maternity and child health clinic [perhetyo-neuvola] (piloted)"],
    ["fi", "jalkautuva työ: Perhetyö → Neuvola [perhetyo-neuvola] (pilotoitava)"],
    ["sv", "uppsökande arbete: Familjearbete → Rådgivning [perhetyo-neuvola] (i pilotfas)"],
  ])("the link that exists through a practice, by kind, ends and status, in %s", async (lang, link) => {
    const text = await printed("practices", tiny, "--lang", lang);
    expect(text).toContain(`    ${link}\n`);
    expect(text).toContain("[yhteisvastaanotto-mallila]");
  });

  test("what a practice adds to reach: family work and counselling nearer in Mallila", async () => {
    const asked = ["practices", tiny, "--from", "neuvola"];
    expect(await printed(...asked, "--area", "mallila")).toContain(
      "brings nearer (2): Family counselling [perheneuvola], Family work [perhetyo]",
    );
    expect(await printed(...asked, "--area", "esimerkkila")).toContain(
      "adds nothing that the sources tell of\n",
    );
    const [use] = (await json(...asked, "--area", "mallila")) as {
      gain: { gained: string[]; nearer: string[] };
    }[];
    expect(use?.gain).toMatchObject({ gained: [], nearer: ["perheneuvola", "perhetyo"] });
    const { columns, rows } = await table(...asked, "--area", "mallila");
    expect(rows[0]?.[columns.indexOf("brings nearer")]).toBe("perheneuvola perhetyo");
  });

  test("a role's work, links and what is reached through it", async () => {
    const text = await printed("roles", tiny, "--from", "neuvola", "--area", "mallila");
    expect(text).toContain("  works in: Family centre [perhekeskus]\n");
    expect(text).toContain("    joint work: Family counselling – Family work [perheneuvola-perhetyo]\n");
    expect(text).toContain("  brings nearer (1): Family counselling [perheneuvola]\n");
  });

  test("Pirkanmaa: who uses, steers and sits in, at which tier, and what no source says", async () => {
    const practices = await printed("practices", pirkanmaa);
    const hybrid = part(practices, "Hybrid model [hybridi]");
    expect(hybrid).toMatch(/used by: .*Child welfare.* \[lastensuojelu\]/);
    expect(hybrid).toContain("[pilotti-hybridi-nokia] (piloted)");
    expect(hybrid).toMatch(/steered by: .*\[alatyoryhma-hybridi\]/);
    expect(practices).toContain("Named by the sources, but not who uses them");
    const roles = await printed("roles", pirkanmaa);
    const key = roles.split("\n\n").find((one) => one.includes("[avainhenkilo] (")) ?? "";
    expect(key).toContain("  tier: municipality\n");
    expect(key).toMatch(/works in: .*\[perhekeskus\].*\[lastensuojelu\]/);
    const expert = roles.split("\n\n").find((one) => one.includes("[kokemusasiantuntija]")) ?? "";
    expect(expert).toMatch(/sits in: .*\[alatyoryhma-arviointi\]/);
  });

  test.each(["practices", "roles", "pilots"])(
    "%s: an unknown id is an issue with the nearest one",
    async (overview) => {
      const unknown = await polku(overview, pirkanmaa, "--from", "neuvla");
      expect([unknown.code, unknown.out]).toEqual([1, ""]);
      expect(unknown.err).toContain("Did you mean “neuvola”?");
      const area = await polku(
        overview,
        pirkanmaa,
        "--from",
        "neuvola",
        "--area",
        "tamprere",
        "--lang",
        "sv",
      );
      expect([area.code, area.out]).toEqual([1, ""]);
      expect(area.err).toMatch(/”tampere”|“tampere”/);
      const alone = await polku(overview, pirkanmaa, "--age", "4");
      expect([alone.code, alone.out]).toEqual([2, ""]);
      expect(alone.err).toContain("--from");
    },
  );
});
