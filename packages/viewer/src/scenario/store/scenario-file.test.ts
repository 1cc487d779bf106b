import type { Scenario } from "@polku/core";
import { expect, test } from "vitest";
import { mostScenarioMegabytes, readScenarioFile, toScenarioFile } from "./scenario-file.js";

const scenario: Scenario = {
  polku: 1,
  scenario: "perhetyo-lakkaa",
  of: "tiny",
  title: { fi: "Perhetyö lakkaa", en: "Family work ends" },
  changes: [{ op: "remove", in: "services", id: "perhetyo" }],
};

test.each(["yaml", "json"] as const)("what is saved as %s is opened again as it was", async (format) => {
  const { name, text, type } = toScenarioFile(scenario, format);
  expect([name, type]).toEqual([`perhetyo-lakkaa.${format}`, `application/${format}`]);
  expect(await readScenarioFile(new File([text], name))).toEqual({ kind: "scenario", scenario });
});

test("a file that is no scenario says what is wrong and on which line", async () => {
  const read = await readScenarioFile(new File(["polku: 1\nscenario: s\nof: 5\n"], "s.yaml"));
  expect(read).toMatchObject({
    kind: "issues",
    issues: expect.arrayContaining([expect.objectContaining({ line: 3, file: "s.yaml" })]),
  });
});

test("a file in another encoding is refused with the place, and UTF-16 with its mark is read", async () => {
  const latin = Uint8Array.of(...new TextEncoder().encode("polku: 1\ntitle: Perhety"), 0xf6);
  expect(await readScenarioFile(new File([latin], "s.yaml"))).toMatchObject({
    kind: "issues",
    issues: [{ code: "not-utf8", line: 2, column: 15 }],
  });
  const { text } = toScenarioFile(scenario);
  const utf16 = Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0));
  expect(await readScenarioFile(new File([utf16], "s.yaml"))).toEqual({ kind: "scenario", scenario });
});

test("a file that is too big is not read, and one that can't be read is told", async () => {
  const big = Object.defineProperty(new File([], "big.yaml"), "size", {
    value: mostScenarioMegabytes * 1e6 + 1,
  });
  expect(await readScenarioFile(big)).toEqual({ kind: "too-big" });
  const gone = new File(["a"], "gone.yaml");
  gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  expect(await readScenarioFile(gone)).toEqual({ kind: "unreadable" });
});
