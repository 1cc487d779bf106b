import { toSheets, type Sheets } from "@polku/documents";
import { render } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import type { State } from "../state/state.js";
import type { Session } from "../ui/session.js";
import { isPrepared, prepareView, viewDocument } from "./compose.js";

/** What is printed next, where that is not the view. */
const wanted = new WeakMap<Session, Sheets>();

/** Opens the browser's dialog for printing, which saves as PDF too, on something else than the view. */
export function printSheets(session: Session, sheets: Sheets): void {
  wanted.set(session, sheets);
  print();
}

/**
 * On paper an explorer becomes its view as a document: whole, with its question and day, and without what only works on a
 * screen. It is so for as long as the page is printed, by whatever menu or key. On another's page it is a part of what is
 * printed, and leaves the rest as it is. Returns the function that ends it.
 */
export function startPrinting(
  session: Session,
  root: DocumentFragment | HTMLElement,
  { isPart = false } = {},
): () => void {
  let end: (() => void) | undefined;
  const show = () => {
    end ??= place(root, wanted.get(session) ?? viewSheets(session), isPart);
  };
  const hide = () => {
    end?.();
    end = undefined;
    wanted.delete(session);
  };
  // As long as this loads, the explorer is not ready: whoever waits for it prints the view.
  const prepare = () => {
    if (!isPrepared(session)) void session.activity.during(prepareView(session).catch(() => undefined));
  };
  prepare();
  const endPreparing = session.store.subscribe(prepare);
  const media = matchMedia("print");
  // Some browsers tell of the one, some of the other.
  const onMedia = () => (media.matches ? show() : hide());
  addEventListener("beforeprint", show);
  addEventListener("afterprint", hide);
  media.addEventListener("change", onMedia);
  return () => {
    hide();
    endPreparing();
    removeEventListener("beforeprint", show);
    removeEventListener("afterprint", hide);
    media.removeEventListener("change", onMedia);
  };
}

/** The view as it was last printed: browsers tell of one printing more than once. */
const last = new WeakMap<Session, { readonly state: State; readonly day: string; readonly sheets: Sheets }>();

function viewSheets(session: Session): Sheets | undefined {
  const { state } = session;
  const day = new Date().toDateString();
  const known = last.get(session);
  if (known?.state === state && known.day === day) return known.sheets;
  try {
    const document = viewDocument(session);
    if (!document) return undefined;
    const sheets = toSheets(document);
    last.set(session, { state, day, sheets });
    return sheets;
  } catch (error) {
    // What is on the screen is printed instead.
    reportError(error);
    return undefined;
  }
}

/** Puts sheets in the place of the explorer; returns what takes them away again. */
function place(
  root: DocumentFragment | HTMLElement,
  sheets: Sheets | undefined,
  isPart: boolean,
): () => void {
  if (!sheets) return () => {};
  const paper = document.createElement("div");
  paper.className = "on-paper";
  // Documents escape all that they are made of. Pages that trust no other markup trust that of lit.
  render(unsafeHTML(sheets.body), paper);
  root.append(paper);
  // The page of a frame allows no styles within markup.
  const tree = paper.getRootNode() as Document | ShadowRoot;
  const own = new CSSStyleSheet();
  own.replaceSync(sheets.styles + onPaper + (isPart ? amongOthers : ""));
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, own];
  const takeAway = () => {
    paper.remove();
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== own);
  };
  if (isPart) return takeAway;
  const rules = document.createElement("style");
  rules.textContent = `${sheets.pageStyles} @media print { html { min-height: 0 } }`;
  document.head.append(rules);
  const title = document.title;
  document.title = sheets.title;
  return () => {
    takeAway();
    rules.remove();
    document.title = title;
  };
}

const onPaper = `
@media screen { .on-paper { display: none; } }
@media print {
  :host { display: block !important; height: auto !important; min-height: 0 !important; overflow: visible !important; background: #fff; color-scheme: light; }
  .app { display: none !important; }
}
`;

/** Where something is above it, no sheet is the document's own. */
const amongOthers = `
@media print {
  .on-paper .polku-document .first-sheet { display: block; height: auto; break-after: auto; }
  .on-paper .polku-document [data-room="sheet"] svg { height: auto; max-height: 75vh; }
}
`;
