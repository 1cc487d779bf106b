import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { polku } from "../../../../tests/support/polku.ts";

const scratch = mkdtempSync(join(tmpdir(), "polku-write-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let folder = "";
beforeEach(() => (folder = mkdtempSync(join(scratch, "case-"))));

const write = (file: string, ...more: string[]) =>
  polku("diff", "fixtures/tiny.yaml", "fixtures/tiny.yaml", "--out", file, ...more);
const isScenario = (file: string) => readFileSync(file, "utf8").startsWith("polku: 1\nscenario:");

describe("--out", () => {
  test("writes a new file, and leaves nothing beside it", async () => {
    const file = join(folder, "new.yaml");
    expect(await write(file)).toMatchObject({ code: 0 });
    expect(isScenario(file)).toBe(true);
    expect(readdirSync(folder)).toEqual(["new.yaml"]);
    expect(statSync(file).mode & 0o777).toBe(0o666 & ~process.umask());
  });

  test("leaves a file that exists as it is, also a link to nowhere", async () => {
    const file = join(folder, "old.yaml");
    writeFileSync(file, "mine");
    const link = join(folder, "link.yaml");
    symlinkSync("nowhere.yaml", link);
    for (const path of [file, link]) {
      const { code, err } = await write(path);
      expect(code).toBe(2);
      expect(err).toBe(`${path}: error unwritable-file: it exists already; --force replaces it\n`);
    }
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect(readdirSync(folder).toSorted()).toEqual(["link.yaml", "old.yaml"]);
  });

  test("with --force replaces it, keeps its mode, and writes through symbolic links", async () => {
    mkdirSync(join(folder, "elsewhere"));
    const file = join(folder, "elsewhere", "real.yaml");
    writeFileSync(file, "mine");
    chmodSync(file, 0o640);
    const link = join(folder, "link.yaml");
    symlinkSync(join("elsewhere", "real.yaml"), link);
    expect(await write(link, "--force")).toMatchObject({ code: 0 });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(isScenario(file)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(folder, "elsewhere"))).toEqual(["real.yaml"]);

    const dangling = join(folder, "dangling.yaml");
    symlinkSync(join("elsewhere", "later.yaml"), dangling);
    expect(await write(dangling, "--force")).toMatchObject({ code: 0 });
    expect(isScenario(join(folder, "elsewhere", "later.yaml"))).toBe(true);
  });

  test("is not blocked by what an earlier run left behind", async () => {
    const file = join(folder, "new.yaml");
    for (const stale of [`new.yaml.${process.pid}.new`, ".new.yaml.0.tmp"])
      writeFileSync(join(folder, stale), "");
    expect(await write(file)).toMatchObject({ code: 0 });
    expect(await write(file, "--force")).toMatchObject({ code: 0 });
  });

  test("removes what a run that was killed left behind, unless it may still be written or is another's", async () => {
    const stale = `.new.yaml.${"0".repeat(24)}.tmp`;
    const others = [`.new.yaml.${"1".repeat(24)}.tmp`, `.old.yaml.${"0".repeat(24)}.tmp`, ".new.yaml.0.tmp"];
    for (const name of [stale, ...others]) writeFileSync(join(folder, name), "");
    const longAgo = new Date("2020-01-01");
    for (const name of [stale, ...others.slice(1)]) utimesSync(join(folder, name), longAgo, longAgo);
    expect(await write(join(folder, "new.yaml"))).toMatchObject({ code: 0 });
    expect(readdirSync(folder).toSorted()).toEqual([...others, "new.yaml"].toSorted());
  });

  test("says why a file can't be written, and leaves nothing behind", async () => {
    mkdirSync(join(folder, "folder.yaml"));
    for (const [file, reason] of [
      [join(folder, "folder.yaml"), "it is a folder"],
      [join(folder, "nowhere", "a.yaml"), "there is no such file or folder"],
      [join(folder, "folder.yaml", "x".repeat(300) + ".yaml"), "ENAMETOOLONG"],
    ] as const)
      for (const more of [[], ["--force"]]) {
        const { code, err } = await write(file, ...more);
        expect(code).toBe(2);
        expect(err).toContain(reason);
      }
    expect(readdirSync(folder, { recursive: true })).toEqual(["folder.yaml"]);
  });

  test.skipIf(!existsSync("/dev/full"))("refuses what is no regular file", async () => {
    symlinkSync("/dev/full", join(folder, "full.yaml"));
    expect(await write(join(folder, "full.yaml"), "--force")).toMatchObject({
      code: 2,
      err: expect.stringContaining("it is not a regular file"),
    });
  });
});
