import { languages } from "@polku/core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { answerWords } from "../../packages/viewer/src/answers/words/words.ts";
import { gatekeepersText } from "../../packages/viewer/src/kinds/gatekeepers/text.ts";
import { expectNoViolations, showConditions, useExplorer } from "../support/explorer-page.ts";

const { on, fresh } = useExplorer({ canvas: false });

const list = (page: Page) => page.locator("polku-answers");
const kind = (page: Page) => page.getByLabel("Kind of question");
const consultation = "lastenpsykiatrian-konsultaatioyksikko";
const removed = encodeURIComponent(
  JSON.stringify([{ op: "remove", in: "services", id: "paivaperho-paihdepalvelut" }]),
);

/** Each question by its link: what its list says, what the whole answer in the text view says, and the title. */
const questions: { name: string; address: string; title: RegExp; said: RegExp[]; whole: RegExp[] }[] = [
  {
    name: "reach",
    address: "from=neuvola&area=tampere",
    title: /^Maternity and child health clinic · Tampere – /,
    said: [
      /3 services reach the client/,
      /Comes directly to the client/,
      /What is known of other services 65/,
      /A way for clients of some areas only: 18/,
    ],
    whole: [
      /Services that reach the client, with their routes: 3/,
      /Päiväperho/,
      /A way for clients of some areas only 18/,
    ],
  },
  {
    name: "routes",
    address: `ask=routes&from=neuvola&to=${consultation}`,
    title: /^Routes to Child psychiatry consultation unit/,
    said: [/The first 10 routes to Child psychiatry consultation unit/, /Route 1/, /List more routes/],
    whole: [/Route 10/, /Advice from Child psychiatry consultation unit/],
  },
  {
    name: "why-not",
    address: "ask=why-not&from=neuvola&to=ot-keskus",
    title: /^What it would take: Centre of expertise and support/,
    said: [
      /what is planned would reach the client\. One proposal of what it would take/,
      /It would be reached if what is planned were counted too/,
      /Who runs and steers it/,
      /Centre of expertise and support \(OT centre\): steered by Working group on the OT centre/,
      /Of 23 municipalities: gained 1 service in 23 · nothing lost/,
      /\d+ more services?/,
    ],
    whole: [/Advice from Centre of expertise and support \(OT centre\) comes to/],
  },
  {
    name: "gatekeepers of one service",
    address: `ask=gatekeepers&from=neuvola&to=${consultation}`,
    title: /^What access to Child psychiatry consultation unit depends on/,
    said: [/Access to Child psychiatry consultation unit depends on/, /Family centre/],
    whole: [/Family centre/],
  },
  {
    name: "gatekeepers of all",
    address: "ask=gatekeepers&from=neuvola",
    title: /^What access to services depends on/,
    said: [/greatest loss come first/, /32 services lost without it/],
    whole: [/Lost without it/, /Child psychiatry/],
  },
  {
    name: "gaps",
    address: "ask=gaps&from=neuvola&areas=tampere,orivesi",
    title: /^Gaps: 2 areas/,
    said: [
      /2 rows and 68 services/,
      /Orivesi\s*2 of 68 services/,
      /No route found in any row/,
      /No source tells of a way 16/,
    ],
    whole: [/Tampere\s*3 of 68 services/],
  },
  {
    name: "compare",
    address: "ask=compare&a.from=neuvola&a.area=tampere&b.from=neuvola&b.area=orivesi",
    title: /Tampere compared with .*Orivesi/,
    said: [
      /0 gained, 1 lost and 2 unchanged/,
      /no handoffs · 1 step → no route found under these conditions/,
    ],
    whole: [/Workers from Päiväperho/],
  },
  {
    name: "what-if",
    address: `ask=what-if&from=neuvola&area=tampere&changes=${removed}`,
    title: /^What if: 1 change/,
    said: [/0 gained, 1 lost and 2 unchanged/, /Päiväperho/],
    whole: [/After\s*no route found under these conditions/],
  },
];

describe.each(questions)("$name", ({ address, title, said, whole }) => {
  test("is asked by its link, answered in words, and named in the title", async () => {
    await on({ address: `#${address}&lang=en` }, async (page) => {
      await list(page).locator(".count").waitFor();
      // Until the part for changes has come, the network's own first question stands there.
      for (const words of said) await expect.poll(() => list(page).innerText()).toMatch(words);
      await expect.poll(() => page.title()).toMatch(title);
      expect(decodeURIComponent(page.url())).toContain(decodeURIComponent(address));
    });
  });

  test("is whole in the text view", async () => {
    await on({ address: `#${address}&lang=en&view=text` }, async (page) => {
      await page.locator("polku-text #polku-table").waitFor();
      const answer = page.locator("polku-text section").filter({ has: page.locator("#polku-table") });
      const text = await answer.innerText();
      for (const words of whole) expect(text).toMatch(words);
      await expectNoViolations(page);
    });
  });

  test("has no violation beside the map or the matrix, wide or on a phone", async () => {
    for (const width of [1366, 390])
      await on({ address: `#${address}&lang=fi`, viewport: { width, height: 844 } }, async (page) => {
        await list(page).locator(".count").waitFor();
        // What is narrow differs in its frame, not in the answers.
        if (width > 390 || title === questions[0]?.title) await expectNoViolations(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
  });
});

test("every kind is asked from the keyboard alone, and the keyboard stays where it is", async () => {
  await on({ address: "#from=neuvola&area=tampere&lang=en" }, async (page) => {
    const status = page.locator("polku-explorer [role=status][aria-live]");
    await kind(page).focus();
    const seen: string[] = [];
    for (let presses = 0; presses < 6; presses++) {
      const before = await status.textContent();
      await page.keyboard.press("ArrowDown");
      await page.waitForFunction(
        (text) =>
          document.querySelector("polku-explorer")?.shadowRoot?.querySelector("[role=status][aria-live]")
            ?.textContent !== text,
        before,
      );
      seen.push(await kind(page).inputValue());
      // The client and where they live stay with the question, whatever is asked.
      expect(page.url()).toMatch(/area=tampere/);
    }
    expect(seen).toEqual(["routes", "why-not", "gatekeepers", "gaps", "compare", "what-if"]);
    const focused = await page.evaluate(() =>
      document.querySelector("polku-explorer")?.shadowRoot?.activeElement?.getAttribute("aria-label"),
    );
    expect(focused).toBe("Kind of question");
  });
});

test("a target is found by any of its names and kept when the kind of question changes", async () => {
  await on({ address: "#from=neuvola&lang=en" }, async (page) => {
    await kind(page).selectOption("why-not");
    const to = page.getByRole("combobox", { name: "The service asked about" });
    await to.click();
    await to.pressSequentially("lastenpsykiatrian kons");
    await page.keyboard.press("Enter");
    await page.getByText("Child psychiatry consultation unit already reaches the client.").first().waitFor();
    await page.getByRole("button", { name: "Ask for all routes" }).click();
    await page
      .getByText(/routes to Child psychiatry consultation unit/)
      .first()
      .waitFor();
    expect(page.url()).toContain(`to=${consultation}`);
    await kind(page).selectOption("reach");
    await page.locator("polku-answers li[data-open=true]").waitFor();
    expect(page.url()).toContain(`show=${consultation}`);
  });
});

test("what is known of a service that is not reached is told, what it would take, and what relaxing would change before it does", async () => {
  await on({ address: "#from=neuvola&lang=en" }, async (page) => {
    await page.getByRole("heading", { name: /^What is known of other services/ }).click();
    await list(page)
      .getByRole("heading", { name: /^No source tells of a way \d+/ })
      .waitFor();
    await page
      .locator("summary")
      .filter({ hasText: "What would it take?: Centre of expertise and support (OT centre)" })
      .click();
    const relax = list(page).getByRole("button", { name: /Count planned and disputed too/ });
    const gained = Number(/(\d+) more services?/.exec(await relax.innerText())?.[1]);
    expect(gained).toBeGreaterThan(0);
    await relax.click();
    // Those by routes that no one client could take are counted apart.
    const verdict = page.getByText(/^\d+ services reach the client/).first();
    await expect
      .poll(async () => {
        const counts = /^(\d+) services.*?(?:to (\d+) more services? suits?|$)/s.exec(
          await verdict.innerText(),
        );
        return Number(counts?.[1]) + Number(counts?.[2] ?? 0);
      })
      .toBe(35 + gained);
    await page
      .locator("polku-answers li[data-open=true]")
      .getByText(/OT centre/)
      .first()
      .waitFor();
  });
});

test("another route to a reached service can be chosen, and what it hangs on is told", async () => {
  await on({ address: `#from=neuvola&show=${consultation}&lang=en` }, async (page) => {
    const open = page.locator("polku-answers li[data-open=true]");
    await open.locator("summary").filter({ hasText: "Other routes" }).click();
    await open.getByRole("button", { name: /^Route 2/ }).click();
    expect(page.url()).toContain("way=2");
    await open.locator("summary").filter({ hasText: answerWords.en.answer.needed }).click();
    await open.getByRole("button", { name: "Family centre", exact: true }).waitFor();
  });
});

test("Back and the list of what was asked before lead to earlier questions", async () => {
  await fresh({ address: "#from=neuvola&lang=en" }, async (page) => {
    await kind(page).selectOption("gatekeepers");
    await page
      .getByText(/greatest loss come first/)
      .first()
      .waitFor();
    await kind(page).selectOption("compare");
    await page
      .getByText(/unchanged\.$/)
      .first()
      .waitFor();
    // Beside a map the question is one line, which opens under the pointer.
    await page.locator("polku-question").hover();
    await page.getByRole("button", { name: /Recent questions \(1\)/ }).click();
    const link = page.getByRole("link", { name: /^What access to services depends on/ });
    expect(await link.getAttribute("href")).toContain("ask=gatekeepers");
    await link.click();
    await page
      .getByText(/greatest loss come first/)
      .first()
      .waitFor();
    await page.goBack();
    await page
      .getByText(/unchanged\.$/)
      .first()
      .waitFor();
    expect(await kind(page).inputValue()).toBe("compare");
  });
});

test("an age that is none is refused with the reason for as long as it stands there", async () => {
  await fresh({ address: "#from=neuvola&lang=en" }, async (page) => {
    await showConditions(page);
    const age = page.getByLabel("The client’s age in years");
    const reason = page.locator("polku-number [role=alert]");
    const type = async (text: string) => {
      await age.fill(text);
      await age.press("Enter");
    };
    for (const text of ["1,5", "2.5", "1e", "-1", "151"]) {
      await type("4");
      await expect(reason.count()).resolves.toBe(0);
      expect(page.url()).toContain("age=4");
      await type(text);
      expect(await reason.innerText()).toBe("Whole years from 0 to 150.");
      expect(await age.inputValue()).toBe(text);
      expect(page.url()).toContain("age=4");
    }
    // It stands there while something else is asked, and goes with a question of another age.
    await page.getByLabel("Where the client lives").selectOption({ label: "Orivesi" });
    await reason.waitFor();
    await type(" 17 ");
    expect(await age.inputValue()).toBe("17");
    await type("");
    expect(page.url()).not.toContain("age=");
    await page.goBack();
    await expect.poll(() => age.inputValue()).toBe("17");
  });
});

test("a choice is one step of history, whatever number of boxes it took", async () => {
  await fresh({ address: "#from=neuvola&lang=en" }, async (page) => {
    const before = await page.evaluate(() => history.length);
    await showConditions(page);
    const chooser = page.getByRole("button", { name: /^Link types/ });
    const boxes = page.getByRole("group", { name: "Link types" }).getByRole("checkbox");
    await chooser.click();
    const place = await boxes.nth(3).boundingBox();
    for (const index of [0, 1]) await boxes.nth(index).uncheck();
    // The sentence has become longer; the box that is chosen in stays where it is.
    expect(await boxes.nth(3).boundingBox()).toEqual(place);
    await expect.poll(() => page.url()).toContain("via=");
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.keyboard.press("Escape");
    await chooser.click();
    await boxes.nth(0).check();
    expect(await page.evaluate(() => history.length)).toBe(before + 2);
    await page.keyboard.press("Escape");
    await page.goBack();
    await chooser.click();
    await expect.poll(() => boxes.nth(0).isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(() => boxes.nth(0).isChecked()).toBe(true);
    expect(page.url()).not.toContain("via=");
  });
});

test("a question asked by search keeps the client that is set", async () => {
  await fresh({ address: "#from=neuvola&area=orivesi&age=4&lang=en" }, async (page) => {
    await page.locator("polku-header input[role=combobox]").fill("why not child psychiatry from the clinic");
    await page.getByRole("option", { name: /^Ask/ }).click();
    await expect.poll(() => page.url()).toContain("ask=why-not");
    expect(page.url()).toMatch(/age=4/);
    expect(page.url()).toMatch(/area=orivesi/);
  });
});

test("the two sides of a comparison are said apart, and what they share once", async () => {
  await fresh({ address: "#from=neuvola&lang=en" }, async (page) => {
    await kind(page).selectOption("compare");
    await page.getByText("There are no differences.").waitFor();
    await showConditions(page);
    await page.getByLabel("Client b: Where the client lives").selectOption({ label: "Orivesi" });
    await page
      .getByText(/[1-9]\d* lost.* unchanged\.$/)
      .first()
      .waitFor();
    const side = page.getByRole("group", { name: "Client a" });
    await expect(side.getByLabel("Client a: Steps at most").count()).resolves.toBe(0);
    await page.getByLabel("Steps at most", { exact: true }).selectOption("1");
    expect(page.url()).toMatch(/a\.steps=1.*b\.steps=1/);
    await page.getByRole("button", { name: "Swap a and b" }).click();
    expect(page.url()).toMatch(/a\.area=orivesi/);
  });
});

test("a link that asks of something unknown is mended in its place", async () => {
  await on(
    { address: "#ask=compare&a.from=neuvola&b.from=neuvola&b.area=orivessi&lang=en" },
    async (page) => {
      await page.getByText("Where the client lives: “orivessi” is not in this network.").waitFor();
      await page.getByRole("button", { name: "Orivesi" }).click();
      await showConditions(page);
      await page.getByRole("group", { name: "Client b" }).waitFor();
      expect(page.url()).toContain("b.area=orivesi");
    },
  );
});

test.each(languages)("in %s each kind of answer is said to those who do not see it", async (language) => {
  const { kind } = gatekeepersText.words[language];
  // The sentence of the verdict that has no numbers.
  const sentence = {
    fi: "Ensin ne, joiden puuttuessa menetetään eniten.",
    sv: "De som orsakar störst förlust kommer först.",
    en: "Those with the greatest loss come first.",
  }[language];
  await on({ address: `#from=neuvola&lang=${language}` }, async (page) => {
    const choice = page.locator("select.kind");
    await choice.waitFor();
    await expect(choice.locator("option", { hasText: kind }).count()).resolves.toBe(1);
    await choice.selectOption("gatekeepers");
    await page.locator("polku-explorer [role=status][aria-live]").filter({ hasText: sentence }).waitFor();
  });
});
