import { html, type TemplateResult } from "lit";
import { textButton } from "../ui/buttons.js";

/** A button that lets files be chosen. */
export function filePicker(
  text: string,
  accept: string,
  take: (files: readonly File[]) => void,
  multiple = false,
): TemplateResult {
  const choose = ({ currentTarget }: Event) =>
    ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement | null)?.click();
  return html`${textButton(text, choose)}<input
      type="file"
      hidden
      tabindex="-1"
      accept=${accept}
      aria-label=${text}
      ?multiple=${multiple}
      @change=${(event: Event) => {
        const field = event.target as HTMLInputElement;
        const files = [...(field.files ?? [])];
        field.value = "";
        if (files.length > 0) take(files);
      }}
    />`;
}
