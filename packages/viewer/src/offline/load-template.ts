const name = "offline-template.txt";
const here = import.meta.url;

/** The template of offline files, beside the scripts. An offline file has its own (see own-template.ts). */
export async function loadTemplate(): Promise<string> {
  const address = new URL(`../${name}`, here);
  const response = await fetch(address).catch(() => undefined);
  // The same as for a script that does not come.
  if (!response?.ok) throw new TypeError(`Failed to fetch ${address}`);
  return response.text();
}
