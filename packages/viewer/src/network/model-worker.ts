import { readText } from "./read-text.js";

addEventListener("message", (event: MessageEvent<{ file: Blob; name: string }>) => {
  void readText(event.data.file, event.data.name).then((result) => postMessage(result));
});
