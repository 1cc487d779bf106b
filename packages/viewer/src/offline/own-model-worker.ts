let address: string | undefined;

/**
 * In an offline file: a worker of the page's own script, which reads files where it has no document. It is no module:
 * Chromium loads none from a page that comes from a file.
 */
export function newModelWorker(): Worker {
  const script = document.querySelector("script[type=module]")?.textContent ?? "";
  address ??= URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  return new Worker(address);
}
