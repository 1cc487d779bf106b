/** A property of the elements, its attribute, type, usual value, and what it is. */
interface Property {
  readonly name: string;
  readonly attribute?: string;
  readonly type: string;
  readonly usual: string;
  readonly reflects?: boolean;
  readonly about: string;
}

/** What the elements have; the README and the manifest are checked against it. */
export const properties: readonly Property[] = [
  {
    name: "model",
    attribute: "model",
    type: "Model | string | null",
    usual: "null",
    about: "The network: a model, its text (YAML or JSON), or its address",
  },
  {
    name: "question",
    attribute: "question",
    type: "Question | string | null",
    usual: "the network's own first",
    about: "The question: an object, its JSON, or the fields of an address",
  },
  {
    name: "lang",
    attribute: "lang",
    type: '"fi" | "sv" | "en"',
    usual: "the page's",
    reflects: true,
    about: "The language of all that is said",
  },
  {
    name: "view",
    attribute: "view",
    type: '"map" | "text" | "matrix" | "tables" | …',
    usual: '"map"',
    reflects: true,
    about: "What is beside the answer: one of these, or an overview such as pilots",
  },
  {
    name: "locked",
    attribute: "locked",
    type: "boolean",
    usual: "false",
    reflects: true,
    about: "Readers look, but neither ask something else nor change the network",
  },
  {
    name: "chrome",
    attribute: "chrome",
    type: '"full" | "question" | "none"',
    usual: '"full"; of polku-map "none"',
    reflects: true,
    about: "What stands around the answer: the bar and the question, the question, nothing",
  },
  {
    name: "theme",
    attribute: "theme",
    type: '"light" | "dark" | "auto"',
    usual: '"auto"',
    reflects: true,
    about: "The colours; auto follows the page's color-scheme and the reader",
  },
  {
    name: "feedback",
    attribute: "feedback",
    type: "string | null",
    usual: "null",
    about: "An address for feedback on accessibility",
  },
];

export const readOnly: readonly Pick<Property, "name" | "type" | "about">[] = [
  { name: "answer", type: "Answer | undefined", about: "The answer that is shown" },
  { name: "changes", type: "readonly Change[]", about: "What the reader has changed in the network" },
];

/** The events, what their `detail` has, and when they come. */
export const events: readonly { readonly name: string; readonly detail: string; readonly about: string }[] = [
  { name: "polku-question", detail: "question, address", about: "Another question is asked" },
  { name: "polku-answer", detail: "answer, text", about: "Another answer is shown, or in another language" },
  { name: "polku-select", detail: "services", about: "Other services are selected" },
  { name: "polku-change", detail: "model, changes", about: "Another network is open, or it is changed" },
  { name: "polku-error", detail: "about, message, issues, status", about: "Something went wrong" },
];

export const slots: readonly { readonly name: string; readonly about: string }[] = [
  { name: "", about: "Shown until the script is there: the answer in words, a link" },
  { name: "before", about: "Above the answer" },
  { name: "after", about: "Below the answer" },
  { name: "empty", about: "Where there is no network" },
  { name: "feedback", about: "How to give feedback on accessibility, in the statement" },
];

export const parts: readonly { readonly name: string; readonly about: string }[] = [
  { name: "header", about: "The bar at the top" },
  { name: "question", about: "The question" },
  { name: "answers", about: "The answer in words" },
  { name: "view", about: "The map, or another view" },
  { name: "details", about: "What is known of a service" },
  { name: "failure", about: "Why a network could not be opened" },
];

export const customProperties: readonly { readonly name: string; readonly about: string }[] = [
  { name: "--polku-font", about: "The letters" },
  { name: "--polku-letter-m", about: "Their size; also -xs, -s, -l, -xl" },
  { name: "--polku-paper", about: "Behind text" },
  { name: "--polku-desk", about: "Between the parts" },
  { name: "--polku-ink", about: "Text" },
  { name: "--polku-quiet", about: "Less important text" },
  { name: "--polku-hair", about: "Lines between parts" },
  { name: "--polku-edge", about: "Edges of buttons and fields" },
  { name: "--polku-chip", about: "Behind small labels" },
  { name: "--polku-wrong", about: "Errors" },
  { name: "--polku-corner", about: "How round corners are" },
  { name: "--polku-gap-4", about: "Distances; also -0 to -6" },
  { name: "--polku-beside", about: "How wide the answer is beside the map" },
];

/** What a custom property is where nobody sets it; of a colour in the light theme, and in the dark one. */
function usualOf(name: string, tokens: string): string {
  const own = name.replace("--polku-", "--");
  // What comes after is for readers who need other contrasts.
  const [usual = ""] = tokens.split("@media");
  const found = [...usual.matchAll(/\s(--[\w-]+):\s*([^;]+);/g)].filter(([, token]) => token === own);
  const values = found.map(([, , value]) => value);
  if (values.length === 0) throw new Error(`${name} is no token`);
  return values.join("; dark: ");
}

/**
 * The manifest of the elements (https://github.com/webcomponents/custom-elements-manifest), which editors read; `tokens` is
 * the style sheet that has the usual values of custom properties.
 */
export function manifest(tokens: string): object {
  const named = (list: readonly { readonly name: string; readonly about: string }[]) =>
    list.map(({ name, about }) => ({ name, description: about }));
  const declaration = (name: string, tagName: string, description: string) => ({
    kind: "class",
    customElement: true,
    name,
    tagName,
    description,
    superclass: { name: "HTMLElement" },
    attributes: properties.map(({ name: fieldName, attribute = fieldName, type, usual, about }) => ({
      name: attribute,
      fieldName,
      type: { text: type },
      default: usual,
      description: about,
    })),
    members: [
      ...properties.map(({ name: field, type, usual, about, attribute, reflects }) => ({
        kind: "field",
        name: field,
        attribute,
        ...(reflects ? { reflects } : {}),
        type: { text: type },
        default: usual,
        description: about,
      })),
      ...readOnly.map(({ name: field, type, about }) => ({
        kind: "field",
        name: field,
        readonly: true,
        type: { text: type },
        description: about,
      })),
    ],
    events: events.map(({ name: event, detail, about }) => ({
      name: event,
      type: { text: `PolkuEvents["${event}"]` },
      description: `${about}; in its detail: ${detail}`,
    })),
    slots: named(slots),
    cssParts: named(parts),
    cssProperties: customProperties.map(({ name, about }) => ({
      name,
      default: usualOf(name, tokens),
      description: about,
    })),
  });
  const elements = [
    declaration("PolkuExplorer", "polku-explorer", "One network to ask and to look at."),
    declaration("PolkuMap", "polku-map", "An answer and its map."),
  ];
  return {
    schemaVersion: "2.1.0",
    modules: [
      {
        kind: "javascript-module",
        path: "dist/element/element.js",
        declarations: elements,
        exports: elements.map(({ name }) => ({ kind: "js", name, declaration: { name } })),
      },
      {
        kind: "javascript-module",
        path: "dist/element/index.js",
        exports: elements.map(({ name, tagName }) => ({
          kind: "custom-element-definition",
          name: tagName,
          declaration: { name, module: "dist/element/element.js" },
        })),
      },
    ],
  };
}
