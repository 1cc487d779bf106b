import type { TemplateResult } from "lit";
import type { State, SystemView } from "../../state/state.js";
import { Panel } from "../panel.js";
import { adoptSheet } from "./adopt-sheet.js";
import { disputes } from "./disputes.js";
import { meetingPlaces } from "./meeting-places.js";
import { pilots } from "./pilots.js";
import { steering } from "./steering.js";
import { timeline } from "./timeline.js";
import { viewWordsIn, type Viewing } from "./viewing.js";

const drawn: Record<SystemView, (viewing: Viewing) => TemplateResult> = {
  "meeting-places": meetingPlaces,
  pilots,
  steering,
  disputes,
  timeline,
};

/** One system of the network as headings, tables and lists: the view is its own text. */
export class SystemPanel extends Panel {
  static override properties = { ...Panel.properties, view: { attribute: false } };
  declare view: SystemView;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptSheet(this);
  }

  protected watch({ opened, question, language }: State): readonly unknown[] {
    return [opened, question, language];
  }

  protected override willUpdate(changes: Map<PropertyKey, unknown>): void {
    if (changes.has("view")) this.scrollTop = 0;
  }

  protected override render(): TemplateResult | string {
    const { opened, language } = this.state;
    if (!opened) return "";
    return drawn[this.view]({
      session: this.session,
      network: opened.network,
      language,
      words: viewWordsIn(language),
    });
  }
}

customElements.define("polku-system", SystemPanel);
