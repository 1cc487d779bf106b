export * from "./drawing/draw-badges.js";
export * from "./drawing/draw-boxes.js";
export * from "./drawing/draw-ground.js";
export * from "./drawing/draw-lines.js";
export * from "./drawing/item-badges.js";
export { concludedBadge, drawLegNumbers } from "./drawing/leg-numbers.js";
export * from "./drawing/mark-styles.js";
export * from "./drawing/shapes.js";
export * from "./drawing/styles.js";
export * from "./drawing/to-svg.js";
export * from "./layout/free.js";
export { columnX, type Band, type Box, type Cell, type Grid, type Row } from "./layout/grid.js";
export { layouts, type Layout } from "@polku/core/model";
export { groupingOf, groupName, mostUngrouped, type Group } from "./layout/network-items.js";
export { shapeFor, shapes, type Shape as MapShape } from "./layout/shape.js";
export { labelText, sizes } from "./layout/items.js";
export { estimateWidth, wrapLabel } from "./layout/wrap-label.js";
export type { Point } from "./routing/lanes.js";
export { buildScene, buildSceneInTurns, type SceneInput } from "./scene/build-scene.js";
export { findNeighbour } from "./scene/find-neighbour.js";
export { nothingHidden, type HiddenParts } from "./scene/hidden-parts.js";
export { badgeKinds, type BadgeKind, type BadgePart, type ItemBadges } from "./scene/item-badges.js";
export { lettersOf } from "./scene/level-letters.js";
export { linkMarks, type LinkMark } from "./scene/link-marks.js";
export { linksAt, nextLinkAt } from "./scene/links-at.js";
export { byElement, mapMarks, marksInUse, type MapMark, type MapMarks } from "./scene/map-marks.js";
export { reachedIn } from "./scene/reached-in.js";
export type * from "./scene/scene.js";
export { direction, linesOfInTurns } from "./scene/scene-trunks.js";
export { drawPicture, legendPlaces, type PictureLayout, type PictureText } from "./picture/draw-picture.js";
export {
  orientations,
  paper,
  paperSizes,
  pixelsOf,
  slide,
  type Orientation,
  type PaperSize,
  type Sheet,
} from "./picture/sheets.js";
export { legendOf, levelSign, linkSign, type LegendEntry, type LegendGroup } from "./picture/legend.js";
export { legendWords, type LegendWords } from "./words/words.js";
