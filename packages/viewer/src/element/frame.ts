import "./index.js";
import type { PolkuElement, PolkuEvents } from "./api.js";

/**
 * The page that is framed: an element that fills it, and messages to and from the page around, whose origin the address
 * says (`frame.html?origin=https://example.fi`). Messages of others are not read, and none is posted to others.
 *
 * From the page around: `{ polku: 1, type: "set", properties: { model, question, lang, view, locked, chrome, theme } }`.
 * To it: `{ polku: 1, type: "ready" }`, and for each event of the element
 * `{ polku: 1, type: "question" | "answer" | "select" | "change" | "error", detail }`.
 */
const properties = ["model", "question", "lang", "view", "locked", "chrome", "theme"] as const;
const events = ["question", "answer", "select", "change", "error"] as const;

const params = new URLSearchParams(location.search);
const origin = params.get("origin");
if (origin !== null && !isOrigin(origin)) refuse("wrong", origin);
else if (window.parent !== window && origin === null) refuse("missing", "");
else begin();

function begin(): void {
  const element: PolkuElement = document.createElement(
    params.get("element") === "polku-map" ? "polku-map" : "polku-explorer",
  );
  set(element, Object.fromEntries([...params].filter(([name]) => name !== "locked")));
  // As in HTML it is enough that it is there; what says that it is false is taken at its word.
  element.locked = params.has("locked") && params.get("locked") !== "false";
  document.body.append(element);
  const around = window.parent;
  if (around === window || origin === null) return;
  const post = (message: object) => around.postMessage({ polku: 1, ...message }, origin);
  addEventListener("message", ({ source, origin: from, data }: MessageEvent<unknown>) => {
    if (source !== around || from !== origin || typeof data !== "object" || data === null) return;
    const { polku, type, properties: given } = data as Record<string, unknown>;
    if (polku === 1 && type === "set" && typeof given === "object" && given !== null) set(element, given);
  });
  for (const type of events)
    element.addEventListener(`polku-${type}`, (event: PolkuEvents[keyof PolkuEvents]) => {
      if (type === "error") event.preventDefault();
      post({ type, detail: event.detail });
    });
  post({ type: "ready" });
}

function set(element: PolkuElement, given: object): void {
  const known = Object.entries(given).filter(([name]) => properties.some((one) => one === name));
  Object.assign(element, Object.fromEntries(known));
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/** Says why nothing is shown. */
function refuse(why: "wrong" | "missing", found: string): void {
  const text = document.createElement("p");
  text.setAttribute("role", "alert");
  text.textContent =
    why === "missing"
      ? "Polku: the address of this frame does not say the origin of the page around it: ?origin=https://example.fi"
      : `Polku: “${found}” is not an origin. An origin has a scheme, a host and perhaps a port: https://example.fi`;
  document.body.append(text);
}
