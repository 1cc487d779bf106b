const known = new Map<string, string>();
let probe: CanvasRenderingContext2D | null | undefined;

/** A CSS colour as WebGL reads it; also the names of the system's colours, which forced colours use. */
export function toHex(colour: string): string {
  if (colour.startsWith("#")) return colour;
  const before = known.get(colour);
  if (before !== undefined) return before;
  probe ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", {
    willReadFrequently: true,
  });
  if (!probe) return "#000000";
  probe.fillStyle = colour;
  probe.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = probe.getImageData(0, 0, 1, 1).data;
  const hex = `#${[red, green, blue].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  known.set(colour, hex);
  return hex;
}

/** Forgets the system's colours, which the reader may have changed. */
export function forgetColours(): void {
  known.clear();
}
