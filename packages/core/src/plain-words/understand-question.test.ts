import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { compileNetwork, languages, parseModel, textIn, type Question } from "@polku/core";
import { understandQuestion } from "@polku/core/plain-words";

const parsed = parseModel(
  readFileSync(resolve(import.meta.dirname, "../../../../fixtures/pirkanmaa.yaml"), "utf8"),
);
if (!parsed.ok) throw new Error("the fixture is not valid");
const { model } = parsed;
const network = compileNetwork(model);
const municipalities = (model.areas ?? []).filter(({ kind }) => kind === "municipality").map(({ id }) => id);

const reach = (rest: object = {}) => ({ ask: "reach", from: "neuvola", ...rest });
const toPsychiatry = (rest: object = {}) => ({
  ask: "routes",
  from: "neuvola",
  to: "lastenpsykiatria",
  ...rest,
});
const whyNotOt = { ask: "why-not", from: "neuvola", to: "ot-keskus" };
const orivesiOrTampere = {
  ask: "compare",
  a: reach({ client: { area: "orivesi" } }),
  b: reach({ client: { area: "tampere" } }),
};
const withPlanned = ["established", "piloted", "planned"];

/** A text, its question, and what of it is left over. */
const phrases: [text: string, question: object | undefined, left?: string[]][] = [
  ["palvelut neuvolasta 4-vuotiaalle Orivedellä", reach({ client: { age: 4, area: "orivesi" } })],
  ["mitkä palvelut tavoittavat neuvolan asiakkaan Tampereella", reach({ client: { area: "tampere" } })],
  ["palvelut 4 v Orivesi neuvola", reach({ client: { age: 4, area: "orivesi" } })],
  ["NEUVOLA", reach()],
  ["neuvola tampere", reach({ client: { area: "tampere" } })],
  [
    "palvelut neuvolasta nelivuotiaalle Mänttä-Vilppulassa",
    reach({ client: { age: 4, area: "mantta-vilppula" } }),
  ],
  ["palvelut neuvolasta nelja-vuotiaalle Hameenkyrossa", reach({ client: { age: 4, area: "hameenkyro" } })],
  ["palvelut neuvolasta vauvalle Nokialla", reach({ client: { age: 0, area: "nokia" } })],
  ["palvelut neuvolassa 8 kk ikäiselle", reach({ client: { age: 0 } })],
  ["palvelut neuvolasta 30 kuukauden ikäiselle", reach({ client: { age: 2 } })],
  ["palvelut neuvolasta vain lähetteellä", reach({ via: ["referral"] })],
  ["palvelut neuvolasta vain konsultaatio ja jalkautuva työ", reach({ via: ["consultation", "outreach"] })],
  ["palvelut neuvolasta ilman konsultaatiota", reach({ via: ["referral", "outreach", "joint"] })],
  ["palvelut neuvolasta, suunnitellut mukaan", reach({ status: withPlanned })],
  ["palvelut neuvolasta vain vakiintuneet", reach({ status: ["established"] })],
  [
    "palvelut neuvolasta vain lähetteellä, suunnitellut mukaan",
    reach({ via: ["referral"], status: withPlanned }),
  ],
  ["palvelut neuvolasta 5.2.2018", reach({ at: "2018-02-05" })],
  ["palvelut neuvolasta 2018-02-05", reach({ at: "2018-02-05" })],
  ["palvelut neuvolasta 31.2.2018", reach(), ["31.2.2018"]],
  ["palvelut neuvolasta enintään yksi siirto", reach({ maxHandoffs: 1 })],
  ["palvelut neuvolasta korkeintaan 2 vaihetta", reach({ maxSteps: 2 })],
  ["palvelut neuvolasta korkeintaan 2 askelta", reach({ maxSteps: 2 })],
  ["palvelut neuvolasta ilman siirtoja", reach({ maxHandoffs: 0 })],
  ["palvelut neuvolasta ilman vaiheita", reach({ maxSteps: 0 })],
  ["palvelut Pirtti-perhekeskuksesta", { ask: "reach", from: "pirtti-perhekeskus" }],
  ["palvelut OT:stä", { ask: "reach", from: "ot-keskus" }],
  ["palvelut kouluterveydenhuollosta", { ask: "reach", from: "koulu-ja-opiskeluterveydenhuolto" }],
  ["palvelut lastensuojelun avohuollosta", { ask: "reach", from: "lastensuojelun-avohuolto" }],
  ["palvelut perheoikeudellisista palveluista", { ask: "reach", from: "perheoikeudelliset-palvelut" }],
  ["palvelut “ot-keskus” banaani", { ask: "reach", from: "ot-keskus" }, ["banaani"]],
  ["reitit neuvolasta lastenpsykiatrialle", toPsychiatry()],
  ["neuvolasta lastenpsykiatriaan", toPsychiatry()],
  ["reitit neuvolasta lastenpsykiatrialle enintään yksi siirto", toPsychiatry({ maxHandoffs: 1 })],
  [
    "3 parasta reittiä neuvolasta lastenpsykiatriaan 6-vuotiaalle",
    toPsychiatry({ k: 3, client: { age: 6 } }),
  ],
  ["miksi OT-keskus ei tavoita neuvolan asiakasta", whyNotOt],
  ["miksei neuvolasta pääse OT-keskukseen", whyNotOt],
  ["mitä vaatisi, että OT-keskus tavoittaisi neuvolan asiakkaan", whyNotOt],
  ["what would it take for the OT centre to reach the clinic's client", whyNotOt],
  [
    "vad krävs för att OT-centret ska bli tillgängligt för en klient hos mödra- och barnrådgivningen",
    whyNotOt,
  ],
  ["miksi ei neuvolasta osaamis- ja tukikeskukseen Ruovedellä", { ...whyNotOt, client: { area: "ruovesi" } }],
  ["portinvartijat neuvolasta lastenpsykiatriaan", { ...toPsychiatry(), ask: "gatekeepers" }],
  ["portinvartijat koulusta", { ask: "gatekeepers", from: "koulu" }],
  ["aukot kunnittain neuvolasta", { ask: "gaps", from: "neuvola", rows: { areas: municipalities } }],
  ["aukot neuvolasta iän mukaan 0–6", { ask: "gaps", from: "neuvola", rows: { ages: [0, 6] } }],
  ["palvelut neuvolasta 15–17-vuotiaille", { ask: "gaps", from: "neuvola", rows: { ages: [15, 17] } }],
  ["aukot neuvolasta ja koulusta", { ask: "gaps", rows: { origins: ["neuvola", "koulu"] } }],
  ["vertaa Orivettä ja Tamperetta, palvelut neuvolasta", orivesiOrTampere],
  ["palvelut neuvolasta Orivedellä vai Tampereella", orivesiOrTampere],
  [
    "vertaa palveluja neuvolasta 4-vuotiaalle ja 10-vuotiaalle",
    { ask: "compare", a: reach({ client: { age: 4 } }), b: reach({ client: { age: 10 } }) },
  ],
  [
    "mitä jos OT-keskus olisi vakiintunut, palvelut neuvolasta",
    {
      ask: "what-if",
      question: reach(),
      changes: [{ op: "change", in: "services", id: "ot-keskus", value: { status: "established" } }],
    },
  ],
  [
    "mitä jos neuvola konsultoisi OT-keskusta",
    {
      ask: "what-if",
      question: reach(),
      changes: [
        { op: "add", in: "links", value: { kind: "consultation", from: "neuvola", to: "ot-keskus" } },
      ],
    },
  ],
  [
    "entä jos ilman lastenpsykiatriaa, palvelut neuvolasta",
    {
      ask: "what-if",
      question: reach(),
      changes: [{ op: "remove", in: "services", id: "lastenpsykiatria" }],
    },
  ],
  [
    "tjänster från rådgivningen för en fyraåring i Tammerfors",
    reach({ client: { age: 4, area: "tampere" } }),
  ],
  ["vilka tjänster når en klient på rådgivningen i Orivesi", reach({ client: { area: "orivesi" } })],
  ["tjänster från radgivningen, endast remiss", reach({ via: ["referral"] })],
  ["tjänster från rådgivningen, även planerade", reach({ status: withPlanned })],
  ["tjänster från rådgivningen i högst två steg", reach({ maxSteps: 2 })],
  ["vägar från rådgivningen till barnpsykiatrin", toPsychiatry()],
  ["varför når inte OT-centret klienten på rådgivningen", whyNotOt],
  [
    "grindvakter från skolan till barnpsykiatrin",
    { ask: "gatekeepers", from: "koulu", to: "lastenpsykiatria" },
  ],
  ["luckor per kommun från rådgivningen", { ask: "gaps", from: "neuvola", rows: { areas: municipalities } }],
  [
    "jämför Tammerfors och Birkala från rådgivningen",
    {
      ask: "compare",
      a: reach({ client: { area: "tampere" } }),
      b: reach({ client: { area: "pirkkala" } }),
    },
  ],
  [
    "tänk om barnpsykiatrin togs bort, tjänster från rådgivningen",
    {
      ask: "what-if",
      question: reach(),
      changes: [{ op: "remove", in: "services", id: "lastenpsykiatria" }],
    },
  ],
  ["services from the clinic for a 4-year-old in Tampere", reach({ client: { age: 4, area: "tampere" } })],
  ["which services reach a client of neuvola aged 4", reach({ client: { age: 4 } })],
  ["services from neuvola for a 6-month-old baby", reach({ client: { age: 0 } })],
  ["services from neuvola at most two steps, planned too", reach({ maxSteps: 2, status: withPlanned })],
  ["services from neuvola without consultation", reach({ via: ["referral", "outreach", "joint"] })],
  ["routes from neuvola to child psychiatry", toPsychiatry()],
  ["how do I get from neuvola to child psychiatry with no handoffs", toPsychiatry({ maxHandoffs: 0 })],
  ["why not OT centre from neuvola", whyNotOt],
  ["why does the OT centre not reach neuvola's client", whyNotOt],
  ["gatekeepers of child psychiatry from neuvola", { ...toPsychiatry(), ask: "gatekeepers" }],
  ["gaps by municipality from neuvola", { ask: "gaps", from: "neuvola", rows: { areas: municipalities } }],
  ["compare Orivesi and Tampere from neuvola", orivesiOrTampere],
  ["services from neuvola in Orivesi vs Tampere", orivesiOrTampere],
  [
    "what if child psychiatry were removed, services from neuvola",
    {
      ask: "what-if",
      question: reach(),
      changes: [{ op: "remove", in: "services", id: "lastenpsykiatria" }],
    },
  ],
  ["services from neuvola xylophone please", reach(), ["xylophone", "please"]],
  // Of two ages that do not form a span, the last is used, and the other is reported.
  ["services from neuvola 12/24 months", reach({ client: { age: 2 } }), ["12"]],
  ["palvelut neuvolasta 12/24 kk", reach({ client: { age: 2 } }), ["12"]],
  ["tjänster från rådgivningen 12/24 månader", reach({ client: { age: 2 } }), ["12"]],
  ["", undefined],
  ["tämä on ihan muuta", undefined, ["tämä", "ihan", "muuta"]],
];

test.each(phrases)("%s", (text, question, left = []) => {
  const understanding = understandQuestion(network, text);
  expect(understanding.question).toEqual(question as Question | undefined);
  expect(understanding.left.map((piece) => piece.text)).toEqual(left);
});

test.each([
  ["reitit lastenpsykiatria", "from"],
  ["reitit neuvolasta", "to"],
  ["vägar barnpsykiatrin", "from"],
  ["vägar från rådgivningen", "to"],
  ["routes child psychiatry", "from"],
  ["routes from the clinic", "to"],
])("routes with one name alone lack the other end, and no other question is asked: %s", (text, end) => {
  expect(understandQuestion(network, text)).toMatchObject({ left: [], missing: [end] });
  expect(understandQuestion(network, text).question).toBeUndefined();
});

describe("names", () => {
  test.each(languages)("every service, by its name in %s, is where the client is", (language) => {
    for (const { id, name } of model.services) {
      const { question, understood } = understandQuestion(network, textIn(name, language), language);
      const found = understood.find(({ field }) => field === "from");
      expect([question, [found?.value, ...(found?.candidates ?? [])]]).toEqual([
        { ask: "reach", from: found?.value },
        expect.arrayContaining([id]),
      ]);
    }
  });

  test.each(languages)("every area, by its name in %s", (language) => {
    const words = {
      fi: "palvelut neuvolasta, alueella",
      sv: "tjänster från neuvola i",
      en: "services from neuvola in",
    };
    for (const { id, name } of model.areas ?? [])
      expect(
        understandQuestion(network, `${words[language]} ${textIn(name, language)}`, language).question,
      ).toEqual(reach({ client: { area: id } }));
  });

  // As people say where somebody lives, inside or on, and whence they come.
  test.each([
    ["akaa", "Akaassa", "Akaasta"],
    ["hameenkyro", "Hämeenkyrössä", "Hämeenkyröstä"],
    ["ikaalinen", "Ikaalisissa", "Ikaalisista"],
    ["juupajoki", "Juupajoella", "Juupajoelta"],
    ["kangasala", "Kangasalla", "Kangasalta"],
    ["kihnio", "Kihniöllä", "Kihniöltä"],
    ["kihnio", "Kihniössä", "Kihniöstä"],
    ["kuhmoinen", "Kuhmoisissa", "Kuhmoisista"],
    ["lempaala", "Lempäälässä", "Lempäälästä"],
    ["mantta-vilppula", "Mänttä-Vilppulassa", "Mänttä-Vilppulasta"],
    ["nokia", "Nokialla", "Nokialta"],
    ["orivesi", "Orivedellä", "Orivedeltä"],
    ["parkano", "Parkanossa", "Parkanosta"],
    ["pirkkala", "Pirkkalassa", "Pirkkalasta"],
    ["punkalaidun", "Punkalaitumella", "Punkalaitumelta"],
    ["palkane", "Pälkäneellä", "Pälkäneeltä"],
    ["ruovesi", "Ruovedellä", "Ruovedeltä"],
    ["sastamala", "Sastamalassa", "Sastamalasta"],
    ["tampere", "Tampereella", "Tampereelta"],
    ["urjala", "Urjalassa", "Urjalasta"],
    ["valkeakoski", "Valkeakoskella", "Valkeakoskelta"],
    ["vesilahti", "Vesilahdella", "Vesilahdelta"],
    ["vesilahti", "Vesilahdessa", "Vesilahdesta"],
    ["virrat", "Virroilla", "Virroilta"],
    ["ylojarvi", "Ylöjärvellä", "Ylöjärveltä"],
    ["hervanta", "Hervannassa", "Hervannasta"],
    ["vuores", "Vuoreksessa", "Vuoreksesta"],
    ["pirkanmaa", "Pirkanmaalla", "Pirkanmaalta"],
    ["kanta-hame", "Kanta-Hämeessä", "Kanta-Hämeestä"],
    ["etela-pohjanmaa", "Etelä-Pohjanmaalla", "Etelä-Pohjanmaalta"],
  ])("%s: %s, %s", (area, where, whence) => {
    for (const form of [where, whence]) {
      const { question, understood, left } = understandQuestion(network, `palvelut neuvolasta ${form}`);
      expect([question, left]).toEqual([reach({ client: { area } }), []]);
      expect(understood.find(({ field }) => field === "area")?.by).toBe("name");
    }
  });

  test("a part of several names: the best is taken, and the others are told", () => {
    const { question, understood } = understandQuestion(network, "reitit neuvolasta psykiatriaan");
    const target = understood.find(({ field }) => field === "to");
    expect(target).toMatchObject({ by: "part" });
    expect([target?.value, ...(target?.candidates ?? [])]).toEqual(
      expect.arrayContaining(["lastenpsykiatria", "nuorisopsykiatria", "ot-psykiatria"]),
    );
    expect(question).toMatchObject({ ask: "routes", from: "neuvola", to: target?.value });
  });

  test("a letter wrong is put right and told; too many are left", () => {
    const { question, understood } = understandQuestion(network, "palvelut neuvlasta");
    expect(question).toEqual(reach());
    expect(understood).toContainEqual({ start: 9, end: 18, field: "from", value: "neuvola", by: "spelling" });
    const wrong = understandQuestion(network, "palvelut nxvlxsta");
    expect([wrong.question, wrong.missing, wrong.left.map(({ text }) => text)]).toEqual([
      undefined,
      ["from"],
      ["nxvlxsta"],
    ]);
  });
});

describe("a text that means harm is read quickly", () => {
  test.each([
    ["one word", "a".repeat(100_000)],
    ["one letter and a mark", "a\u0301".repeat(50_000)],
    ["a name over and over", "neuvola ".repeat(12_500)],
    ["names that nobody has", Array.from({ length: 12_500 }, (_, number) => `psykix${number}`).join(" ")],
    ["punctuation", ",".repeat(100_000)],
    ["hyphens", "- ".repeat(50_000)],
    ["digits", "1".repeat(100_000)],
    ["half dates", "1.".repeat(50_000)],
    ["spans", "1–".repeat(50_000)],
    ["quotes", "“".repeat(100_000)],
    ["quoted letters", `“${"a".repeat(150)}`.repeat(600)],
    ["control characters", "\u0000\u001b\u202e".repeat(33_000)],
    ["half surrogates", "\ud800".repeat(100_000)],
  ])("%s", (_, text) => {
    understandQuestion(network, "");
    const before = performance.now();
    const { left } = understandQuestion(network, text);
    expect(performance.now() - before).toBeLessThan(15_000);
    for (const { start, end } of left) expect(end).toBeGreaterThan(start);
  });
});
