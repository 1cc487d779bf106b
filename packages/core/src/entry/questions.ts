export { answer, ask, type Answer, type Answered, type AnswerTo, type Answers } from "../questions/answer.js";
export * from "../questions/asked.js";
export { verifyRoute, type Flaw } from "../questions/certify.js";
export {
  answerCompare,
  findDifferences,
  type CompareAnswer,
  type Differences,
} from "../questions/compare.js";
export type { Door } from "../questions/doors.js";
export {
  citationText,
  explainRoute,
  reasonSentence,
  relaxationText,
  type Reason,
} from "../questions/explain.js";
export {
  answerGaps,
  findGaps,
  toGapsAnswer,
  type GapCell,
  type GapRow,
  type GapsAnswer,
} from "../questions/gaps.js";
export { gapsTable } from "../questions/gaps-table.js";
export {
  answerGatekeepers,
  findGatekeepers,
  toGatekeepersAnswer,
  type Gatekeeper,
  type GatekeepersAnswer,
  type GatekeepersOfAll,
  type GatekeepersOfTarget,
} from "../questions/gatekeepers.js";
export { parseQuestion, type QuestionResult } from "../questions/parse-question.js";
export {
  parseQuestionAddress,
  type AddressIssue,
  type AddressQuestion,
  type UsualQuestion,
} from "../questions/parse-question-address.js";
export {
  questionKeys,
  readAddressText,
  readQuestionAddress,
  replaceInAddress,
  writeAddressText,
  writeQuestionAddress,
  type AddressParams,
} from "../questions/question-address.js";
export { answerReach, type ReachAnswer, type Reached } from "../questions/reach.js";
export type { Leg, Route } from "../questions/route.js";
export { answerRoutes, findRoutes, type RoutesAnswer } from "../questions/routes.js";
export type { Stop } from "../questions/stop.js";
export { answerWhatIf, type WhatIfAnswer } from "../questions/what-if.js";
export {
  answerWhyNot,
  relaxable,
  type Needs,
  type Relaxable,
  type Relaxation,
  type WhyNotAnswer,
} from "../questions/why-not.js";
export type { Arrival } from "../text/texts.js";
export type {
  Change,
  Client,
  CompareQuestion,
  GapsQuestion,
  GatekeepersQuestion,
  Question,
  ReachQuestion,
  RoutesQuestion,
  WhatIfQuestion,
  WhyNotQuestion,
} from "../model/question.js";
