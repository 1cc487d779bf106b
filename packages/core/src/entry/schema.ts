import model from "../schema/polku-1.schema.json" with { type: "json" };
import question from "../schema/polku-question-1.schema.json" with { type: "json" };
import scenario from "../schema/polku-scenario-1.schema.json" with { type: "json" };

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

/** JSON Schemas (draft 7) of the same, for editors and other programs; also files of the package, below `schema/`. */
export const modelSchema: object = model;
export const scenarioSchema: object = scenario;
export const questionSchema: object = question;
