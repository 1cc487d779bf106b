import { describe, expect, it } from "vitest";
import { ask, checkModel, compileNetwork } from "@polku/core";
import { buildScene } from "../scene/build-scene.js";
import type { ItemBadges } from "../scene/item-badges.js";
import { drawPicture } from "./draw-picture.js";

const model = {
  polku: 1,
  id: "small",
  name: "Small",
  levels: [
    { id: "basic", name: { fi: "Perustaso", en: "Basic level" } },
    { id: "special", name: { fi: "Erityistaso", en: "Special level" } },
  ],
  services: [
    { id: "clinic", name: "Clinic <b>&\u0001", level: "basic" },
    { id: "counselling", name: "Counselling", level: "basic" },
    { id: "psychiatry", name: "Psychiatry", level: "special" },
  ],
  sources: [
    { id: "register", document: "register.pdf", title: "A register" },
    { id: "unused", document: "other.pdf", title: "Nothing that is drawn" },
  ],
  links: [
    { kind: "referral", from: "clinic", to: "counselling", sources: [{ source: "register", at: "page 1" }] },
    { kind: "consultation", from: "counselling", to: "psychiatry", status: "piloted" },
  ],
};

function picture(
  language: "fi" | "en",
  reading: "stated" | "inferred" = "stated",
  badges: ItemBadges = new Map(),
): string {
  // A control character is refused by the border; here it is put in after it, as a hostile program would.
  const text = JSON.stringify(model).replaceAll("\\u0001", "");
  const checked = checkModel(
    JSON.parse(text.replace('"at":"page 1"', `"at":"page 1","reading":"${reading}"`)),
  );
  if (!checked.ok) throw new Error(checked.issues[0]?.message);
  const network = compileNetwork(checked.model);
  const answered = ask(network, { ask: "reach", from: "clinic" });
  if (!answered.ok || answered.answer.ask !== "reach") throw new Error("no answer");
  const scene = buildScene({
    network,
    answer: answered.answer,
    target: "psychiatry",
    layout: "bands",
    language,
    badges,
  });
  return drawPicture(scene, network, language, {
    title: "Small & <plain>",
    question: "Which services reach the client?",
    date: "28 November 2026",
  });
}

describe("the picture", () => {
  it("has its text as text, a title and a description, and escapes what is not markup", () => {
    const svg = picture("en");
    expect(svg).toContain('<title id="title">Small &amp; &lt;plain&gt;</title>');
    expect(svg).toContain(">Psychiatry</text>");
    expect(svg).toContain("Clinic");
    expect(svg).not.toContain("<b>");
    expect(svg).toContain("A register");
    expect(svg).not.toContain("Nothing that is drawn");
    expect(svg).toMatch(/font-family="[^"]*sans-serif"/u);
    expect(svg.match(/<(\w+)[ >]/gu)?.every((tag) => /^<(svg|title|desc|rect|path|text|g)/u.test(tag))).toBe(
      true,
    );
  });

  it("shows the legend of what is in it and nothing else, in the reader's language", () => {
    const svg = picture("fi");
    for (const word of ["Perustaso", "konsultaatio", "pilotoitava", "Lähteet"]) expect(svg).toContain(word);
    for (const word of ["jalkautuva", "suunniteltu", "kiistanalainen"]) expect(svg).not.toContain(word);
  });

  it("says what the signs of a workshop mean, where there are some", () => {
    const badges: ItemBadges = new Map([["clinic", { parts: [{ kind: "note", count: 2 }] }]]);
    expect(picture("fi", "stated", badges)).toContain("Muistiinpanoja");
    for (const svg of [picture("fi"), picture("fi", "stated", badges)])
      expect(svg).not.toContain("Ehdotuksia");
  });

  it("tells a leg that was concluded by a broken halo and a mark, which the legend explains", () => {
    const [stated, concluded] = [picture("en"), picture("en", "inferred")];
    expect(stated).not.toContain("Concluded");
    expect(stated).not.toContain('stroke-dasharray="7 6"');
    expect(concluded).toContain("Concluded");
    // One leg of the two, and its sign in the legend.
    expect(concluded.match(/stroke-dasharray="7 6"/gu)).toHaveLength(2);
  });
});
