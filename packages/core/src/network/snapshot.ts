import type { Link } from "../model/link.js";
import { assumeChecked } from "../model/checked.js";
import type { Model } from "../model/model.js";
import type { Service } from "../model/service.js";
import { toNetwork, type Index, type Network } from "./network.js";
import { checksumOf, concat, toBytes, toText } from "./snapshot-bytes.js";
import { TermTable, type Term } from "./terms.js";

/** A network again, or why the bytes give none. */
export type Snapshot = { ok: true; network: Network } | { ok: false; problem: string };

/** Changes with anything that a snapshot holds. */
const version = 2;
const magic = toBytes("PolkuNet");
/** Magic, version, checksum of all that follows the checksum, length of the whole, length of the contents. */
const head = magic.length + 4 + 4 + 8 + 4;
/** So many elements of a list make one text: a text of millions would be longer than a text can be. */
const chunk = 10_000;

/** What the sections after it are. */
interface Contents {
  mark: string;
  terms: readonly Term[];
  /** Lengths of the arrays, in the order of `arraysOf`. */
  arrays: number[];
  /** Lengths in bytes of the model's texts: its services, its links, all else. */
  services: number[];
  links: number[];
  rest: number;
}

/**
 * A compiled network as bytes, to be read again without parsing, checking and compiling its model: for a
 * store of the program's own. The model is in it, so that names and explanations work. A `mark`, such as a
 * hash of the file it was compiled from, is kept with it: reading with another mark tells it is stale.
 *
 * @example
 * ```ts
 * const read = readSnapshot(writeSnapshot(network));
 * read.ok; // true
 * ```
 */
export function writeSnapshot(network: Network, mark = ""): Uint8Array {
  const { model, terms } = network;
  const arrays = arraysOf(network);
  const services = toChunks(model.services);
  const links = toChunks(model.links ?? []);
  const rest = toBytes(JSON.stringify({ ...model, services: [], ...(model.links ? { links: [] } : {}) }));
  const contents: Contents = {
    mark,
    terms: terms.terms,
    arrays: arrays.map(({ length }) => length),
    services: services.map(({ length }) => length),
    links: links.map(({ length }) => length),
    rest: rest.length,
  };
  const contentBytes = toBytes(JSON.stringify(contents));
  const padding = new Uint8Array((4 - ((head + contentBytes.length) % 4)) % 4);
  const bytes = concat([
    new Uint8Array(head),
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
 * The network of a snapshot. What another version wrote, what is damaged or cut off, what is no snapshot and
 * what does not have the mark asked for is refused with a problem in English. Never throws, whatever the bytes.
 *
 * @example
 * ```ts
 * readSnapshot(new Uint8Array(100)); // { ok: false, problem: "these bytes are not a snapshot of a network" }
 * ```
 */
export function readSnapshot(bytes: Uint8Array, mark?: string): Snapshot {
  if (bytes.length < head || magic.some((byte, at) => bytes[at] !== byte))
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
  let at = head;
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
    network: toNetwork(assumeChecked(model), toIndex(services, links, contents.terms, arrays)),
  };
}

function toChunks(list: readonly unknown[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < list.length; at += chunk)
    chunks.push(toBytes(JSON.stringify(list.slice(at, at + chunk))));
  return chunks;
}

/** The numbers of an index, in the order in which a snapshot has them. */
function arraysOf({ model, services, links, linkRanks, ...index }: Network): Int32Array[] {
  const { goes, comes, wider, serviceTerm, linkTerm } = index;
  return [
    ...[goes, comes].flatMap(({ first, to, link, term }) => [first, to, link, term]),
    wider,
    serviceTerm,
    linkTerm,
    orderOf(services, model.services),
    orderOf(links, model.links ?? []),
    Int32Array.from([...linkRanks].flat()),
  ];
}

/** For each of a list the place that it has in another. */
function orderOf(list: readonly object[], listed: readonly object[]): Int32Array {
  const places = new Map(listed.map((element, place) => [element, place]));
  return Int32Array.from(list, (element) => places.get(element) ?? -1);
}

function toIndex(
  listed: readonly Service[],
  listedLinks: readonly Link[],
  terms: readonly Term[],
  arrays: readonly Int32Array[],
): Index {
  const left = [...arrays];
  const next = () => {
    const array = left.shift();
    if (!array) throw new RangeError("an array is missing");
    return array;
  };
  const nextWays = () => ({ first: next(), to: next(), link: next(), term: next() });
  const goes = nextWays();
  const comes = nextWays();
  const wider = next();
  const serviceTerm = next();
  const linkTerm = next();
  const services = Array.from(next(), (place) => listed[place] as Service);
  const links = Array.from(next(), (place) => listedLinks[place] as Link);
  const linkRanks = new Map<number, number>();
  const ranked = next();
  for (let at = 0; at < ranked.length; at += 2) linkRanks.set(ranked[at] as number, ranked[at + 1] as number);
  return {
    services,
    links,
    linkRanks,
    serviceNumbers: new Map(services.map(({ id }, number) => [id, number])),
    wider,
    serviceTerm,
    linkTerm,
    terms: new TermTable([...terms]),
    goes,
    comes,
  };
}
