import { unsafeCSS } from "lit";
import css from "./answer.css?inline";

/** The styles of routes, evidence and reasons, for every element that shows them. */
export const answerStyles = unsafeCSS(css);
