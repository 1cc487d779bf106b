import { textIn, type Language } from "@polku/core";
import { html } from "hono/html";
import type { Served } from "../tasks/desk.js";
import { serverWords } from "../words/words.js";

/** The first page: which network this is, a field to ask in, and what else is here. */
export async function firstPage(
  { name, services, links }: Served,
  language: Language,
  hasExplorer: boolean,
): Promise<string> {
  const { page } = serverWords[language];
  const title = textIn(name, language);
  const parts = [
    ...(hasExplorer ? [["explorer/", page.parts.explorer] as const] : []),
    ["ask", page.parts.ask],
    ["picture.svg", page.parts.picture],
    ["model", page.parts.model],
    ["schemas/question.json", page.parts.schemas],
    ["openapi.json", page.parts.openapi],
    ["health", page.parts.health],
  ] as const;
  const items = parts.map(([path, about]) => {
    // These need a question.
    const link =
      path === "ask" || path === "picture.svg" ? `/${path}?from=…` : html`<a href="${path}">/${path}</a>`;
    return html`<li><code>${link}</code> ${about}</li>`;
  });
  return await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          :root {
            color-scheme: light dark;
          }
          body {
            font:
              1rem/1.5 system-ui,
              sans-serif;
            max-width: 44rem;
            margin: 2rem auto;
            padding: 0 1rem;
          }
          form {
            display: flex;
            flex-wrap: wrap;
            gap: 0.5rem;
            margin: 1.5rem 0;
          }
          label {
            flex-basis: 100%;
          }
          input {
            flex: 1 1 16rem;
            font: inherit;
            padding: 0.4rem;
          }
          button {
            font: inherit;
            padding: 0.4rem 1rem;
          }
          li {
            margin: 0.4rem 0;
          }
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${page.about(page.services(services), page.links(links))}</p>
          <form action="ask" method="get">
            <label for="text">${page.ask.label}</label>
            <input id="text" name="text" required autocomplete="off" />
            <input type="hidden" name="lang" value="${language}" />
            <button>${page.ask.button}</button>
          </form>
          <h2>${page.here}</h2>
          <ul>
            ${items}
          </ul>
        </main>
      </body>
    </html> `;
}
