import type { Overview } from "@polku/core";
import type { TemplateResult } from "lit";
import type { State } from "../../state/state.js";
import { Panel } from "../panel.js";
import { adoptSheet } from "./adopt-sheet.js";
import { areas } from "./areas.js";
import { disputes } from "./disputes.js";
import { meetingPlaces } from "./meeting-places.js";
import { pilots } from "./pilots.js";
import { practices } from "./practices.js";
import { roles } from "./roles.js";
import { steering } from "./steering.js";
import { timeline } from "./timeline.js";
import { viewWordsIn, type Viewing } from "./viewing.js";

const drawn: Record<Overview, (viewing: Viewing) => TemplateResult> = {
  "meeting-places": meetingPlaces,
  pilots,
  practices,
  roles,
  steering,
  disputes,
  timeline,
  areas,
};

/** One overview of the network as headings, tables and lists: the view is its own text. */
export class OverviewPanel extends Panel {
  static override properties = { ...Panel.properties, view: { attribute: false } };
  declare view: Overview;

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

customElements.define("polku-overview", OverviewPanel);
