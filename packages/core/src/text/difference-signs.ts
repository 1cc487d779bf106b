/** What becomes of what an answer holds, as signs that stand where there is no room for words. */
export const differenceSigns = {
  gained: "+",
  lost: "−",
  nearer: "↑",
  farther: "↓",
  otherRoute: "⇄",
} as const;
