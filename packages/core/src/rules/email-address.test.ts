import { expect, test } from "vitest";
import { findEmailAddresses } from "./email-address.js";

test.each([
  ["Kysy: neuvola@example.org.", ["neuvola@example.org"]],
  ["a.b+c@mail.example.org; d_e@example.org", ["a.b+c@mail.example.org", "d_e@example.org"]],
  ["äiti@järvi.example", ["äiti@järvi.example"]],
  ["neuvola (at) example.org", ["neuvola (at) example.org"]],
  ["neuvola[at]example.org", ["neuvola[at]example.org"]],
  ["mailto:neuvola@example.org?subject=aika", ["neuvola@example.org"]],
])("%s", (text, found) => {
  expect(findEmailAddresses(text)).toEqual(found);
});

test.each([
  "@example.org",
  "neuvola@",
  "kello @ 12.00",
  "paketti@4.1.2",
  "neuvola@palvelin",
  "https://example.org/@neuvola",
  "tavataan (at) ennen kahta",
  "a @ b.org",
])("%s holds none", (text) => {
  expect(findEmailAddresses(text)).toEqual([]);
});

test.each([
  ["at signs", "@".repeat(2_000_000)],
  ["letters", `${"a".repeat(5_000_000)}@`],
  ["dots", `a@${"a.".repeat(2_000_000)}`],
  ["broken addresses", "a.b@c ".repeat(500_000)],
])("megabytes of %s take no longer than reading them", (_name, text) => {
  // What grows with the square of megabytes takes hours; a busy machine does not.
  const start = performance.now();
  findEmailAddresses(text);
  expect(performance.now() - start).toBeLessThan(60_000);
});
