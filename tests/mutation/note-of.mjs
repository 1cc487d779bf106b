/** The name of the file in which a test file notes what it reaches. */
export function noteOf(file) {
  return `${file.replaceAll(/[^a-z0-9]+/gi, "-")}.json`;
}
