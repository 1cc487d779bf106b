// What is in the documentation, in the order in which it is listed.
//
// The site is made by the few files of this folder, with marked (Markdown) and minisearch (the search), neither of
// which needs another package. VitePress was the other choice: its pages are an application that loads modules and
// data by fetch, which browsers refuse for a file that is opened from the disk; it brings a second Vite, Vue and some
// hundred packages to each machine that tests; and the reference, which is written from our own tables, would be
// ours all the same. These pages are plain HTML with relative links: they open from a memory stick, print, and work
// without scripts, the search excepted.

export const languages = /** @type {const} */ (["fi", "sv", "en"]);

/** @typedef {typeof languages[number]} Language */

/**
 * Each section with its pages. A page that is only a name is `docs/LANGUAGE/SECTION/NAME.md` in all languages.
 * `only`: the one language that it is in; `file`: where it is, if not there; `made`: it is generated.
 */
const table = {
  learn: ["planner", "facilitator", { name: "architect", only: "en" }],
  "how-to": [
    { name: "spreadsheet", only: "en" },
    { name: "registers", only: "en" },
    { name: "compare", only: "en" },
    { name: "offline-file", only: "en" },
    { name: "embed", only: "en" },
    { name: "examples", only: "en", file: "examples/README.md" },
    { name: "wall", only: "en", file: "docs/wall.md" },
    { name: "serve", only: "en", file: "docs/server.md" },
    { name: "editors", only: "en", file: "docs/editors.md" },
  ],
  explanation: [
    "levels",
    "links",
    "consultation",
    "routes",
    "not-known",
    "sources",
    { name: "architecture", only: "en", file: "ARCHITECTURE.md" },
    { name: "map", only: "en", file: "docs/map.md" },
    { name: "beside", only: "en", file: "docs/beside.md" },
    { name: "performance", only: "en", file: "docs/performance.md" },
    { name: "explorer-performance", only: "en", file: "docs/explorer-performance.md" },
    { name: "beyond-one-machine", only: "en", file: "docs/beyond-one-machine.md" },
    { name: "mutation", only: "en", file: "docs/mutation.md" },
  ],
  reference: [
    { name: "commands", made: "commands" },
    { name: "model", only: "en", made: "schema", of: "polku-1" },
    { name: "scenario", only: "en", made: "schema", of: "polku-scenario-1" },
    { name: "workshop", only: "en", made: "schema", of: "polku-workshop-1" },
    { name: "workshop-file", only: "en", file: "docs/workshop-file.md" },
    { name: "question", only: "en", made: "schema", of: "polku-question-1" },
    { name: "answer", only: "en", made: "schema", of: "polku-answer-1" },
    ...["core", "formats", "map", "databases", "documents", "server", "viewer"].map((name) => ({
      name,
      only: "en",
      made: "package",
      of: name,
    })),
  ],
};

/**
 * @typedef {object} Page
 * @property {Language} language
 * @property {string} section
 * @property {string} name
 * @property {string} url from the root of the site
 * @property {string} file from the root of the project; empty where it is generated
 * @property {string} [made]
 * @property {string} [of]
 * @property {boolean} [inner] reached from another page, not listed
 */

/** @type {Page[]} */
export const pages = languages.flatMap((language) => [
  { language, section: "", name: "index", url: `${language}/index.html`, file: `docs/${language}/index.md` },
  ...Object.entries(table).flatMap(([section, entries]) =>
    entries
      .map((entry) => (typeof entry === "string" ? { name: entry } : entry))
      .filter(({ only }) => only === undefined || only === language)
      .map(({ name, file, made, of }) => ({
        language,
        section,
        name,
        url: `${language}/${section}/${name}.html`,
        file: file ?? (made ? "" : `docs/${language}/${section}/${name}.md`),
        ...(made ? { made } : {}),
        ...(of ? { of } : {}),
      })),
  ),
]);

/** The words around the pages. */
export const words = {
  fi: {
    name: "suomi",
    title: "Polun ohjeet",
    sections: { learn: "Opi", "how-to": "Tee", explanation: "Ymmärrä", reference: "Hakuteos" },
    skip: "Siirry sisältöön",
    pages: "Sivut",
    onPage: "Tällä sivulla",
    search: "Hae ohjeista",
    found: "Hakutulokset",
    nothing: "Ei osumia.",
    languages: "Kieli",
    dark: "Tummat värit",
    light: "Vaaleat värit",
    inEnglish: "Englanniksi",
    previous: "Edellinen",
    next: "Seuraava",
    home: "Etusivu",
    tableOf: "Taulukko",
    anchor: "Linkki kohtaan",
    explorer: "Avaa Polku",
  },
  sv: {
    name: "svenska",
    title: "Polkus handbok",
    sections: { learn: "Lär dig", "how-to": "Gör", explanation: "Förstå", reference: "Referens" },
    skip: "Gå till innehållet",
    pages: "Sidor",
    onPage: "På den här sidan",
    search: "Sök i handboken",
    found: "Sökresultat",
    nothing: "Inga träffar.",
    languages: "Språk",
    dark: "Mörka färger",
    light: "Ljusa färger",
    inEnglish: "På engelska",
    previous: "Föregående",
    next: "Nästa",
    home: "Startsida",
    tableOf: "Tabell",
    anchor: "Länk till",
    explorer: "Öppna Polku",
  },
  en: {
    name: "English",
    title: "Polku’s documentation",
    sections: { learn: "Learn", "how-to": "How to", explanation: "Understand", reference: "Reference" },
    skip: "Skip to the content",
    pages: "Pages",
    onPage: "On this page",
    search: "Search the documentation",
    found: "Results",
    nothing: "Nothing found.",
    languages: "Language",
    dark: "Dark colours",
    light: "Light colours",
    inEnglish: "In English",
    previous: "Previous",
    next: "Next",
    home: "Front page",
    tableOf: "Table",
    anchor: "Link to",
    explorer: "Open Polku",
  },
};
