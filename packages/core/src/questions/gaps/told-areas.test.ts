import { expect, test } from "vitest";
import { networkOf } from "../../../../../tests/support/network-of.ts";
import { answerGaps } from "./gaps.js";
import { toldAreasText } from "./told-areas.js";
import { withDefaults } from "../kinds.js";

const network = networkOf(
  "work -outreach-> clinic, areas district",
  "tampere in region",
  "akaa in region",
  "district in tampere",
);
const told = (areas: string[]) =>
  toldAreasText(
    network,
    answerGaps(network, withDefaults({ ask: "gaps", from: "clinic", rows: { areas } })),
    "en",
  );

test("a small figure is not told as few services, and what holds in a part of an area is named", () => {
  expect(told(["akaa", "tampere"])).toBe(
    "The sources tell of local links in 1 of 2 areas. Of the others they do not tell; a small figure does not mean that there are fewer services. The figures leave out links that hold in a part of an area only: District (Tampere).",
  );
  expect(told(["district"])).toBe("The sources tell of local links in 1 of 1 municipality.");
});
