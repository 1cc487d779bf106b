import * as z from "zod";
import { Area } from "../model/area.js";
import { Citation, Position } from "../model/citation.js";
import { Ages, CalendarDate, DateTime, Id, Text, TextByLanguage } from "../model/fields.js";
import { Group, Meeting } from "../model/group.js";
import { Level } from "../model/level.js";
import { Link } from "../model/link.js";
import { formatVersion, Model } from "../model/model.js";
import { Need } from "../model/need.js";
import { Organisation } from "../model/organisation.js";
import { Pilot } from "../model/pilot.js";
import { Place } from "../model/place.js";
import { Practice } from "../model/practice.js";
import { Change } from "../model/change.js";
import { Scenario, ScenarioChange } from "../model/scenario.js";
import { Role } from "../model/role.js";
import { Capacity, Eligibility, Service } from "../model/service.js";
import { Source } from "../model/source.js";
import { StepHidden, Story, StoryStep } from "../model/story.js";
import { Task } from "../model/task.js";
import {
  AskedQuestion,
  Correction,
  CorrectionSource,
  Disagreement,
  Dot,
  JoinedWorkshop,
  Note,
  Proposal,
  Review,
  TakenBack,
  Workshop,
  WorkshopGroup,
  WorkshopItem,
} from "../model/workshop.js";
import { Answer, Question, questionShapes } from "../questions/question.js";

/** The shapes that the JSON Schema names, each written once. */
const shapes = {
  Id,
  CalendarDate,
  Text,
  TextByLanguage,
  Ages,
  Citation,
  Position,
  Level,
  Source,
  Area,
  Organisation,
  Need,
  Service,
  Eligibility,
  Capacity,
  Link,
  Place,
  Role,
  Practice,
  Group,
  Meeting,
  Pilot,
  Task,
  Story,
  StoryStep,
  StepHidden,
  Question,
  Change,
  ScenarioChange,
  DateTime,
  WorkshopItem,
  WorkshopGroup,
  JoinedWorkshop,
  Note,
  Dot,
  Disagreement,
  Correction,
  CorrectionSource,
  Proposal,
  AskedQuestion,
  Review,
  TakenBack,
  ...Object.fromEntries(
    Object.entries(questionShapes).filter(
      (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
    ),
  ),
};

/**
 * The formats as JSON Schemas (draft 7, which editors understand best), by the names of their interfaces. They
 * cover what a shape can express: editors complete and check names and words with them; rules are the library's.
 */
export function jsonSchemas(): Record<string, JsonSchema> {
  return {
    Model: toSchema(Model, "model"),
    Scenario: toSchema(Scenario, "scenario"),
    Workshop: toSchema(Workshop, "workshop"),
    Question: toSchema(Question, "question"),
    Answer: toSchema(Answer, "answer"),
  };
}

interface JsonSchema {
  [keyword: string]: unknown;
  $id: string;
  definitions?: Record<string, unknown>;
}

function toSchema(root: z.ZodType, kind: string): JsonSchema {
  // The name stays the same wherever the file is, and no one need be asked for it.
  const $id = `urn:polku:schema:${kind}:${formatVersion}`;
  const title = `Polku ${kind}, format ${formatVersion}`;
  const names = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(shapes)) if (shape !== root) names.add(shape, { id });
  const { $schema, ...rest } = z.toJSONSchema(root, {
    target: "draft-07",
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      const { closed, ...tips } = z.globalRegistry.get(zodSchema) ?? {};
      Object.assign(jsonSchema, tips);
      if (closed === true) {
        jsonSchema.additionalProperties = false;
        // As isOwnField has it.
        jsonSchema.patternProperties = { "^x-.": {} };
      }
    },
  });
  return { $schema, $id, title, ...(JSON.parse(JSON.stringify(rest), unwrap) as object) };
}

/** Unwraps a reference that zod wraps to make room for a description, where there is none. */
function unwrap(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("allOf" in value)) return value;
  const { allOf } = value;
  return Object.keys(value).length === 1 && Array.isArray(allOf) && allOf.length === 1 ? allOf[0] : value;
}
