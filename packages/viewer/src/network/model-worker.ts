import { parseModel } from "@polku/core";
import type { Read } from "./read-file.js";

addEventListener("message", (event: MessageEvent<{ file: Blob; name: string }>) => {
  void read(event.data.file, event.data.name).then((result) => postMessage(result));
});

async function read(file: Blob, name: string): Promise<Read> {
  try {
    const checked = parseModel(new Uint8Array(await file.arrayBuffer()), { file: name });
    return checked.ok
      ? { kind: "model", model: checked.model, warnings: checked.issues }
      : { kind: "issues", issues: checked.issues };
  } catch {
    return { kind: "unreadable" };
  }
}
