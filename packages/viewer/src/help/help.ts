import { html, type TemplateResult } from "lit";
import { Panel } from "../ui/panel.js";
import { helpWords } from "./words/words.js";

/** The help: the keys, the mouse and accessibility. */
export class Help extends Panel {
  protected override render(): TemplateResult {
    const words = helpWords[this.state.language];
    return html`<p>${words.intro}</p>
      <h3>${words.keysHeading}</h3>
      <table class="pairs">
        <thead>
          <tr>
            <th scope="col">${words.key}</th>
            <th scope="col">${words.does}</th>
          </tr>
        </thead>
        <tbody>
          ${words.keys.map(
            ([key, does]) =>
              html`<tr>
                <th scope="row"><kbd>${key}</kbd></th>
                <td>${does}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <h3>${words.mouseHeading}</h3>
      ${words.mouse.map((line) => html`<p>${line}</p>`)}
      <h3>${words.accessHeading}</h3>
      <p>${words.access}</p>`;
  }
}

customElements.define("polku-help", Help);
