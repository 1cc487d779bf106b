import { describe, expect, test } from "vitest";
import { polkuIn } from "../../../../tests/support/polku.ts";
import { wrap } from "./terminal.js";

describe("wrap", () => {
  test.each([
    ["short", 20, "short"],
    ["one two three four", 9, "one two\nthree\nfour"],
    ["  one two three four", 9, "  one two\n    three\n    four"],
    ["  1. one two three", 12, "  1. one two\n       three"],
    ["  --age N  the age of a client", 22, "  --age N  the age of\n           a client"],
    ["nowhereabletobreak ab", 6, "nowhereabletobreak\nab"],
    ["äöå äöå äöå", 7, "äöå äöå\näöå"],
    ["\u001B[1mone\u001B[22m two three", 7, "\u001B[1mone\u001B[22m two\nthree"],
    ["", 5, ""],
  ])("%j to %i", (text, width, wrapped) => {
    expect(wrap(text, width)).toBe(wrapped);
  });

  test("keeps every line within any width that its words fit in", () => {
    const text = "  Which services reach a client who is at a service:  some of them, or all";
    for (let width = 12; width < 80; width++)
      for (const line of wrap(text, width).split("\n")) expect(line.length).toBeLessThanOrEqual(width);
  });
});

test("answers are as wide as the terminal, and unbroken where they are piped", async () => {
  const args = ["reach", "fixtures/tiny.yaml", "--from", "neuvola", "--area", "mallila"];
  const piped = await polkuIn({ env: { COLUMNS: "40" } }, ...args);
  const shown = await polkuIn({ columns: 40 }, ...args);
  const widest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));
  expect(widest(piped.out)).toBeGreaterThan(80);
  expect(widest(shown.out)).toBeLessThanOrEqual(40);
  expect(shown.out.replaceAll(/\s+/g, " ")).toBe(piped.out.replaceAll(/\s+/g, " "));
  for (const machine of [["--json"], ["--csv"], ["--separator", ","]])
    expect(await polkuIn({ columns: 40 }, ...args, ...machine)).toEqual(
      await polkuIn({}, ...args, ...machine),
    );
});
