import * as fc from "fast-check";
import { expect, test } from "vitest";
import { removePersonal } from "./remove-personal.js";
import { findInText } from "./text-rules.js";

test("what a model may not hold is left out, and told", () => {
  expect(removePersonal("Soita (03) 123 4567 tai 045 123 4567, neuvola@example.org.\u202E")).toEqual({
    text: "Soita … tai …, ….",
    removed: ["control-character", "email-address", "phone-number"],
  });
  expect(removePersonal("Avoinna 8.00–16.00, vuodesta 2018\r\n")).toEqual({
    text: "Avoinna 8.00–16.00, vuodesta 2018\r\n",
    removed: [],
  });
});

test("nothing of it is left, whatever the text", () => {
  const piece = fc.constantFrom(
    "040",
    " ",
    "1234567",
    "+358",
    "-",
    "a@b.fi",
    "(at)",
    "131052-308T",
    "\u200E",
    "ä",
    "…",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(findInText(removePersonal(pieces.join("")).text)).toEqual([]);
    }),
  );
});
