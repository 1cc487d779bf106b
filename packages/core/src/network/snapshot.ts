import type { Link } from "../model/link.js";
import { assumeChecked } from "../model/checked.js";
import type { Model } from "../model/model.js";
import type { Service } from "../model/service.js";
import { ConstraintTable, type Constraint } from "./constraints.js";
import { toNetwork, type Network, type NetworkIndex } from "./network.js";

/** A network again, or why the bytes give none. */
export type Snapshot = { ok: true; network: Network } | { ok: false; problem: string };

/** Raise it with every change of what a snapshot holds. */
const version = 5;
const magic = toBytes("PolkuNet");
/** Bytes of the magic, the version, the checksum of all that follows it, the length of the whole and of the contents. */
const headLength = magic.length + 4 + 4 + 8 + 4;
/** Elements of a list that are stored as one text: millions would exceed the length that a text may have. */
const chunkSize = 10_000;

/** The table of contents, before the sections. */
interface Contents {
  mark: string;
  constraints: readonly Constraint[];
  /** Lengths of the arrays, in the order of `arraysOf`. */
  arrays: number[];
  /** Lengths in bytes of the texts of the model: of its services, its links, and the rest. */
  services: number[];
  links: number[];
  rest: number;
}

/**
 * A compiled network with its model as bytes, for a program's own cache: reading them skips parsing,
 * checking and compiling. A `mark`, such as a hash of the file, is stored with it: `readSnapshot` refuses
 * a snapshot that has another mark.
 *
 * @example
 * ```ts
 * const read = readSnapshot(writeSnapshot(network));
 * read.ok; // true
 * ```
 */
export function writeSnapshot(network: Network, mark = ""): Uint8Array {
  const { model, constraints } = network;
  const arrays = arraysOf(network);
  const services = toChunks(model.services);
  const links = toChunks(model.links ?? []);
  const rest = toBytes(JSON.stringify({ ...model, services: [], ...(model.links ? { links: [] } : {}) }));
  const contents: Contents = {
    mark,
    constraints: constraints.list,
    arrays: arrays.map(({ length }) => length),
    services: services.map(({ length }) => length),
    links: links.map(({ length }) => length),
    rest: rest.length,
  };
  const contentBytes = toBytes(JSON.stringify(contents));
  const padding = new Uint8Array((4 - ((headLength + contentBytes.length) % 4)) % 4);
  const bytes = concat([
    new Uint8Array(headLength),
    contentBytes,
    padding,
    ...arrays.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
    ...services,
    ...links,
    rest,
  ]);
  bytes.set(magic);
  const view = new DataView(bytes.buffer);
  view.setUint32(8, version, true);
  view.setFloat64(16, bytes.length, true);
  view.setUint32(24, contentBytes.length, true);
  view.setUint32(12, checksumOf(bytes.subarray(16)), true);
  return bytes;
}

/**
 * The network of a snapshot, or in English why there is none: the bytes are no snapshot, damaged or cut off,
 * of another version, or do not have the mark asked for. Never throws.
 *
 * @example
 * ```ts
 * readSnapshot(new Uint8Array(100)); // { ok: false, problem: "these bytes are not a snapshot of a network" }
 * ```
 */
export function readSnapshot(bytes: Uint8Array, mark?: string): Snapshot {
  if (bytes.length < headLength || magic.some((byte, at) => bytes[at] !== byte))
    return { ok: false, problem: "these bytes are not a snapshot of a network" };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const written = view.getUint32(8, true);
  if (written !== version)
    return {
      ok: false,
      problem: `the snapshot is of version ${written}, this library reads version ${version}: compile the model again`,
    };
  const length = view.getFloat64(16, true);
  if (length !== bytes.length)
    return { ok: false, problem: `the snapshot should have ${length} bytes and has ${bytes.length}` };
  if (view.getUint32(12, true) !== checksumOf(bytes.subarray(16)))
    return { ok: false, problem: "the snapshot is damaged: its checksum does not fit" };
  try {
    return readContents(bytes, view.getUint32(24, true), mark);
  } catch {
    return { ok: false, problem: "the snapshot is not what its writer should have written" };
  }
}

function readContents(bytes: Uint8Array, contentLength: number, mark: string | undefined): Snapshot {
  let at = headLength;
  const next = (length: number) => bytes.slice(at, (at += length));
  const nextText = (length: number) => bytes.subarray(at, (at += length));
  const contents = JSON.parse(toText(next(contentLength))) as Contents;
  if (mark !== undefined && contents.mark !== mark)
    return { ok: false, problem: "the snapshot is stale, made of another model: compile the model again" };
  at += (4 - (at % 4)) % 4;
  const arrays = contents.arrays.map((length) => new Int32Array(next(length * 4).buffer));
  const readChunks = <T>(lengths: readonly number[]) =>
    lengths.flatMap((length) => JSON.parse(toText(nextText(length))) as T[]);
  const services = readChunks<Service>(contents.services);
  const links = readChunks<Link>(contents.links);
  const model = JSON.parse(toText(nextText(contents.rest))) as Model;
  model.services = services;
  if (model.links) model.links = links;
  return {
    ok: true,
    network: toNetwork(assumeChecked(model), toIndex(services, links, contents.constraints, arrays)),
  };
}

function toChunks(list: readonly unknown[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < list.length; at += chunkSize)
    chunks.push(toBytes(JSON.stringify(list.slice(at, at + chunkSize))));
  return chunks;
}

/** The arrays of an index, in the order in which a snapshot stores them. */
function arraysOf({ model, services, links, linkMarks, ...index }: Network): Int32Array[] {
  const { referrals, expertise, parent, serviceConstraint, linkConstraint } = index;
  return [
    ...[referrals, expertise].flatMap(({ offsets, targets, links: numbers, constraints }) => [
      offsets,
      targets,
      numbers,
      constraints,
    ]),
    parent,
    serviceConstraint,
    linkConstraint,
    orderOf(services, model.services),
    orderOf(links, model.links ?? []),
    Int32Array.from([...linkMarks].flat()),
  ];
}

/** By item of a list: its index in another list. */
function orderOf(list: readonly object[], listed: readonly object[]): Int32Array {
  const places = new Map(listed.map((element, place) => [element, place]));
  return Int32Array.from(list, (element) => places.get(element) ?? -1);
}

function toIndex(
  listed: readonly Service[],
  listedLinks: readonly Link[],
  constraints: readonly Constraint[],
  arrays: readonly Int32Array[],
): NetworkIndex {
  const left = [...arrays];
  const next = () => {
    const array = left.shift();
    if (!array) throw new RangeError("an array is missing");
    return array;
  };
  const nextAdjacency = () => ({ offsets: next(), targets: next(), links: next(), constraints: next() });
  const referrals = nextAdjacency();
  const expertise = nextAdjacency();
  const parent = next();
  const serviceConstraint = next();
  const linkConstraint = next();
  const services = Array.from(next(), (place) => listed[place] as Service);
  const links = Array.from(next(), (place) => listedLinks[place] as Link);
  const linkMarks = new Map<number, number>();
  const marked = next();
  for (let at = 0; at < marked.length; at += 2) linkMarks.set(marked[at] as number, marked[at + 1] as number);
  return {
    services,
    links,
    linkMarks,
    serviceNumbers: new Map(services.map(({ id }, number) => [id, number])),
    parent,
    serviceConstraint,
    linkConstraint,
    constraints: new ConstraintTable([...constraints]),
    referrals,
    expertise,
  };
}

/**
 * A checksum of bytes, four at a time. Every step is a bijection of both its inputs: bytes that differ in
 * one place never have the same checksum, and others have it with a chance of one in four thousand million.
 */
function checksumOf(bytes: Uint8Array): number {
  const whole = bytes.length >> 2;
  const words =
    bytes.byteOffset % 4 === 0
      ? new Int32Array(bytes.buffer, bytes.byteOffset, whole)
      : new Int32Array(bytes.slice(0, whole * 4).buffer);
  let sum = bytes.length | 0;
  for (let at = 0; at < words.length; at++) sum = step(sum, words[at] as number);
  for (let at = whole * 4; at < bytes.length; at++) sum = step(sum, bytes[at] as number);
  return sum >>> 0;
}

function step(sum: number, word: number): number {
  const mixed = Math.imul(sum ^ word, 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
}

/** Every engine has these; core is compiled without the types of the DOM and of Node. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (
  label: string,
  options: { fatal: true },
) => { decode(bytes: Uint8Array): string };

/** A text as UTF-8. */
function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function toText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

/** All sections, one after another. */
function concat(sections: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const section of sections) length += section.length;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const section of sections) {
    bytes.set(section, at);
    at += section.length;
  }
  return bytes;
}
