import {
  buildScene,
  drawPicture,
  legendPlaces,
  type PictureText,
  type SceneInput,
  type Sheet,
} from "@polku/map";
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
  const scene = buildScene(input);
  const drawn = legendPlaces.map((legend) =>
    drawPicture(scene, input.network, input.language, text, { isPart: true, legend }),
  );
  // The fewer units where it would fill its room, the larger each of them.
  const largestIn = (shape: number) => {
    const widthIn = (svg: string) => {
      const { width, height } = sizeOf(svg);
      return Math.max(width, height * shape);
    };
    return drawn.toSorted((a, b) => widthIn(a) - widthIn(b))[0] ?? "";
  };
  return {
    room,
    description: [text.title, text.question, text.verdict].filter((part) => part !== undefined).join(" "),
    svg: largestIn(shapeOf[room].upright),
    across: largestIn(shapeOf[room].across),
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
  const drawn = (["wide", "tall"] as const).flatMap((shape) => {
    const scene = buildScene({ ...input, shape });
    return legendPlaces.map((legend) =>
      drawPicture(scene, input.network, input.language, text, { sheet, legend }),
    );
  });
  // The fewer units across a sheet, the larger each of them.
  return drawn.toSorted((a, b) => sizeOf(a).width - sizeOf(b).width)[0] ?? "";
}

/** How much broader than high the room for a map is on a sheet of a document, about. */
const shapeOf: Readonly<Record<Picture["room"], { readonly upright: number; readonly across: number }>> = {
  part: { upright: 2, across: 2.5 },
  sheet: { upright: 1, across: 2 },
};

/** The size of a drawing in its own units. */
function sizeOf(svg: string): { width: number; height: number } {
  const [, width = Infinity, height = Infinity] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
