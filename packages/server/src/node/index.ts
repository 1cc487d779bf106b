export { followFile } from "./follow-file.js";
export { listen, nodeEncodings, type Listening, type ListenOptions } from "./listen.js";
export { serveFile, type FileServer } from "./serve-file.js";
export { serveNetwork, type ServeOptions, type ServeResult, type ServingNetwork } from "./serve-network.js";
