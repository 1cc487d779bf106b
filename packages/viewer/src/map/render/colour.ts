/** Red, green, blue and opacity, 0 to 255. */
export type Rgba = readonly [number, number, number, number];

const known = new Map<string, Rgba>();
let probe: CanvasRenderingContext2D | null | undefined;

/** What a CSS colour is on this screen; also names of the system's colours, which forced colours use. */
export function toRgba(colour: string): Rgba {
  const before = known.get(colour);
  if (before) return before;
  probe ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", {
    willReadFrequently: true,
  });
  if (!probe) return [0, 0, 0, 255];
  probe.clearRect(0, 0, 1, 1);
  probe.fillStyle = colour;
  probe.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 255] = probe.getImageData(0, 0, 1, 1).data;
  const rgba = [red, green, blue, opacity] as const;
  known.set(colour, rgba);
  return rgba;
}

/** Forgets the system's colours, which the reader may have changed. */
export function forgetColours(): void {
  known.clear();
}

/** A colour laid over another one: 1 is the colour itself, 0 the one below. */
export function mixed(colour: string, below: string, share: number): Rgba {
  const [a, b] = [toRgba(colour), toRgba(below)];
  const blend = (index: 0 | 1 | 2) => Math.round(a[index] * share + b[index] * (1 - share));
  return [blend(0), blend(1), blend(2), 255];
}

const bytes = new Uint8Array(4);
const float = new Float32Array(bytes.buffer);

/** Four bytes packed into the bits of one number, as WebGL reads a colour. */
export function toPacked([red, green, blue, opacity]: Rgba): number {
  // Bits that would make a NaN could be changed on their way: an opacity of 254 avoids them.
  bytes.set([red, green, blue, Math.min(opacity, 254)]);
  return float[0] ?? 0;
}
