import { unsafeCSS, type CSSResult } from "lit";
import answers from "../styles/answers.css?inline";
import base from "../styles/base.css?inline";
import controls from "../styles/controls.css?inline";
import details from "../styles/details.css?inline";
import dialog from "../styles/dialog.css?inline";
import header from "../styles/header.css?inline";
import hide from "../styles/hide.css?inline";
import layout from "../styles/layout.css?inline";
import map from "../styles/map.css?inline";
import marks from "../styles/marks.css?inline";
import menu from "../styles/menu.css?inline";
import print from "../styles/print.css?inline";
import question from "../styles/question.css?inline";
import statement from "../styles/statement.css?inline";
import scenario from "../styles/scenario.css?inline";
import text from "../styles/text.css?inline";
import tokens from "../styles/tokens.css?inline";
import tour from "../styles/tour.css?inline";
import { matrixStyles } from "./matrix/matrix-styles.js";

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
