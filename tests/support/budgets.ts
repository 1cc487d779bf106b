/** What may weigh how much, in bytes; scripts and pages gzipped. Tests read it, and what grows needs a reason to change it. */
export const budgets = {
  /** What the explorer loads before it shows anything. */
  firstScript: 120_000,
  /** The explorer with a network in one file. */
  offlineFile: 1_000_000,
  /** What the elements for other pages load first, and their parts that come later. */
  element: { first: 120_000, reader: 95_000, stage: 150_000, react: 1000 },
  /** What Vite makes of a program that uses a part of the library. */
  library: { parseAndAsk: 110 * 1024, toGraph: 15 * 1024, reach: 7.6 * 1024 },
  /** What npm downloads, by the folder of the package. */
  packs: {
    core: 1_050_000,
    map: 190_000,
    formats: 400_000,
    databases: 45_000,
    documents: 110_000,
    server: 125_000,
    viewer: 2_900_000,
    "language-server": 65_000,
    cli: 170_000,
  },
};
