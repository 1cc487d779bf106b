export {
  citedIn,
  findCoverage,
  type Cited,
  type Coverage,
  type CoverageEntry,
  type CoverageProblem,
  type DocumentCoverage,
} from "../sources/find-coverage.js";
export { findMissingWords } from "../sources/find-missing-words.js";
export { findPassage, type Passage } from "../sources/find-passage.js";
export { Outline } from "../sources/outline.js";
