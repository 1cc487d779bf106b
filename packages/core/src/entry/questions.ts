export { answer, ask, askUnknown, type Answered, type QuestionInput } from "../questions/ask.js";
export { answerCompare, findDifferences } from "../questions/compare/compare.js";
export type * from "../questions/compare/schema.js";
export {
  citationText,
  explainRoute,
  legText,
  partsText,
  placeText,
  reasonSentence,
  relaxationText,
  sourceTitle,
  type Reason,
} from "../questions/explain.js";
export { gapsTable } from "../questions/gaps/gaps-table.js";
export { answerGaps, findGaps, toGapsAnswer, type GapRow } from "../questions/gaps/gaps.js";
export type * from "../questions/gaps/schema.js";
export { toldAreasText } from "../questions/gaps/told-areas.js";
export {
  answerGatekeepers,
  findGatekeepers,
  toGatekeepersAnswer,
  type Gatekeeper,
} from "../questions/gatekeepers/gatekeepers.js";
export type * from "../questions/gatekeepers/schema.js";
export {
  answerQuestion,
  withDefaults,
  type Answer,
  type Answers,
  type Questions,
  type ResolvedQuestion,
  type ResolvedQuestions,
} from "../questions/kinds.js";
export type { AnswerOptions, AskOptions, ChangedNetwork, Limits } from "../questions/options.js";
export { originNotes } from "../questions/origin-notes.js";
export { parseQuestion, type QuestionResult } from "../questions/parse-question.js";
export {
  parseQuestionAddress,
  type AddressContext,
  type AddressIssue,
  type AddressQuestion,
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
export type { Ask, Question } from "../questions/question.js";
export {
  countReached,
  groupNowhere,
  groupUnreached,
  reachGroupOf,
  reachGroups,
  servicesBetween,
  type ReachGroup,
} from "../questions/reach/reach-groups.js";
export { atOnce } from "../questions/at-once.js";
export { answerReach, answerReachInTurns } from "../questions/reach/reach.js";
export type * from "../questions/reach/schema.js";
export { answerRoutes, findRoutes } from "../questions/routes/routes.js";
export type * from "../questions/routes/schema.js";
export type { Client, Leg, Outlook, ResolvedConditions, Route } from "../questions/schema.js";
export { verdictText } from "../questions/verdict.js";
export { verifyRoute, type Flaw } from "../questions/verify-route.js";
export { answerWhatIf } from "../questions/what-if/answer-what-if.js";
export {
  columnsOfBoth,
  differenceOf,
  findGapChanges,
  toGapDifferences,
  type GapChange,
} from "../questions/what-if/compare-gaps.js";
export { listGapDifferences, type GapDifferenceList } from "../questions/what-if/list-gap-differences.js";
export { gapDifferencesTable } from "../questions/what-if/differences-table.js";
export type * from "../questions/what-if/schema.js";
export { deciderText, deciderWords, findDeciders, type Decider } from "../questions/why-not/deciders.js";
export { effectQuestion, effectText } from "../questions/why-not/effect.js";
export { relaxable, type Relaxable } from "../questions/why-not/relax.js";
export type * from "../questions/why-not/schema.js";
export { isOfOthers } from "../questions/why-not/is-of-others.js";
export { proposalText } from "../questions/why-not/proposal-text.js";
export { answerWhyNot } from "../questions/why-not/why-not.js";
export type { Change } from "../model/change.js";
export type { Stop } from "../search/interrupt.js";
export type { Arrival } from "../text/texts.js";
