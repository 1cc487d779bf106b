/** The wall and the facilitator's window: what loads when one of them is first wanted. */
import type { Session } from "../ui/session.js";
import "./desk-panel.js";
import { pairOf } from "./pair.js";
import { fillScreen } from "./screen.js";
import "./wall-panel.js";
import { wallWords } from "./words/words.js";

/** Fills this window with the wall, or with "wall-window" opens a window for it and leads from this one. */
export function showWall(session: Session, how: string): void {
  if (how === "wall-window") {
    if (!pairOf(session).openOther()) session.announce(wallWords[session.state.language].desk.refused);
    return;
  }
  void fillScreen();
  session.update((state) => ({ ...state, screen: "wall" }));
}
