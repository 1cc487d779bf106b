import type { Language } from "@polku/core";
import type { Context } from "hono";
import { chooseEncoding } from "./negotiate.js";

/** Packs bytes as one content coding does. */
export type Encode = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

/** The content codings by name, the preferred one first. */
export type Encodings = Readonly<Record<string, Encode>>;

/** What every engine that has `fetch` can pack. */
export const webEncodings: Encodings = {
  gzip: async (bytes) => {
    const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
    return new Uint8Array(await new Response(packed).arrayBuffer());
  },
};

/** What is sent. */
export interface Content {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly language?: Language | undefined;
  readonly policy?: string;
  /** The request headers that the content depends on. */
  readonly vary?: readonly string[];
}

/** Smaller content is sent as it is. */
const leastPacked = 1_000;

/** What was packed and hashed of content that is sent more than once, for as long as the content is kept. */
interface Made {
  tag?: Promise<string>;
  readonly packed: Map<string, Promise<Uint8Array<ArrayBuffer>>>;
}

/** Sends content: packed as the client takes it, with a tag, and not again where the client has it. */
export class Sender {
  readonly #encodings: Encodings;
  readonly #made = new WeakMap<Uint8Array, Made>();

  constructor(encodings: Encodings) {
    this.#encodings = encodings;
  }

  async send(context: Context, content: Content): Promise<Response> {
    const { type, bytes, language, policy, vary = [] } = content;
    const made: Made = this.#made.get(bytes) ?? { packed: new Map() };
    this.#made.set(bytes, made);
    const encoding =
      bytes.length < leastPacked
        ? undefined
        : chooseEncoding(context.req.header("accept-encoding"), Object.keys(this.#encodings));
    const tag = await (made.tag ??= tagOf(bytes));
    const headers = {
      "Content-Type": type,
      "Cache-Control": "no-cache",
      // The same content in another coding has other bytes.
      ETag: encoding === undefined ? `"${tag}"` : `W/"${tag}"`,
      Vary: [...vary, "Accept-Encoding"].join(", "),
      ...(language === undefined ? {} : { "Content-Language": language }),
      ...(policy === undefined ? {} : { "Content-Security-Policy": policy }),
    };
    const isRead = context.req.method === "GET" || context.req.method === "HEAD";
    if (isRead && isKnown(tag, context.req.header("if-none-match"))) return context.body(null, 304, headers);
    const sent = encoding === undefined ? bytes : await this.#pack(made, encoding, bytes);
    return context.body(sent, 200, {
      ...headers,
      ...(encoding === undefined ? {} : { "Content-Encoding": encoding }),
      "Content-Length": String(sent.length),
    });
  }

  #pack(made: Made, encoding: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    const known = made.packed.get(encoding);
    if (known) return known;
    const packed = (this.#encodings[encoding] as Encode)(bytes);
    made.packed.set(encoding, packed);
    return packed;
  }
}

/** Whether a client that has content of these tags has this content. */
function isKnown(tag: string, header: string | undefined): boolean {
  if (header === undefined) return false;
  return header.trim() === "*" || header.includes(`"${tag}"`);
}

async function tagOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
