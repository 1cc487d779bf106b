import type { Issue, Language } from "@polku/core";
import { until } from "lit/directives/until.js";
import { lazy } from "../platform/lazy.js";

const words = lazy(() => import("./issue-words.js"));

/** What is wrong, in a language; the sentences about issues load when one is shown for the first time. */
export function sayIssue(issue: Pick<Issue, "code" | "facts" | "message">, language: Language): unknown {
  if (words.loaded) return words.loaded.issueMessage(issue, language);
  const loading = words.load().then(({ issueMessage }) => issueMessage(issue, language));
  return until(
    loading.catch(() => issue.message),
    "…",
  );
}
