import type { Format } from "./format.js";

/** Every format of foreign files; where several know a file by what is in it, the first is taken. */
export const formats: readonly Format[] = [];
