import { linkKinds } from "@polku/core";
import type { LineKind } from "../scene/scene.js";
import { linkStyles } from "../scene/styles.js";
import { cornersOf, fragmentShader, pieces, vertexShader } from "./link-shaders.js";
import { NoWebglError } from "./no-webgl-error.js";
import type { SceneIndex } from "./scene-index.js";
import type { View } from "./view.js";

/** The kinds by the numbers that the shaders know them by. */
const lineKinds: readonly LineKind[] = [...linkKinds, "derived"];
/** Numbers of a link's way: both ends, bend, start, end, kind; and of its paint: width and colour. */
const wayLength = 8;
export const paintLength = 2;
/** From so many links on the lines have fewer pieces. */
export const many = 5000;

/**
 * Draws all links of a scene with WebGL: bent, in the pattern of their kind, with the marks at their
 * ends; measures in CSS pixels. Ways and paints lie in two buffers, so that a change of paint moves
 * two numbers a link and nothing else.
 */
export class LinkLayer {
  readonly canvas: HTMLCanvasElement;
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #ways: WebGLBuffer;
  readonly #paints: WebGLBuffer;
  readonly #corners: WebGLBuffer;
  /** How many links there are, how many of them are drawn, and how many corners each has. */
  #links = 0;
  #drawn = 0;
  #strip = 0;

  /** @throws NoWebglError where the canvas gives no WebGL */
  constructor(canvas: HTMLCanvasElement) {
    const gl = canvas.getContext("webgl2", { antialias: false, preserveDrawingBuffer: true });
    if (!gl) throw new NoWebglError();
    this.canvas = canvas;
    this.#gl = gl;
    this.#program = compile(gl);
    this.#ways = gl.createBuffer();
    this.#paints = gl.createBuffer();
    this.#corners = gl.createBuffer();
    this.#bind("a_corner", this.#corners, { size: 3, stride: 12, offset: 0, each: 0 });
    this.#bindFrom(0);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  }

  /** Takes other links, or links at other places. */
  setLinks(index: SceneIndex): void {
    const { links } = index.scene;
    const ways = new Float32Array(links.length * wayLength);
    for (const [number, link] of links.entries()) {
      const curve = index.curveOf(link);
      // A link to the service itself has no line: all zeros draw nothing.
      if (!curve) continue;
      const at = number * wayLength;
      ways[at] = curve.from.x;
      ways[at + 1] = curve.from.y;
      ways[at + 2] = curve.to.x;
      ways[at + 3] = curve.to.y;
      ways[at + 4] = link.bend;
      ways[at + 5] = curve.start;
      ways[at + 6] = curve.end;
      ways[at + 7] = lineKinds.indexOf(link.kind);
    }
    const corners = cornersOf(links.length > many ? pieces.many : pieces.few);
    this.#fill(this.#ways, ways);
    this.#fill(this.#corners, corners);
    this.#links = links.length;
    this.#strip = corners.length / 3;
  }

  /** Takes the width and the colour of every link, in the order of links. */
  setPaints(paints: Float32Array): void {
    this.#fill(this.#paints, paints);
  }

  /** Begins a drawing: nothing is drawn of it yet. */
  begin({ x, y, scale, width, height }: View): void {
    const gl = this.#gl;
    gl.viewport(0, 0, this.canvas.width, this.canvas.height);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.useProgram(this.#program);
    const at = (name: string) => gl.getUniformLocation(this.#program, name);
    const [long = 1, longGap = 0] = linkStyles.consultation.dash;
    const [short = 1, shortGap = 0] = linkStyles.outreach.dash;
    const [first = 1, gap = 0, second = 1, gapToo = 0] = linkStyles.derived.dash;
    gl.uniform3f(at("u_view"), x, y, scale);
    gl.uniform2f(at("u_size"), width, height);
    gl.uniform1f(at("u_feather"), width / this.canvas.width);
    gl.uniform2f(at("u_long"), long, longGap);
    gl.uniform2f(at("u_short"), short, shortGap);
    gl.uniform4f(at("u_mixed"), first, gap, second, gapToo);
    this.#drawn = 0;
  }

  /** Draws so many more of the links; true while there are others left. */
  more(count = Infinity): boolean {
    const now = Math.min(Math.floor(count), this.#links - this.#drawn);
    if (now <= 0) return false;
    this.#bindFrom(this.#drawn);
    this.#gl.drawArraysInstanced(this.#gl.TRIANGLE_STRIP, 0, this.#strip, now);
    this.#drawn += now;
    return this.#drawn < this.#links;
  }

  /** Gives the context back: browsers allow few at a time. */
  kill(): void {
    this.#gl.getExtension("WEBGL_lose_context")?.loseContext();
  }

  #fill(buffer: WebGLBuffer, data: Float32Array): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
  }

  /** Lets the next drawing begin with a link other than the first. */
  #bindFrom(link: number): void {
    const way = link * wayLength * 4;
    const paint = link * paintLength * 4;
    this.#bind("a_from", this.#ways, { size: 2, stride: 32, offset: way, each: 1 });
    this.#bind("a_to", this.#ways, { size: 2, stride: 32, offset: way + 8, each: 1 });
    this.#bind("a_bent", this.#ways, { size: 4, stride: 32, offset: way + 16, each: 1 });
    this.#bind("a_width", this.#paints, { size: 1, stride: 8, offset: paint, each: 1 });
    this.#bind("a_color", this.#paints, { size: 4, stride: 8, offset: paint + 4, each: 1, bytes: true });
  }

  #bind(
    name: string,
    buffer: WebGLBuffer,
    part: { size: number; stride: number; offset: number; each: 0 | 1; bytes?: true },
  ): void {
    const gl = this.#gl;
    const place = gl.getAttribLocation(this.#program, name);
    const type = part.bytes ? gl.UNSIGNED_BYTE : gl.FLOAT;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, part.size, type, part.bytes ?? false, part.stride, part.offset);
    gl.vertexAttribDivisor(place, part.each);
  }
}

function compile(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertexShader],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  const isLost = gl.isContextLost();
  if (!isLost && gl.getProgramParameter(program, gl.LINK_STATUS) !== true)
    throw new Error(`the shaders of links do not link: ${gl.getProgramInfoLog(program)}`);
  return program;
}
