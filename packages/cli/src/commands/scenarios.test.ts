import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { asJson, polku, polkuIn } from "../../../../tests/support/polku.ts";

const root = resolve(import.meta.dirname, "../../../..");
const pirkanmaa = "fixtures/pirkanmaa.yaml";
const pirkanmaaJson = asJson(pirkanmaa);
const tiny = "fixtures/tiny.yaml";
const proposal = "fixtures/scenarios/paivaperho-koko-maakunta.yaml";
const scratch = mkdtempSync(join(tmpdir(), "polku-scenarios-"));
const out = join(scratch, "changed.yaml");
beforeEach(() => rmSync(out, { force: true }));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A scenario of the tiny network, as a file. */
function scenarioFile(changes: string): string {
  const file = join(scratch, "scenario.yaml");
  writeFileSync(file, `polku: 1\nscenario: s\nof: tiny\ntitle: A test\nchanges:\n${changes}`);
  return file;
}

describe("apply", () => {
  test("the changed model goes to standard output, in the model's own format, and is valid", async () => {
    const { code, out, err } = await polku("apply", pirkanmaa, proposal);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^(#.*\n)+polku: 1\nid: pirkanmaa\n/);
    expect(await polkuIn({ input: out }, "check", "-", "--strict")).toMatchObject({ code: 0 });
    const reach = ["reach", "-", "--from", "neuvola", "--area", "orivesi"];
    expect((await polkuIn({ input: out }, ...reach)).out).toContain("[paivaperho-paihdepalvelut]");
  });

  test.each([["json"], ["yaml"]])("--out names the format by its ending: %s", async (ending) => {
    const file = join(scratch, `new.${ending}`);
    const { code, out, err } = await polku("apply", pirkanmaaJson, proposal, "--out", file);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toBe(`Written: ${file} (3 changes)\n`);
    expect(readFileSync(file, "utf8").startsWith("{")).toBe(ending === "json");
    expect(await polku("check", file, "--strict")).toMatchObject({ code: 0 });
  });

  test("a file that is there stays as it is, unless --force says otherwise", async () => {
    writeFileSync(out, "mine\n");
    const args = ["apply", pirkanmaaJson, proposal, "--out", out];
    const refused = await polku(...args);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("--force");
    expect(readFileSync(out, "utf8")).toBe("mine\n");
    expect(await polku(...args, "--force")).toMatchObject({ code: 0 });
    expect(readFileSync(out, "utf8")).toContain("polku: 1");
    expect(readdirSync(scratch).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test.each([
    [
      "en",
      "Changes the link (outreach) from Päiväperho's substance use services",
      "Gained (1)",
      "areas: Pirkanmaa (was Tampere)",
    ],
    [
      "fi",
      "Muutetaan: yhteys (jalkautuva työ): Päiväperhon päihdepalvelut → Neuvola",
      "Saadaan lisää (1)",
      "alueet: Pirkanmaa (oli Tampere)",
    ],
    [
      "sv",
      "Ändras: länk (uppsökande arbete): Päiväperhos missbrukartjänster",
      "Tillkommer (1)",
      "områden: Birkaland (var Tammerfors)",
    ],
  ])("a dry run in %s: every change in words, and what it does to reach", async (lang, ...said) => {
    const question = ["--from", "neuvola", "--age", "4", "--area", "orivesi", "--lang", lang];
    const { code, out } = await polku("apply", pirkanmaaJson, proposal, "--dry-run", ...question);
    expect(code).toBe(0);
    for (const words of said) expect(out).toContain(words);
    expect(out).toContain("[paivaperho-paihdepalvelut]");
  });

  test("a dry run says what a removal takes along, and names a service that is only added", async () => {
    const file = scenarioFile(
      [
        "  - { op: remove, in: services, id: perhetyo, note: It closes. }",
        "  - { op: add, in: services, value: { id: new, name: Brand new, level: basic } }",
        "  - { op: add, in: links, value: { kind: referral, from: neuvola, to: new } }",
      ].join("\n"),
    );
    const { out, err } = await polku("apply", tiny, file, "--dry-run", "--from", "neuvola");
    expect(out).toContain("It closes.");
    expect(out).toContain("also removed: the link (joint work) from");
    expect(out).toContain("no longer named by: the place “Open meeting place of Mallila”");
    expect(out).toContain("Brand new [new]");
    expect(out).toContain("Family work [perhetyo]");
    expect(err.match(/warning no-source/g)).toHaveLength(2);
    const { out: json } = await polku("apply", tiny, file, "--dry-run", "--from", "neuvola", "--json");
    expect(JSON.parse(json)).toMatchObject({
      scenario: "s",
      told: [expect.stringContaining("Removes"), expect.any(String), expect.any(String)],
      aftermath: [{ change: 0, id: "perhetyo-neuvola", became: "removed" }, {}, {}, {}],
      answer: { ok: true, gained: ["new"] },
    });
  });

  test("an issue has the line of the change, and nothing is written", async () => {
    const file = scenarioFile(
      "  - { op: remove, in: services, id: perhetyö }\n  - { op: remove, in: links, id: x }\n",
    );
    const { code, out: printed, err } = await polku("apply", tiny, file, "--out", out, "--lang", "fi");
    expect({ code, printed }).toEqual({ code: 1, printed: "" });
    expect(err).toMatch(/scenario\.yaml:6:\d+: error unknown-reference: .*”perhetyo”/);
    expect(err).toMatch(/scenario\.yaml:7:/);
    expect(existsSync(out)).toBe(false);
  });

  test("a scenario of another model is applied with a warning", async () => {
    const { code, err } = await polku("apply", tiny, "fixtures/scenarios/invalid/other-model.yaml");
    expect(code).toBe(0);
    expect(err).toContain("warning other-model");
  });

  test("a model where a scenario is asked for is named as that", async () => {
    const { code, err } = await polku("apply", tiny, pirkanmaa);
    expect(code).toBe(1);
    expect(err).toContain("error not-a-scenario");
  });

  test.each([
    [["apply", pirkanmaaJson]],
    [["apply", "-", "-"]],
    [["apply", pirkanmaaJson, "nowhere.yaml"]],
    [["apply", pirkanmaaJson, proposal, "--out", join(scratch, "model.txt")]],
    [["apply", pirkanmaaJson, proposal, "--out", join(scratch, "nowhere", "model.yaml")]],
    [["apply", pirkanmaaJson, proposal, "--dry-run", "--out", out]],
    [["apply", pirkanmaaJson, proposal, "--from", "neuvola"]],
    [["apply", pirkanmaaJson, proposal, "--dry-run", "--age", "4"]],
    [["diff", pirkanmaaJson]],
    [["diff", tiny, tiny, "--id", "Not An Id"]],
    [["what-if", pirkanmaaJson, "--from", "neuvola"]],
    [["what-if", pirkanmaaJson, "--from", "neuvola", "--scenario", proposal, "--changes", proposal]],
  ])("wrong usage is 2 and one line: %j", async (args) => {
    const { code, err } = await polku(...args);
    expect({ code, lines: err.trim().split("\n").length }).toEqual({ code: 2, lines: 1 });
  });

  test("what-if refuses a scenario with every issue of it", async () => {
    const scenario = "fixtures/scenarios/invalid/missing-field.yaml";
    const { code, err } = await polku("what-if", pirkanmaaJson, "--from", "neuvola", "--scenario", scenario);
    expect(code).toBe(2);
    expect(err).toMatch(/^fixtures\/scenarios\/invalid\/missing-field\.yaml:\d+:\d+: error missing-field: /);
  });
});

describe("diff", () => {
  test("gives the scenario that makes one model of the other", async () => {
    await polku("apply", pirkanmaa, proposal, "--out", out);
    const scenario = join(scratch, "found.yaml");
    const args = ["diff", pirkanmaa, out, "--id", "found", "--title", "Found", "--out", scenario, "--force"];
    expect(await polku(...args)).toMatchObject({ code: 0, out: "", err: `Written: ${scenario}\n` });
    expect(readFileSync(scenario, "utf8")).toMatch(
      /^polku: 1\nscenario: found\nof: pirkanmaa\ntitle: Found\n/,
    );
    const again = await polku("apply", pirkanmaa, scenario);
    expect(again.out).toBe(readFileSync(out, "utf8"));
  });

  test("names what a scenario can't hold, and says where there is no difference", async () => {
    const other = join(scratch, "other.yaml");
    const text = readFileSync(join(root, tiny), "utf8");
    writeFileSync(other, text.replace("asOf: 2018-02-05", "asOf: 2019-01-01"));
    const { code, out, err } = await polku("diff", tiny, other, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ of: "tiny", changes: [] });
    expect(err).toContain("no difference");
    expect(err).toContain("asOf");
  });
});

test("what-if leaves out a practice, a role or a pilot", async () => {
  const args = ["what-if", tiny, "--from", "neuvola", "--area", "mallila", "--lang", "en"];
  const { code, out } = await polku(...args, "--without", "yhteisvastaanotto");
  expect(code).toBe(0);
  expect(out).toContain("Family work [perhetyo]");
  const ofPilot = await polku(...args, "--without", "yhteisvastaanotto-mallila", "--json");
  expect(JSON.parse(ofPilot.out)).toMatchObject({ ok: true, farther: ["perheneuvola", "perhetyo"] });
  const wrong = await polku(...args, "--without", "yhteisvastaanoto");
  expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining("Did you mean “yhteisvastaanotto”") });
});

test("what-if takes a scenario", async () => {
  const args = ["--from", "neuvola", "--area", "orivesi", "--scenario", proposal];
  const { code, out } = await polku("what-if", pirkanmaaJson, ...args);
  expect(code).toBe(0);
  expect(out).toMatch(/Gained \(1\)\n.*paivaperho-paihdepalvelut/);
});
