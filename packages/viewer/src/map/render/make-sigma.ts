import { Sigma } from "sigma";
import type { Theme } from "@polku/map";
import { boxLayer, boxShape, boxVariables, piecePath, strokeLayer, strokeVariables } from "./programs.js";
import { toDrawnGraph, type DrawnNode, type DrawnPiece } from "./to-graph.js";

export type MapSigma = Sigma<DrawnNode, DrawnPiece>;

/** A pointer that moves less than this between press and release has clicked; CSS pixels. */
const tolerance = 12;
const nothing = { nodes: [], trunks: [], route: [], isHypothetical: false };

const bound = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { attribute: name }]));

const nodeStyles = {
  x: { attribute: "x" },
  y: { attribute: "y" },
  size: { attribute: "size", defaultValue: 1 },
  shape: "box",
  depth: { attribute: "depth", defaultValue: "boxes" },
  opacity: { attribute: "opacity", defaultValue: 1 },
  ...bound(Object.keys(boxVariables)),
} as const;

const edgeStyles = {
  size: { attribute: "size", defaultValue: 1 },
  color: { attribute: "color", defaultValue: "#000000" },
  path: "piece",
  depth: { attribute: "depth", defaultValue: "links" },
  ...bound(Object.keys(strokeVariables)),
} as const;

/** A sigma for maps, where one map unit is one CSS pixel at ratio 1, and the canvases below and above it. */
export function makeSigma(
  host: HTMLElement,
  theme: Theme,
): { sigma: MapSigma; ground: CanvasRenderingContext2D; ink: CanvasRenderingContext2D } {
  const sigma: MapSigma = new Sigma(toDrawnGraph(nothing, theme), host, {
    primitives: {
      nodes: { shapes: [boxShape], layers: [boxLayer], variables: boxVariables },
      edges: { paths: [piecePath], layers: [strokeLayer], variables: strokeVariables },
      depthLayers: ["links", "boxes", "halo", "route"],
    },
    styles: { nodes: nodeStyles, edges: edgeStyles },
    settings: {
      allowInvalidContainer: true,
      autoRescale: false,
      itemSizesReference: "positions",
      zoomToSizeRatioFunction: (ratio) => ratio,
      enableCameraRotation: false,
      renderLabels: false,
      stagePadding: 0,
      minEdgeThickness: 0.8,
      tapMoveTolerance: tolerance,
      doubleClickZoomingRatio: 1.6,
    },
  });
  const contextOf = (canvas: HTMLCanvasElement) => canvas.getContext("2d") as CanvasRenderingContext2D;
  const ground = contextOf(sigma.createCanvas("ground", { beforeLayer: "stage" }));
  const ink = contextOf(sigma.createCanvas("ink", { afterLayer: "stage" }));
  for (const canvas of host.querySelectorAll("canvas")) canvas.setAttribute("aria-hidden", "true");
  return { sigma, ground, ink };
}
