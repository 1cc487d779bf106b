import { html, type TemplateResult } from "lit";

/** A button that asks for files, several at once. */
export function fileButton(text: string, onFiles: (files: readonly File[]) => void): TemplateResult {
  const onChange = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const files = [...(field.files ?? [])];
    field.value = "";
    if (files.length > 0) onFiles(files);
  };
  const ask = (event: Event) => {
    const field = (event.currentTarget as HTMLElement).previousElementSibling;
    if (field instanceof HTMLInputElement) field.click();
  };
  return html`<input
      type="file"
      multiple
      accept=".yaml,.yml,.json"
      aria-label=${text}
      tabindex="-1"
      hidden
      @change=${onChange}
    /><button type="button" @click=${ask}>${text}</button>`;
}
