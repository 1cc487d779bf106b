import type { Format } from "../../format.js";
import { beginningOf, refusable } from "../../shared/issues.js";
import { readPtv, title } from "./read.js";

/**
 * The Finnish Service Catalogue (Palvelutietovaranto, PTV), open interface 11: services, channels, organisations and
 * general descriptions as its GET requests give them, one or lists of them, in one file or several. It is read only.
 */
export const ptv: Format = {
  id: "ptv",
  names: title,
  extensions: ["json"],
  recognizes: (files) =>
    files.some((file) =>
      /"(?:serviceNames|serviceChannelNames|serviceClasses)"\s*:/.test(beginningOf(file, 20_000)),
    ),
  read: (files, options) => refusable(() => readPtv(files, options)),
};
