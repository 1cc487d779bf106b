import { unsafeCSS, type CSSResult } from "lit";
import base from "./base.css?inline";
import blocks from "./blocks.css?inline";
import lists from "./lists.css?inline";
import signs from "./signs.css?inline";
import tokens from "./tokens.css?inline";

/** What the styles of all elements rest on; in a layer, so that any rule of an element overrides them. */
export const baseStyles: CSSResult[] = [
  unsafeCSS(tokens),
  unsafeCSS(`@layer base { ${base} ${signs} ${blocks} ${lists} }`),
];
