import type { EdgeLayer, EdgePath, FragmentLayer, SDFShape } from "sigma/rendering";

const { FLOAT, UNSIGNED_BYTE } = WebGL2RenderingContext;

const number = (name: string) => ({ name, size: 1, type: FLOAT, source: name }) as const;
const colour = (name: string) =>
  ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true, source: name }) as const;

function numbers<Name extends string>(defaults: Readonly<Record<Name, number>>) {
  const variables = Object.entries<number>(defaults).map(([name, value]) => [
    name,
    { type: "number", default: value },
  ]);
  return Object.fromEntries(variables) as Readonly<Record<Name, { type: "number"; default: number }>>;
}

/**
 * The outline of a box: its `size` is half of the width, `boxAspect` its width by its height. Corners are rounded,
 * or cut off where `boxCut` is 1; `boxCorner` is their size as a share of half of the width.
 */
export const boxShape: SDFShape = {
  name: "box",
  // language=GLSL
  glsl: `
float sdf_box(vec2 uv, float size, float boxAspect, float boxCorner, float boxCut) {
  vec2 extent = vec2(size, size / boxAspect);
  float corner = min(boxCorner * size, extent.y);
  vec2 p = abs(uv);
  if (boxCut > 0.5) {
    vec2 d = p - extent;
    float diagonal = (p.x + p.y - (extent.x + extent.y - corner)) * 0.70710678;
    return max(max(d.x, d.y), diagonal);
  }
  vec2 d = p - (extent - corner);
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - corner;
}
`,
  uniforms: [],
  attributes: [number("boxAspect"), number("boxCorner"), number("boxCut")],
  inradiusFactor: 1,
};

/** The colours of a box: fill, coloured end at the left, outline with dashes, and a second outline within. */
export const boxLayer: FragmentLayer = {
  name: "box",
  // language=GLSL
  glsl: `
float box_line(float sdf, float width, float inset, float aa) {
  return smoothstep(-width - inset - aa, -width - inset, sdf) * (1.0 - smoothstep(-inset, -inset + aa, sdf));
}

vec4 layer_box(vec4 boxFill, vec4 boxTab, vec4 boxStroke, float boxTabWidth, float boxLine, float boxDashOn, float boxDashOff, float boxInner, float boxAspect) {
  float aa = context.aaWidth;
  float size = context.shapeSize;
  vec4 color = boxFill;
  float left = context.uv.x + size;
  if (boxTabWidth > 0.0) color = mix(color, boxTab, 1.0 - smoothstep(-aa, aa, left - boxTabWidth * size));
  // Dashes run along the nearer side; at corners they meet as they may.
  float dash = 1.0;
  if (boxDashOff > 0.0) {
    vec2 extent = vec2(size, size / boxAspect);
    vec2 d = abs(context.uv) - extent;
    float along = d.x > d.y ? context.uv.y + extent.y : context.uv.x + extent.x;
    float period = (boxDashOn + boxDashOff) * size;
    float p = mod(along, period);
    float on = boxDashOn * size;
    float inside = p < on ? min(p, on - p) : max(on - p, p - period);
    dash = smoothstep(-aa, aa, inside);
  }
  float line = box_line(context.sdf, boxLine * size, 0.0, aa);
  color = mix(color, vec4(boxStroke.rgb, 1.0), line * dash);
  // The second outline crosses no letter of the level.
  if (boxInner > 0.0 && left > boxTabWidth * size) {
    float inner = box_line(context.sdf, boxLine * size * 0.6, boxInner * size, aa);
    color = mix(color, vec4(boxStroke.rgb, 1.0), inner * dash);
  }
  return color;
}
`,
  uniforms: [],
  attributes: [
    ...["boxFill", "boxTab", "boxStroke"].map(colour),
    ...["boxTabWidth", "boxLine", "boxDashOn", "boxDashOff", "boxInner", "boxAspect"].map(number),
  ],
};

/** What nodes carry for the shape and the layer above. */
export const boxVariables = {
  ...numbers({ boxAspect: 1, boxCorner: 0, boxCut: 0, boxTabWidth: 0, boxLine: 0.02 }),
  ...numbers({ boxDashOn: 0, boxDashOff: 0, boxInner: 0 }),
  boxFill: { type: "color", default: "#ffffff" },
  boxTab: { type: "color", default: "#ffffff" },
  boxStroke: { type: "color", default: "#000000" },
} as const;

/** A straight stretch of a line, or the quarter of a turn between two; `pieceTurn` says to which side. */
export const piecePath: EdgePath = {
  name: "piece",
  segments: 6,
  // language=GLSL
  glsl: `
vec2 path_piece_position(float t, vec2 source, vec2 target) {
  vec2 along = target - source;
  vec2 control = 0.5 * (source + target) + 0.5 * v_pieceTurn * vec2(-along.y, along.x);
  float u = 1.0 - t;
  return u * u * source + 2.0 * u * t * control + t * t * target;
}
`,
  uniforms: [],
  attributes: [{ name: "pieceTurn", size: 1, type: FLOAT }],
  variables: { pieceTurn: { type: "number", default: 0 } },
  linearParameterization: true,
  minBodyLengthRatio: 0,
};

/** The pattern of a line: dashes, two rails, and how far along the whole line it is drawn; lengths in map units. */
export const strokeLayer: EdgeLayer = {
  name: "stroke",
  // language=GLSL
  glsl: `
vec4 layer_stroke(EdgeContext ctx) {
  float unit = ctx.thickness / max(v_strokeWidth, 0.001);
  float along = v_strokeStart + ctx.distanceFromSource / unit;
  if (along > v_strokeUntil) return vec4(0.0);
  float across = (ctx.sdf + 0.5 * ctx.thickness) / unit;
  float aa = ctx.aaWidth / unit;
  float alpha = 1.0;
  if (v_strokeGap > 0.0) alpha *= smoothstep(0.5 * v_strokeGap - aa, 0.5 * v_strokeGap + aa, across);
  if (v_strokeDashOff > 0.0) {
    float period = v_strokeDashOn + v_strokeDashOff;
    float p = mod(along, period);
    float inside = p < v_strokeDashOn ? min(p, v_strokeDashOn - p) : max(v_strokeDashOn - p, p - period);
    alpha *= smoothstep(-aa, aa, inside);
  }
  return vec4(v_color.rgb, v_color.a * alpha);
}
`,
  uniforms: [],
  attributes: ["strokeWidth", "strokeStart", "strokeUntil", "strokeGap", "strokeDashOn", "strokeDashOff"].map(
    number,
  ),
};

/** What edges carry for the path and the layer above. */
export const strokeVariables = numbers({
  pieceTurn: 0,
  strokeWidth: 1,
  strokeStart: 0,
  strokeUntil: 1e9,
  strokeGap: 0,
  strokeDashOn: 0,
  strokeDashOff: 0,
});
