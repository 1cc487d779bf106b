import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { follow, showConditions, untilReady, useExplorer } from "../support/explorer-page.ts";

const { on, fresh } = useExplorer({ canvas: false });

const tiny = readFileSync(resolve(import.meta.dirname, "../../fixtures/tiny.yaml"), "utf8");
const notices = (page: Page) => page.locator("polku-notices");
const answers = (page: Page) => page.locator("polku-answers");
const hashOf = (page: Page) => new URL(page.url()).hash;

/** Opens a file by a button that asks for one. */
async function openFile(page: Page, name: string, text: string, place = page.locator("polku-header")) {
  const picking = page.waitForEvent("filechooser");
  await place.getByRole("button", { name: "Open a file" }).click();
  await (await picking).setFiles({ name, mimeType: "text/yaml", buffer: Buffer.from(text) });
  await untilReady(page);
}

describe("the link of a network that was opened from a file", () => {
  async function makeLink(): Promise<string> {
    let hash = "";
    await fresh({ address: "#lang=en" }, async (page) => {
      await openFile(page, "tiny.yaml", tiny);
      await showConditions(page);
      await page.getByLabel("The client’s age in years").fill("4");
      await page.getByLabel("The client’s age in years").press("Enter");
      await expect.poll(() => hashOf(page)).toContain("age=4");
      hash = hashOf(page);
      const answer = await answers(page).innerText();
      // The page itself forgets the file when it is loaded again.
      await page.reload();
      await untilReady(page);
      await expect.poll(() => notices(page).innerText()).toContain("was opened from a file");
      await openFile(page, "tiny.yaml", tiny, notices(page));
      expect(await answers(page).innerText()).toBe(answer);
    });
    return hash;
  }

  test("says that the file is needed, offers to open it, and then asks what it asked", async () => {
    const hash = await makeLink();
    expect(hash).toMatch(/file=tiny:\w+/);
    await fresh({ address: hash }, async (page) => {
      await expect
        .poll(() => notices(page).innerText())
        .toContain("This link is about the network “tiny”, which was opened from a file.");
      // Nothing is answered from another network.
      await expect(answers(page).count()).resolves.toBe(0);
      await openFile(page, "own.yaml", tiny, notices(page));
      expect(hashOf(page)).toBe(hash);
      expect(await page.getByLabel("The client’s age in years").inputValue()).toBe("4");
      await expect(notices(page).innerText()).resolves.toBe("");
      // A file of other content is told.
      await follow(page, "#from=neuvola&lang=en");
      await follow(page, hash.replace(/file=tiny:\w+/, "file=tiny:0ther"));
      await openFile(page, "own.yaml", tiny, notices(page));
      await expect.poll(() => notices(page).innerText()).toContain("The file has changed");
    });
  });
});

test("a scenario too long for a link is named by it; the page says so, and takes its file", async () => {
  const changes = Array.from(
    { length: 120 },
    (_, index) =>
      `  - { op: add, in: services, value: { id: new-${index}, name: New service number ${index}, level: basic } }`,
  );
  const file = `polku: 1\nscenario: long\nof: pirkanmaa\ntitle: Long plan\nchanges:\n${changes.join("\n")}\n`;
  let hash = "";
  let answer = "";
  await fresh({ address: "#from=neuvola&lang=en" }, async (page) => {
    await openFile(page, "long.yaml", file);
    await page.getByText("Too long for a link: to share it, save it to a file.").waitFor();
    hash = hashOf(page);
    expect(hash.length).toBeLessThan(8000);
    expect(hash).toMatch(/scenario=Long\+?(%20)?plan&mark=\w+/);
    answer = await answers(page).innerText();
    const saving = page.waitForEvent("download");
    await page.locator("polku-scenario").getByRole("button", { name: "Save to a file" }).click();
    expect((await saving).suggestedFilename()).toBe("long.yaml");
  });
  await fresh({ address: hash }, async (page) => {
    await expect
      .poll(() => notices(page).innerText())
      .toContain("the scenario “Long plan”, which is too long");
    await expect(answers(page).count()).resolves.toBe(0);
    await openFile(page, "long.yaml", file, notices(page));
    await expect.poll(() => answers(page).innerText()).toBe(answer);
    await expect(notices(page).innerText()).resolves.toBe("");
  });
});

/** Words that are not known, and with each what is told, the nearest that is offered and what it becomes. */
const words: [word: string, told: string, offered: string | undefined, mended: string][] = [
  [
    "show=paivaperho-paihdepalvelu",
    "“paivaperho-paihdepalvelu” is not in this network",
    "Päiväperho's substance use services",
    "show=paivaperho-paihdepalvelut",
  ],
  ["selected=perhetyö", "“perhetyö” is not in this network", "Family work", "selected=perhetyo"],
  ["view=txt", "View: “txt” is not in this network", "text", "view=text"],
  ["layout=fre", "“fre” is not in this network", "free", "layout=free"],
  ["view=pilots&on=hybrid", "“hybrid” is not in this network", undefined, ""],
  ["lang=swe", "Language: “swe” is not in this network", undefined, ""],
  ["status=establised", "“establised” is not in this network", "established", "status=established"],
  ["via=referal", "“referal” is not in this network", "referral", "via=referral"],
  ["age=forty", "The client’s age in years", undefined, ""],
  ["handoffs=some", "Handoffs at most", undefined, ""],
  ["aeg=4", "“aeg” is not a field of a link", "age", "age=4"],
];

test.each(words)("in an address, %s costs that word alone", async (word, told, offered, mended) => {
  await on({ address: `#from=neuvola&area=tampere&${word}`, locale: "en-GB" }, async (page) => {
    await expect.poll(() => notices(page).innerText()).toContain(told);
    // The rest is asked all the same, and the address keeps the word until something else is.
    expect(await page.getByLabel("Where the client lives").inputValue()).toBe("tampere");
    expect(hashOf(page)).toContain(`area=tampere&${word.split("=")[0]}`);
    if (offered === undefined) return;
    await notices(page).getByRole("button", { name: offered, exact: true }).first().click();
    await untilReady(page);
    await expect(notices(page).innerText()).resolves.toBe("");
    await expect.poll(() => decodeURIComponent(hashOf(page))).toContain(mended);
  });
});

test.each(["from=koulu&view=text", "network=ot-2018-02-05"])(
  "a network that is not known is told, and the first one shown, also after %s",
  async (before) => {
    await on({ address: `#${before}&lang=en` }, async (page) => {
      await follow(page, "#network=pirkanma");
      await expect
        .poll(() => notices(page).innerText())
        .toContain("Network: “pirkanma” is not in this network");
      await page.getByRole("application").waitFor();
      await expect.poll(() => answers(page).innerText()).toContain("34 services reach the client");
    });
  },
);

test.each(["routes", "why-not"])(
  "%s, chosen while a service is open, asks about that service",
  async (kind) => {
    await on({ address: "#from=neuvola&show=perhetyo&selected=ot-keskus&lang=en" }, async (page) => {
      await page.locator("polku-details").getByText("OT centre").first().waitFor();
      await page.getByLabel("Kind of question").selectOption(kind);
      await expect.poll(() => hashOf(page)).toContain(`ask=${kind}&from=neuvola&to=ot-keskus`);
      // So it does where the service is open in the list alone.
      await follow(page, "#from=neuvola&show=perhetyo&lang=en");
      await page.getByLabel("Kind of question").selectOption(kind);
      await expect.poll(() => hashOf(page)).toContain(`ask=${kind}&from=neuvola&to=perhetyo`);
    });
  },
);
