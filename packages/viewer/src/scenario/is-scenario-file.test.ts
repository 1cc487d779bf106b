import { expect, test } from "vitest";
import { isScenarioFile } from "./is-scenario-file.js";

const scenario = "polku: 1\nscenario: one\nof: tiny\n";

test.each([
  ["a scenario", scenario, true],
  ["one as JSON", '{ "polku": 1, "scenario": "one" }', true],
  ["one whose 10,000th byte is within a letter", `${scenario}# ${"ä".repeat(20_000)}`, true],
  ["one in UTF-16", Uint16Array.from(`\uFEFF${scenario}`, (letter) => letter.charCodeAt(0)), true],
  ["a network", "polku: 1\nid: tiny\n", false],
  ["bytes that are no text", Uint8Array.of(0xe4, 0xe4, 0xe4, 0xe4, 0xe4), false],
])("%s", async (_, content, expected) => {
  expect(await isScenarioFile(new File([content], "file.yaml"))).toBe(expected);
});
