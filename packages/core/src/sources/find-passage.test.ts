import { describe, expect, test } from "vitest";
import { findPassage } from "./find-passage.js";

const document = `Contents
• Assessment
• Consultation
Assessment
• The special level (disability
services) takes part when needed
 Pilots Assessment
Mallila Assessment
 Consultation
• The special level advises
• A shared plan
Row\tfirst cell\t<p>Almost every <b>municipality</b> has one, but not for school age.</p>
Other\tfirst cell\tnone`;

const at = (place: string) => {
  const passage = findPassage(document, place);
  return passage && `${passage.line}:${passage.column} ${passage.text}`;
};

describe("where the words of a citation stand", () => {
  test("a heading is a line of its own, rather than a bullet or a longer heading", () => {
    expect(at("Assessment")).toBe("4:1 Assessment");
    expect(at("Consultation")).toBe("9:2 Consultation");
    expect(at("Pilots Assessment")).toBe("7:2 Pilots Assessment");
  });

  test("of several places the one below the heading that is named", () => {
    expect(at("Assessment › The special level")).toBe("5:3 • The special level (disability");
    expect(at("Consultation › The special level")).toBe("10:3 • The special level advises");
    expect(at("Pilots Assessment › Mallila")).toBe("8:1 Mallila Assessment");
  });

  test("words that lie over the end of a line, or with some left out", () => {
    expect(at("Assessment › The special level (disability services) takes part")).toMatch(/^5:3 /);
    expect(at("Assessment › The special level (…) takes part when needed")).toMatch(/^5:3 /);
  });

  test("what is cited of a row stands in that row", () => {
    expect(at("Table › Row › not for school age")).toMatch(/^12:65 /);
    expect(at("Table › Other › first cell")).toMatch(/^13:7 /);
    expect(at("Table › Other › not for school age")).toBeUndefined();
  });

  test("of a long line only what is around the words is told", () => {
    const long = `${"a ".repeat(300)}Here it is${" b".repeat(300)}`;
    const passage = findPassage(long, "Here it is");
    expect(passage).toMatchObject({ line: 1, column: 601 });
    expect(passage?.text).toMatch(/^… .*Here it is.* …$/);
    expect(passage?.text.length).toBeLessThan(220);
  });

  test("of hundreds of thousands of places, the one nearest below its heading", () => {
    const lines = "a\n".repeat(130_000);
    expect(findPassage(`${lines}b\n${lines}`, "b › a")).toMatchObject({ line: 130_002 });
    expect(findPassage(`${lines}b\n${lines}`, "a › b")).toMatchObject({ line: 130_001 });
    expect(findPassage(`${lines}b\n`, "b › a")).toMatchObject({ line: 130_000 });
    expect(findPassage(lines, "a › a")).toMatchObject({ line: 1 });
    expect(findPassage("x b a ".repeat(130_000), "b › a")).toMatchObject({ column: 5 });
  });

  test("words that are not there, and places without words", () => {
    expect(at("Assessment › nobody")).toBeUndefined();
    expect(at("…")).toBeUndefined();
    expect(findPassage("", "Assessment")).toBeUndefined();
  });
});
