/** The layers of a map laid over each other as one picture; to be called in the task that drew them. */
export function toPng(host: HTMLElement): Promise<Blob | undefined> {
  const canvases = [...host.querySelectorAll("canvas")];
  const sheet = document.createElement("canvas");
  Object.assign(sheet, { width: canvases[0]?.width ?? 1, height: canvases[0]?.height ?? 1 });
  const context = sheet.getContext("2d");
  for (const canvas of canvases) context?.drawImage(canvas, 0, 0, sheet.width, sheet.height);
  return new Promise((resolve) => sheet.toBlob((blob) => resolve(blob ?? undefined)));
}
