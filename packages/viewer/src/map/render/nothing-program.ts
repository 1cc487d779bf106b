import type { NodeProgramType } from "sigma/rendering";

/** Draws no nodes: boxes and their labels stand on a layer of their own, where text is crisp. */
export const NothingProgram: NodeProgramType = class {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
};
