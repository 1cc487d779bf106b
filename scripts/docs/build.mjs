// Makes the documentation: pages of HTML in a folder, which open from the disk.
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import MiniSearch from "minisearch";
import { escape, toHtml } from "./markdown.mjs";
import { languages, pages, words } from "./pages.mjs";
import { pictures } from "./pictures.mjs";
import { writeCommands, writePackage, writeSchema } from "./reference.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);

/**
 * @typedef {import("./pages.mjs").Page & { source: string, title: string }} WrittenPage
 * @typedef {WrittenPage & ReturnType<typeof toHtml> & { explorer: string[] }} BuiltPage
 */

/** The pages with their text as Markdown: those of files, and those that are generated. */
export async function writePages() {
  /** @type {Omit<WrittenPage, "title">[]} */
  const written = [];
  for (const page of pages) {
    const { made, of = "", language, section } = page;
    if (made === undefined) written.push({ ...page, source: readFileSync(join(root, page.file), "utf8") });
    else if (made === "commands") written.push({ ...page, source: await writeCommands(language) });
    else if (made === "schema") written.push({ ...page, source: writeSchema(of) });
    else {
      const { source, inner } = writePackage(of);
      written.push({ ...page, file: `packages/${of}/README.md`, source });
      for (const one of inner)
        written.push({
          language,
          section,
          name: one.name,
          url: `${language}/${section}/${one.name}.html`,
          file: "",
          inner: true,
          source: one.source,
        });
    }
  }
  return written.map((page) => ({ ...page, title: titleOf(page.source) }));
}

/** @param {string} source */
const titleOf = (source) => (/^# (.+)$/m.exec(source)?.[1] ?? "").replaceAll("`", "");

/**
 * Builds the site.
 * @param {object} options
 * @param {string} options.out the folder, which is emptied first
 * @param {string} [options.pictureFolder] where the pictures are; without, pages name pictures that are not there
 * @returns {Promise<{ pages: BuiltPage[], files: string[] }>} what was built, and the files of the project that pages link to
 */
export async function buildDocs({ out, pictureFolder }) {
  const written = await writePages();
  const byFile = new Map(written.filter(({ file }) => file !== "").map((page) => [page.file, page]));
  /** @type {Set<string>} */
  const files = new Set();
  const built = written.map((page) => {
    /** @type {string[]} */
    const explorer = [];
    const up = posix.relative(posix.dirname(page.url), ".");
    const result = toHtml(page.source, {
      words: words[page.language],
      resolve: (href) => {
        if (/^[a-z]+:\/\//.test(href) || href.startsWith("#")) return { href };
        if (href.startsWith("explorer:")) {
          const address = href.slice("explorer:".length);
          explorer.push(address);
          const hash = `${address === "" ? "#" : `${address}&`}lang=${page.language}`;
          return { href: posix.join(up, "polku.html") + hash, isExplorer: true };
        }
        if (href.startsWith("template:"))
          return { href: posix.join(up, `files/${templateName(page.language)}`) };
        const [path = "", hash = ""] = href.split(/(?=#)/);
        const target = path.startsWith("/")
          ? path.slice(1)
          : posix.join(posix.dirname(page.file === "" ? page.url : page.file), path);
        const other = byFile.get(target) ?? written.find(({ url }) => url === target);
        if (other) return { href: posix.relative(posix.dirname(page.url), other.url) + hash };
        files.add(target);
        return { href: posix.join(up, "files", target) };
      },
      picture: (href, alt) => {
        const name = href.startsWith("picture:") ? href.slice("picture:".length) : undefined;
        if (name !== undefined) {
          const size = pictures[name]?.size;
          if (size === undefined) throw new Error(`${page.file}: there is no picture ${name}`);
          const src = posix.join(up, "pictures", page.language, `${name}.webp`);
          return `<img src="${src}" alt="${escape(alt)}" width="${size.width}" height="${size.height}" loading="lazy">`;
        }
        const path = posix.join(posix.dirname(page.file), href);
        files.add(path);
        return `<img src="${escape(posix.join(up, "files", path))}" alt="${escape(alt)}" loading="lazy">`;
      },
    });
    return { ...page, ...result, explorer };
  });

  rmSync(out, { recursive: true, force: true });
  const write = (/** @type {string} */ path, /** @type {string} */ text) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  };
  for (const page of built) write(page.url, layOut(page, built));
  write("index.html", frontPage());
  write("site.css", styles());
  for (const language of languages) write(`search-${language}.js`, searchIndex(built, language));
  copyFileSync(join(root, "docs/site/site.js"), join(out, "site.js"));
  copyFileSync(join(dirname(require.resolve("minisearch")), "../umd/index.js"), join(out, "minisearch.js"));
  for (const file of files) {
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(out, "files", file)), { recursive: true });
    // A folder, such as an example's, comes whole.
    cpSync(join(root, file), join(out, "files", file), {
      recursive: true,
      filter: (path) => !/\/(?:node_modules|dist|site)$/.test(path),
    });
  }
  if (pictureFolder) cpSync(pictureFolder, join(out, "pictures"), { recursive: true });
  return { pages: built, files: [...files] };
}

/** The spreadsheet to fill in. @param {import("./pages.mjs").Language} language */
export const templateName = (language) =>
  ({ fi: "pohja.xlsx", sv: "mall.xlsx", en: "template.xlsx" })[language];

/**
 * @param {BuiltPage} page
 * @param {readonly BuiltPage[]} all
 */
function layOut(page, all) {
  const say = words[page.language];
  const up = posix.relative(posix.dirname(page.url), ".");
  const to = (/** @type {{ url: string }} */ other) => posix.relative(posix.dirname(page.url), other.url);
  const listed = all.filter(({ inner }) => !inner);
  const own = listed.filter(({ language }) => language === page.language);
  const at = own.findIndex(({ url }) => url === page.url);
  const [before, after] = at === -1 ? [] : [own[at - 1], own[at + 1]];
  const english =
    page.language === "en"
      ? []
      : listed.filter((one) => one.language === "en" && !sibling(one, page.language));
  /** @param {BuiltPage} one @param {import("./pages.mjs").Language} language */
  function sibling(one, language) {
    return listed.find(
      (other) => other.language === language && other.section === one.section && other.name === one.name,
    );
  }
  const item = (/** @type {BuiltPage} */ one) => {
    const foreign = one.language === page.language ? "" : ' hreflang="en" lang="en"';
    const current = one.url === page.url || (page.inner && page.name.startsWith(`${one.name}-`));
    return `<li><a href="${to(one)}"${foreign}${current ? ' aria-current="page"' : ""}>${escape(one.title)}</a></li>`;
  };
  const section = (/** @type {string} */ title, /** @type {readonly BuiltPage[]} */ some) =>
    some.length === 0 ? "" : `<h2>${title}</h2>\n<ul>${some.map(item).join("")}</ul>`;
  const switcher = languages
    .map((language) => {
      const other =
        sibling(page, language) ?? all.find((one) => one.language === language && one.name === "index");
      return `<a href="${other ? to(other) : "#"}" hreflang="${language}" lang="${language}"${language === page.language ? ' aria-current="true"' : ""}>${words[language].name}</a>`;
    })
    .join("");
  const contents = page.headings.filter(({ depth }) => depth === 2);
  const title = page.name === "index" ? say.title : `${page.title} · ${say.title}`;
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="stylesheet" href="${up}/site.css">
<script src="${up}/site.js"></script>
</head>
<body data-up="${up}">
<a class="skip" href="#content">${say.skip}</a>
<header>
<a class="brand" href="${up}/${page.language}/index.html">Polku<span> ${say.home}</span></a>
<div class="search" role="search" hidden><input type="search" aria-label="${say.search}" placeholder="${say.search}" autocomplete="off"><div class="results" role="region" aria-label="${say.found}" data-nothing="${say.nothing}" hidden></div></div>
<nav class="languages" aria-label="${say.languages}">${switcher}</nav>
<button class="theme" hidden data-dark="${say.dark}" data-light="${say.light}"></button>
</header>
<div class="frame">
<nav class="pages" aria-label="${say.pages}"><details open><summary>${say.pages}</summary><div>
${Object.entries(say.sections)
  .map(([name, label]) =>
    section(
      label,
      own.filter((one) => one.section === name),
    ),
  )
  .join("\n")}
${
  english.length === 0
    ? ""
    : `<details><summary>${say.inEnglish}</summary><ul>${english
        .filter(({ section: name }) => name !== "")
        .map(item)
        .join("")}</ul></details>`
}
</div></details></nav>
<main id="content" tabindex="-1">
<article>
${page.html}</article>
<nav class="around" aria-label="${say.previous}, ${say.next}">${before ? `<a rel="prev" href="${to(before)}"><span>${say.previous}</span> ${escape(before.title)}</a>` : ""}${after ? `<a rel="next" href="${to(after)}"><span>${say.next}</span> ${escape(after.title)}</a>` : ""}</nav>
</main>
${contents.length > 1 ? `<nav class="contents" aria-label="${say.onPage}"><h2>${say.onPage}</h2><ul>${contents.map(({ id, text }) => `<li><a href="#${id}">${escape(text)}</a></li>`).join("")}</ul></nav>` : ""}
</div>
</body>
</html>
`;
}

/** The languages to choose from. */
function frontPage() {
  const links = languages
    .map(
      (language) =>
        `<li lang="${language}"><a href="${language}/index.html" hreflang="${language}">${words[language].title}</a></li>`,
    )
    .join("");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Polku</title>
<link rel="stylesheet" href="site.css">
<script src="site.js"></script>
</head>
<body data-up=".">
<main class="front"><h1>Polku</h1><ul>${links}</ul></main>
</body>
</html>
`;
}

/** The explorer's own colours and distances, each colour for both themes, then what is of these pages. */
function styles() {
  const tokens = readFileSync(join(root, "packages/viewer/src/ui/tokens.css"), "utf8");
  const [, light = "", dark = "", rest = ""] =
    /:host \{(.*?)\n\}\s*\.app\[data-theme="dark"\] \{(.*?)\n\}(.*)/s.exec(tokens) ?? [];
  const inDark = new Map(
    [...dark.matchAll(/(--\w+): (#\w+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
  const both = light.replaceAll(
    /(--\w+): (#\w+);/g,
    (line, /** @type {string} */ name, /** @type {string} */ value) =>
      inDark.has(name) ? `${name}: light-dark(${value}, ${inDark.get(name)});` : line,
  );
  const others = rest.replaceAll(/\.app\[data-theme="dark"\]/g, ":root").replaceAll(".app", ":root");
  return `:root {${both}\n}\n${others}\n${readFileSync(join(root, "docs/site/site.css"), "utf8")}`;
}

/**
 * The index of a language as a script, since a page from the disk can't fetch; Finnish and Swedish readers find the
 * English pages too.
 * @param {readonly BuiltPage[]} all
 * @param {import("./pages.mjs").Language} language
 */
function searchIndex(all, language) {
  const index = new MiniSearch({
    fields: ["title", "page", "text"],
    storeFields: ["title", "page", "url", "lang"],
  });
  const own = all.filter((page) => page.language === language);
  const has = new Set(own.map(({ section, name }) => `${section}/${name}`));
  const english = all.filter(
    (page) =>
      page.language === "en" && !has.has(`${page.section}/${page.name}`) && page.section !== "reference",
  );
  let id = 0;
  for (const page of language === "en" ? own : [...own, ...english])
    for (const { heading, text } of page.texts)
      index.add({
        id: id++,
        title: heading?.text ?? page.title,
        page: page.title,
        text,
        url: heading?.depth === 1 ? page.url : `${page.url}#${heading?.id}`,
        lang: page.language,
      });
  return `window.polkuSearch(${JSON.stringify(JSON.stringify(index))});\n`;
}
