import { expect, test } from "vitest";
import { escapeForTerminal, escapeText } from "./escape.js";

test.each([
  ["an escape sequence", "\u001B[31mred", "\\u001B[31mred"],
  ["the one-character sequence of C1", "\u009B31m", "\\u009B31m"],
  ["a bell and NUL", "\u0007\0", "\\u0007\\u0000"],
  ["delete", "\u007F", "\\u007F"],
  ["a carriage return, which would write over the line", "a\rb", "a\\u000Db"],
  ["marks of direction", "\u202Ea\u2066b\u200Fc\u061C", "\\u202Ea\\u2066b\\u200Fc\\u061C"],
  ["line separators", "\u2028\u2029", "\\u2028\\u2029"],
  ["ordinary text", "Neuvolan perhetyö – 😀 e\u0301", "Neuvolan perhetyö – 😀 e\u0301"],
])("%s", (_name, text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
  expect(escapeForTerminal(text)).toBe(escaped);
});

test("line ends and tabs are kept for a terminal only", () => {
  expect(escapeForTerminal("a\n\tb")).toBe("a\n\tb");
  expect(escapeText("a\n\tb")).toBe("a\\u000A\\u0009b");
});

test("JSON that is escaped for a terminal means the same", () => {
  const value = { "a\u202E": "\u009B31m\u001B\r\n" };
  const text = escapeForTerminal(JSON.stringify(value, null, 2));
  expect(JSON.parse(text)).toEqual(value);
  expect(text).not.toMatch(/[\u0080-\u009F\u202E]/);
});
