import answer from "../schema/polku-answer-1.schema.json" with { type: "json" };
import model from "../schema/polku-1.schema.json" with { type: "json" };
import question from "../schema/polku-question-1.schema.json" with { type: "json" };
import scenario from "../schema/polku-scenario-1.schema.json" with { type: "json" };
import workshop from "../schema/polku-workshop-1.schema.json" with { type: "json" };

export { Model } from "../model/model.js";
export { Scenario, ScenarioChange } from "../model/scenario.js";
export { Workshop } from "../model/workshop.js";
export { Change } from "../model/change.js";
export { CompareQuestion } from "../questions/compare/schema.js";
export { GapsQuestion } from "../questions/gaps/schema.js";
export { GatekeepersQuestion } from "../questions/gatekeepers/schema.js";
export { Answer, Question } from "../questions/question.js";
export { ReachQuestion } from "../questions/reach/schema.js";
export { RoutesQuestion } from "../questions/routes/schema.js";
export { WhatIfQuestion } from "../questions/what-if/schema.js";
export { WhyNotQuestion } from "../questions/why-not/schema.js";

/** JSON Schemas (draft 7) of the same, for editors and other programs; also files of the package, below `schema/`. */
export const modelSchema: object = model;
export const scenarioSchema: object = scenario;
export const workshopSchema: object = workshop;
export const questionSchema: object = question;
export const answerSchema: object = answer;
