export { createMcp, type McpOptions } from "./create-mcp.js";
export { serveMcp } from "./serve-mcp.js";
