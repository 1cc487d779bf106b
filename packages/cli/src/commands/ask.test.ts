import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { asJson, polku, polkuIn } from "../../../../tests/support/polku.ts";

const pirkanmaa = asJson("fixtures/pirkanmaa.yaml");
const scratch = mkdtempSync(join(tmpdir(), "polku-cli-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

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
