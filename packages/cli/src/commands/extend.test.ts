import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { modelOf } from "../../../../tests/support/network-of.ts";
import { asJson, polku } from "../../../../tests/support/polku.ts";

const pirkanmaa = asJson("fixtures/pirkanmaa.yaml");

test.each(["pilotti-paivaperho", "paivaperho-neuvola"])(
  "%s extended to everyone: each other municipality gains its service at the clinic",
  async (id) => {
    const { code, out } = await polku("extend", pirkanmaa, id, "--to", "all", "--from", "neuvola", "--json");
    expect(code).toBe(0);
    const [answer] = JSON.parse(out) as { rows: string[]; gained: [string, string][]; lost: unknown[] }[];
    expect(answer?.gained).toEqual(
      answer?.rows.filter((row) => row !== "tampere").map((row) => [row, "paivaperho-paihdepalvelut"]),
    );
    expect(answer?.rows).toHaveLength(23);
    expect(answer?.lost).toEqual([]);
  },
);

test("told in words, from every service where the links reach a client; as a table", async () => {
  const args = ["extend", pirkanmaa, "pilotti-paivaperho", "--to", "akaa,orivesi", "--lang", "en"];
  const { out } = await polku(...args);
  expect(out).not.toContain("counting");
  expect(out).toContain("areas: Tampere, Akaa and Orivesi (was Tampere)");
  expect(out.match(/^ {2}Päiväperho's substance use services .*: Akaa, Orivesi$/gm)).toHaveLength(2);
  expect(out.match(/^Orivesi +\+$/gm)).toHaveLength(2);
  expect(out).toMatch(/^Nokia +·$/m);
  const csv = (await polku(...args, "--from", "neuvola", "--csv")).out;
  expect(csv).toMatch(/^akaa,Akaa,Gained$/m);
  expect(csv).toMatch(/^nokia,Nokia,$/m);
});

test("what is planned is counted where only that is extended, and it is told", async () => {
  const planned = "consultation: clinic -consultation-> unit, planned, areas tampere";
  const model = join(mkdtempSync(join(tmpdir(), "polku-extend-")), "planned.json");
  writeFileSync(model, JSON.stringify(modelOf(planned, "tampere in region", "akaa in region")));
  const { out } = await polku("extend", model, "consultation", "--to", "all", "--lang", "en");
  expect(out).toContain("Counted too: planned.");
  expect(out).toMatch(/Gained \(\d+\)\n {2}Unit \[unit\]: .*Akaa/);
  const asked = await polku(
    "extend",
    model,
    "consultation",
    "--to",
    "all",
    "--lang",
    "en",
    "--status",
    "piloted",
  );
  expect(asked.out).toContain("Nothing changes.");
});

test("what can't be extended, and an area that there is not: the nearest is told", async () => {
  expect(await polku("extend", pirkanmaa, "hybrdi", "--to", "all")).toMatchObject({
    code: 2,
    err: expect.stringContaining("hybridi"),
  });
  expect(await polku("extend", pirkanmaa, "hybridi", "--to", "akka")).toMatchObject({
    code: 2,
    err: expect.stringContaining("akaa"),
  });
});
