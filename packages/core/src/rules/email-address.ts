/** How far from its at sign an address is looked for, as mail servers have it. */
const maxLocal = 64;
const maxDomain = 255;

/**
 * The e-mail addresses of a text, those too whose at sign is written out: `name (at) example.org`. Looks
 * a fixed way around each at sign, so that the time is linear in the length of the text.
 */
export function findEmailAddresses(text: string): string[] {
  const found: string[] = [];
  for (const { 0: sign, index } of text.matchAll(/@| ?[([]at[)\]] ?/gi)) {
    const end = index + sign.length;
    const local = /[\p{L}\d][\p{L}\d._%+-]*$/u.exec(text.slice(Math.max(0, index - maxLocal), index));
    const domain = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u.exec(text.slice(end, end + maxDomain));
    if (local && domain) found.push(`${local[0]}${sign}${domain[0]}`);
  }
  return found;
}
