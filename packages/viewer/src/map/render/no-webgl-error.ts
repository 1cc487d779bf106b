/** The browser gives no WebGL: the map can't be drawn, and the text view takes its place. */
export class NoWebglError extends Error {
  override readonly name = "NoWebglError";

  constructor() {
    super("this browser gives no WebGL context");
  }
}

/** Whether the browser gives WebGL now. */
export function hasWebGL(): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2");
  // Browsers allow few contexts at a time: this one is given back at once.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
