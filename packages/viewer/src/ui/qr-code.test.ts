import { expect, test } from "vitest";
import { drawQrCode, qrCodeOf } from "./qr-code.js";

test("draws an address that others can open", () => {
  const code = qrCodeOf("https://polku.example/#from=neuvola&lang=fi");
  if (typeof code === "string") throw new Error(code);
  // The three finder patterns: a dark module in each corner but the last, within the quiet zone.
  const last = code.size - 5;
  for (const [x, y] of [
    [4, 4],
    [last, 4],
    [4, last],
  ])
    expect(code.path).toContain(`M${x} ${y}h1v1h-1z`);
  expect(code.path).not.toContain("M3 ");
  expect(drawQrCode(code, "Open on your own device").values).toContain("Open on your own device");
});

test.each([
  ["http://localhost:4173/#from=neuvola", "own-device"],
  ["http://127.0.0.1/", "own-device"],
  ["http://[::1]:8080/", "own-device"],
  ["file:///home/polku.html#from=neuvola", "file"],
  [`https://polku.example/#${"a".repeat(3000)}`, "too-long"],
])("says why there is no code of %.50s", (address, problem) => {
  expect(qrCodeOf(address)).toBe(problem);
});
