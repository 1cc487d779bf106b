import type { Network } from "@polku/core";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { createMcp, type McpOptions } from "./create-mcp.js";

/** Serves a network to the program at the other end of standard input and output; gives what ends it. */
export function serveMcp(network: Network, options: McpOptions = {}): () => Promise<void> {
  const handle = serveStdio(() => createMcp(network, options));
  return () => handle.close();
}
