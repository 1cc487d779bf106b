import { html, svg, type TemplateResult } from "lit";
import { encode } from "uqr";

/** Free modules around a code, which readers need. */
const quiet = 4;

/** Why an address can't be opened on another device: it is this device's own, a file's, or too long for a code. */
export type QrProblem = "own-device" | "file" | "too-long";

/** A QR code as an SVG path in units of modules, with the width and height of the whole. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/**
 * The QR code of an address, or why there is none. `localhost` and files are this device's own: nobody else could open
 * them.
 *
 * @example
 * ```ts
 * qrCodeOf("http://localhost:4173/#from=neuvola"); // "own-device"
 * ```
 */
export function qrCodeOf(address: string): QrCode | QrProblem {
  const { protocol, hostname } = new URL(address);
  if (protocol === "file:") return "file";
  if (/^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/u.test(hostname)) return "own-device";
  try {
    const { data, size } = encode(address, { border: 0, ecc: "L" });
    const modules = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : [])),
    );
    return { size: size + 2 * quiet, path: modules.join("") };
  } catch {
    return "too-long";
  }
}

/** A QR code, black on white whatever the theme: readers look for that. */
export function drawQrCode({ size, path }: QrCode, label: string): TemplateResult {
  return html`<svg
    class="qr"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    ${svg`<path fill="#fff" d="M0 0h${size}v${size}h${-size}z"/><path fill="#000" d=${path}/>`}
  </svg>`;
}
