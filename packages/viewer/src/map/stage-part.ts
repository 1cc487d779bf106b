/** What the map needs beyond the page's first script. */
export { buildScene } from "./scene/build-scene.js";
export { arrangeInSteps, isArranged } from "./layout/layout.js";
export { NoWebglError } from "./render/no-webgl-error.js";
export { Stage } from "./render/stage.js";
