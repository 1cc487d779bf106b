// Colours, the search and the list of pages on a phone. Pages open from the disk: data comes as scripts, not by fetch.
const root = document.documentElement;
const stored = {
  get theme() {
    try {
      return localStorage.getItem("polku-docs-theme");
    } catch {
      return null;
    }
  },
  set theme(name) {
    try {
      localStorage.setItem("polku-docs-theme", name);
    } catch {
      // A browser that keeps nothing asks again.
    }
  },
};
if (stored.theme !== null) root.dataset.theme = stored.theme;

document.addEventListener("DOMContentLoaded", () => {
  const up = document.body.dataset.up;
  const button = document.querySelector("button.theme");
  if (button !== null) followTheme(button);
  const narrow = matchMedia("(width < 62rem)");
  const details = document.querySelector("nav.pages > details");
  const fold = () => details?.toggleAttribute("open", !narrow.matches);
  narrow.addEventListener("change", fold);
  fold();
  const box = document.querySelector(".search");
  if (box !== null) search(box, up);
});

function followTheme(button) {
  const isDark = () =>
    (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) ===
    "dark";
  const say = () => {
    button.textContent = isDark() ? "☀" : "☾";
    const label = isDark() ? button.dataset.light : button.dataset.dark;
    button.setAttribute("aria-label", label);
    button.title = label;
  };
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    stored.theme = root.dataset.theme;
    say();
  });
  button.hidden = false;
  say();
}

function search(box, up) {
  const field = box.querySelector("input");
  const results = box.querySelector(".results");
  const language = root.lang;
  let index;
  let asked = false;

  const load = (file) =>
    new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = `${up}/${file}`;
      script.addEventListener("load", done);
      script.addEventListener("error", failed);
      document.head.append(script);
    });
  const prepare = async () => {
    if (asked) return;
    asked = true;
    await load("minisearch.js");
    window.polkuSearch = (json) => {
      const fields = ["title", "page", "text"];
      index = window.MiniSearch.loadJSON(json, { fields, storeFields: ["title", "page", "url", "lang"] });
    };
    await load(`search-${language}.js`);
    show();
  };
  const close = () => {
    results.hidden = true;
  };
  const show = () => {
    const text = field.value.trim();
    results.replaceChildren();
    results.hidden = text === "" || index === undefined;
    if (results.hidden) return;
    const found = index
      .search(text, {
        prefix: true,
        fuzzy: 0.2,
        boost: { title: 4, page: 2 },
        combineWith: "AND",
        // What is in the reader's own language comes first.
        boostDocument: (_, __, stored) => (stored.lang === language ? 3 : 1),
      })
      .slice(0, 12);
    const list = document.createElement("ul");
    for (const one of found) {
      const link = document.createElement("a");
      link.href = `${up}/${one.url}`;
      if (one.lang !== language) link.lang = one.lang;
      link.append(one.title);
      if (one.page !== one.title) {
        const page = document.createElement("small");
        page.textContent = one.page;
        link.append(" ", page);
      }
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    if (found.length === 0) results.textContent = results.dataset.nothing;
    else results.append(list);
    results.setAttribute("aria-live", "polite");
  };

  field.addEventListener("focus", prepare);
  field.addEventListener("input", () => void prepare().then(show));
  field.addEventListener("focus", show);
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) close();
  });
  document.addEventListener("click", ({ target }) => {
    if (!box.contains(target)) close();
  });
  box.addEventListener("keydown", (event) => {
    const stops = [field, ...results.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && stops[at + step]) {
      event.preventDefault();
      stops[at + step].focus();
    }
    if (event.key === "Enter" && at === 0) stops[1]?.click();
    if (event.key === "Escape") {
      field.focus();
      close();
    }
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? "");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    field.focus();
  });
  box.hidden = false;
}
