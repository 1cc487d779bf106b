import { expect, test } from "vitest";
import { feedbackAddress } from "./feedback-address.js";

test.each([
  ["https://example.org/feedback", "https://example.org/feedback"],
  ["feedback.html", "https://example.org/map/feedback.html"],
  ["mailto:feedback", "mailto:feedback"],
  ["javascript:alert(1)", undefined],
  ["https://", undefined],
  [" ", undefined],
  [null, undefined],
])("the address for feedback %j leads to %j", (given, address) => {
  expect(feedbackAddress(given, "https://example.org/map/")).toBe(address);
});
