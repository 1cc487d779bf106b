import { legendWords } from "@polku/map";
import { html, nothing, svg, unsafeCSS, type PropertyValues, type TemplateResult } from "lit";
import { Stored } from "../platform/stored.js";
import { selectService } from "../state/actions.js";
import { chooseRoute } from "../state/ask.js";
import { openEntryIn, shownIn } from "../state/derive.js";
import { showsStep, storyStepIn } from "../state/story.js";
import { viewOf, type State } from "../state/state.js";
import { iconButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import { reactive } from "../ui/light-element.js";
import { Panel } from "../ui/panel.js";
import { drawWall } from "./draw-wall.js";
import { FontMeasure } from "./font-measure.js";
import { keySigns } from "./key-signs.js";
import { LegDrawing } from "./leg-drawing.js";
import { lettersFor, readRoom, writeRoom, type Letters, type Room } from "./letters.js";
import { lettersForm } from "./letters-form.js";
import { pairOf } from "./pair.js";
import { holdScreen, toggleFullScreen } from "./screen.js";
import { move, showOf } from "./show.js";
import { keyList, wallDialog } from "./wall-dialogs.js";
import { wallKeyOf, type WallKey } from "./wall-keys.js";
import { listIn, pageContent } from "./wall-list.js";
import { wallPicture, type WallPicture } from "./wall-picture.js";
import { pagesOf, type WallPage } from "./wall-rows.js";
import { pictureLabel, wallCode, wallHead, wallPlace } from "./wall-texts.js";
import css from "./wall.css?inline";
import { wallWords } from "./words/words.js";

const storedRoom = new Stored("polku-wall-room");
/** The height of a heading of a list, and of what is said of its pages, in smallest letters. */
const headingHeight = 1.9;

/** The wall: what is asked and its answer, in letters that the back row can read, and nothing else of the page. */
export class WallPanel extends Panel {
  static override styles = unsafeCSS(css);
  @reactive room: Room = readRoom(storedRoom.read());
  /** The size of the whole wall, and of what the picture and its key have of it; CSS pixels. */
  @reactive size = { width: 0, height: 0 };
  @reactive stage = { width: 0, height: 0 };
  /** Which dialog is open. */
  @reactive dialog: "letters" | "keys" | undefined;
  @reactive isCodeLarge = false;
  /** Whether the pointer has moved: then the buttons are there. */
  @reactive isStirred = false;

  readonly #font = new FontMeasure(this);
  readonly #legs = new LegDrawing({
    pathOf: (leg) => this.querySelector(`#polku-leg-${leg} path`),
    render: () => {
      this.requestUpdate();
      return this.updateComplete;
    },
    drawn: (leg, of) =>
      this.dispatchEvent(
        new CustomEvent("polku-leg", { detail: { leg, of }, bubbles: true, composed: true }),
      ),
  });
  readonly #sizes = new ResizeObserver(() => this.#measure());
  #picture: WallPicture | undefined;
  #pictured: readonly unknown[] = [];
  /** The route that was drawn last. */
  #route = "";
  #drawings = 0;
  #stirring: ReturnType<typeof setTimeout> | undefined;

  protected override connected(signal: AbortSignal): void {
    const show = showOf(this.session);
    this.#drawings = show.show.drawings;
    signal.addEventListener(
      "abort",
      show.subscribe(() => this.requestUpdate()),
    );
    signal.addEventListener(
      "abort",
      pairOf(this.session).subscribe(() => this.requestUpdate()),
    );
    document.addEventListener("keydown", this.#onKey, { signal, capture: true });
    this.addEventListener("pointermove", this.#stir, { signal });
    holdScreen(signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.#legs.stop();
    clearTimeout(this.#stirring);
  }

  protected override firstUpdated(): void {
    this.#sizes.observe(this);
    this.#measure();
    this.querySelector<HTMLElement>(".wall")?.focus({ preventScroll: true });
    this.session.announce(wallWords[this.state.language].state.entered);
  }

  #measure(): void {
    const stage = this.querySelector(".wall-stage");
    if (stage) this.#sizes.observe(stage);
    const next = { width: this.clientWidth, height: this.clientHeight };
    if (next.width !== this.size.width || next.height !== this.size.height) this.size = next;
    const { clientWidth: width = 0, clientHeight: height = 0 } = stage ?? {};
    if (width !== this.stage.width || height !== this.stage.height) this.stage = { width, height };
  }

  get #letters(): Letters {
    return lettersFor(this.room, this.size.width, this.size.height);
  }

  protected override willUpdate(_changes: PropertyValues): void {
    this.#makePicture();
    const { paused, drawings } = showOf(this.session).show;
    this.#legs.pause(paused);
    const legs = this.#picture?.scene.route ?? [];
    const route = JSON.stringify([shownIn(this.state)?.target, legs.map(({ link }) => link)]);
    if (route === this.#route && drawings === this.#drawings) return;
    this.#drawings = drawings;
    if (!this.#picture && legs.length === 0) return;
    this.#route = route;
    this.#legs.prepare(legs.length);
    void this.updateComplete.then(() => this.#legs.start());
  }

  protected override updated(_changes: PropertyValues): void {
    this.#measure();
    this.#countPages();
  }

  /** The picture is made anew only where what it shows has changed: nothing moves while legs are drawn. */
  #makePicture(): void {
    const { state, room, stage, size } = this;
    const shown = shownIn(state);
    const { frame } = showOf(this.session).show;
    const made = [shown, state.selected, state.hidden, state.language, state.links, frame, room, stage, size];
    if (made.every((value, index) => value === this.#pictured[index])) return;
    this.#pictured = made;
    const isMap = listIn(this.state) === undefined;
    this.#picture =
      shown && isMap && stage.width > 0
        ? wallPicture(state, shown, frame.length > 0 ? frame : frameOfStep(state), {
            ...stage,
            least: this.#letters.least,
            fontShare: this.#font.share,
          })
        : undefined;
  }

  get #pages(): WallPage[] {
    const list = listIn(this.state);
    if (!list || this.stage.height === 0) return [];
    const { least } = this.#letters;
    // A heading is above the rows, and what is said of the whole below them.
    return pagesOf(list.lists, {
      width: this.stage.width / least,
      height: this.stage.height / least - 2 * headingHeight,
    });
  }

  /** The number of pages is the wall's to tell: it follows from its size. */
  #countPages(): void {
    const store = showOf(this.session);
    const pages = Math.max(1, this.#pages.length);
    if (this.stage.height > 0 && store.show.pages !== pages)
      store.set({ pages, page: Math.min(store.show.page, pages) });
  }

  protected override render(): TemplateResult {
    const { state } = this;
    const words = wallWords[state.language];
    const { least, route, end } = this.#letters;
    const { blank, paused } = showOf(this.session).show;
    const isLost = pairOf(this.session).isLost;
    return html`<div
        class="wall"
        role="main"
        tabindex="-1"
        aria-label=${words.label}
        ?data-blank=${blank}
        ?data-paused=${paused}
        .style=${`--least:${least}px;--route-letters:${route}px;--end-letters:${end}px`}
      >
        <div class="wall-head">
          <div class="wall-said">${wallHead(state, listIn(state)?.summary)}</div>
          ${wallCode(state, this.isCodeLarge)}
        </div>
        <div class="wall-stage">${this.size.height === 0 ? nothing : this.#stageContent()}</div>
        <div class="wall-foot">
          ${wallPlace(state)} ${paused ? html`<span class="wall-note">${words.state.paused}</span>` : nothing}
          ${isLost ? html`<span class="wall-note wall-lost">${words.state.lost}</span>` : nothing}
        </div>
        ${this.#tools()}
        ${blank ? html`<div class="wall-blank"><span class="unseen">${words.state.blank}</span></div>` : nothing}
      </div>
      ${this.#dialogs()}`;
  }

  #stageContent(): unknown {
    const { state } = this;
    const words = wallWords[state.language];
    if (listIn(state)) {
      const pages = this.#pages;
      const page = pages[Math.min(showOf(this.session).show.page, pages.length) - 1];
      const width = this.stage.width / this.#letters.least;
      return page ? pageContent(page, pages.length, width, state.language) : nothing;
    }
    if (this.stage.height === 0) return nothing;
    const picture = this.#picture;
    if (!picture)
      return html`<p class="wall-empty">
        ${shownIn(state) ? words.picture.tooSmall : words.picture.nothing}
      </p>`;
    const { grid } = picture.layout;
    const { drawn } = this.#legs;
    return html`<svg
        class="wall-map"
        role="img"
        aria-label=${pictureLabel(state)}
        width=${grid.width * picture.unit}
        height=${grid.height * picture.unit}
        viewBox="0 0 ${grid.width} ${grid.height}"
        data-legs=${Math.min(drawn.legs, picture.scene.route.length)}
        @click=${this.#onPress}
      >
        ${svg`${drawWall(picture, drawn, legendWords[state.language].if)}`}
      </svg>
      ${keySigns(picture)}
      ${viewOf(state) === "tables" ? html`<p class="wall-note">${words.picture.tablesLeftOut}</p>` : nothing}`;
  }

  #tools(): TemplateResult {
    const { tools } = wallWords[this.state.language];
    const { blank, paused } = showOf(this.session).show;
    const act = (key: WallKey) => () => this.#act(key);
    const pair = pairOf(this.session);
    return html`<div class="wall-tools" role="group" aria-label=${tools.label} ?data-shown=${this.isStirred}>
      ${iconButton(tools.previous, icons.undo, act("previous"))}
      ${iconButton(tools.next, icons.redo, act("next"))}
      ${iconButton(tools.again, icons.replay, act("again"))}
      ${iconButton(paused ? tools.resume : tools.pause, paused ? icons.play : icons.pause, act("pause"))}
      ${iconButton(blank ? tools.show : tools.blank, blank ? icons.eye : icons.eyeOff, act("blank"))}
      ${iconButton(tools.letters, html`<span aria-hidden="true" class="glyph">A</span>`, act("letters"))}
      ${iconButton(tools.fullScreen, icons.fit, act("full-screen"))}
      ${pair.isOn && !pair.isLost ? nothing : iconButton(tools.twoWindows, icons.several, () => pair.openOther())}
      ${iconButton(tools.keys, html`<span aria-hidden="true" class="glyph">?</span>`, act("help"))}
      ${iconButton(tools.leave, icons.close, act("leave"))}
    </div>`;
  }

  #dialogs(): TemplateResult {
    const { language } = this.state;
    const { letters, keys } = wallWords[language];
    const usual = {
      language,
      least: this.#letters.least,
      close: () => {
        this.dialog = undefined;
        this.querySelector<HTMLElement>(".wall")?.focus({ preventScroll: true });
      },
    };
    const body = lettersForm(language, this.room, this.#letters, (room) => {
      this.room = room;
      storedRoom.write(writeRoom(room));
    });
    return html`${wallDialog({ ...usual, isOpen: this.dialog === "letters", heading: letters.heading, body })}
    ${wallDialog({ ...usual, isOpen: this.dialog === "keys", heading: keys.heading, body: keyList(language) })}`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.querySelector("dialog[open]")) return;
    const key = wallKeyOf(event);
    if (!key) return;
    event.preventDefault();
    event.stopPropagation();
    this.#act(key);
  };

  #act(key: WallKey): void {
    const store = showOf(this.session);
    const { blank, paused, drawings } = store.show;
    const words = wallWords[this.state.language];
    // Whatever is pressed while the wall is blank shows it again first.
    if (blank && !["blank", "full-screen", "pause"].includes(key)) return store.set({ blank: false });
    switch (key) {
      case "next":
      case "previous":
      case "first":
      case "last":
        if (key === "next" && this.#legs.isUnderWay) return this.#legs.finish();
        if (paused) store.set({ paused: false });
        return move(this.session, key === "next" ? 1 : key === "previous" ? -1 : key);
      case "blank":
        if (!blank) this.session.announce(words.state.blank);
        return store.set({ blank: !blank });
      case "pause":
        this.session.announce(paused ? words.tools.resume : words.state.paused);
        return store.set({ paused: !paused });
      case "again":
        return store.set({ drawings: drawings + 1 });
      case "letters":
        this.dialog = "letters";
        return;
      case "help":
        this.dialog = "keys";
        return;
      case "qr":
        this.isCodeLarge = !this.isCodeLarge;
        return;
      case "full-screen":
        return toggleFullScreen();
      case "leave":
        if (this.isCodeLarge) {
          this.isCodeLarge = false;
          return;
        }
        this.#leave();
    }
  }

  #leave(): void {
    const root = this.getRootNode() as ShadowRoot;
    const { session } = this;
    session.update((state) => ({ ...state, screen: undefined }));
    session.announce(wallWords[session.state.language].state.left);
    // The page is there again after its next rendering.
    requestAnimationFrame(() => root.querySelector<HTMLElement>("polku-header [data-wall]")?.focus());
  }

  /** A service that is pressed is the end of the route, where the answer has one to it; else it is selected. */
  readonly #onPress = (event: Event): void => {
    const id = (event.target as Element).closest("[data-service]")?.getAttribute("data-service");
    if (id === undefined || id === null) return;
    this.session.update((state) => {
      const chosen = chooseRoute(state, id);
      if (openEntryIn(chosen) === id && chosen !== state) return chosen;
      return selectService(state, state.selected.includes(id) ? undefined : id);
    });
  };

  readonly #stir = (): void => {
    this.isStirred = true;
    clearTimeout(this.#stirring);
    this.#stirring = setTimeout(() => (this.isStirred = false), 4000);
  };
}

/** What a story's step has the map show, for as long as it is the step that is shown. */
function frameOfStep(state: State): readonly string[] {
  return showsStep(state) ? (storyStepIn(state)?.frame ?? []) : [];
}

customElements.define("polku-wall", WallPanel);
