export * from "./model/words.js";
export * from "./model/issue.js";
export { findNearest } from "./model/nearest.js";
export { ageText } from "./text/age-text.js";
export { csvLines, type Table } from "./text/csv.js";
export { escapeForTerminal, escapeText } from "./text/escape.js";
export { textIn, texts } from "./text/languages.js";
export { nameOf } from "./text/name-of.js";
export { issueMessage } from "./text/issue-message.js";
export { decodeText, type DecodedText } from "./formats/decode-text.js";
export { parseData, type ParsedData } from "./formats/parse-data.js";
export { parseModel } from "./formats/parse-model.js";
export {
  checkScenario,
  parseScenario,
  type CheckedScenario,
  type ParsedScenario,
} from "./formats/parse-scenario.js";
export { writeScenario } from "./formats/write-scenario.js";
export { checkModel, type ModelResult } from "./rules/check-model.js";
export type { CheckOptions } from "./rules/to-issues.js";
export { jsonSchema, scenarioSchema } from "./formats/json-schema.js";
export { formats, formatOf } from "./formats/formats.js";
export type { Format } from "./formats/format.js";
export { Outline } from "./sources/outline.js";
export {
  citedIn,
  findCoverage,
  type Cited,
  type Coverage,
  type CoverageEntry,
  type CoverageProblem,
  type DocumentCoverage,
} from "./sources/find-coverage.js";
export { findAreas, type AreaCount, type AreaParts } from "./overviews/find-areas.js";
export { findDisputes, type Dispute } from "./overviews/find-disputes.js";
export { findGain, findGainOfPilots } from "./overviews/find-gain.js";
export {
  childAges,
  findMeetingPlaces,
  type MeetingPlace,
  type MeetingRegion,
  type TierPart,
} from "./overviews/find-meeting-places.js";
export { findPilots, type PilotCell, type PilotRow, type Pilots } from "./overviews/find-pilots.js";
export { findPractices, type PracticeUse } from "./overviews/find-practices.js";
export { findRoles, type RoleTies } from "./overviews/find-roles.js";
export {
  findSteering,
  type MeetingTasks,
  type Steering,
  type SteeringGroup,
} from "./overviews/find-steering.js";
export { findTimeline, firstDay, holdsOn, spanOf, type Dated } from "./overviews/find-timeline.js";
export { findMissingWords } from "./sources/find-missing-words.js";
export { findPassage, type Passage } from "./sources/find-passage.js";
export { Model } from "./model/model.js";
export { Scenario, ScenarioChange } from "./model/scenario.js";
export type { Text } from "./model/fields.js";
export type { Area } from "./model/area.js";
export type { Citation, Position } from "./model/citation.js";
export type { Level } from "./model/level.js";
export type { Link } from "./model/link.js";
export type { Place } from "./model/place.js";
export type { Service } from "./model/service.js";
export { references, mentionsIn, type Reference, type StructureKind } from "./model/references.js";
export {
  elementsOf,
  sectionNames,
  sections,
  type Element,
  type ElementKind,
  type Section,
} from "./model/sections.js";
export {
  areasAround,
  compareIds,
  compileNetwork,
  linkIdOf,
  linkNumberOf,
  type Network,
} from "./network/network.js";
export { readSnapshot, writeSnapshot, type Snapshot } from "./network/snapshot.js";
export { linkIdsOf } from "./network/link-ids.js";
export { isServiceLink } from "./graph/graph.js";
export type {
  EdgeAttributes,
  GraphAttributes,
  LinkAttributes,
  NetworkGraph,
  NodeAttributes,
  NodeKind,
  StructureAttributes,
} from "./graph/graph.js";
export { toGraph } from "./graph/to-graph.js";
export { toModel } from "./graph/to-model.js";
export {
  citationText,
  explainRoute,
  reasonSentence,
  relaxationText,
  type Reason,
} from "./questions/explain.js";
export type { Texts } from "./text/en.js";
export { formatters, type Formatter } from "./text/formatter.js";
export type { Arrival } from "./text/texts.js";
export {
  Change,
  CompareQuestion,
  GapsQuestion,
  GatekeepersQuestion,
  Question,
  ReachQuestion,
  RoutesQuestion,
  WhatIfQuestion,
  WhyNotQuestion,
  type Client,
} from "./model/question.js";
export { answer, ask, type Answer, type Answered, type AnswerTo, type Answers } from "./questions/answer.js";
export * from "./questions/asked.js";
export { parseQuestion, type QuestionResult } from "./questions/parse-question.js";
export { applyChanges, type Applied } from "./scenarios/apply-changes.js";
export { applyScenario, type AppliedScenario, type ScenarioPlace } from "./scenarios/apply-scenario.js";
export { changesOf } from "./scenarios/changes-of.js";
export { changesWithout, findWithout, removableElements } from "./scenarios/changes-without.js";
export { describeChange, describeChanges, describeElement } from "./scenarios/describe-change.js";
export { describeMove } from "./scenarios/describe-move.js";
export { diffModels } from "./scenarios/diff-models.js";
export { findMoves, moveKinds, type Move, type MoveKind } from "./scenarios/find-moves.js";
export { undoOf } from "./scenarios/undo-of.js";
export type { Aftermath } from "./scenarios/draft.js";
export { answerCompare, findDifferences, type CompareAnswer, type Differences } from "./questions/compare.js";
export { gapsTable } from "./questions/gaps-table.js";
export {
  answerGaps,
  findGaps,
  toGapsAnswer,
  type GapCell,
  type GapRow,
  type GapsAnswer,
} from "./questions/gaps.js";
export {
  answerGatekeepers,
  findGatekeepers,
  toGatekeepersAnswer,
  type Gatekeeper,
  type GatekeepersAnswer,
  type GatekeepersOfAll,
  type GatekeepersOfTarget,
} from "./questions/gatekeepers.js";
export { answerReach, type ReachAnswer, type Reached } from "./questions/reach.js";
export type { Leg, Route } from "./questions/route.js";
export { answerRoutes, findRoutes, type RoutesAnswer } from "./questions/routes.js";
export type { Stop } from "./questions/stop.js";
export { answerWhatIf, type WhatIfAnswer } from "./questions/what-if.js";
export {
  answerWhyNot,
  relaxable,
  type Needs,
  type Relaxable,
  type Relaxation,
  type WhyNotAnswer,
} from "./questions/why-not.js";
export { verifyRoute, type Flaw } from "./questions/certify.js";
export type { Door } from "./questions/doors.js";
export * from "./plain-words/plain-words.js";
