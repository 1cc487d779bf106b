import { expect, test } from "vitest";
import { whyFailed, type Surroundings, type Why } from "./why-failed.js";

const page = "https://polku.example/";
const script = `${page}assets/part.js`;
const missing = new TypeError(`Failed to fetch dynamically imported module: ${script}?try=1`);
const isThere = { status: 200, type: "text/javascript" };

const around = (answers: Record<string, { status: number; type: string }>): Surroundings => ({
  isOnline: true,
  page,
  refused: new Set(),
  ask: (address) => Promise.resolve(answers[address]),
});

test.each<[Why | undefined, unknown, Surroundings]>([
  ["offline", missing, { ...around({ [page]: isThere, [script]: isThere }), isOnline: false }],
  ["offline", missing, around({})],
  ["refused", missing, around({ [page]: isThere })],
  ["refused", missing, { ...around({ [page]: isThere, [script]: isThere }), refused: new Set([script]) }],
  ["refused", missing, around({ [script]: { status: 403, type: "text/html" } })],
  ["gone", missing, around({ [script]: { status: 404, type: "text/plain" } })],
  ["gone", missing, around({ [script]: { status: 200, type: "text/html; charset=utf-8" } })],
  ["busy", missing, around({ [script]: { status: 503, type: "text/html" } })],
  ["interrupted", missing, around({ [script]: isThere })],
  ["broken", new SyntaxError("Unexpected end of input"), around({})],
  ["broken", new RangeError("in the script"), around({})],
  ["offline", new TypeError("Importing a module script failed."), around({})],
  [undefined, missing, { ...around({}), page: "file:///polku.html" }],
  [undefined, new TypeError("Importing a module script failed."), around({ [page]: isThere })],
])("%s: %s", async (why, error, surroundings) => {
  expect(await whyFailed(error, surroundings)).toBe(why);
});
