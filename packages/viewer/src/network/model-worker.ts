import { readText } from "./read-text.js";

addEventListener("message", ({ data: { file, name } }: MessageEvent<{ file: Blob; name: string }>) => {
  const sendAhead = (text: string) => postMessage({ kind: "ahead", text });
  void readText(file, name, sendAhead).then((result) => postMessage(result));
});
