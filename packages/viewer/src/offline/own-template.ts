/** What an offline file is written of; an extension of the browser may have added more. */
const written =
  "meta, title, link[rel=icon], noscript, style[data-polku], script[data-polku], script[type='application/json']";

/** In an offline file: the template that it was made of, from the page itself. */
export function loadTemplate(): Promise<string> {
  const lines = ({ children }: HTMLElement) =>
    [...children].flatMap((one) =>
      one.matches("polku-explorer")
        ? "<polku-explorer></polku-explorer>"
        : one.matches(written)
          ? one.outerHTML
          : [],
    );
  const { head, body } = document;
  const page = ["<!doctype html>", '<html lang="fi"><head>', ...lines(head), "</head><body>", ...lines(body)];
  return Promise.resolve(`${page.join("\n")}\n</body></html>\n`);
}
