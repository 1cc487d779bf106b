/**
 * Control characters, and marks that change the direction in which text around them is shown. A terminal
 * follows the first; the second can make a name look like another one.
 */
const unsafe = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text with every control and direction character written as `\u001B`, line ends and tabs too: for a value
 * that is quoted in a message.
 *
 * @example
 * ```ts
 * escapeText("a\u001B[31m"); // "a\\u001B[31m"
 * ```
 */
export function escapeText(text: string): string {
  return text.replace(unsafe, escapeOne);
}

/**
 * A text that is safe to print: as `escapeText`, but line ends and tabs are kept. JSON stays JSON, since
 * inside its strings `\u001B` means the same character.
 *
 * @example
 * ```ts
 * escapeForTerminal("a\n\u009B31m\u202E"); // "a\n\\u009B31m\\u202E"
 * ```
 */
export function escapeForTerminal(text: string): string {
  return text.replace(unsafe, (character, at: number) =>
    character === "\n" || character === "\t" || text.startsWith("\r\n", at)
      ? character
      : escapeOne(character),
  );
}

function escapeOne(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
