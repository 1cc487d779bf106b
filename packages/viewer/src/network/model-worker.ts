import { parseModel } from "@polku/core";
import type { Read } from "./read-file.js";

addEventListener("message", (event: MessageEvent<{ file: Blob; name: string }>) => {
  void read(event.data.file, event.data.name).then((result) => postMessage(result));
});

async function read(file: Blob, name: string): Promise<Read> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    const checked = parseModel(text, { file: name });
    return checked.ok
      ? { kind: "model", model: checked.model, warnings: checked.issues }
      : { kind: "issues", issues: checked.issues };
  } catch {
    return { kind: "unreadable" };
  }
}
