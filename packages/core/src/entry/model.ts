export { assumeChecked, isChecked, type CheckedModel } from "../model/checked.js";
export * from "../model/words.js";
export * from "../model/issue.js";
export { findNearest, listNearest } from "../model/nearest.js";
export { concludedOf, readingOf, type Concludable } from "../model/reading-of.js";
export { references, mentionsIn, type Reference } from "../model/references.js";
export type { StructureKind } from "../model/structure.js";
export {
  elementsOf,
  sectionNames,
  sections,
  type Element,
  type ElementKind,
  type Section,
} from "../model/sections.js";
export { toId } from "../model/to-id.js";
export { valueAt } from "../model/value-at.js";
export type { Area } from "../model/area.js";
export type { Citation, Position } from "../model/citation.js";
export type { Text } from "../model/fields.js";
export type { Level } from "../model/level.js";
export type { Link } from "../model/link.js";
export type { Model } from "../model/model.js";
export type { Place } from "../model/place.js";
export type { StepHidden, StepView, StoryStep } from "../model/story.js";
export type { Service } from "../model/service.js";
