import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Files dragged over an element: whether one is over it now, and the first of those dropped. */
export class FileDrop implements ReactiveController {
  isOver = false;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: Node },
    private readonly open: (file: File) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot } = this.host;
    renderRoot.addEventListener("dragover", this.#onDrag);
    renderRoot.addEventListener("dragleave", this.#onDragEnd);
    renderRoot.addEventListener("drop", this.#onDrop);
  }

  hostDisconnected(): void {
    this.isOver = false;
  }

  #setOver(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.host.requestUpdate();
  }

  readonly #onDrag = (event: Event): void => {
    if (!(event instanceof DragEvent) || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.#setOver(true);
  };

  readonly #onDragEnd = (event: Event): void => {
    const entered = event instanceof DragEvent ? event.relatedTarget : null;
    if (!(entered instanceof Node) || !this.host.renderRoot.contains(entered)) this.#setOver(false);
  };

  readonly #onDrop = (event: Event): void => {
    const file = event instanceof DragEvent ? event.dataTransfer?.files[0] : undefined;
    this.#setOver(false);
    if (!file) return;
    event.preventDefault();
    this.open(file);
  };
}
