import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages } from "@polku/core";
import { afterAll, describe, expect, test } from "vitest";
import { asJson, polku, polkuIn } from "../../../tests/support/polku.ts";
import { commands, type CommandName } from "./commands/commands.js";
import { options } from "./commands/options.js";
import { words } from "./words/words.js";

const tiny = "fixtures/tiny.yaml";
const pirkanmaa = asJson("fixtures/pirkanmaa.yaml");
const names = Object.keys(commands) as CommandName[];
const scratch = mkdtempSync(join(tmpdir(), "polku-examples-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The words of a line, those in quotes as one. */
const splitWords = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

describe("help", () => {
  test.each(languages)("lists every command, in %s", async (lang) => {
    const { code, out, err } = await polku("help", "--lang", lang);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const name of names) expect(out).toMatch(new RegExp(`^  ${name}  +\\S`, "m"));
    expect(await polku("--help", "--lang", lang)).toEqual({ code, out, err });
    expect(await polku("--lang", lang, "-h")).toEqual({ code, out, err });
  });

  test.each(names)("of %s is the same by `help` and by `--help`, with its options", async (name) => {
    const { code, out } = await polku("help", name);
    expect(code).toBe(0);
    expect((await polku(name, "--help")).out).toBe(out);
    expect((await polku(name, tiny, "-h")).out).toBe(out);
    const { needs = [], takes } = commands[name];
    for (const option of [...needs, ...takes, "lang" as const]) {
      const brief = words.en.help.options[option];
      expect(out.replaceAll(/\s+/g, " ")).toContain(brief);
    }
  });

  test("every option and every command has words of its own in each language", () => {
    for (const language of languages) {
      const { help } = words[language];
      expect(new Set(Object.keys(help.options))).toEqual(
        new Set([...Object.keys(options), "help", "version"]),
      );
      for (const text of Object.values(help.options)) expect(text).not.toBe("");
    }
    for (const name of names) {
      const { help } = commands[name];
      expect(new Set(languages.map((language) => help[language][0])).size).toBe(3);
    }
  });

  // `view` runs until it is stopped, and `map` needs the built explorer: real browsers look at what they give.
  const examples = names
    .filter((name) => !["help", "completion", "view", "serve", "mcp", "map"].includes(name))
    .flatMap((name) => commands[name].examples.map((example) => [name, example] as const));
  const told: Readonly<Record<string, string>> = {
    diff: "no difference",
    import: "Read: ",
    template: "Written: ",
    convert: "Written: ",
    report: "Written: ",
    cards: "Written: ",
  };
  test.each(examples)("the example works: polku %s %s", async (name, example) => {
    const [, ending = "xlsx"] = /--out \S+\.(\w+)/.exec(example) ?? [];
    const out = (commands[name].needs ?? []).includes("out") ? ` --out ${scratch}/out.${ending} --force` : "";
    const args = example
      .replace(/ < \S+$/, "")
      .replace(/ ?--out \S+/, out)
      .replace(/\bnetwork\.(xlsx|graphml)/, `${scratch}/network.$1 --force`)
      .replace("hsds-package", `${scratch}/hsds-package --force`)
      .replace(/ --texts \S+/, "")
      .replaceAll(/[\w/*.-]+\.(?:yaml|json|csv)/g, (file) =>
        ["changed.yaml", "pirkanmaa.yaml"].includes(file) ? pirkanmaa : `fixtures/${file}`,
      );
    const { code, err } = await polku(name, ...splitWords(args));
    expect({ code, err }).toEqual({
      code: 0,
      err: Object.hasOwn(told, name) ? expect.stringContaining(told[name] ?? "") : "",
    });
  });

  const [, readme = ""] = /## Command line\n\n```sh\n(.*?)```/s.exec(readFileSync("README.md", "utf8")) ?? [];
  test.each(readme.replaceAll("\\\n", "").trim().split("\n"))(
    "the README’s example works: %s",
    async (line) => {
      const [start, args = ""] = line.split("polku -- ");
      expect(start).toBe("npm run -s ");
      expect(await polku(...splitWords(args))).toMatchObject({ code: 0, err: "" });
    },
  );

  test("is as wide as the terminal, 80 where that is not known", async () => {
    const widest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));
    expect(widest((await polku("help", "apply")).out)).toBeLessThanOrEqual(80);
    expect(widest((await polkuIn({ columns: 50 }, "help", "pilots")).out)).toBeLessThanOrEqual(50);
    expect(widest((await polkuIn({ env: { COLUMNS: "60" } }, "help", "pilots")).out)).toBeLessThanOrEqual(60);
  });

  test("is styled on a terminal, unless NO_COLOR says otherwise, and where FORCE_COLOR says so", async () => {
    const isStyled = async (columns: number | undefined, env: Record<string, string>) =>
      (await polkuIn({ env, ...(columns === undefined ? {} : { columns }) }, "help")).out.includes(
        "\u001B[1m",
      );
    expect(await isStyled(80, {})).toBe(true);
    expect(await isStyled(undefined, {})).toBe(false);
    expect(await isStyled(80, { NO_COLOR: "1" })).toBe(false);
    expect(await isStyled(undefined, { FORCE_COLOR: "1" })).toBe(true);
    expect(await isStyled(80, { FORCE_COLOR: "0" })).toBe(false);
    expect(await isStyled(80, { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(await isStyled(80, { TERM: "dumb" })).toBe(false);
  });
});

test("--version is the version of the package", async () => {
  const { version } = JSON.parse(readFileSync("packages/cli/package.json", "utf8")) as { version: string };
  for (const option of ["--version", "-v"])
    expect(await polku(option)).toEqual({ code: 0, out: `${version}\n`, err: "" });
});

describe("the language", () => {
  test.each([
    [{ LANG: "fi_FI.UTF-8" }, "Mitkä palvelut"],
    [{ LANG: "fi_FI.UTF-8", LC_MESSAGES: "sv_FI" }, "Vilka tjänster"],
    [{ LANG: "fi_FI.UTF-8", LC_MESSAGES: "sv_FI", LC_ALL: "en_GB.UTF-8" }, "Which services"],
    [{ LC_ALL: "", LANG: "sv" }, "Vilka tjänster"],
    [{ LANG: "C.UTF-8" }, "Which services"],
    [{ LANG: "de_DE" }, "Which services"],
  ])("is the environment's: %j", async (env, start) => {
    const { out } = await polkuIn({ env: { ...env } }, "reach", tiny, "--from", "neuvola");
    expect(out).toMatch(new RegExp(`^${start} `));
  });

  test("is that of --lang, before or after the command", async () => {
    const env = { LANG: "fi_FI.UTF-8" };
    for (const args of [
      ["reach", tiny, "--from", "neuvola", "--lang", "sv"],
      ["reach", "--lang=sv", tiny, "--from", "neuvola"],
      ["--lang", "sv", "reach", tiny, "--from", "neuvola"],
    ])
      expect((await polkuIn({ env }, ...args)).out).toMatch(/^Vilka tjänster /);
  });
});

describe("wrong usage", () => {
  test.each([
    [["chek", tiny], "There is no command “chek”. Did you mean “check”? See `polku help`."],
    [["help", "reech"], "There is no command “reech”. Did you mean “reach”? See `polku help help`."],
    [["constructor"], "There is no command “constructor”. See `polku help`."],
    [["--versio"], "There is no option --versio. Did you mean “--version”? See `polku help`."],
    [
      ["check", tiny, "--strct"],
      "There is no option --strct. Did you mean “--strict”? See `polku help check`.",
    ],
    [["check", tiny, "--constructor"], "There is no option --constructor. See `polku help check`."],
    [["check", tiny, "-x"], "There is no option -x. See `polku help check`."],
    [["routes", tiny, "--maxhandoffs", "1"], "Did you mean “--max-handoffs”?"],
    [
      ["reach", tiny, "--from", "neuvola", "--lang", "sw"],
      "--lang takes one of fi, sv, en, not “sw”. Did you mean “sv”?",
    ],
    [
      ["reach", tiny, "--from", "neuvola", "--age", "four"],
      "--age takes completed years as a whole number, not “four”.",
    ],
    [["reach", tiny], "--from is missing: where the client is: a service or a place"],
    [["reach", tiny, "--from"], "--from takes a value."],
    [["reach", tiny, "--from", "--age", "4"], "--from takes a value."],
    [["reach", tiny, "--from", "neuvola", "--from", "koulu"], "--from is given twice."],
    [["reach", tiny, tiny, "--from", "neuvola"], "“fixtures/tiny.yaml” is one argument too many."],
    [["apply", tiny], "SCENARIO is missing. See `polku help apply`."],
    [["compare", tiny, "--from", "neuvola", "--with", "aera=x"], "Did you mean “area=x”?"],
    [["gaps", tiny], "Give one of --origins, --areas, --ages."],
    [["completion", "bsh"], "SHELL takes one of bash, zsh, fish, not “bsh”. Did you mean “bash”?"],
  ])("%j: one line that says the way out, and code 2", async (args, message) => {
    const { code, out, err } = await polku(...args);
    expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
    expect(err).toContain(`polku: ${message.startsWith("Did") ? "" : message}`);
    expect(err).toContain(message);
  });

  test("says all that is wrong at once, a line each", async () => {
    const { err } = await polku("routes", tiny, "--age", "x", "--k", "y");
    expect(err.trim().split("\n")).toHaveLength(4);
  });

  test.each(languages)("has words in %s", async (lang) => {
    const { code, err } = await polku("reach", tiny, "--lang", lang);
    expect(code).toBe(2);
    expect(err).toContain({ fi: "--from puuttuu", sv: "--from saknas", en: "--from is missing" }[lang]);
  });
});

describe("errors as JSON", () => {
  test.each([
    [["reach", tiny, "--json"], 2, "wrong-usage"],
    [["chek", tiny, "--json"], 2, "wrong-usage"],
    [["reach", "nowhere.yaml", "--from", "neuvola", "--json"], 2, "unreadable-file"],
    [["reach", "fixtures", "--from", "neuvola", "--json"], 2, "unreadable-file"],
    [["reach", "fixtures/invalid/wrong-date.yaml", "--from", "neuvola", "--json"], 1, "wrong-date"],
    [["reach", tiny, "--from", "neuvla", "--json"], 1, "unknown-reference"],
    [["timeline", tiny, "--at", "2018-02-30", "--json"], 1, "wrong-date"],
    [["sources", tiny, "neuvla", "--json"], 1, "unknown-id"],
    [["apply", tiny, tiny, "--json"], 1, "not-a-scenario"],
    [["apply", tiny, "nowhere.yaml", "--json"], 2, "unreadable-file"],
    [["diff", tiny, "fixtures/invalid/wrong-date.yaml", "--json"], 1, "wrong-date"],
    [["what-if", tiny, "--from", "neuvola", "--without", "x", "--json"], 2, "wrong-usage"],
    [["check", tiny, "--coverage", "nowhere.json", "--json"], 2, "unreadable-file"],
    [["ask", "nowhere.yaml", "neuvola", "--json"], 2, "unreadable-file"],
  ])("%j", async (args, exitCode, issueCode) => {
    const { code, out, err } = await polku(...args);
    expect({ code, err }).toEqual({ code: exitCode, err: "" });
    const { ok, issues } = JSON.parse(out) as { ok: boolean; issues: { code: string; message: string }[] };
    expect(ok).toBe(false);
    expect(issues[0]).toMatchObject({ code: issueCode, severity: "error", message: expect.any(String) });
  });

  test("an argument after -- asks for no JSON", async () => {
    expect(await polku("reach", tiny, "--", "--json")).toMatchObject({ code: 2, out: "" });
  });
});

describe("completion", () => {
  const propose = async (...words: string[]) => (await polku("__complete", ...words)).out.trim().split("\n");

  test("of commands, options and the words that options take", async () => {
    expect(await propose("r")).toEqual(["review", "reach", "routes", "report", "roles"]);
    expect(await propose("help", "ga")).toEqual(["gatekeepers", "gaps"]);
    expect(await propose("reach", tiny, "--max-")).toEqual(["--max-handoffs", "--max-steps"]);
    expect(await propose("reach", tiny, "--lang", "")).toEqual(["fi", "sv", "en"]);
    expect(await propose("reach", tiny, "--via", "joint,re")).toEqual(["joint,referral"]);
    expect(await propose("completion", "b")).toEqual(["bash"]);
  });

  test("of ids in the model that the command line names", async () => {
    expect(await propose("reach", tiny, "--from", "neu")).toEqual(["neuvola"]);
    expect(await propose("reach", tiny, "--from", "neuvola", "--area", "mal")).toEqual([
      "mallimaa",
      "mallila",
    ]);
    expect(await propose("gaps", tiny, "--origins", "neuvola,perhet")).toEqual(["neuvola,perhetyo"]);
    expect(await propose("reach", "fixtures/invalid/syntax.yaml", "--from", "neu")).toEqual([""]);
  });

  test("leaves files to the shell", async () => {
    expect(await propose("reach", "")).toEqual([""]);
    expect(await propose("apply", tiny, "--out", "")).toEqual([""]);
  });

  test.each(["bash", "zsh", "fish"])("a script for %s", async (shell) => {
    const { code, out } = await polku("completion", shell);
    expect(code).toBe(0);
    expect(out).toContain("polku __complete");
    // zsh takes a bare name in an offset for a modifier, and knows `complete` only after these two.
    expect(out).not.toContain(":COMP_CWORD");
    expect(/compinit.*bashcompinit/s.test(out)).toBe(shell === "zsh");
  });
});

describe("what a terminal would obey", () => {
  // A bell, the start of an escape sequence in one byte, and a mark that turns the direction of text.
  const name = "Fam\u0007ily \u009B2Jw\u202Eork";

  /** Control characters but line ends, and marks of direction. */
  const obeyed = (text: string) => text.match(/(?!\n)\p{Cc}|\p{Bidi_Control}/gu) ?? [];

  test("is escaped in answers, in JSON, in tables and in messages", async () => {
    const model = readFileSync(tiny, "utf8").replace(/^(id: tiny)$/m, `$1\nx-note: ${JSON.stringify(name)}`);
    const input = model.replace("id: tiny", `id: tiny\n${JSON.stringify(name)}: 1`);
    for (const lang of languages)
      for (const args of [
        ["check", "-"],
        ["check", "-", "--json"],
        ["reach", "-", "--from", "neuvola"],
      ]) {
        const { out, err } = await polkuIn({ input }, ...args, "--lang", lang);
        expect(obeyed(out + err)).toEqual([]);
      }
  });

  test("is escaped in what the command line quotes", async () => {
    for (const args of [
      [name],
      ["reach", name, "--from", name],
      ["reach", tiny, "--from", "a", "--age", name],
    ]) {
      const { out, err } = await polku(...args);
      expect(obeyed(out + err)).toEqual([]);
    }
  });
});

test("an unexpected error gives one line, without its stack", async () => {
  const input = new (await import("node:stream")).Readable({
    read() {
      this.destroy(new RangeError("Maximum call stack size exceeded"));
    },
  });
  const { code, err } = await polkuIn({ input }, "check", "-");
  expect(code).toBe(2);
  expect(err).toBe("-: error unreadable-file: Maximum call stack size exceeded\n");
});
