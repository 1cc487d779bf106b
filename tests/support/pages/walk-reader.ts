import type { PolkuExplorer } from "../../../packages/viewer/src/app/polku-explorer.ts";

/** Random numbers that are the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const change = encodeURIComponent('[{"op":"remove","in":"services","id":"perhetyo"}]');
/** Links that a reader may open: of every kind of question, in a scenario, with a story, wrong in some word. */
export const links = [
  "from=neuvola&lang=en",
  "from=neuvola&area=orivesi&age=4&lang=fi",
  "ask=routes&from=neuvola&to=lastenpsykiatria&lang=sv",
  "ask=gaps&from=neuvola&ages=0-120",
  "ask=compare&a.from=neuvola&b.from=koulu&b.age=12&side=a",
  `ask=what-if&from=neuvola&changes=${change}`,
  `from=neuvola&scenario=Plan&changes=${change}&show=perheneuvola`,
  `ask=gatekeepers&from=neuvola&scenario=Plan&changes=${change}&side=b`,
  "from=neuvla&aeg=4&view=txt&lang=en",
  "ask=why-not&from=neuvola&at=2018-02-31&view=text",
  "network=kainuu",
  "network=ot-loppuraportti&becomes=ot-kokousdiat&ask=what-if&from=neuvola&status=established,piloted,planned",
  "network=pirkanma",
  "view=pilots&on=nobody",
  "story=none&hide=level:special,kind:joint",
];

const typed = [
  "",
  "n",
  "neuv",
  "perhe",
  "koulu",
  "4-vuotias neuvola",
  "why not child psychiatry from the clinic",
];
const numbers = ["", "4", "17", "1,5", "150", "151", "abc"];

/** The parts of the explorer, each as likely as the other, and their controls. */
const regions = [
  "polku-question",
  "polku-question",
  "polku-scenario",
  "polku-scenario",
  "polku-answers",
  "polku-details",
  "polku-header",
  "polku-notices",
  "polku-story",
  ".view",
];
const controls =
  'button, select, summary, a[href^="#"], [role=option]:not([aria-disabled=true]), input:not([type=file])';

/** A reader who does one thing after another on a page, by the events that a browser would send. */
export class Reader {
  readonly #explorer: PolkuExplorer;
  readonly #random: () => number;
  #pushed = 0;
  #back = 0;

  constructor(explorer: PolkuExplorer, random: () => number) {
    this.#explorer = explorer;
    this.#random = random;
    const { pushState } = history;
    history.pushState = (...args) => {
      this.#pushed++;
      this.#back = 0;
      pushState.apply(history, args);
    };
  }

  get #root(): ShadowRoot {
    const { shadowRoot } = this.#explorer;
    if (!shadowRoot) throw new Error("the explorer is not drawn");
    return shadowRoot;
  }

  #one<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new Error("nothing to choose from");
    return items[Math.floor(this.#random() * items.length)] as Item;
  }

  /** Does something, and returns what. */
  async step(): Promise<string> {
    const way = this.#random();
    if (way < 0.08 && this.#pushed > this.#back) return this.#travel(-1);
    if (way < 0.12 && this.#back > 0) return this.#travel(1);
    if (way < 0.18) {
      const link = this.#one(links);
      await this.open(link);
      return `open ${link}`;
    }
    const target = this.#target();
    return target ? this.#use(target) : "nothing";
  }

  /** Follows a link. */
  async open(link: string): Promise<void> {
    await this.#moved(() => (location.hash = link));
  }

  async #travel(by: 1 | -1): Promise<string> {
    this.#back -= by;
    await this.#moved(() => history.go(by));
    return by < 0 ? "back" : "forward";
  }

  /** Waits until the browser has gone to another entry of its history. */
  async #moved(go: () => void): Promise<void> {
    const before = location.href;
    const moved = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
    go();
    // A link to where one is already moves nothing.
    const stays = new Promise((resolve) => setTimeout(resolve, 300));
    await Promise.race([moved, location.href === before ? stays : moved]);
  }

  /** A control that can be used: in an open dialog, else in a part of the page. */
  #target(): HTMLElement | undefined {
    const dialog = this.#root.querySelector("dialog[open]");
    const parts = (dialog ? ["dialog[open]"] : regions)
      .map((region) => this.#usable(region))
      .filter((found) => found.length > 0);
    return parts.length === 0 ? undefined : this.#one(this.#one(parts));
  }

  #usable(region: string): HTMLElement[] {
    const all = [...this.#root.querySelectorAll<HTMLElement>(region)].flatMap((part) => [
      ...part.querySelectorAll<HTMLElement>(controls),
    ]);
    return all.filter(
      (one) =>
        one.checkVisibility() &&
        !one.closest("[inert]") &&
        !one.matches(":disabled, [aria-disabled=true]") &&
        // Another network of its own is reached by a link; the largest takes its time.
        !one.closest("polku-network-list") &&
        // What loads the page again ends the walk.
        !one.closest("polku-load-failure"),
    );
  }

  async #use(target: HTMLElement): Promise<string> {
    const name =
      target.getAttribute("aria-label") ??
      (target.textContent ?? "").trim().replaceAll(/\s+/g, " ").slice(0, 60);
    if (target instanceof HTMLSelectElement) {
      const option = this.#one([...target.options]);
      this.#enter(target, option.value);
      return `${name} = ${option.value}`;
    }
    if (!(target instanceof HTMLInputElement) || ["radio", "checkbox"].includes(target.type)) {
      target.click();
      return `click ${name}`;
    }
    if (target.role !== "combobox" && target.getAttribute("role") !== "combobox") {
      const isNumber = target.inputMode === "numeric";
      const value =
        target.type === "date" ? this.#one(["", "2018-02-05"]) : this.#one(isNumber ? numbers : typed);
      this.#enter(target, value);
      return `${name} = ${value}`;
    }
    const text = this.#one(typed);
    target.focus();
    target.value = text;
    target.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    await new Promise((resolve) => setTimeout(resolve));
    const list =
      target.parentElement?.querySelectorAll<HTMLElement>("[role=option]:not([aria-disabled=true])") ?? [];
    const option = list.length === 0 ? undefined : this.#one([...list]);
    if (option) option.click();
    else target.blur();
    return `${name}: ${text} > ${option?.textContent?.trim().slice(0, 40) ?? "nothing"}`;
  }

  #enter(field: HTMLInputElement | HTMLSelectElement, value: string): void {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    field.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
  }
}
