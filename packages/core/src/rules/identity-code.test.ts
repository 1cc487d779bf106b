import { expect, test } from "vitest";
import { findIdentityCodes } from "./identity-code.js";

// Individual numbers from 900 up are given to nobody; the others are the examples of the authorities.
test.each([
  ["131052-308T", ["131052-308T"]],
  ["010101A123N", ["010101A123N"]],
  ["asiakas 010190-900P, toinen 010190+900P", ["010190-900P", "010190+900P"]],
  ["010190y900p", ["010190y900p"]],
  ["(010190-900P)", ["010190-900P"]],
  ["the last day of a year: 311290-900P", ["311290-900P"]],
])("%s", (text, found) => {
  expect(findIdentityCodes(text)).toEqual(found);
});

test.each("YXWVUABCDEF-+".split(""))("the sign of the century may be %s", (sign) => {
  expect(findIdentityCodes(`010190${sign}900P`)).toEqual([`010190${sign}900P`]);
});

test("where the check character is a digit, it has to be right", () => {
  expect(findIdentityCodes("010190-9112")).toEqual(["010190-9112"]);
  expect(findIdentityCodes("010190-9113")).toEqual([]);
});

test.each([
  "2018-02-05",
  "310252-308",
  "321052-308T",
  "131352-308T",
  "131052G308T",
  "131052-308Tx",
  "x131052-308T",
  "9131052-308T",
  "131052-308O",
  "004_369eca7e9efdc659.txt",
  "1326/2010",
])("%s is none", (text) => {
  expect(findIdentityCodes(text)).toEqual([]);
});

test("a long string of digits is quick", () => {
  // What grows with the square of megabytes takes hours; a busy machine does not.
  const start = performance.now();
  findIdentityCodes("010190-".repeat(700_000));
  expect(performance.now() - start).toBeLessThan(60_000);
});
