// Faults of one token for the mutation check: where they can be made, and a text with one of them in it.
import { parseSync, Visitor } from "vite";

const swaps = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "==": "!=",
  "!=": "==",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "*",
  "&": "|",
  "|": "&",
  "<<": ">>",
  ">>": "<<",
  "&&": "||",
  "||": "&&",
  "??": "&&",
  "+=": "-=",
  "-=": "+=",
  "*=": "/=",
  "|=": "&=",
  "&=": "|=",
  "||=": "&&=",
  "??=": "=",
};

/**
 * A fault: the text from `start` to `end` is replaced by `text`. `from` and `to` bound the expression or statement
 * that it is part of, `statement` says which of the two that is.
 * @typedef {{ start: number, end: number, text: string, kind: string, from: number, to: number, statement: boolean }} Mutant
 */

/**
 * Every fault that can be made in a module, in the order of the text.
 * @param {string} file @param {string} text @returns {Mutant[]}
 */
export function findMutants(file, text) {
  /** @type {Mutant[]} */
  const found = [];
  // Types, names of modules, and words for people, which a test could only repeat.
  const skipped = [];
  const isSkipped = (node) => skipped.some(([start, end]) => node.start >= start && node.end <= end);
  const skip = (node) => skipped.push([node.start, node.end]);
  const add = (kind, node, start, end, to, statement = false) => {
    if (!isSkipped(node))
      found.push({ kind, start, end, text: to, from: node.start, to: node.end, statement });
  };
  const whole = (kind, node, to) => add(kind, node, node.start, node.end, to);
  const operator = (node) => {
    const to = swaps[node.operator];
    const start = text.indexOf(node.operator, node.left.end);
    if (to !== undefined) add("operator", node, start, start + node.operator.length, to);
  };
  const test = (node) => {
    if (node === null || node.type === "Literal") return;
    whole("condition", node, "true");
    whole("condition", node, "false");
  };
  new Visitor({
    ImportDeclaration: skip,
    ExportAllDeclaration: skip,
    ExportNamedDeclaration: (node) => node.source && skip(node),
    ImportExpression: skip,
    TSTypeAnnotation: skip,
    TSTypeAliasDeclaration: skip,
    TSInterfaceDeclaration: skip,
    TSTypeParameterInstantiation: skip,
    TSAsExpression: (node) => skip(node.typeAnnotation),
    TSSatisfiesExpression: (node) => skip(node.typeAnnotation),
    ThrowStatement: skip,
    Property: (node) => !node.computed && skip(node.key),
    CallExpression: (node) => {
      if (["describe", "meta"].includes(node.callee.property?.name)) node.arguments.forEach(skip);
    },
    BinaryExpression: operator,
    LogicalExpression: operator,
    AssignmentExpression: operator,
    UnaryExpression: (node) => {
      if (node.operator === "!") add("negation", node, node.start, node.start + 1, "");
      if (node.operator === "-") add("operator", node, node.start, node.start + 1, "+");
    },
    UpdateExpression: (node) => {
      const start = node.prefix ? node.start : node.end - 2;
      add("operator", node, start, start + 2, node.operator === "++" ? "--" : "++");
    },
    Literal: (node) => {
      if (typeof node.value === "boolean") whole("constant", node, String(!node.value));
      else if (typeof node.value === "number") whole("constant", node, String(node.value + 1));
      else if (typeof node.value === "string" && !node.value.includes(" "))
        whole("constant", node, node.value === "" ? '"?"' : '""');
    },
    IfStatement: (node) => test(node.test),
    ConditionalExpression: (node) => test(node.test),
    WhileStatement: (node) => test(node.test),
    ReturnStatement: (node) => {
      if (node.argument !== null)
        add("return", node, node.argument.start, node.argument.end, "undefined", true);
    },
    ExpressionStatement: (node) => {
      if (node.directive === undefined || node.directive === null)
        add("statement", node, node.start, node.end, ";", true);
    },
    ContinueStatement: (node) => add("statement", node, node.start, node.end, ";", true),
    BreakStatement: (node) => add("statement", node, node.start, node.end, ";", true),
  }).visit(parseSync(file, text).program);
  return found
    .filter((one) => !isSkipped({ start: one.from, end: one.to }))
    .toSorted((a, b) => a.start - b.start);
}

/** @param {string} text @param {Mutant} mutant */
export function applyMutant(text, { start, end, text: to }) {
  return text.slice(0, start) + to + text.slice(end);
}

/**
 * The text with a call at each place where a fault can be made, that tells when the place is reached.
 * @param {string} text @param {{ id: number, mutant: Mutant }[]} mutants
 */
export function markMutants(text, mutants) {
  const marks = mutants.flatMap(({ id, mutant: { from, to, statement } }) => [
    // Outer ones open first and close last.
    { at: from, order: -(to - from), text: statement ? `{reachFault(${id});` : `(reachFault(${id}),` },
    { at: to, order: Number.MIN_SAFE_INTEGER + (to - from), text: statement ? "}" : ")" },
  ]);
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let out = "";
  let last = 0;
  for (const { at, text: mark } of marks) {
    out += text.slice(last, at) + mark;
    last = at;
  }
  return out + text.slice(last);
}
