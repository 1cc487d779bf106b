import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { compileNetwork, parseModel, type Question } from "@polku/core";
import { understandQuestion } from "@polku/core/plain-words";

const parsed = parseModel(
  readFileSync(resolve(import.meta.dirname, "../../../../fixtures/pirkanmaa.yaml"), "utf8"),
);
if (!parsed.ok) throw new Error("the fixture is not valid");
const network = compileNetwork(parsed.model);
const municipalities = (parsed.model.areas ?? [])
  .filter(({ kind }) => kind === "municipality")
  .map(({ id }) => id);

const kindsBut = (...out: string[]) =>
  ["referral", "consultation", "outreach", "joint"].filter((kind) => !out.includes(kind));
const reach = (rest: object = {}) => ({ ask: "reach", from: "neuvola", ...rest });
const notBy = (...kinds: string[]) => reach({ via: kindsBut(...kinds) });
const established = reach({ status: ["established"] });
const usual = reach({ status: ["established", "piloted"] });
const aged = (age: number) => reach({ client: { age } });
const ages = (first: number, last: number) => ({
  ask: "gaps",
  from: "neuvola",
  rows: { ages: [first, last] },
});
const gapsBut = (...out: string[]) => ({
  ask: "gaps",
  from: "neuvola",
  rows: { areas: municipalities.filter((id) => !out.includes(id)) },
});
const whyNot = (rest: object = {}) => ({ ask: "why-not", from: "neuvola", to: "ot-keskus", ...rest });

describe("what a question can hold is kept", () => {
  test.each<[text: string, question: object]>([
    ["palvelut neuvolasta, ei konsultaatiota", notBy("consultation")],
    ["palvelut neuvolasta muulla kuin lähetteellä", notBy("referral")],
    ["palvelut neuvolasta, ei konsultaatiota eikä lähetettä", notBy("consultation", "referral")],
    ["tjänster från rådgivningen, inte konsultation", notBy("consultation")],
    ["tjänster från rådgivningen, inga remisser", notBy("referral")],
    ["tjänster från rådgivningen, inte konsultation utan remiss", reach({ via: ["referral"] })],
    ["services from neuvola, not consultation", notBy("consultation")],
    ["services from neuvola, no consultation or outreach", notBy("consultation", "outreach")],
    ["services from neuvola, neither consultation nor outreach", notBy("consultation", "outreach")],
    ["services from neuvola but not by consultation", notBy("consultation")],
    ["services from neuvola, consultation instead of referral", reach({ via: ["consultation"] })],
    ["palvelut neuvolasta ilman pilotteja", established],
    ["tjänster från rådgivningen utan piloter", established],
    ["services from neuvola excluding piloted", established],
    ["palvelut neuvolasta, ei suunniteltuja", usual],
    ["tjänster från rådgivningen, inte planerade", usual],
    ["services from neuvola, not planned", usual],
    ["palvelut neuvolasta alle 6-vuotiaille", ages(0, 5)],
    ["palvelut neuvolasta enintään 6-vuotiaille", ages(0, 6)],
    ["tjänster från rådgivningen för barn under 6 år", ages(0, 5)],
    ["tjänster från rådgivningen för barn under 18 månader", ages(0, 1)],
    ["services from neuvola for children under 6 years", ages(0, 5)],
    ["services from neuvola for children no older than 6 years", ages(0, 6)],
    ["palvelut neuvolasta alle 3 vaihetta", reach({ maxSteps: 2 })],
    ["tjänster från rådgivningen med mindre än 3 steg", reach({ maxSteps: 2 })],
    ["services from neuvola in fewer than 3 steps", reach({ maxSteps: 2 })],
    ["services from neuvola, not more than 2 steps", reach({ maxSteps: 2 })],
    ["services from neuvola without handoffs", reach({ maxHandoffs: 0 })],
    ["aukot kunnittain neuvolasta paitsi Tampere", gapsBut("tampere")],
    ["luckor per kommun från rådgivningen utom Tammerfors", gapsBut("tampere")],
    ["gaps by municipality from neuvola except Tampere and Orivesi", gapsBut("tampere", "orivesi")],
    ["miksi OT-keskus ei tavoita neuvolan 4-vuotiasta asiakasta", whyNot({ client: { age: 4 } })],
    [
      "varför når inte OT-centret klienten på rådgivningen utan remiss",
      whyNot({ via: kindsBut("referral") }),
    ],
    ["why does the OT centre not reach a 4-year-old at neuvola", whyNot({ client: { age: 4 } })],
  ])("%s", (text, question) => {
    const understanding = understandQuestion(network, text);
    expect(understanding.question).toEqual(question as Question);
    expect([understanding.unkept, understanding.left]).toEqual([[], []]);
  });
});

describe("what a question can't hold is told, and nothing is asked", () => {
  test.each<[text: string, unkept: string]>([
    // Areas.
    ["palvelut neuvolasta ei Tampereella", "ei Tampereella"],
    ["palvelut neuvolasta muualla kuin Tampereella", "muualla kuin Tampereella"],
    ["palvelut neuvolasta Tampereen ulkopuolella", "Tampereen ulkopuolella"],
    ["tjänster från rådgivningen, inte i Tammerfors", "inte i Tammerfors"],
    ["tjänster från rådgivningen utanför Tammerfors", "utanför Tammerfors"],
    ["services from neuvola not in Tampere", "not in Tampere"],
    ["services from neuvola outside Tampere", "outside Tampere"],
    ["services from neuvola elsewhere than Tampere", "elsewhere than Tampere"],
    // Ages without an end.
    ["palvelut neuvolasta yli 4-vuotiaalle", "yli 4-vuotiaalle"],
    ["palvelut neuvolasta 4-vuotiaalle tai vanhemmalle", "4-vuotiaalle tai vanhemmalle"],
    ["tjänster från rådgivningen för barn äldre än 4 år", "äldre än 4 år"],
    ["services from neuvola for children over 4 years", "over 4 years"],
    ["services from neuvola for 4 years or older", "4 years or older"],
    ["services from neuvola, age 4+", "age 4+"],
    ["services from neuvola, not 4 years old", "not 4 years old"],
    ["services from neuvola for a 4-year-old and a 6-year-old", "6-year-old"],
    ["reitit neuvolasta lastenpsykiatrialle 15–17-vuotiaille", "15–17-vuotiaille"],
    // Limits from below.
    ["palvelut neuvolasta vähintään 2 vaihetta", "vähintään 2 vaihetta"],
    ["tjänster från rådgivningen i minst 2 steg", "minst 2 steg"],
    ["services from neuvola in more than 2 steps", "more than 2 steps"],
    ["services from neuvola in exactly 2 steps", "exactly 2 steps"],
    // Services.
    ["palvelut neuvolasta ilman koulua", "ilman koulua"],
    ["tjänster från rådgivningen utan skolan", "utan skolan"],
    ["services from neuvola without school", "without school"],
    ["services not from school", "not from school"],
    // Days.
    ["palvelut neuvolasta ennen 5.2.2018", "ennen 5.2.2018"],
    ["palvelut neuvolasta 5.2.2018 jälkeen", "5.2.2018 jälkeen"],
    ["tjänster från rådgivningen före 2018", "före 2018"],
    ["services from neuvola before 2018", "before 2018"],
    ["services from neuvola since 2017", "since 2017"],
    // Kinds of link and statuses: nothing would be left, or the words ask for more and not for less.
    ["services from neuvola, not established or piloted", "not established or piloted"],
    ["palvelut neuvolasta ei vain lähetteellä", "ei vain lähetteellä"],
    ["tjänster från rådgivningen inte bara remiss", "inte bara remiss"],
    ["services from neuvola not only referral", "not only referral"],
    ["palvelut neuvolasta, pilotteja lukuun ottamatta", "pilotteja lukuun ottamatta"],
    // What reaches nobody, and changes that are not made.
    ["mitkä palvelut eivät tavoita neuvolan asiakasta", "eivät tavoita neuvolan"],
    ["services which do not reach a client of neuvola", "not reach a client of neuvola"],
    ["mitä jos neuvola ei konsultoisi OT-keskusta", "ei konsultoisi"],
    ["what if the OT centre were not established, services from neuvola", "not established"],
    // Of what nothing is known.
    ["services from neuvola, not bananas", "not bananas"],
    // The language of a negation does not matter.
    ["palvelut neuvolasta not Tampere", "not Tampere"],
    ["services from neuvola inte Tampere", "inte Tampere"],
  ])("%s", (text, unkept) => {
    const understanding = understandQuestion(network, text);
    expect(understanding.question).toBeUndefined();
    expect(understanding.unkept.map((piece) => piece.text)).toEqual([unkept]);
    expect(understanding.missing).toEqual([]);
  });
});

describe("ages are completed years", () => {
  test.each<[text: string, question: object]>([
    ["palvelut neuvolasta 1,5-vuotiaalle", aged(1)],
    ["palvelut neuvolasta 2,5 vuotta", aged(2)],
    ["palvelut neuvolasta 2½ v", aged(2)],
    ["palvelut neuvolasta puolitoistavuotiaalle", aged(1)],
    ["palvelut neuvolasta puolivuotiaalle", aged(0)],
    ["palvelut neuvolasta kaksi ja puoli vuotta", aged(2)],
    ["palvelut neuvolasta 1 v 6 kk", aged(1)],
    ["palvelut neuvolasta 18kk", aged(1)],
    ["palvelut neuvolasta 12 viikon ikäiselle", aged(0)],
    ["palvelut neuvolasta 60 vk", aged(1)],
    ["palvelut neuvolasta 1,5–2,5-vuotiaille", ages(1, 2)],
    ["palvelut neuvolasta 6–18 kk", ages(0, 1)],
    ["tjänster från rådgivningen för 1,5 år", aged(1)],
    ["tjänster från rådgivningen för ett och ett halvt år", aged(1)],
    ["tjänster från rådgivningen för två och ett halvt år", aged(2)],
    ["tjänster från rådgivningen, 18 månader", aged(1)],
    ["tjänster från rådgivningen, 60 veckor", aged(1)],
    ["tjänster från rådgivningen mellan 4 och 6 år", ages(4, 6)],
    ["services from neuvola for a 1.5 year old", aged(1)],
    ["services from neuvola for a 2 1/2 year old", aged(2)],
    ["services from neuvola, one and a half years", aged(1)],
    ["services from neuvola, 2 years and 6 months", aged(2)],
    ["services from neuvola, half a year old", aged(0)],
    ["services from neuvola, 51 weeks old", aged(0)],
    ["services from neuvola, 53 weeks old", aged(1)],
    ["services from neuvola, 30 days old", aged(0)],
    ["services from neuvola between 4 and 6 years", ages(4, 6)],
    ["services from neuvola aged 4 to 6", ages(4, 6)],
  ])("%s", (text, question) => {
    const understanding = understandQuestion(network, text);
    expect(understanding.question).toEqual(question as Question);
    expect([understanding.unkept, understanding.left]).toEqual([[], []]);
  });
});
