import { compileNetwork, type GapsQuestion, type Network } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { answerGaps, withDefaults } from "@polku/core/questions";
import model from "virtual:polku-network";
import explorer from "../../../packages/viewer/src/app/explorer.css?inline";
import { MatrixPanel } from "../../../packages/viewer/src/matrix/matrix-panel.ts";
import { themeColours } from "../../../packages/viewer/src/app/theme-colours.ts";
import { generateNetwork } from "../generate-network.ts";
import { baseStyles } from "../../../packages/viewer/src/ui/base-styles.ts";
import { pickLanguage } from "../../../packages/viewer/src/app/new-session.ts";

const asked = new URLSearchParams(location.hash.slice(1));

const network: Network = asked.has("made")
  ? generateNetwork(Number(asked.get("made")), Number(asked.get("made")) * 2)
  : compileNetwork(assumeChecked(model));

function question(): GapsQuestion {
  const { model: of, services } = network;
  const kind = asked.get("rows") ?? "areas";
  const from = network.serviceNumbers.has("neuvola") ? "neuvola" : (services[0]?.id ?? "");
  if (kind === "ages") return { ask: "gaps", from, rows: { ages: [0, 17] } };
  const areas = (of.areas ?? []).filter((area) => area.kind === "municipality").map(({ id }) => id);
  if (kind === "areas") return { ask: "gaps", from, rows: { areas } };
  const most = Number(asked.get("most") ?? 12);
  return { ask: "gaps", rows: { origins: services.slice(0, most).map(({ id }) => id) } };
}

/** The table of gaps alone, as the explorer would hold it; what it tells is kept in `told`. */
class MatrixPage extends HTMLElement {
  readonly told: { name: string; detail: unknown }[] = [];

  connectedCallback(): void {
    const theme = asked.get("theme") === "dark" ? "dark" : "light";
    for (const [name, value] of themeColours(theme)) this.style.setProperty(name, value);
    this.style.colorScheme = theme;
    for (const name of ["polku-cell", "polku-row", "polku-column", "polku-rows"])
      this.addEventListener(name, (event) => {
        if (event instanceof CustomEvent) this.told.push({ name, detail: event.detail });
      });
    const language = pickLanguage(asked.get("lang") ?? "en", undefined, []);
    const root = this.attachShadow({ mode: "open" });
    const layout = new CSSStyleSheet();
    layout.replaceSync(explorer);
    root.adoptedStyleSheets = [...baseStyles.flatMap(({ styleSheet }) => styleSheet ?? []), layout];
    const app = document.createElement("div");
    app.className = "app";
    app.lang = document.documentElement.lang = language;
    app.dataset["theme"] = theme;
    app.toggleAttribute("data-narrow", innerWidth < 700);
    app.style.gridTemplateRows = "minmax(0, 1fr)";
    const main = document.createElement("main");
    main.className = "view";
    const panel = new MatrixPanel();
    panel.className = "panel";
    panel.network = network;
    panel.language = language;
    panel.answer = answerGaps(network, withDefaults(question()));
    const heading = document.createElement("h1");
    heading.className = "unseen";
    heading.textContent = "Polku";
    main.append(heading, panel);
    app.append(main);
    root.append(app);
  }
}

customElements.define("matrix-page", MatrixPage);
