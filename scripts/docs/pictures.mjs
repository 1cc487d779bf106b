// The pictures of the product in the documentation: what the page shows when each is taken. A picture is taken in the
// language of each page that has it.

/** @typedef {{ width: number, height: number }} Size */

const wide = { width: 1152, height: 648 };

/**
 * `address`: of the explorer; `prepare`: what is done on the page before the picture is taken.
 * @type {Record<string, { address: string, size: Size, prepare?: (page: import("playwright-core").Page) => Promise<void> }>}
 */
export const pictures = {
  answer: { address: "#from=neuvola&area=tampere&age=4", size: wide },
  "why-not": { address: "#ask=why-not&from=neuvola&to=ot-keskus&area=orivesi", size: wide },
  gaps: {
    address: "#from=neuvola&area=tampere&age=4",
    size: wide,
    prepare: async (page) => {
      await page.locator("polku-answers button.primary, polku-answers .next button").first().click();
      await page.locator("polku-matrix table, table").first().waitFor();
    },
  },
  extend: {
    address: "#from=neuvola&area=orivesi&view=pilots",
    size: wide,
    prepare: async (page) => {
      // The pilot's name begins with the same word in every language.
      await page.getByRole("button", { name: /… Päiväperho/ }).click();
      await page.locator("dialog[open] table").waitFor();
    },
  },
  wall: { address: "#from=neuvola&area=tampere&screen=wall", size: wide },
};
