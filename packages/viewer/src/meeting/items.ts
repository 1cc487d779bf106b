import {
  drawOnSheet,
  toCards,
  toSheets,
  writeCards,
  writeDocx,
  writeHtml,
  writeWorkbook,
  type Document,
} from "@polku/documents";
import {
  orientations,
  paper,
  paperSizes,
  pixelsOf,
  slide,
  type Orientation,
  type PaperSize,
  type Sheet,
} from "@polku/map";
import { html, nothing, type TemplateResult } from "lit";
import { lazy } from "../platform/lazy.js";
import { toScenarioFile } from "../scenario/store/scenario-file.js";
import { isTooLong, addressForOthers } from "../state/address.js";
import { networkIn, scenarioIn, shownIn } from "../state/derive.js";
import type { State } from "../state/state.js";
import { textButton } from "../ui/buttons.js";
import { drawQrCode, qrCodeOf } from "../ui/qr-code.js";
import { segments } from "../ui/segments.js";
import { select } from "../ui/select.js";
import type { Session } from "../ui/session.js";
import { answerDocument, pictureText, pictureOf, prepareView, sceneInput, viewDocument } from "./compose.js";
import { printSheets } from "./print.js";
import { toPng } from "./to-png.js";
import { meetingWords } from "./words/words.js";

const offlinePart = lazy(() => import("../offline/offline-file.js"));

/** Which services get cards. */
export const cardChoices = ["all", "answer", "selected"] as const;
export type CardChoice = (typeof cardChoices)[number];

/** What was chosen in the panel. */
export interface Choices {
  readonly size: PaperSize | "slide";
  readonly orientation: Orientation;
  readonly cards: CardChoice;
}

/** What an item of the panel can do. */
export interface ItemContext {
  readonly session: Session;
  readonly choices: Choices;
  choose(choices: Partial<Choices>): void;
  /** Makes a file and gives it to the reader; says so, or why it could not be made. */
  save(name: string, make: () => Promise<BlobPart> | BlobPart): void;
  /** Says something in the panel, and to those who don't see it. */
  tell(text: string): void;
  /** Closes the panel, then does something. */
  closeThen(act: () => void): void;
  /** Asks something of the explorer. */
  ask(what: "save-network"): void;
}

/** One thing that can be taken along: a heading, a hint, and its buttons; nothing where there is nothing to take. */
interface MeetingItem {
  readonly key: string;
  readonly heading: (words: MeetingWords) => string;
  readonly hint?: (words: MeetingWords) => string;
  readonly content: (context: ItemContext) => TemplateResult | typeof nothing;
}

type MeetingWords = (typeof meetingWords)["en"];

/** What can be taken to a meeting, in the order in which it is offered. */
export const meetingItems: readonly MeetingItem[] = [
  { key: "link", heading: ({ link }) => link, hint: ({ linkHint }) => linkHint, content: link },
  {
    key: "summary",
    heading: ({ summary }) => summary,
    hint: ({ summaryHint }) => summaryHint,
    content: summary,
  },
  { key: "view", heading: ({ view }) => view, hint: ({ viewHint }) => viewHint, content: view },
  {
    key: "picture",
    heading: ({ picture }) => picture,
    hint: ({ pictureHint }) => pictureHint,
    content: picture,
  },
  { key: "table", heading: ({ table }) => table, hint: ({ tableHint }) => tableHint, content: table },
  { key: "cards", heading: ({ cards }) => cards, content: cards },
  {
    key: "offline",
    heading: ({ offline }) => offline,
    hint: ({ offlineHint }) => offlineHint,
    content: offline,
  },
  { key: "code", heading: ({ code }) => code, content: code },
];

/** The address of what is seen, which carries the question, the view and the scenario. */
function addressOf(state: State): string {
  return `${location.href.split("#")[0] ?? ""}#${addressForOthers(state)}`;
}

function wordsOf({ session }: ItemContext): MeetingWords {
  return meetingWords[session.state.language];
}

function link(context: ItemContext): TemplateResult {
  const { state } = context.session;
  const words = wordsOf(context);
  const address = addressOf(state);
  const scenario = scenarioIn(state);
  const copy = async (event: Event) => {
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector("input");
    try {
      await navigator.clipboard.writeText(address);
      context.tell(words.copied);
    } catch {
      field?.select();
      context.tell(words.notCopied);
    }
  };
  const saveScenario = () => {
    if (!scenario) return;
    const file = toScenarioFile(scenario);
    context.save(file.name, () => file.text);
  };
  return html`<div class="row">
      <input class="address" readonly aria-label=${words.link} .value=${address} />
      ${textButton(words.copy, (event) => void copy(event), "primary")}
    </div>
    ${
      scenario && isTooLong(state)
        ? html`<p class="callout">${words.tooLong}</p>
            <p>${textButton(words.saveScenario, saveScenario)}</p>`
        : nothing
    }
    ${
      state.opened?.file
        ? html`<p class="callout">${words.ownFile(state.opened.file.name)}</p>
            <p>
              ${textButton(words.saveNetwork, () => context.closeThen(() => context.ask("save-network")))}
            </p>`
        : nothing
    }`;
}

function offline(context: ItemContext): TemplateResult | typeof nothing {
  const { state } = context.session;
  if (!state.opened) return nothing;
  const make = async () => (await offlinePart.load()).offlineFile(state);
  const name = `${state.opened.network.model.id}.html`;
  return html`<p>${textButton(wordsOf(context).saveOffline, () => context.save(name, make))}</p>`;
}

function code(context: ItemContext): TemplateResult {
  const words = wordsOf(context);
  const found = qrCodeOf(addressOf(context.session.state));
  return typeof found === "string"
    ? html`<p>${words.codeProblems[found]}</p>`
    : html`<div class="code">${drawQrCode(found, words.codeLabel)}</div>`;
}

/** The name of a file: the network, what it is, and an ending. */
function fileName(
  context: ItemContext,
  what: keyof MeetingWords["fileNames"],
  ending: string,
  about = "",
): string {
  const { opened } = context.session.state;
  return `${opened?.network.model.id ?? "polku"}-${wordsOf(context).fileNames[what]}${about}.${ending}`;
}

function summary(context: ItemContext): TemplateResult {
  const { session } = context;
  const words = wordsOf(context);
  if (!answerDocument(session, {})) return html`<p>${words.nothing}</p>`;
  const compose = () => required(answerDocument(session, { picture: pictureOf(session, "part") }));
  // Programs that draw no SVG show the PNG.
  const composeWithPng = async (): Promise<Document> => {
    // It is as broad as the text, whatever else is on the sheet.
    const picture = pictureOf(session, "sheet");
    const png = picture && (await toPng(picture.svg, sizeOf(picture.svg, 2)));
    const bytes = png && new Uint8Array(await png.arrayBuffer());
    return required(answerDocument(session, { picture: picture && { ...picture, png: bytes } }));
  };
  return html`<div class="row">
    ${textButton(
      words.print,
      () => context.closeThen(() => printSheets(session, toSheets(compose()))),
      "primary",
    )}
    ${textButton(words.word, () =>
      context.save(
        fileName(context, "summary", "docx"),
        async () => writeDocx(await composeWithPng()) as BlobPart,
      ),
    )}
    ${textButton(words.page, () => context.save(fileName(context, "summary", "html"), () => writeHtml(compose())))}
  </div>`;
}

/** The size of an SVG document in pixels, so many for each unit of it. */
function sizeOf(svg: string, pixels: number): { width: number; height: number } {
  const [, width = "1", height = "1"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Math.round(Number(width) * pixels), height: Math.round(Number(height) * pixels) };
}

function view(context: ItemContext): TemplateResult {
  const { session } = context;
  const print = async () => {
    await prepareView(session);
    printSheets(session, toSheets(required(viewDocument(session))));
  };
  return html`<div class="row">
    ${textButton(wordsOf(context).print, () => context.closeThen(() => void print()))}
  </div>`;
}

function picture(context: ItemContext): TemplateResult {
  const { session, choices } = context;
  const words = wordsOf(context);
  if (!shownIn(session.state)) return html`<p>${words.nothing}</p>`;
  const isSlide = choices.size === "slide";
  const sheet: Sheet = choices.size === "slide" ? slide : paper(choices.size, choices.orientation);
  const draw = () => drawOnSheet(required(sceneInput(session)), pictureText(session.state), sheet);
  const name = (ending: string) => {
    const way = isSlide ? "" : `-${words.orientations[choices.orientation].toLowerCase()}`;
    return fileName(context, "map", ending, `-${choices.size}${way}`);
  };
  return html`<div class="row ends">
    <label class="field">
      <span>${words.size}</span>
      ${select({
        options: [...paperSizes, "slide" as const].map((value) => ({ value, text: words.sizes[value] })),
        value: choices.size,
        choose: (size) => context.choose({ size: size as Choices["size"] }),
      })}
    </label>
    ${
      isSlide
        ? nothing
        : segments({
            name: "orientation",
            label: words.orientation,
            words: orientations,
            chosen: choices.orientation,
            show: (word) => words.orientations[word],
            choose: (orientation) => context.choose({ orientation }),
          })
    }
    ${textButton("PNG", () => context.save(name("png"), () => toPng(draw(), pixelsOf(sheet))))}
    ${textButton("SVG", () => context.save(name("svg"), draw))}
  </div>`;
}

function table(context: ItemContext): TemplateResult {
  const { session } = context;
  const words = wordsOf(context);
  if (!answerDocument(session, {})) return html`<p>${words.nothing}</p>`;
  const make = async () =>
    (await writeWorkbook(required(answerDocument(session, { isWhole: true })))) as BlobPart;
  return html`<div class="row">
    ${textButton(words.spreadsheet, () => context.save(fileName(context, "answer", "xlsx"), make))}
  </div>`;
}

function cards(context: ItemContext): TemplateResult | typeof nothing {
  const { session, choices } = context;
  const { state } = session;
  const network = networkIn(state);
  if (!network) return nothing;
  const words = wordsOf(context);
  const of: Record<CardChoice, readonly string[] | undefined> = {
    all: network.services.map(({ id }) => id),
    answer: shownIn(state)?.answer.reached.map(({ service }) => service),
    selected: state.selected.length === 0 ? undefined : state.selected,
  };
  const offered = cardChoices.filter((choice) => of[choice] !== undefined);
  const chosen = offered.includes(choices.cards) ? choices.cards : "all";
  const input = { network, language: state.language, now: new Date(), services: of[chosen] };
  return html`<p class="hint">${words.cardsHint(of[chosen]?.length ?? 0)}</p>
    <div class="row ends">
      ${segments({
        name: "cards",
        label: words.whichCards,
        words: offered,
        chosen,
        show: (word) => words.cardChoices[word],
        choose: (choice) => context.choose({ cards: choice }),
      })}
      ${textButton(words.print, () => context.closeThen(() => printSheets(session, toCards(input))))}
      ${textButton(words.page, () => context.save(fileName(context, "cards", "html"), () => writeCards(input)))}
    </div>`;
}

/** What is there where its button is. */
function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("nothing is asked");
  return value;
}
