import type { Network } from "../../network/network.js";
import { compareReach } from "../compare/compare.js";
import type { Kind } from "../kind.js";
import type { AnswerOptions } from "../options.js";
import { gaps } from "../gaps/gaps.js";
import { resolveReach } from "../reach/reach.js";
import { compareGaps } from "./compare-gaps.js";
import type { ResolvedWhatIf, WhatIfAnswer, WhatIfQuestion } from "./schema.js";
import { sayWhatIf } from "./say-what-if.js";

/** `answerWhatIf` with the `change` of the options, which it needs. */
function answer(network: Network, question: ResolvedWhatIf, options: AnswerOptions = {}): WhatIfAnswer {
  const { ask, changes } = question;
  const { change, limits } = options;
  if (!change) throw new TypeError("a what-if needs options.change");
  const changed = change(network, changes, limits);
  if (!changed.ok) return { ask, question, ok: false, issues: changed.issues };
  const asked = question.question;
  if (asked.ask === "gaps")
    return { ask, question, ok: true, ...compareGaps(network, changed.network, asked, options) };
  return { ask, question, ok: true, ...compareReach([network, asked], [changed.network, asked], options) };
}

export const whatIf: Kind<WhatIfQuestion, ResolvedWhatIf, WhatIfAnswer> = {
  check: ({ question }) =>
    (question.ask === "gaps" ? (gaps.check?.(question) ?? []) : []).map(({ path, ...finding }) => ({
      ...finding,
      path: ["question", ...path],
    })),
  resolve: ({ question, changes }) => ({
    ask: "what-if",
    question: question.ask === "gaps" ? gaps.resolve(question) : resolveReach(question),
    changes,
  }),
  answer,
  say: sayWhatIf,
};
