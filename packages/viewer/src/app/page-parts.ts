import { lazy } from "../platform/lazy.js";

/** Parts that both the page and what it does by buttons need. */
export const workshopPart = lazy(() => import("../workshop/workshop.js"));
export const wallPart = lazy(() => import("../wall/wall-part.js"));
