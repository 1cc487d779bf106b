/** What the map needs beyond the page's first script. */
export { buildScene } from "@polku/map";
export { Stage } from "./render/stage.js";
export { savePicture } from "./save-picture.js";
