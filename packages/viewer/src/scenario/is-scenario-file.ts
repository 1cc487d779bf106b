/** Whether a file looks like a scenario rather than a network: the beginning of its text names one. */
export async function isScenarioFile(file: File): Promise<boolean> {
  try {
    return /^[\s{,]*"?scenario"?\s*:/m.test(await file.slice(0, 10_000).text());
  } catch {
    // It will be told that the file can't be read when it is opened.
    return false;
  }
}
