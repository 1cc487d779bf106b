import { unsafeCSS, type CSSResult } from "lit";
import answers from "../answers/answers.css?inline";
import base from "../ui/base.css?inline";
import controls from "../ui/controls.css?inline";
import details from "../network/details.css?inline";
import dialog from "../ui/dialog.css?inline";
import header from "./header.css?inline";
import hide from "../map/hide.css?inline";
import layout from "./layout.css?inline";
import map from "../map/map.css?inline";
import marks from "../ui/marks.css?inline";
import menu from "../ui/menu.css?inline";
import print from "./print.css?inline";
import question from "../question/question.css?inline";
import statement from "./statement.css?inline";
import scenario from "../scenario/scenario.css?inline";
import text from "../answers/text.css?inline";
import tokens from "../ui/tokens.css?inline";
import tour from "../tour/tour.css?inline";
import { matrixStyles } from "../matrix/matrix-styles.js";

/** The explorer's styles, in the order in which they apply. */
export const sheets: CSSResult[] = [
  tokens,
  base,
  controls,
  marks,
  layout,
  header,
  question,
  menu,
  answers,
  details,
  map,
  hide,
  ...matrixStyles,
  scenario,
  text,
  dialog,
  statement,
  tour,
  print,
].map((sheet) => unsafeCSS(sheet));
