import { languages, textIn, type Model, type Scenario } from "@polku/core";
import { readAddressText } from "@polku/core/questions";

/** What one HTML file with the explorer in it holds, and opens with. */
export interface OfflineContent {
  /** The network that it opens; checked already, since the page takes it as it is. */
  readonly model: Model;
  /** Networks that the first can be compared with, by the ids that the address names them by. */
  readonly others?: readonly { readonly id: string; readonly model: Model }[];
  /** Scenarios of the network, which the page lists. */
  readonly scenarios?: readonly Scenario[];
  /** The question and the view that it opens with, as after the `#` of a link; its first question where there is none. */
  readonly address?: string;
}

/** The id of the element that holds the content. */
export const contentId = "polku-content";
const [begin, end] = [`<script type="application/json" id="${contentId}">`, "</script>"];
const [beginTitle, endTitle] = ["<title>", "</title>"];

/**
 * The text of an HTML file with the explorer and a network in it, made of the template that the explorer is built with
 * (`offline-template.txt`), or of such a file. Whatever the texts of the model are, they stay within the one element that holds the data.
 * Throws a TypeError where the template has no place for the data.
 *
 * @example
 * ```ts
 * const template = '<title>Polku</title><script type="application/json" id="polku-content"></script>';
 * const page = fillOfflinePage(template, { model: { ...model, name: "</script>" } });
 * page.split("</script>").length; // 2
 * page.includes("<title>&lt;/script&gt;</title>"); // true
 * ```
 */
export function fillOfflinePage(template: string, content: OfflineContent): string {
  const { model, address = "" } = content;
  const asked = readAddressText(address).get("lang");
  const language = languages.find((known) => known === asked) ?? model.language ?? "fi";
  const titled = replaceBetween(template, beginTitle, endTitle, toHtml(textIn(model.name, language)));
  return replaceBetween(titled, begin, end, toScript(content));
}

/** Replaces what is between the first of two marks and the next of the other. */
function replaceBetween(text: string, from: string, to: string, content: string): string {
  const start = text.indexOf(from) + from.length;
  const stop = text.indexOf(to, start);
  if (start < from.length || stop === -1) throw new TypeError(`the template has no ${from}${to}`);
  return text.slice(0, start) + content + text.slice(stop);
}

/** Data as JSON that can't end the script element that it is in, nor begin a comment there. */
function toScript(content: OfflineContent): string {
  return JSON.stringify(content).replaceAll(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function toHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
