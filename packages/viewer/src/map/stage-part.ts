/** What the map needs beyond the page's first script. Its tools, this one among them, show once it is there. */
import "./hide-panel.js";

export { buildScene } from "@polku/map";
export { Stage } from "./render/stage.js";
export { savePicture } from "./save-picture.js";
