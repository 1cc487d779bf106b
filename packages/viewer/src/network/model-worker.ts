import type { Begun, ToWorker } from "./read-file.js";
import { readText } from "./read-text.js";

let sayAhead = (_isAhead: boolean): void => {};
const isAhead = new Promise<boolean>((resolve) => {
  sayAhead = resolve;
});

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if ("isAhead" in data) return sayAhead(data.isAhead);
  postMessage({ kind: "begun" } satisfies Begun);
  void readText(data, isAhead).then((result) => postMessage(result));
});
