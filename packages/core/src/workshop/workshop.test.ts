import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseModel } from "../formats/parse-model.js";
import { checkWorkshop, parseWorkshop } from "../formats/parse-workshop.js";
import { writeWorkshop } from "../formats/write-workshop.js";
import type { Workshop, WorkshopItem } from "../model/workshop.js";
import { applyChanges } from "../scenarios/apply-changes.js";
import { applyScenario } from "../scenarios/apply-scenario.js";
import { findUnknownElements, findWorkshopConflicts } from "./conflicts.js";
import { countItems, countVotes, decisionsOf, dotsLeft, takeBackItems } from "./items.js";
import { decideOn } from "./decide-on.js";
import { mergeWorkshops } from "./merge-workshops.js";
import { conflictText, workshopMinutes } from "./minutes.js";
import { workshopChanges, workshopScenario } from "./workshop-changes.js";

const root = resolve(import.meta.dirname, "../../../..");
const read = (name: string) => readFileSync(resolve(root, "fixtures", name), "utf8");
const checked = parseModel(read("tiny.yaml"));
const text = read("workshops/mallimaa.workshop.yaml");
const parsed = parseWorkshop(text, { file: "w.yaml" });
if (!checked.ok || !parsed.ok) throw new Error("a fixture is not valid");
const { model } = checked;
const { workshop } = parsed;

const at = "2026-03-12T11:00:00Z";
const withItems = (...items: WorkshopItem[]): Workshop => ({ ...workshop, items });
const head = "polku: 1\nworkshop: w\nof: tiny\ntitle: W\ndate: 2026-03-12\nitems:\n";
const issuesOf = (items: string) => {
  const result = parseWorkshop(head + items);
  return result.ok ? [] : result.issues.map(({ line, code, path }) => `${line} ${code} ${path.at(-1)}`);
};

describe("the file", () => {
  test("written and read again it says the same, in YAML and in JSON", () => {
    for (const format of ["yaml", "json"] as const) {
      const again = parseWorkshop(writeWorkshop(workshop, { format }));
      expect(again.ok && again.workshop).toEqual(workshop);
    }
  });

  test.each([
    [
      "a note without words",
      '  - { kind: note, id: n, at: "2026-03-12T10:00:00Z", on: a }\n',
      "7 missing-field text",
    ],
    [
      "an unknown kind",
      '  - { kind: not, id: n, at: "2026-03-12T10:00:00Z", on: a, text: b }\n',
      "7 wrong-value kind",
    ],
    ["no moment", "  - { kind: dot, id: n, at: 2026-03-12, on: a }\n", "7 wrong-value at"],
    [
      "a person’s number",
      '  - { kind: note, id: n, at: "2026-03-12T10:00:00Z", on: a, text: "Soita +358 9 123 4567" }\n',
      "7 phone-number text",
    ],
    [
      "a group that is not there",
      '  - { kind: dot, id: n, at: "2026-03-12T10:00:00Z", on: a, group: g }\n',
      "7 unknown-reference group",
    ],
    [
      "a change without a value",
      '  - { kind: proposal, id: p, at: "2026-03-12T10:00:00Z", changes: [{ op: add, in: links }] }\n',
      "7 missing-field value",
    ],
    [
      "an address that could run something",
      '  - { kind: question, id: q, at: "2026-03-12T10:00:00Z", question: { ask: reach, from: a }, address: "a=\\"><b" }\n',
      "7 wrong-value address",
    ],
  ])("%s is an issue with its line", (_name, items, issue) => {
    expect(issuesOf(items)).toContain(issue);
  });

  test("the file of a network is called what it is", () => {
    const result = parseWorkshop(read("tiny.yaml"));
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["not-a-workshop"]);
  });

  test("elements that the model does not have are warnings with the nearest name and the line", () => {
    const wrong = parseWorkshop(text.replace("on: neuvola", "on: neuvla"), { file: "w.yaml" });
    if (!wrong.ok) throw new Error("not valid");
    const [issue, ...others] = findUnknownElements(model, wrong.workshop, wrong);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ severity: "warning", line: 25, facts: { nearest: "neuvola" } });
  });
});

describe("counts", () => {
  test("votes are counted by group, and a group has a budget", () => {
    expect(countVotes(workshop)).toMatchObject([{ on: "perhetyo-neuvola", total: 2 }]);
    expect(dotsLeft(workshop, "ryhma-1")).toBe(2);
    expect(dotsLeft({ ...workshop, groups: [] }, "ryhma-1")).toBeUndefined();
  });

  test("elements are counted by what they have; what was rejected is not", () => {
    const counts = countItems(workshop);
    expect(counts.get("perhetyo-neuvola")).toEqual({
      note: 0,
      dot: 2,
      disagreement: 2,
      correction: 1,
      proposal: 0,
    });
    expect(counts.get("neuvola")).toMatchObject({ note: 0, proposal: 1 });
  });

  test("a dot that is taken back is gone, also after a file that has it is merged", () => {
    const without = takeBackItems(workshop, ["dot-1"]);
    const merged = mergeWorkshops(without, workshop);
    expect(merged.ok && countVotes(merged.workshop)[0]?.total).toBe(1);
  });

  test("what is taken back takes its reviews along, and its words", () => {
    const without = takeBackItems(workshop, ["note-1"]);
    expect(JSON.stringify(without)).not.toMatch(/lauantaisin|Koskee/);
  });
});

describe("merging", () => {
  test("two versions of one item are kept and named", () => {
    const other = { ...workshop.items[1], text: "Suljettu lauantaisin." } as WorkshopItem;
    const merged = mergeWorkshops(workshop, { ...workshop, items: [other] });
    if (!merged.ok) throw new Error("not merged");
    expect(merged.workshop.items).toHaveLength(workshop.items.length + 1);
    const [conflict] = findWorkshopConflicts(merged.workshop);
    expect(conflict).toEqual({ kind: "versions", ids: ["note-1"] });
    expect(conflict && conflictText(merged.workshop, conflict, "en")).toContain(
      "two versions of “Avoinna myös lauantaisin.” (note-1)",
    );
  });

  test("another day’s workshop is named beside the first, and other names of a group are kept", () => {
    const later: Workshop = {
      ...workshop,
      workshop: "later",
      title: "Toinen",
      date: "2026-04-01",
      groups: [{ id: "ryhma-1", name: "Tampereen pöytä" }],
      items: [],
    };
    const merged = mergeWorkshops(later, workshop);
    if (!merged.ok) throw new Error("not merged");
    expect(merged.workshop).toMatchObject({
      workshop: "mallimaa-2026-03-12",
      joined: [{ workshop: "later", title: "Toinen" }],
      groups: [{ name: "Ryhmä 1 / Tampereen pöytä", dots: 3 }, { name: "Ryhmä 2" }],
    });
    expect(findWorkshopConflicts(merged.workshop)).toEqual([{ kind: "names", ids: ["ryhma-1"] }]);
    expect(checkWorkshop(merged.workshop).ok).toBe(true);
  });

  test("two versions of one note that are accepted are two sentences, and cite their item once", () => {
    const note = (text: string): WorkshopItem => ({ kind: "note", id: "n", at, on: "neuvola", text });
    const review = { kind: "review", id: "r", at, of: "n", verdict: "accepted" } as const;
    const made = workshopChanges(model, withItems(note("Open late"), note("Open on Saturdays"), review));
    const changed = made.model.services.find(({ id }) => id === "neuvola");
    expect(changed?.note).toBe("Open late Open on Saturdays");
    expect(changed?.sources?.filter((citation) => citation.at.startsWith("items › n "))).toHaveLength(1);
  });

  test("files about different models are refused", () => {
    const merged = mergeWorkshops(workshop, { ...workshop, of: "other" });
    expect(merged.ok ? [] : merged.issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "error other-model",
    ]);
  });

  test("one id for two additions, both verdicts and too many dots are conflicts", () => {
    const add = (id: string, name: string): WorkshopItem => ({
      kind: "proposal",
      id,
      at,
      changes: [{ op: "add", in: "services", value: { id: "iltaneuvola", name, level: "basic" } }],
    });
    const verdict = (id: string, is: "accepted" | "rejected"): WorkshopItem => ({
      kind: "review",
      id,
      at,
      of: "p1",
      verdict: is,
    });
    const dots = [1, 2, 3, 4].map(
      (n) => ({ kind: "dot", id: `d${n}`, at, group: "ryhma-1", on: "a" }) as const,
    );
    const found = findWorkshopConflicts(
      withItems(
        add("p1", "A"),
        add("p2", "B"),
        verdict("r1", "accepted"),
        verdict("r2", "rejected"),
        ...dots,
      ),
    );
    expect(found).toEqual([
      { kind: "verdicts", ids: ["p1"] },
      { kind: "additions", ids: ["p1", "p2"], about: "iltaneuvola" },
      { kind: "dots", ids: ["ryhma-1"], about: "1" },
    ]);
  });

  test("one who decides otherwise within a second is no conflict, and the last verdict counts; another review is", () => {
    const verdicts = ["accepted", "rejected", "open", "rejected", "accepted"] as const;
    let one = withItems();
    for (const verdict of verdicts) {
      // Ids in the opposite order, which is the order of items of one second.
      const added = decideOn(one, "note-1", verdict, at).map((review, index) => ({
        ...review,
        id: `r${90 - one.items.length - index}`,
      }));
      one = withItems(...one.items, ...added);
      expect(findWorkshopConflicts(one)).toEqual([]);
      expect(decisionsOf(one).get("note-1")?.verdict).toBe(verdict === "open" ? undefined : verdict);
    }
    const later = withItems({
      kind: "review",
      id: "x",
      at: "2026-03-12T12:00:00Z",
      of: "note-1",
      verdict: "rejected",
    });
    const merged = mergeWorkshops(one, later);
    expect(merged.ok && findWorkshopConflicts(merged.workshop)).toEqual([
      { kind: "verdicts", ids: ["note-1"] },
    ]);
  });
});

describe("what is accepted", () => {
  test("the last verdict counts, with every comment", () => {
    const review = (id: string, when: string, verdict?: "accepted" | "rejected"): WorkshopItem => ({
      kind: "review",
      id,
      at: when,
      of: "note-1",
      ...(verdict ? { verdict } : {}),
      text: id,
    });
    const decided = decisionsOf(
      withItems(
        review("r2", "2026-03-12T12:00:00Z", "rejected"),
        review("r1", "2026-03-12T11:00:00Z", "accepted"),
        review("r3", "2026-03-12T13:00:00Z"),
      ),
    );
    expect(decided.get("note-1")).toEqual({ verdict: "rejected", comments: ["r1", "r2", "r3"] });
  });

  test("the changes are those that one would make by hand, with the workshop as their source", () => {
    const { changes, model: changed, refused } = workshopChanges(model, workshop);
    expect(refused).toEqual([]);
    const source = {
      id: "mallimaa-2026-03-12",
      document: "mallimaa-2026-03-12.workshop.yaml",
      title: workshop.title,
      date: "2026-03-12",
    };
    const link = { kind: "referral", from: "neuvola", to: "lastenpsykiatria", status: "planned" };
    const sources = [{ source: source.id, at: "items › proposal-1 (Ryhmä 2)" }];
    const byHand = applyChanges(model, [
      { op: "add", in: "sources", value: source },
      { op: "add", in: "links", value: { ...link, sources } },
    ]);
    expect(byHand.ok && byHand.model).toEqual(changed);
    const scenario = workshopScenario(workshop, changes);
    const applied = applyScenario(model, scenario);
    expect(applied.ok && applied.model).toEqual(changed);
    expect(scenario.changes[1]?.note).toBe("Ryhmä 2: Neuvola voisi ohjata suoraan.");
  });

  test("a disagreement becomes a dispute with the position of each group", () => {
    const { model: changed } = workshopChanges(model, workshop, ["disagreement-1", "disagreement-2"]);
    const link = changed.links?.find(({ id }) => id === "perhetyo-neuvola");
    expect(link).toMatchObject({
      status: "disputed",
      positions: [
        { by: "mallimaa-2026-03-12-ryhma-1", view: "Perhetyö tulee neuvolaan aina pyydettäessä." },
        { by: "mallimaa-2026-03-12-ryhma-2", view: "Perhetyö tulee vain sovitusti." },
      ],
    });
    expect(changed.groups?.map(({ name }) => name)).toEqual(expect.arrayContaining(["Ryhmä 1", "Ryhmä 2"]));
  });

  test("a correction cites the source that it names, for the fields that it changes", () => {
    const { model: changed } = workshopChanges(model, workshop, ["correction-1"]);
    const link = changed.links?.find(({ id }) => id === "perhetyo-neuvola");
    expect(link).not.toHaveProperty("until");
    expect(link?.sources?.at(-1)).toEqual({
      source: "mallimaan-toimintakertomus-2019",
      at: "luku 3",
      supports: ["until"],
    });
  });

  test("the title of a source of the model means that source", () => {
    const item: WorkshopItem = {
      kind: "correction",
      id: "c",
      at,
      on: "neuvola",
      text: "Auki kesälläkin.",
      source: { title: "Invented example" },
    };
    const { model: changed, changes } = workshopChanges(model, withItems(item), ["c"]);
    expect(changes.map(({ in: section }) => section)).toEqual(["services"]);
    const service = changed.services.find(({ id }) => id === "neuvola");
    expect(service?.note).toBe("Auki kesälläkin.");
    expect(service?.sources?.at(-1)).toMatchObject({ source: "example", supports: ["note"] });
  });

  test("two groups that propose the same link propose one link that cites both", () => {
    const again = { ...workshop.items[7], id: "proposal-2", group: "ryhma-1" } as WorkshopItem;
    const { model: changed } = workshopChanges(model, { ...workshop, items: [...workshop.items, again] }, [
      "proposal-1",
      "proposal-2",
    ]);
    const links =
      changed.links?.filter(({ from, to }) => from === "neuvola" && to === "lastenpsykiatria") ?? [];
    expect(links.map(({ sources }) => sources?.length)).toEqual([2]);
  });

  test("what does not fit is refused with its reason, and the others are made", () => {
    const wrong: WorkshopItem = { kind: "note", id: "wrong", at, on: "nobody", text: "x" };
    const both = withItems(...workshop.items, wrong);
    const { refused, changes } = workshopChanges(model, both, ["wrong", "note-1"]);
    expect(refused.map(({ item, issues }) => [item.id, issues[0]?.code])).toEqual([
      ["wrong", "unknown-reference"],
    ]);
    expect(changes.at(-1)).toMatchObject({ id: "neuvola", value: { note: "Avoinna myös lauantaisin." } });
  });
});

describe("minutes", () => {
  const options = { explorer: "https://example.org/polku/#network=tiny" } as const;

  test.each([
    ["fi", "# Muistio: Mallimaan työpaja", "## Äänet", "## Hyväksytyt muutokset"],
    ["sv", "# Minnesanteckningar: Workshop i Mallimaa", "## Röster", "## Godkända ändringar"],
    ["en", "# Minutes: Workshop of Mallimaa", "## Votes", "## Accepted changes"],
  ] as const)("have every item, in %s", (language, heading, votes, accepted) => {
    const minutes = workshopMinutes(model, workshop, { language, format: "markdown", ...options });
    expect(minutes.startsWith(heading)).toBe(true);
    for (const part of [
      votes,
      accepted,
      "Avoinna myös lauantaisin",
      "Perhetyö tulee vain sovitusti",
      "Pilotti jäi pysyväksi",
      "Mallimaan toimintakertomus 2019, luku 3",
      "Koskee vain kesää",
    ])
      expect(minutes).toContain(part);
    expect(minutes).toContain("(<https://example.org/polku/#network=tiny&from=neuvola&area=mallila>)");
    expect(minutes).toContain("(<https://example.org/polku/#network=tiny&selected=neuvola>)");
  });

  test("name what a proposal adds, and a source by its title", () => {
    const value = { id: "kahvila", name: { fi: "Perhekahvila", en: "Family café" }, level: "basic" };
    const proposal = {
      kind: "proposal",
      id: "p-cafe",
      at,
      changes: [{ op: "add", in: "services", value }],
    } satisfies WorkshopItem;
    const accepted = { kind: "review", id: "r-cafe", at, of: "p-cafe", verdict: "accepted" } as const;
    const minutes = workshopMinutes(model, withItems(proposal, accepted), {
      language: "en",
      format: "markdown",
    });
    expect(minutes).toContain("| Family café | Adds the service “Family café”. |");
    expect(minutes).toContain("Adds the source “Workshop of Mallimaa”.");
    expect(minutes).not.toContain("kahvila");
  });

  test("without the address of an explorer nothing is a link", () => {
    const minutes = workshopMinutes(model, workshop, { language: "en", format: "html" });
    expect(minutes).not.toContain("<a ");
  });

  test("hostile words are words", () => {
    const hostile =
      "</td><script>alert(1)</script> [x](javascript:alert(1)) | **b** `c` &lt; https://evil.example";
    const item: WorkshopItem = { kind: "note", id: "n", at, group: "ryhma-1", on: "neuvola", text: hostile };
    const file = withItems(item);
    const html = workshopMinutes(model, file, { language: "en", format: "html", ...options });
    expect(html).toContain("&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toMatch(/<script|<b>|javascript:alert\(1\)"/);
    const markdown = workshopMinutes(model, file, { language: "en", format: "markdown" });
    const line = markdown.split("\n").find((one) => one.includes("alert")) ?? "";
    expect(line).not.toMatch(/<|\]\(|[^\\]\*|[^\\]`|https:/);
    // The cells of the row are as many as the columns: a bar in a text begins no other cell.
    expect(line.match(/(?<!\\)\|/g)).toHaveLength(6);
  });
});
