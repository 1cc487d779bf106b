import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";

// In a thread of its own, since the work itself does not pause.
const { label } = workerData as { label: string };
const started = Date.now();
setInterval(() => {
  const seconds = Math.floor((Date.now() - started) / 1000);
  if (seconds >= 1) writeSync(2, `\r${label} ${seconds} s`);
}, 250);
