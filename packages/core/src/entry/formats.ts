export { decodeText, type DecodedText } from "../formats/decode-text.js";
export { formats, formatOf } from "../formats/formats.js";
export type { Format } from "../formats/format.js";
export { parseData, type ParsedData } from "../formats/parse-data.js";
export { parseModel } from "../formats/parse-model.js";
export { writeModel, type WriteOptions } from "../formats/write-model.js";
export { checkModel, type ModelResult } from "../rules/check-model.js";
export { removePersonal, type RemovedKind } from "../rules/remove-personal.js";
export type { CheckOptions } from "../rules/to-issues.js";
