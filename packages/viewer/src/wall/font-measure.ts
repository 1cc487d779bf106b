import { estimateWidth } from "@polku/map";

/** Measures how wide the page's letters are beside the estimate that layouts go by. */
export class FontMeasure {
  readonly #element: Element;
  readonly #shares = new Map<string, number>();
  #context: CanvasRenderingContext2D | null | undefined;

  constructor(element: Element) {
    this.#element = element;
  }

  /** The largest share among the words of texts, bold: so much wider than estimated is no part of a line. */
  readonly share = (texts: readonly string[]): number => {
    this.#context ??= document.createElement("canvas").getContext("2d");
    const context = this.#context;
    // Without a canvas, room for a wide font.
    if (!context) return 1.15;
    context.font = `700 100px ${getComputedStyle(this.#element).fontFamily}`;
    const words = new Set(texts.flatMap((text) => text.replaceAll("\u00AD", "").split(/[\s/-]+/u)));
    let most = 0.8;
    for (const word of words) {
      if (word === "") continue;
      let share = this.#shares.get(word);
      if (share === undefined) {
        share = context.measureText(word).width / 100 / estimateWidth(word);
        this.#shares.set(word, share);
      }
      // Of a word of a few letters the estimate is far off, but so little wide that it does no harm.
      if (word.length > 3) most = Math.max(most, share);
    }
    return most * 1.02;
  };
}
