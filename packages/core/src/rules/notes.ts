import { idPattern, isOwnField } from "../model/fields.js";
import { sectionNames } from "../model/sections.js";
import { mayHoldAny } from "./text-rules.js";

/**
 * What the generated checker of shapes calls, as `this`: it notes what is left for rules to look at, so that
 * nothing has to visit a good value again.
 */
export class Notes {
  /** How many fields the value has. */
  fields = 0;
  /** Some id is declared twice, or names nothing of the right kind: the rules about ids have to look. */
  doubtsIds = false;
  /** Something is backwards or names no source: the rules about single elements have to look. */
  doubtsElements = false;
  /** Something is the author's own, or a text could hold what no text may: a survey has to look. */
  unseen = false;

  /** The kinds that declare an id, as bits. */
  private readonly declared = new Map<unknown, number>();

  constructor(root: unknown) {
    if (!this.isPlain(root)) return;
    for (const [index, section] of sectionNames.entries()) {
      const list = root[section];
      if (Array.isArray(list)) for (const element of list) this.declare(element, 1 << index);
    }
  }

  private declare(element: unknown, kind: number): void {
    const id: unknown = this.isPlain(element) ? element["id"] : undefined;
    if (typeof id !== "string") return;
    const kinds = this.declared.get(id);
    if (kinds !== undefined) this.doubtsIds = true;
    this.declared.set(id, kind | (kinds ?? 0));
  }

  /** Whether a value is an object as JSON has them: what a class made, zod copies into a plain one. */
  isPlain(value: unknown): value is Record<string, unknown> {
    return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  }

  /** Whether a value is an id. Those of elements of the given kinds, nearly all, are known to be. */
  names(value: unknown, kinds: number): boolean {
    const found = this.declared.get(value);
    if (found !== undefined && (found & kinds) !== 0) return true;
    this.doubtsIds = true;
    return typeof value === "string" && this.isText(value, 0) && idPattern.test(value);
  }

  /** Whether a text is long enough. */
  isText(text: string, minLength: number): boolean {
    if (!this.unseen && mayHoldAny(text)) this.unseen = true;
    return text.length >= minLength;
  }

  /** Whether a field is the author's own. */
  isOwn(key: string, value: unknown): boolean {
    if (!isOwnField(key)) return false;
    this.isText(key, 0);
    if (typeof value === "string") this.isText(value, 0);
    else if (typeof value === "object") this.unseen = true;
    return true;
  }

  /** Whether a value is an object, whatever it holds but for one field that zod would drop. */
  isUnchecked(value: unknown): boolean {
    this.unseen = true;
    return this.isPlain(value) && !Object.hasOwn(value, "__proto__");
  }
}
