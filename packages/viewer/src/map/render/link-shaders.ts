/** What draws a link: a strip of triangles along its bent line, with the marks at its ends. */

/** Straight pieces that a bent line is drawn with; of many links nobody sees that there are fewer. */
export const pieces = { few: 8, many: 4 } as const;

/** Corners of the strip: place along the line, part (2 tip, 1 base of an end mark, 0 the line), side. */
export function cornersOf(count: number): Float32Array {
  const across = (along: number, part: number) => [along, part, 1, along, part, -1];
  const line = Array.from({ length: count + 1 }, (_, piece) => across(piece / count, 0)).flat();
  return Float32Array.from([...across(0, 2), ...across(0, 1), ...line, ...across(1, 1), ...across(1, 2)]);
}

export const vertexShader = /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec4 a_bent;   // bend, start, end, kind
attribute float a_width;
attribute vec4 a_color;
attribute vec3 a_corner;

uniform vec3 u_view;     // the scene's origin on the screen, CSS pixels for a unit
uniform vec2 u_size;     // CSS pixels
uniform float u_feather;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_pattern;

// From the middle of the map, y upwards.
vec2 toPixels(vec2 place) {
  vec2 screen = vec2(u_view.x + place.x * u_view.z, u_view.y - place.y * u_view.z);
  return vec2(screen.x - u_size.x * 0.5, u_size.y * 0.5 - screen.y);
}

void main() {
  vec2 from = toPixels(a_from);
  vec2 to = toPixels(a_to);
  vec2 way = to - from;
  float bend = a_bent.x;
  float kind = a_bent.w;
  vec2 control = (from + to) * 0.5 + vec2(-way.y, way.x) * bend;
  float length_ = max(1.0, length(way) * (1.0 + bend * bend * 0.667));
  bool joint = kind > 2.5 && kind < 3.5;

  float shown = length_ * (a_bent.z - a_bent.y);
  float tip = min((joint ? 2.5 : 5.0) + a_width * 1.6, shown * 0.4) / length_;
  float first = a_bent.y + (joint ? tip : 0.0);
  float last = a_bent.z - tip;
  float place = a_corner.y > 1.5
    ? (a_corner.x < 0.5 ? a_bent.y : a_bent.z)
    : mix(first, last, a_corner.x);
  float left = 1.0 - place;
  vec2 middle = left * left * from + 2.0 * left * place * control + place * place * to;
  vec2 along = normalize(left * (control - from) + place * (to - control) + vec2(1e-5, 0.0));
  vec2 across = vec2(-along.y, along.x);

  float line = a_width * (joint ? 1.9 : 0.5);
  float mark = joint ? a_width * 1.0 + 3.6 : a_width * 1.2 + 2.2;
  bool atMark = a_corner.y > 0.5 && (joint || a_corner.x > 0.5);
  float half_ = atMark ? (a_corner.y > 1.5 && !joint ? 0.0 : mark) : line;
  float reach = half_ + u_feather;

  v_color = a_color;
  v_across = a_corner.z * reach;
  v_half = half_;
  v_along = (place - a_bent.y) * length_;
  v_pattern = atMark ? 0.0 : kind;
  gl_Position = vec4((middle + across * a_corner.z * reach) / u_size * 2.0, 0.0, 1.0);
}`;

export const fragmentShader = /* glsl */ `
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
