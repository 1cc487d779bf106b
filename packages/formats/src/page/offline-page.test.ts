import type { Model } from "@polku/core";
import { expect, test } from "vitest";
import { contentId, fillOfflinePage } from "./offline-page.js";

const template = [
  "<!doctype html>",
  "<head><title>Polku</title>",
  `<script type="application/json" id="${contentId}"></script></head>`,
  "<body><polku-explorer></polku-explorer>",
  `<script type="module">const title = "<title>Polku</title>", id = "${contentId}";</script></body>`,
].join("\n");

/** What ends an element, begins a comment or a script, or ends a line where a text may have none. */
const hostile = "</script><!--<script></title>&\"'`$&$1\u2028\u2029\u0000\uD800]]>";
const model = {
  polku: 1,
  id: "m",
  name: { fi: "Nimi", sv: hostile },
  levels: [{ id: "a", name: hostile }],
  services: [],
} as unknown as Model;

/** The content of the data element as a page's parser finds it: up to the first end of a script. */
function dataOf(page: string): string {
  const [, rest = ""] = page.split(`<script type="application/json" id="${contentId}">`);
  return rest.slice(0, rest.search(/<\/script/iu));
}

test("hostile texts come out as they went in, and nothing of the page around them changes", () => {
  const content = { model, scenarios: [], address: `lang=sv&scenario=${hostile}` };
  const page = fillOfflinePage(template, content);
  const data = dataOf(page);
  expect(JSON.parse(data)).toEqual(content);
  // eslint-disable-next-line no-control-regex -- a page's parser drops these
  expect(data).not.toMatch(/[<>\u0000\u2028\u2029]|\p{Cs}/u);
  const [before = "", after = ""] = page.split(data);
  expect(before + after).toBe(
    template.replace("<title>Polku", () => {
      const escaped = hostile.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
      return `<title>${escaped}`;
    }),
  );
});

test("a page that is filled can be filled again", () => {
  const first = fillOfflinePage(template, { model });
  const content = { model: { ...model, name: "Other" } };
  expect(fillOfflinePage(first, content)).toBe(fillOfflinePage(template, content));
});

test("the title is in the language of the address, else of the network", () => {
  const titleOf = (address: string) =>
    /<title>(.*?)<\/title>/u.exec(
      fillOfflinePage(template, { model: { ...model, name: { fi: "Verkosto", sv: "Nät" } }, address }),
    )?.[1];
  expect(["", "lang=sv", "lang=xx"].map(titleOf)).toEqual(["Verkosto", "Nät", "Verkosto"]);
});

test("what is no template is refused", () => {
  expect(() => fillOfflinePage("<title>Polku</title>", { model })).toThrow(TypeError);
  expect(() => fillOfflinePage("", { model })).toThrow(TypeError);
});
