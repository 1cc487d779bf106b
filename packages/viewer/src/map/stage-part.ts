/** What the map needs beyond the page's first script: what draws it, and what is there only once it is drawn. */
export { buildScene, buildSceneInTurns } from "@polku/map";
export { hiddenNotes } from "./hidden-notes.js";
export { coveredByTools, mapToolbar } from "./map-toolbar.js";
export { Stage } from "./render/stage.js";
export { savePicture } from "./save-picture.js";
export { trunkCard } from "./trunk-card.js";
