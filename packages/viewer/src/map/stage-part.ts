/** What the map needs beyond the page's first script; its tools show with it. */
import "./hide-panel.js";

export { buildScene } from "@polku/map";
export { Stage } from "./render/stage.js";
export { savePicture } from "./save-picture.js";
