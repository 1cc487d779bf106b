/** Asks the explorer for the choice of a file, from a button in any of its parts. */
export function askToOpen({ currentTarget }: Event): void {
  currentTarget?.dispatchEvent(new CustomEvent("polku-ask", { detail: "open", bubbles: true }));
}
