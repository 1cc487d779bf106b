import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { polku } from "../../../../tests/support/polku.ts";

const tiny = "fixtures/tiny.yaml";
const scratch = mkdtempSync(join(tmpdir(), "polku-export-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const exported = (...args: string[]) => polku("export", tiny, "--lang", "en", "--to", ...args);

describe("export", () => {
  test("writes a network as statements, to a file or not", async () => {
    const file = join(scratch, "tiny.sql");
    expect(await exported("postgres", "-o", file)).toEqual({ code: 0, out: "", err: `Written: ${file}\n` });
    const { out } = await exported("postgres");
    expect(readFileSync(file, "utf8")).toBe(out);
    expect(out).toMatch(/^BEGIN;\nCREATE SCHEMA/);
    expect(out).toContain("'Lastenpsykiatria'");
    expect((await exported("cypher")).out).toContain('name: "Lastenpsykiatria"');
  });

  test("writes each statement as a line of JSON", async () => {
    for (const target of ["postgres", "cypher"]) {
      const { out } = await exported(target, "--json");
      for (const line of out.trimEnd().split("\n"))
        expect(JSON.parse(line)).toMatchObject({ text: expect.any(String) as string });
    }
  });

  test("writes a question as one statement that runs as it is; for programs, its values apart", async () => {
    const asked = ["--from", "neuvola", "--area", "mallila", "--age", "4"];
    const { code, out } = await exported("postgres", ...asked);
    expect(code).toBe(0);
    expect(out.split(";\n\n")[0]).not.toContain("neuvola");
    expect(out).toMatch(
      /;\n\nEXECUTE polku_reach \(\n {2}'neuvola', -- \$1\n {2}'mallila', -- \$2\n {2}4, -- \$3\n/,
    );
    expect(JSON.parse((await exported("postgres", ...asked, "--json")).out)).toMatchObject({
      values: [
        "neuvola",
        "mallila",
        4,
        null,
        expect.any(Array),
        expect.any(Array),
        expect.any(Array),
        null,
        null,
        null,
      ],
    });
    // A shell that is given the text needs nothing besides: how parameters are set is not the same in any two.
    const cypher = await exported("cypher", ...asked);
    expect(cypher.out).toMatch(/\{id: "neuvola"\}[^]*;\n$/);
    expect(cypher.out).not.toMatch(/\$|\/\/|^:/m);
    expect(JSON.parse((await exported("cypher", ...asked, "--json")).out)).toMatchObject({
      parameters: { from: "neuvola", area: "mallila", age: 4 },
    });
  });

  test("names what is wrong, with the nearest known name", async () => {
    expect(await exported("postgre")).toMatchObject({
      code: 2,
      err: expect.stringContaining("“postgres”?") as string,
    });
    expect(await exported("postgres", "--area", "mallila")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--from") as string,
    });
    expect(await exported("postgres", "--from", "neuvla")).toMatchObject({
      code: 1,
      err: expect.stringContaining("“neuvola”?") as string,
    });
  });
});
