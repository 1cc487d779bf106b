/** Workshops, loaded when one is begun or was open. */
import "./workshop-bar.js";
export { takeFile } from "./dropped.js";
