import { languages, type Language } from "@polku/core";
import { layouts, type Layout } from "../map/scene/scene.js";
import { readHidden, writeHidden, type Hidden } from "./hidden.js";
import { originalOf } from "./opened-as.js";
import { listIn, writeQuestion } from "./question-address.js";
import { sides, type Side } from "./question-kinds.js";
import type { Telling } from "./story.js";
import { abouts, themes, views, type About, type State, type Theme, type View } from "./state.js";

/** What an address says about the view; what it leaves out stays as it is. */
export interface AddressView {
  view?: View;
  layout?: Layout;
  language?: Language;
  theme?: Theme;
  about?: About;
  /** Which of the networks that the explorer comes with. */
  network?: string;
  /** Another of them that it is compared with. */
  becomes?: string;
  /** A story and the step that it is at. */
  telling?: Telling;
  pointed?: string;
  /** The entry of the answer that is open. */
  chosen?: string;
  way?: number;
  side?: Side;
  selected: string[];
  hidden?: Hidden;
}

/** A question and a view as the part of an address after `#`; what is default is left out. */
export function writeAddress(state: State): string {
  const { bundled, becomes } = state.opened ?? {};
  const { question } = state;
  // What makes one bundled network of another is told by their names alone.
  const isComparison = becomes && question?.ask === "what-if" && question.changes === becomes.changes;
  const original = state.opened && originalOf(state.opened);
  const parts = question
    ? writeQuestion(isComparison ? { ...question, changes: [] } : question, original)
    : [];
  const add = (key: string, values: readonly string[] | undefined) => {
    if (values !== undefined) parts.push(`${key}=${values.map(encodeURIComponent).join(",")}`);
  };
  if (bundled !== undefined) add("network", [bundled]);
  if (isComparison) add("becomes", [becomes.bundled]);
  if (state.telling) {
    add("story", [state.telling.story]);
    add("step", [String(state.telling.step)]);
  }
  if (state.pointed !== undefined) add("on", [state.pointed]);
  if (state.chosen !== undefined) add("show", [state.chosen]);
  if (state.way !== 1) add("way", [String(state.way)]);
  // Both sides of a what-if lie over one another unless one of them is named.
  if (state.side !== "b" || (question?.ask === "what-if" && !state.overlaid)) add("side", [state.side]);
  if (state.selected.length > 0) add("selected", state.selected);
  add("hide", writeHidden(state.hidden));
  if (state.view !== "map") add("view", [state.view]);
  if (state.layout !== "bands") add("layout", [state.layout]);
  if (state.theme !== "light") add("theme", [state.theme]);
  if (state.about !== undefined) add("about", [state.about]);
  add("lang", [state.language]);
  return parts.join("&");
}

/** What an address (the part after `#`, else after `?`) says about the view. */
export function readView(address: string): AddressView {
  const said = new URLSearchParams(address);
  const word = <Word extends string>(key: string, words: readonly Word[]) =>
    words.find((one) => one === said.get(key));
  const view = word("view", views);
  const layout = word("layout", layouts);
  const language = word("lang", languages);
  const theme = word("theme", themes);
  const about = word("about", abouts);
  const side = word("side", sides);
  const pointed = said.get("on");
  const chosen = said.get("show");
  const way = /^[1-9]\d{0,3}$/.exec(said.get("way") ?? "")?.[0];
  const hide = listIn(said, "hide");
  const network = said.get("network");
  const becomes = said.get("becomes");
  const story = said.get("story");
  const step = Number(/^[1-9]\d{0,3}$/.exec(said.get("step") ?? "")?.[0] ?? 1);
  return {
    ...(view === undefined ? {} : { view }),
    ...(layout === undefined ? {} : { layout }),
    ...(language === undefined ? {} : { language }),
    ...(theme === undefined ? {} : { theme }),
    ...(about === undefined ? {} : { about }),
    ...(network === null ? {} : { network }),
    ...(becomes === null ? {} : { becomes }),
    ...(story === null ? {} : { telling: { story, step } }),
    ...(pointed === null ? {} : { pointed }),
    ...(chosen === null ? {} : { chosen }),
    ...(way === undefined ? {} : { way: Number(way) }),
    ...(side === undefined ? {} : { side }),
    selected: listIn(said, "selected") ?? [],
    ...(hide === undefined ? {} : { hidden: readHidden(hide) }),
  };
}
