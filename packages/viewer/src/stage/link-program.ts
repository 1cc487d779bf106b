import { linkKinds } from "@polku/core";
import { EdgeProgram, type InstancedProgramDefinition, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import type { LineKind } from "../scene/scene.js";
import { linkStyles } from "../scene/styles.js";

/** What the program needs of a link besides sigma's own fields; the colour is packed into one number. */
export interface LinkDisplay extends EdgeDisplayData {
  kind: LineKind;
  bend: number;
  start: number;
  end: number;
  packed: number;
}

/** The kinds by the numbers that the shaders know them by. */
const lineKinds: readonly LineKind[] = [...linkKinds, "derived"];

/** Straight pieces that a bent line is drawn with. */
const pieces = 8;

/** Corners of the strip: place along the line, part (2 tip, 1 base of an end mark, 0 the line), side. */
function corners(): number[][] {
  const across = (along: number, part: number) => [
    [along, part, 1],
    [along, part, -1],
  ];
  const line = Array.from({ length: pieces + 1 }, (_, piece) => across(piece / pieces, 0)).flat();
  return [...across(0, 2), ...across(0, 1), ...line, ...across(1, 1), ...across(1, 2)];
}

const vertexShader = /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec4 a_bent;   // bend, start, end, width
attribute float a_kind;
attribute vec4 a_color;
attribute vec3 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_size;     // CSS pixels
uniform float u_feather;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_pattern;

vec2 toPixels(vec2 place) {
  return (u_matrix * vec3(place, 1.0)).xy * u_size * 0.5;
}

void main() {
  vec2 from = toPixels(a_from);
  vec2 to = toPixels(a_to);
  vec2 way = to - from;
  float bend = a_bent.x;
  vec2 control = (from + to) * 0.5 + vec2(-way.y, way.x) * bend;
  float length_ = max(1.0, length(way) * (1.0 + bend * bend * 0.667));
  bool joint = a_kind > 2.5 && a_kind < 3.5;

  float shown = length_ * (a_bent.z - a_bent.y);
  float tip = min((joint ? 2.5 : 5.0) + a_bent.w * 1.6, shown * 0.4) / length_;
  float first = a_bent.y + (joint ? tip : 0.0);
  float last = a_bent.z - tip;
  float place = a_corner.y > 1.5
    ? (a_corner.x < 0.5 ? a_bent.y : a_bent.z)
    : mix(first, last, a_corner.x);
  float left = 1.0 - place;
  vec2 middle = left * left * from + 2.0 * left * place * control + place * place * to;
  vec2 along = normalize(left * (control - from) + place * (to - control) + vec2(1e-5, 0.0));
  vec2 across = vec2(-along.y, along.x);

  float line = a_bent.w * (joint ? 1.9 : 0.5);
  float mark = joint ? a_bent.w * 1.0 + 3.6 : a_bent.w * 1.2 + 2.2;
  bool atMark = a_corner.y > 0.5 && (joint || a_corner.x > 0.5);
  float half_ = atMark ? (a_corner.y > 1.5 && !joint ? 0.0 : mark) : line;
  float reach = half_ + u_feather;

  v_color = a_color;
  v_across = a_corner.z * reach;
  v_half = half_;
  v_along = (place - a_bent.y) * length_;
  v_pattern = atMark ? 0.0 : a_kind;
  gl_Position = vec4((middle + across * a_corner.z * reach) / u_size * 2.0, 0.0, 1.0);
}`;

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_pattern;
uniform vec2 u_long;
uniform vec2 u_short;
uniform vec4 u_mixed;
uniform float u_feather;

void main() {
  float off = abs(v_across);
  float cover = clamp((v_half - off) / u_feather + 0.5, 0.0, 1.0);
  if (v_pattern > 3.5) {
    float at = mod(v_along, u_mixed.x + u_mixed.y + u_mixed.z + u_mixed.w);
    float dot = u_mixed.x + u_mixed.y;
    cover *= 1.0 - step(u_mixed.x, at) * (1.0 - step(dot, at) * step(at, dot + u_mixed.z));
  } else if (v_pattern > 2.5) cover *= smoothstep(v_half * 0.34, v_half * 0.34 + u_feather, off);
  else if (v_pattern > 1.5) cover *= step(mod(v_along, u_short.x + u_short.y), u_short.x);
  else if (v_pattern > 0.5) cover *= step(mod(v_along, u_long.x + u_long.y), u_long.x);
  if (cover < 0.02) discard;
  gl_FragColor = vec4(v_color.rgb, 1.0) * v_color.a * cover;
}`;

const uniforms = ["u_matrix", "u_size", "u_feather", "u_long", "u_short", "u_mixed"] as const;

/** Draws links: bent, in the pattern of their kind, with the marks at their ends; measures in CSS pixels. */
export class LinkProgram extends EdgeProgram<(typeof uniforms)[number]> {
  getDefinition(): InstancedProgramDefinition<(typeof uniforms)[number]> {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    const constants = corners();
    return {
      VERTICES: constants.length,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_from", size: 2, type: FLOAT },
        { name: "a_to", size: 2, type: FLOAT },
        { name: "a_bent", size: 4, type: FLOAT },
        { name: "a_kind", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 3, type: FLOAT }],
      CONSTANT_DATA: constants,
    };
  }

  processVisibleItem(
    _index: number,
    offset: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const link = data as LinkDisplay;
    this.array.set(
      [
        from.x,
        from.y,
        to.x,
        to.y,
        link.bend,
        link.start,
        link.end,
        link.size,
        lineKinds.indexOf(link.kind),
        link.packed,
      ],
      offset,
    );
  }

  setUniforms(
    { matrix, width, height, pixelRatio }: RenderParams,
    { gl, uniformLocations }: ProgramInfo,
  ): void {
    const [long = 1, longGap = 0] = linkStyles.consultation.dash;
    const [first = 1, gap = 0, second = 1, gapToo = 0] = linkStyles.derived.dash;
    const [short = 1, shortGap = 0] = linkStyles.outreach.dash;
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, matrix);
    gl.uniform2f(uniformLocations["u_size"] ?? null, width, height);
    gl.uniform1f(uniformLocations["u_feather"] ?? null, 1 / pixelRatio);
    gl.uniform2f(uniformLocations["u_long"] ?? null, long, longGap);
    gl.uniform2f(uniformLocations["u_short"] ?? null, short, shortGap);
    gl.uniform4f(uniformLocations["u_mixed"] ?? null, first, gap, second, gapToo);
  }
}
