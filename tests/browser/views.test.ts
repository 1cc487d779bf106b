import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { languages, parseModel, type Language, type Overview } from "@polku/core";
import { overviews } from "@polku/core/model";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { storyWords } from "../../packages/viewer/src/stories/words/words.ts";
import { appWords } from "../../packages/viewer/src/app/words/words.ts";
import { expectNoViolations, useExplorer } from "../support/explorer-page.ts";
import { focused, tabTo } from "../support/keyboard.ts";

const { on } = useExplorer({ canvas: false });

const fixtures = resolve(import.meta.dirname, "../../fixtures");
const heading = (name: Overview, language: Language) => appWords[language].header.overviews[name];
const phone = { viewport: { width: 320, height: 640 } };

const view = (page: Page) => page.locator("polku-overview");
const hash = (page: Page) => new URL(page.url()).hash;
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
describe.each(overviews)("the view of %s", (name) => {
  test.each(languages)("opens by a link in %s", async (language) => {
    await on({ address: `#view=${name}&lang=${language}` }, async (page) => {
      await view(page)
        .getByRole("heading", { level: 2, name: heading(name, language) })
        .waitFor();
      expect(await view(page).getByRole("heading", { level: 3 }).count()).toBeGreaterThan(0);
      for (const details of await view(page)
        .locator("summary")
        .all()
        .then((all) => all.slice(0, 3)))
        await details.click();
      if (language === "fi") await expectNoViolations(page);
    });
  });

  test("fits a width of 320 px, in dark colours", async () => {
    const address = `#view=${name}&theme=dark&lang=fi`;
    await on({ ...phone, address }, async (page) => {
      await view(page).getByRole("heading", { level: 2 }).waitFor();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      // Colours are of tokens, which the other views share.
      if (name === overviews[0]) await expectNoViolations(page);
    });
  });
});

test.each([
  ["meeting-places", "The network tells of no meeting places."],
  ["pilots", "The network tells of no pilots."],
  ["practices", "The network tells of no practices."],
  ["roles", "The network tells of no roles."],
  ["disputes", "The network tells of nothing disputed and of no positions."],
])("%s: says so where a network tells nothing of it", async (name, sentence) => {
  await on({ address: `#network=ot-loppuraportti&view=${name}&lang=en` }, async (page) => {
    await view(page).getByText(sentence).waitFor();
  });
});

describe("the menu of views", () => {
  test("leads to a view from the keyboard, and its place in the address", async () => {
    await on({ address: "#lang=en" }, async (page) => {
      await tabTo(page, /^More views$/);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: /^Open questions/ }).waitFor();
      await tabTo(page, /^Open questions \d+$/);
      await page.keyboard.press("Enter");
      await view(page).getByRole("heading", { level: 2, name: "Open questions" }).waitFor();
      expect(await focused(page)).toBe("More views: Open questions");
      expect(hash(page)).toContain("view=disputes");
    });
  });

  test("closes by Esc and gives the keyboard back", async () => {
    await on({ address: "#lang=en" }, async (page) => {
      await tabTo(page, /^More views$/);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Steering" }).waitFor();
      await tabTo(page, /^Steering$/);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Steering" }).waitFor({ state: "hidden" });
      expect(await focused(page)).toBe("More views");
    });
  });

  test.each(languages)("leaves the header on one line at 1366 px, in %s", async (language) => {
    await on({ address: `#view=meeting-places&lang=${language}` }, async (page) => {
      const box = await page.locator("polku-header").boundingBox();
      expect(box?.height).toBeLessThan(64);
    });
  });

  test("stands with the tabs on a phone", async () => {
    await on({ ...phone, address: "#lang=en" }, async (page) => {
      await page.locator(".tabs").getByRole("button", { name: "More views" }).click();
      await page.getByRole("button", { name: "Timeline" }).click();
      await view(page).getByRole("heading", { level: 2, name: "Timeline" }).waitFor();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
  });
});

test("the search leads from a name to its entry, and the address keeps it", async () => {
  await on({ address: "#lang=fi" }, async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("hybridi-malli");
    await page.getByRole("option", { name: /^Hybridi-malli\s+toimintamalli$/ }).click();
    const entry = view(page).locator("[data-highlighted]").first();
    await entry.waitFor();
    expect(await entry.innerText()).toContain("Hybridi-malli");
    expect(hash(page)).toContain("on=hybridi");
    expect(hash(page)).toContain("view=practices");
    await expectNoViolations(page);
    await page.reload();
    await view(page).locator("[data-highlighted]").first().waitFor();
    await entry.locator("summary").click();
    await expect.poll(() => entry.innerText()).toContain("Erityis- ja vaativan tason palvelut");
  });
});

test("a reader goes from a group to the line of the document that says it", async () => {
  await on({ address: "#view=steering&lang=fi" }, async (page) => {
    await view(page).locator("summary", { hasText: "Vastuuryhmä 7" }).first().click();
    await expect
      .poll(() => view(page).locator("details[open]").first().innerText())
      .toContain("Erityis- ja vaativan tason palvelut");
  });
});

test("a service in a view opens its details", async () => {
  await on({ address: "#view=roles&lang=en" }, async (page) => {
    await view(page).getByRole("button", { name: "Child welfare", exact: true }).first().click();
    await page.locator("polku-details").getByRole("heading", { name: "Child welfare" }).waitFor();
    expect(hash(page)).toContain("view=roles");
  });
});

test("what each pilot adds is tried without it, and the view stays as it was", async () => {
  await on({ address: "#from=neuvola&view=pilots&lang=en" }, async (page) => {
    const without = view(page).getByRole("button", {
      name: "If this did not exist: Multi-agency assessment, Sastamala, Sastamala",
    });
    await without.click();
    await expect.poll(() => hash(page)).toContain("ask=what-if");
    expect(hash(page)).toContain("area=sastamala");
    await page
      .locator("polku-answers")
      .getByText(/^0 gained, [1-9]\d* lost/)
      .waitFor();
    await without.waitFor();
  });
});

test("how many municipalities there are: each source's count, and who is missing from it", async () => {
  await on({ address: "#view=areas&lang=en" }, async (page) => {
    const row = view(page).getByRole("row", { name: /project page/ });
    expect(await row.innerText()).toMatch(/21[^]*does not name: Ikaalinen, Kuhmoinen/);
    await view(page).getByText("The sources count its municipalities differently.").waitFor();
  });
});

test("the matrix of pilots leads from a cell to the pilot, and a municipality to a comparison", async () => {
  await on({ address: "#view=pilots&lang=en" }, async (page) => {
    const row = view(page).getByRole("row", { name: /Multi-agency assessment/ });
    await row.getByRole("button", { name: "piloted: Multi-agency assessment, Sastamala" }).first().click();
    await expect.poll(() => focused(page)).toContain("Multi-agency assessment, Sastamala");
    await view(page).getByRole("button", { name: "Compare: Sastamala" }).click();
    await expect.poll(() => hash(page)).toContain("ask=compare");
    expect(hash(page)).toContain("a.area=sastamala");
    expect(hash(page)).toContain("view=pilots");
  });
});

test("choosing a day of the timeline asks the question at it", async () => {
  await on({ address: "#from=neuvola&view=timeline&lang=en" }, async (page) => {
    await view(page)
      .getByRole("button", { name: /1 Jan 2018 – 30 Jun 2018/ })
      .click();
    await expect.poll(() => hash(page)).toContain("at=2018-01-01");
    await view(page)
      .getByRole("heading", { name: /In force on 1 Jan 2018/ })
      .waitFor();
    await view(page).getByRole("button", { name: "Any day" }).click();
    await expect.poll(() => hash(page)).not.toContain("at=");
  });
});

test("North Savo has no meeting place for school-aged children, and the question shows it", async () => {
  await on({ address: "#network=pohjois-savo&view=meeting-places&lang=en" }, async (page) => {
    await view(page).getByText("the sources name nothing for ages 7–17").waitFor();
    await view(page)
      .getByRole("button", { name: /Ask this as a question/ })
      .click();
    await page.locator("polku-matrix").waitFor();
    await expect.poll(() => hash(page)).toContain("ages=0-17");
  });
});

function isOverview(view: string | undefined): view is Overview {
  return overviews.some((one) => one === view);
}

describe("stories", () => {
  const bar = (page: Page) => page.locator("polku-story");

  test("are stepped through from the keyboard; each step asks its question; Esc ends", async () => {
    await on({ address: "#lang=en" }, async (page) => {
      await page.getByRole("button", { name: "More views" }).click();
      await page.getByRole("button", { name: /^Substance use in the family/ }).click();
      await bar(page).getByText(storyWords.en.step(1, 3)).waitFor();
      expect(hash(page)).toContain("story=paihteet-perheessa&step=1");
      expect(hash(page)).toContain("area=tampere");
      await expectNoViolations(page);
      await page.keyboard.press("PageDown");
      await bar(page).getByText(storyWords.en.step(2, 3)).waitFor();
      await expect.poll(() => hash(page)).toContain("area=sastamala");
      await tabTo(page, /^Next$/);
      await page.keyboard.press("Enter");
      await bar(page).getByText(storyWords.en.step(3, 3)).waitFor();
      await page.keyboard.press("PageDown");
      await page.keyboard.press("PageUp");
      await bar(page).getByText(storyWords.en.step(2, 3)).waitFor();
      await page.keyboard.press("Escape");
      await bar(page).waitFor({ state: "detached" });
      expect(hash(page)).not.toContain("story=");
    });
  });

  test("a link opens a story at its step, and Back goes a step back", async () => {
    await on({ address: "#story=neuvolasta&step=2&lang=en" }, async (page) => {
      await bar(page).getByText(storyWords.en.step(2, 4)).waitFor();
      expect(await page.locator("polku-question").innerText()).toContain("Tampere");
      await bar(page).getByRole("button", { name: storyWords.en.next }).click();
      await bar(page).getByText(storyWords.en.step(3, 4)).waitFor();
      await page.goBack();
      await bar(page).getByText(storyWords.en.step(2, 4)).waitFor();
    });
  });

  test.each([
    ["pirkanmaa", "pirkanmaa.yaml"],
    ["all-regions", "maakunnat.yaml"],
  ])("of %s show their overviews, and frame what each step is about", async (network, file) => {
    const checked = parseModel(readFileSync(resolve(fixtures, file), "utf8"), { file });
    const stories = (checked.ok ? checked.model.stories : undefined) ?? [];
    const steps = stories.flatMap(({ id, steps }) =>
      steps.flatMap(({ view, show = [] }, index) =>
        isOverview(view) && show.length > 0 ? { id, view, step: index + 1 } : [],
      ),
    );
    const shown = new Set(steps.map((step) => step.view));
    const expected =
      network === "pirkanmaa" ? overviews : ["meeting-places", "pilots", "practices", "roles", "steering"];
    expect([...shown].toSorted()).toEqual([...expected].toSorted());
    await on({ address: `#network=${network}&lang=en` }, async (page) => {
      for (const { id, view: name, step } of steps) {
        await page.evaluate(
          (to) => (location.hash = to),
          `#network=${network}&story=${id}&step=${step}&lang=en`,
        );
        await bar(page).getByText(`Step ${step} of`).waitFor();
        await view(page)
          .getByRole("heading", { level: 2, name: heading(name, "en"), exact: true })
          .waitFor();
        const told = view(page).locator("[data-highlighted]").first();
        await told.waitFor();
        const isSeen = async () => {
          const [box, room] = [await told.boundingBox(), await view(page).boundingBox()];
          return box && room && box.y + box.height > room.y && box.y < room.y + room.height;
        };
        await expect.poll(isSeen, { message: `${id}, step ${step}` }).toBe(true);
      }
    });
  });

  test("begin at the overview that they show", async () => {
    await on({ address: "#view=roles&lang=en" }, async (page) => {
      await view(page).getByRole("button", { name: "Who connects the services?" }).click();
      await bar(page).getByText(storyWords.en.step(1, 5)).waitFor();
      expect(hash(page)).toContain("story=roolit&step=1");
      expect(hash(page)).toContain("view=roles");
    });
  });

  test("on a phone a step's overview stands before the answer", async () => {
    await on({ ...phone, address: "#story=kuka-paattaa&step=2&lang=sv" }, async (page) => {
      await bar(page).getByText("Steg 2 av 5").waitFor();
      await view(page).locator("[data-highlighted]").first().waitFor();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
  });

  test("an unknown story is told with the nearest there is", async () => {
    await on({ address: "#story=neuvolast&lang=en" }, async (page) => {
      const notice = page.getByRole("alert");
      await notice.waitFor();
      expect(await notice.innerText()).toContain("Story: “neuvolast” is not in this network");
    });
  });
});

describe("networks", () => {
  test("are chosen by the list in the header, and Back returns to the one before", async () => {
    await on({ address: "#lang=en" }, async (page) => {
      await page.getByRole("button", { name: "Network", exact: true }).click();
      await page.getByRole("button", { name: "Meeting places in Kainuu" }).waitFor();
      await expectNoViolations(page);
      await page.getByRole("button", { name: "Meeting places in Kainuu" }).click();
      await page.getByRole("heading", { level: 1, name: "Meeting places in Kainuu" }).waitFor();
      expect(hash(page)).toContain("network=kainuu");
      await page.goBack();
      await page.getByRole("heading", { level: 1, name: "Child and family services in Pirkanmaa" }).waitFor();
      expect(hash(page)).not.toContain("network=");
    });
  });

  test.each([
    ["all-regions", "The regions' meeting places"],
    ["suomi-palvelut", "National services for children and families, Finland"],
    ["ot-loppuraportti", "Picture of the OT centre, final report"],
    ["ot-kokousdiat", "Picture of the OT centre, meeting slides"],
  ])("a link opens %s", async (network, name) => {
    await on({ address: `#network=${network}&lang=en` }, async (page) => {
      await page.getByRole("heading", { level: 1, name }).waitFor();
      expect(hash(page)).toContain(`network=${network}`);
    });
  });

  test("what moved between the OT centre's two pictures is asked as a what-if, with a short address", async () => {
    await on({ address: "#lang=en" }, async (page) => {
      await page.getByRole("button", { name: "Network", exact: true }).click();
      await page.getByRole("button", { name: "What changed between the two pictures" }).click();
      await page.locator("polku-answers").getByText("24 gained, 4 lost").waitFor();
      const address = hash(page);
      expect(address).toContain("network=ot-loppuraportti&becomes=ot-kokousdiat");
      expect(address.length).toBeLessThan(300);
      await page.reload();
      await page.locator("polku-answers").getByText("24 gained, 4 lost").waitFor();
    });
  });

  test("an unknown one is told with the nearest there is, which opens", async () => {
    await on({ address: "#network=kainu&lang=en" }, async (page) => {
      const notice = page.getByRole("alert");
      await notice.waitFor();
      expect(await notice.innerText()).toContain("Network: “kainu” is not in this network");
      await notice.getByRole("button", { name: "kainuu" }).click();
      await page.getByRole("heading", { level: 1, name: "Meeting places in Kainuu" }).waitFor();
    });
  });
});
