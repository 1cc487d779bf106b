import { isOwnField } from "../model/fields.js";
import type { IssueCode } from "../model/issue.js";
import { sectionNames, sections, type ElementKind } from "../model/sections.js";
import { mayBePersonal } from "./survey.js";

/** What the compiled checker of shapes writes down on its way, so that nothing walks over a good value again. */
export class Notes {
  /** How many fields the value has. */
  fields = 0;
  /** The rules that may find something; the others can't. */
  readonly doubts = new Set<IssueCode>();
  /** Something has to be surveyed: what is the author's own, or a text that could hold personal data. */
  unseen = false;

  private entries = 0;
  /** The kinds that declare an id, as bits. */
  private readonly declared = new Map<unknown, number>();
  private readonly maxValues: number;

  constructor(root: unknown, maxValues: number) {
    this.maxValues = maxValues;
    if (isPlain(root))
      for (const section of sectionNames) this.declare(root[section], bitOf[sections[section]]);
  }

  /** How many values there are, the whole counted. */
  get values(): number {
    return 1 + this.fields + this.entries;
  }

  private declare(list: unknown, kind: number): void {
    if (!Array.isArray(list)) return;
    for (const element of list) {
      const id: unknown = isPlain(element) ? element["id"] : undefined;
      if (typeof id !== "string") continue;
      const kinds = this.declared.get(id);
      if (kinds !== undefined) this.doubts.add("duplicate-id");
      this.declared.set(id, kind | (kinds ?? 0));
    }
  }

  /** Whether a value is the id of an element of one of the kinds; where it isn't, rules have to look. */
  names(value: unknown, kinds: number): boolean {
    const found = this.declared.get(value);
    if (found !== undefined && (found & kinds) !== 0) return true;
    for (const code of namingCodes) this.doubts.add(code);
    return false;
  }

  /** Whether a value is a text; where it could hold personal data, a survey has to look. */
  isText(value: unknown, minLength: number): value is string {
    if (typeof value !== "string" || value.length < minLength) return false;
    if (!this.unseen && mayBePersonal(value)) this.unseen = true;
    return true;
  }

  /** Whether a value is a list; one by which the value repeats itself too often is none. */
  isList(value: unknown, minItems: number): value is unknown[] {
    if (!Array.isArray(value) || value.length < minItems) return false;
    this.entries += value.length;
    return this.values <= this.maxValues;
  }

  /** Whether a field is the author's own. */
  isOwn(key: string, value: unknown): boolean {
    if (!isOwnField(key)) return false;
    if (typeof value === "object" && value !== null) this.unseen = true;
    else if (typeof value === "string") this.isText(value, 0);
    return true;
  }

  /** Whether a value is an object, whatever it holds. */
  isAnyObject(value: unknown): boolean {
    this.unseen = true;
    return isPlain(value);
  }

  /** Two ends in the wrong order, where both are given. */
  doubtOrder(first: unknown, last: unknown, code: IssueCode): void {
    if (first !== undefined && last !== undefined && (first as string) > (last as string))
      this.doubts.add(code);
  }

  doubtSame(one: unknown, other: unknown, code: IssueCode): void {
    if (one === other) this.doubts.add(code);
  }
}

const bitOf = Object.fromEntries(
  sectionNames.map((section, index) => [sections[section], 1 << index]),
) as Record<ElementKind, number>;

const namingCodes = ["unknown-reference", "wrong-reference", "undeclared-level"] as const;

/** Whether a value is an object as JSON has them: what a class made, zod copies into a plain one. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

export function isWhole(value: unknown, min: number, max: number): boolean {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}
