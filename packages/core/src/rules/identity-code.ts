/** Day, month, year; the sign of the century, those of 2023 too; a number; a check character. */
const shape = /(?<![\p{L}\d])(\d{2})(\d{2})(\d{2})[-+A-FU-Y](\d{3})([\dA-FHJ-NPR-Y])(?![\p{L}\d])/giu;
const checkCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/** The personal identity codes of a text; where the check character is a digit, it has to be right. */
export function findIdentityCodes(text: string): string[] {
  const found: string[] = [];
  for (const [whole, day = "", month = "", year = "", number = "", check = ""] of text.matchAll(shape)) {
    if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) continue;
    const right = checkCharacters.charAt(Number(`${day}${month}${year}${number}`) % checkCharacters.length);
    if (check === right || !/\d/.test(check)) found.push(whole);
  }
  return found;
}
