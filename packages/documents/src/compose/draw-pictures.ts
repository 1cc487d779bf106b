import { buildScene, drawPicture, type PictureText, type SceneInput, type Sheet } from "@polku/map";
import type { Picture } from "../document/document.js";

/**
 * The map for a document, with its legend: a part of a page, or as large as a sheet has room for.
 *
 * @example
 * ```ts
 * const picture = drawPart({ network, layout: "bands", language: "en" }, { title: "Map", date: "" }, "part");
 * picture.svg.startsWith("<svg"); // true
 * ```
 */
export function drawPart(input: SceneInput, text: PictureText, room: Picture["room"]): Picture {
  return {
    room,
    description: [text.title, text.question, text.verdict].filter((part) => part !== undefined).join(" "),
    svg: drawPicture(buildScene(input), input.network, input.language, text, { isPart: true }),
  };
}

/**
 * The map on a sheet of its own, with question, legend, sources and date; laid out so that its letters are as large as can
 * be.
 *
 * @example
 * ```ts
 * const input = { network, layout: "bands", language: "en" } as const;
 * drawOnSheet(input, { title: "Map", date: "" }, { width: 297, height: 210 }).includes('width="297mm"'); // true
 * ```
 */
export function drawOnSheet(input: SceneInput, text: PictureText, sheet: Sheet): string {
  const drawn = (["wide", "tall"] as const).map((shape) =>
    drawPicture(buildScene({ ...input, shape }), input.network, input.language, text, { sheet }),
  );
  // The fewer units across a sheet, the larger each of them.
  const widthOf = (svg: string) => Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1] ?? Infinity);
  return drawn.toSorted((a, b) => widthOf(a) - widthOf(b))[0] ?? "";
}
