import * as z from "zod";
import { Area } from "../model/area.js";
import { Citation, Position } from "../model/citation.js";
import { Ages, CalendarDate, Id, Text } from "../model/fields.js";
import { Group } from "../model/group.js";
import { Level } from "../model/level.js";
import { Link } from "../model/link.js";
import { formatVersion, Model } from "../model/model.js";
import { Need } from "../model/need.js";
import { Organisation } from "../model/organisation.js";
import { Pilot } from "../model/pilot.js";
import { Place } from "../model/place.js";
import { Practice } from "../model/practice.js";
import {
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
import { Scenario } from "../model/scenario.js";
import { Role } from "../model/role.js";
import { Service } from "../model/service.js";
import { Source } from "../model/source.js";
import { Story } from "../model/story.js";
import { Task } from "../model/task.js";

/** The shapes that the JSON Schema names, each written once. */
const shapes = {
  Id,
  CalendarDate,
  Text,
  Ages,
  Citation,
  Position,
  Level,
  Source,
  Area,
  Organisation,
  Need,
  Service,
  Link,
  Place,
  Role,
  Practice,
  Group,
  Pilot,
  Task,
  Story,
  Question,
  Client,
  ReachQuestion,
  RoutesQuestion,
  WhyNotQuestion,
  GatekeepersQuestion,
  GapsQuestion,
  CompareQuestion,
  WhatIfQuestion,
};

/**
 * The format as a JSON Schema (draft 7, which editors understand best). It says what a shape can say:
 * editors complete and check names and words with it, the rules stay with the library.
 */
export function jsonSchema(): Record<string, unknown> {
  return toSchema(Model, {
    $id: `polku-${formatVersion}.schema.json`,
    title: `Polku model, format ${formatVersion}`,
  });
}

/** The same for scenarios. */
export function scenarioSchema(): Record<string, unknown> {
  return toSchema(Scenario, {
    $id: `polku-scenario-${formatVersion}.schema.json`,
    title: `Polku scenario, format ${formatVersion}`,
  });
}

function toSchema(root: z.ZodType, { $id, title }: { $id: string; title: string }): Record<string, unknown> {
  const names = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(shapes)) names.add(shape, { id });
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

/** A reference that zod wraps, so that a description could stand beside it, but none does. */
function unwrap(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("allOf" in value)) return value;
  const { allOf } = value;
  return Object.keys(value).length === 1 && Array.isArray(allOf) && allOf.length === 1 ? allOf[0] : value;
}
