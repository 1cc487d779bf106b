import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** TypeScript as the formatter of this repository writes it. */
export function formatted(code) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const args = ["node_modules/oxfmt/bin/oxfmt", "--stdin-filepath=packages/core/src/code.ts"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, input: code });
  if (status !== 0) throw new Error(String(stderr));
  return String(stdout);
}
