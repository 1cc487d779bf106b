import type { Finding, Path } from "../model/issue.js";
import type { Model } from "../model/model.js";

/** A place in a text; both count from 1. */
export interface Spot {
  line: number;
  column: number;
}

/** What reading a text gives: a raw value, or what keeps it from being one. */
export type Reading =
  | { ok: true; value: unknown; locate: (path: Path, onKey: boolean) => Spot | undefined }
  | { ok: false; findings: (Finding & { spot?: Spot })[] };

/** One text format of a model. Contract: `read(write(model))` gives the same value. */
export interface Format {
  readonly id: string;
  /** File-name endings, without the dot. */
  readonly extensions: readonly string[];
  read(text: string): Reading;
  write(model: Model): string;
}
