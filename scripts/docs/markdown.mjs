// Markdown to HTML: headings that can be linked to, tables that can be scrolled, links through the site.
import { Marked } from "marked";

/**
 * The id of a heading, as GitHub makes it, so that links hold in both places.
 * @param {string} text
 */
export const slugOf = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

/** @param {string} text */
export const escape = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/**
 * @typedef {object} Heading
 * @property {number} depth
 * @property {string} id
 * @property {string} text
 */

/**
 * A page as HTML, its headings, and its text by heading, for the search.
 * @param {string} source
 * @param {object} surroundings
 * @param {(href: string) => { href: string, isExplorer?: boolean }} surroundings.resolve where a link leads, from the page
 * @param {(href: string, alt: string) => string} surroundings.picture an image as HTML
 * @param {{ tableOf: string, anchor: string }} surroundings.words
 */
export function toHtml(source, { resolve, picture, words }) {
  /** @type {Heading[]} */
  const headings = [];
  /** @type {Map<string, number>} */
  const taken = new Map();
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        const text = plain(html);
        const base = slugOf(text);
        const count = taken.get(base) ?? 0;
        taken.set(base, count + 1);
        const id = count === 0 ? base : `${base}-${count}`;
        headings.push({ depth, id, text });
        if (depth === 1) return `<h1 id="${id}">${html}</h1>\n`;
        const label = escape(`${words.anchor}: ${text}`);
        return `<h${depth} id="${id}">${html} <a class="anchor" href="#${id}" aria-label="${label}">#</a></h${depth}>\n`;
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens);
        const to = resolve(href);
        return `<a href="${escape(to.href)}"${to.isExplorer ? ' class="open"' : ""}>${inner}</a>`;
      },
      image: ({ href, text }) => picture(href, text),
      code: ({ text, lang }) =>
        `<pre tabindex="0"><code${lang ? ` class="language-${lang.split(" ")[0]}"` : ""}>${paint(text, lang)}</code></pre>\n`,
      table({ header, rows, align }) {
        const cell = (/** @type {import("marked").Tokens.TableCell} */ one, /** @type {number} */ at) => {
          const side = align[at] === "right" ? ' class="number"' : "";
          const inner = this.parser.parseInline(one.tokens);
          if (!one.header) return `<td${side}>${inner}</td>`;
          return inner === "" ? `<td${side}></td>` : `<th scope="col"${side}>${inner}</th>`;
        };
        const line = (/** @type {import("marked").Tokens.TableCell[]} */ cells) =>
          `<tr>${cells.map(cell).join("")}</tr>`;
        const name = escape(`${words.tableOf}: ${headings.at(-1)?.text ?? ""}`);
        return `<div class="table" role="region" tabindex="0" aria-label="${name}"><table><thead>${line(header)}</thead><tbody>${rows.map(line).join("")}</tbody></table></div>\n`;
      },
      html: ({ text }) => text.replaceAll(/<!--.*?-->/gs, ""),
    },
  });
  const html = /** @type {string} */ (marked.parse(source));
  return { html: nameRegions(html), headings, texts: textsOf(html, headings) };
}

/** Regions of one page have different names: the second under a heading gets a number. @param {string} html */
function nameRegions(html) {
  /** @type {Map<string, number>} */
  const names = new Map();
  return html.replaceAll(/aria-label="([^"]*)"><table>/g, (_, /** @type {string} */ name) => {
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return `aria-label="${name}${count === 1 ? "" : ` (${count})`}"><table>`;
  });
}

/**
 * The text below each heading.
 * @param {string} html
 * @param {readonly Heading[]} headings
 */
function textsOf(html, headings) {
  return html
    .split(/<h[1-6] id="/)
    .slice(1)
    .map((part, at) => ({
      heading: headings[at],
      text: plain(part.slice(part.indexOf("</h") + 5))
        .replaceAll(/\s+/g, " ")
        .trim(),
    }));
}

/** @param {string} html */
function plain(html) {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

const painted = {
  ts: /(\/\/.*|\/\*[\s\S]*?\*\/)|("(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)/g,
  sh: /((?<=^|\s)#.*)|("[^"\n]*"|'[^'\n]*')/g,
  html: /(<!--[\s\S]*?-->)|("[^"\n]*")/g,
};

/**
 * Code with its comments and strings marked.
 * @param {string} text
 * @param {string | undefined} lang
 */
function paint(text, lang = "") {
  const kind = /^(ts|tsx|js|jsonc?|css)$/.test(lang)
    ? "ts"
    : /^(sh|yaml|bash)$/.test(lang)
      ? "sh"
      : lang === "html"
        ? "html"
        : "";
  if (kind === "") return escape(text);
  let html = "";
  let end = 0;
  for (const match of text.matchAll(painted[kind])) {
    const type = match[1] === undefined ? "s" : "c";
    html += `${escape(text.slice(end, match.index))}<span class="${type}">${escape(match[0])}</span>`;
    end = match.index + match[0].length;
  }
  return html + escape(text.slice(end));
}
