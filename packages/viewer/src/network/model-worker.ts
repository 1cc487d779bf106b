import { parseModel } from "@polku/core";
import { markOf } from "../state/mark.js";
import type { Read } from "./read-file.js";

addEventListener("message", (event: MessageEvent<{ file: Blob; name: string }>) => {
  void read(event.data.file, event.data.name).then((result) => postMessage(result));
});

async function read(file: Blob, name: string): Promise<Read> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const checked = parseModel(bytes, { file: name });
    return checked.ok
      ? { kind: "model", model: checked.model, warnings: checked.issues, mark: markOf(bytes) }
      : { kind: "issues", issues: checked.issues };
  } catch {
    return { kind: "unreadable" };
  }
}
