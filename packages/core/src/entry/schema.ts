export { Model } from "../model/model.js";
export { Scenario, ScenarioChange } from "../model/scenario.js";
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
} from "../model/question.js";
export { jsonSchema, scenarioSchema } from "../formats/json-schema.js";
