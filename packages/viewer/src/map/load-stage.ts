import type { buildScene } from "./scene/build-scene.js";
import type { arrangeInSteps, isArranged } from "./layout/layout.js";
import type { Stage } from "./render/stage.js";

/** What the map needs beyond the page's first script. */
export interface LoadedStage {
  Stage: typeof Stage;
  buildScene: typeof buildScene;
  arrangeInSteps: typeof arrangeInSteps;
  isArranged: typeof isArranged;
  isNoWebgl(error: unknown): boolean;
}

/** The drawing part of the explorer, loaded when it is first needed; undefined where it can't be. */
export async function loadStage(): Promise<LoadedStage | undefined> {
  try {
    const [{ Stage }, { buildScene }, { arrangeInSteps, isArranged }, { NoWebglError }] = await Promise.all([
      import("./render/stage.js"),
      import("./scene/build-scene.js"),
      import("./layout/layout.js"),
      import("./render/no-webgl-error.js"),
    ]);
    const isNoWebgl = (error: unknown) => error instanceof NoWebglError;
    return { Stage, buildScene, arrangeInSteps, isArranged, isNoWebgl };
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
