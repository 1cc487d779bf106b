import { textIn } from "@polku/core";
import { drawPicture, type Scene } from "@polku/map";
import { answerSummary } from "../answers/answer-summary.js";
import { saveFile } from "../platform/save-file.js";
import { questionSummary } from "../question/question-summary.js";
import { answerIn, questionIn } from "../state/derive.js";
import type { Shown } from "../state/shown.js";
import type { State } from "../state/state.js";

/** Pixels for a unit of the map: sharp on a screen and on A3. */
const pixels = 3;

export type PictureFormat = "svg" | "png";

/** Saves the map as a picture, with the question, its answer, a legend, sources and the date. */
export async function savePicture(
  state: State,
  { network }: Shown,
  scene: Scene,
  format: PictureFormat,
): Promise<void> {
  const { language } = state;
  const [question, answer] = [questionIn(state), answerIn(state)];
  const svg = drawPicture(scene, network, language, {
    title: textIn(network.model.name, language),
    ...(question ? { question: questionSummary(network, question, language) } : {}),
    ...(answer ? { verdict: answerSummary(network, answer, language) } : {}),
    date: new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date()),
  });
  const vector = new Blob([svg], { type: "image/svg+xml" });
  saveFile(format === "svg" ? vector : await toPng(vector), `${network.model.id}.${format}`);
}

async function toPng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const [width, height] = [image.width * pixels, image.height * pixels];
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error("the picture is too large"))),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
